import { list, type Obj, obj, text } from "@specwright/spec/json";
import { type Found, findOperations } from "../model/operations.ts";
import { Spec } from "../model/spec.ts";

/** Query parameters that choose the next page, by the style that they look like. */
const PAGING: readonly [style: string, names: RegExp][] = [
  ["cursor", /^(?:cursor|after|page_?token|next_?token|starting_?after|continuation)$/i],
  ["page", /^(?:page|page_?(?:number|no|num))$/i],
  ["offset", /^(?:offset|skip|start|start_?(?:at|index))$/i],
];

/** What a curator should look at first. */
export interface CuratorsList {
  /** `CURATING.md`. */
  readonly text: string;
  /** What there is to look at, and at how many operations. */
  readonly counts: readonly (readonly [what: string, operations: number])[];
}

/** The list of a stranger's spec. Suggestions: nothing of it is assumed. */
export function curatorsList(document: Obj): CuratorsList {
  const spec = new Spec(document);
  const operations = findOperations(spec);
  const label = ({ method, path }: Found): string => `\`${method} ${path}\``;
  const paged = operations.flatMap((one) => {
    const found = pagingOf(spec, one);
    return found === undefined ? [] : [`${label(one)}: ${found}`];
  });
  const sections: [string, string, string[]][] = [
    [
      "Pagination that looks like one of our styles",
      "Write `x-pagination` where it is so: without it a list is one page.",
      paged,
    ],
    [
      "Successes without an example",
      "The mock makes something up for them, and docs show nothing.",
      operations.filter(({ node }) => lacksExample(spec, node)).map(label),
    ],
    [
      "Errors without a schema",
      "Their bodies are unknown to the types and to `x-error`.",
      operations.flatMap((one) => {
        const bare = bareErrors(spec, one.node);
        return bare.length > 0 ? [`${label(one)}: ${bare.join(", ")}`] : [];
      }),
    ],
    [
      "No operationId",
      "The method's name is made of the path; name it before somebody uses it.",
      operations.filter(({ node }) => text(node.operationId) === undefined).map(label),
    ],
    [
      "No tag",
      "The resource is the first word of the path.",
      operations
        .filter(({ node }) => !Array.isArray(node.tags) || node.tags.length === 0)
        .map(label),
    ],
    [
      "No description",
      "Nothing is shown where one hovers over the method.",
      operations.filter(({ node }) => !text(node.summary) && !text(node.description)).map(label),
    ],
  ];
  const security =
    document.security === undefined && operations.every(({ node }) => !node.security);
  const counts = sections.map(([title, , items]) => [title, items.length] as const);
  const summary = counts.map(([title, count]) => `| ${title} | ${count} |`);
  const parts = [
    "# What to look at first",
    `${operations.length} operations. A list for curators, made once by \`pnpm gen --from\`; yours from then on.`,
    `| what | operations |\n| --- | --- |\n${summary.join("\n")}`,
    ...(security ? ["No operation says what credentials it needs (`security`)."] : []),
    ...sections
      .filter(([, , items]) => items.length > 0)
      .map(
        ([title, why, items]) =>
          `## ${title}\n\n${why}\n\n${items.map((item) => `- ${item}`).join("\n")}`,
      ),
  ];
  return { text: `${parts.join("\n\n")}\n`, counts };
}

/** The style and parameters by which an operation seems to be paged. */
function pagingOf(spec: Spec, { method, pathItem, node }: Found): string | undefined {
  if (method !== "GET") return undefined;
  const names = [...list(pathItem.parameters), ...list(node.parameters)]
    .map((one) => spec.obj(one))
    .filter((one) => one.in === "query")
    .map(({ name }) => text(name) ?? "");
  for (const [style, pattern] of PAGING) {
    const name = names.find((one) => pattern.test(one));
    if (name === undefined) continue;
    const size = names.find((one) =>
      /^(?:limit|per_?page|page_?size|max_?results|count)$/i.test(one),
    );
    const how = hasLink(spec, node) ? "`link` (its answer has a `Link` header)" : `\`${style}\``;
    return `${how}, by \`${name}\`${size ? ` and \`${size}\`` : ""}`;
  }
  return undefined;
}

function hasLink(spec: Spec, node: Obj): boolean {
  return Object.entries(obj(node.responses))
    .filter(([status]) => /^2/.test(status))
    .flatMap(([, answer]) => Object.keys(obj(spec.obj(answer).headers)))
    .some((name) => name.toLowerCase() === "link");
}

function lacksExample(spec: Spec, node: Obj): boolean {
  return Object.entries(obj(node.responses))
    .filter(([status]) => /^2/.test(status))
    .flatMap(([, answer]) => Object.values(obj(spec.obj(answer).content)).map(obj))
    .some((content) => content.example === undefined && content.examples === undefined);
}

function bareErrors(spec: Spec, node: Obj): string[] {
  return Object.entries(obj(node.responses))
    .filter(([status]) => /^[45]/.test(status))
    .filter(([, answer]) => {
      const contents = Object.values(obj(spec.obj(answer).content)).map(obj);
      return contents.every(({ schema }) => schema === undefined);
    })
    .map(([status]) => status);
}
