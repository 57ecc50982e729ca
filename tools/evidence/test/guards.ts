/** A guard in a program that is right: what it guards may really be missing, and why. */
export interface Guard {
  readonly file: string;
  readonly text: string;
  readonly why: string;
}

const SEARCH = "packages/protocols-io/examples/search.ts";

/** Every guard that the programs of READMEs and examples may write. */
export const GUARDS: readonly Guard[] = [
  {
    file: SEARCH,
    text: 'dateOf(published_on)?.toISOString().slice(0, 10) ?? "not published"',
    why: "A protocol that is not published has no moment of it.",
  },
  { file: SEARCH, text: "dateOf(published_on)?.toISOString", why: "A part of the guard above." },
  {
    file: "packages/protocols-io/examples/upload-file.ts",
    text: 'item.kind ?? "folder"',
    why: "The file manager's folders have no kind.",
  },
  {
    file: "packages/protocols-io/README.md",
    text: "protocol.steps?.length",
    why: "Steps come only with the fields that ask for them.",
  },
  {
    file: "packages/protocols-io/README.md",
    text: "within?.type",
    why: "The outermost block is within no entity.",
  },
  ...["result?.id", "result?.experimentName"].map((text) => ({
    file: "packages/cytobank/examples/run-visne.ts",
    text,
    why: "Some kinds of analysis leave no experiment behind.",
  })),
  {
    file: "packages/cytobank/README.md",
    text: "experiment?.id",
    why: "Some kinds of analysis leave no experiment behind.",
  },
  {
    file: "packages/cytobank/examples/statistics-table.ts",
    text: 'value ?? ""',
    why: "A cell of the table may be null: a statistic of no events.",
  },
];
