import {
  type Covered,
  freshnessLine,
  freshnessOf,
  readCoverage,
  readSources,
  type Source,
} from "@specwright/spec";
import { obj, text } from "@specwright/spec/json";
import { evidenceOf } from "../model/evidence.ts";
import type { Model, OperationModel } from "../model/model.ts";

/**
 * `specs/<provider>/README.md`: what the provider itself offers, by its own names, against what the
 * spec has and on what evidence. Without a `coverage.yaml` it lists the operations of the spec.
 */
export function coverageReadme(model: Model, folder: string): string {
  const title = text(obj(model.spec.root.info).title) ?? model.provider;
  const sources = readSources(folder);
  const coverage = readCoverage(folder);
  const parts = [
    `<!-- @generated. Do not edit; run: pnpm gen ${model.provider} -->`,
    `# ${cell(title)}: what is covered`,
    sources.length === 0 ? "" : freshnessLine(freshnessOf(sources, model.spec.root)),
    coverage === undefined ? plainTable(model) : coverageTables(model, coverage),
    grades(model),
    sourcesTable(sources),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function coverageTables(model: Model, entries: readonly Covered[]): string {
  const operations = new Map(model.operations.map((one) => [one.id, one]));
  const covered = entries.filter(({ operationIds }) => operationIds.length > 0);
  const omitted = entries.filter(({ operationIds }) => operationIds.length === 0);
  const total = `The provider has ${count(entries.length, "operation")} that we know of: ${covered.length} covered, ${omitted.length} left out.`;
  return [
    `${total} The ids are those of the provider's list in [coverage.yaml](coverage.yaml).`,
    table(
      ["id", "the provider's name", "operationId", "grade", "sources"],
      covered.flatMap((entry) => rows(operations, entry)),
    ),
    omitted.length === 0
      ? ""
      : `## Left out\n\n${table(
          ["id", "the provider's name", "why"],
          omitted.map((entry) => [cell(entry.id), cell(entry.name), cell(entry.omitted)]),
        )}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** One row for each operation that an entry names. */
function rows(
  operations: ReadonlyMap<string, OperationModel>,
  { id, name, operationIds }: Covered,
): string[][] {
  return operationIds.map((one) => {
    const evidenceOf = evidence(operations.get(one));
    return [cell(id), cell(name), `\`${cell(one)}\``, ...evidenceOf];
  });
}

function plainTable({ operations }: Model): string {
  return [
    `${count(operations.length, "operation")}. There is no list of the provider's own operations (\`coverage.yaml\`) to hold them against.`,
    table(
      ["operation", "operationId", "grade", "sources"],
      operations.map((one) => [
        cell(`${one.method} ${one.path}`),
        one.named ? `\`${cell(one.id)}\`` : "",
        ...evidence(one),
      ]),
    ),
  ].join("\n\n");
}

function evidence(operation: OperationModel | undefined): string[] {
  const { grade, sources } = evidenceOf(operation?.node);
  const deprecated = operation?.node.deprecated === true ? ", deprecated" : "";
  return [cell(grade ?? "none") + deprecated, cell(sources.join(", "))];
}

/** How many operations stand on which grade. */
function grades({ operations }: Model): string {
  const names = ["documented", "vendor-client", "third-party", "observed", "inferred", "none"];
  const gradeOf = ({ node }: OperationModel): string => evidenceOf(node).grade ?? "none";
  const rows = names
    .map((name) => [name, String(operations.filter((one) => gradeOf(one) === name).length)])
    .filter(([, number]) => number !== "0");
  return `## Grades\n\n${table(["grade", "operations"], [...rows, ["**all**", `**${operations.length}**`]])}`;
}

function sourcesTable(sources: readonly Source[]): string {
  if (sources.length === 0) return "";
  const rows = sources.map(({ id, title, kind, version, read, weight }) =>
    [id, title, kind, version, read, weight].map(cell),
  );
  return `## Sources\n\n${table(["id", "source", "kind", "version", "read on", "weight"], rows)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

/** Text that cannot leave its cell. */
function cell(value: unknown): string {
  return String(value ?? "")
    .replace(/\s+/g, " ")
    .replaceAll("|", "\\|")
    .replaceAll("<", "&lt;")
    .trim();
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}
