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
    file: "packages/cytobank/examples/statistics-table.ts",
    text: 'value ?? ""',
    why: "A cell of the table may be null: a statistic of no events.",
  },
];
