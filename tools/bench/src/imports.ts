import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import type { Figure, Table } from "./measure.ts";

/** The page for users that says what each import costs. */
const PAGE = join(ROOT, "packages/runtime/MIGRATING.md");
const [START, END] = ["<!-- bench:imports -->", "<!-- /bench:imports -->"];

const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** What each import costs, as a table for users. */
export function importsTable(tables: readonly Table[]): string | undefined {
  const of = (id: string): readonly Figure[] =>
    tables.find((table) => table.id === id)?.figures ?? [];
  const [base, ...imports] = of("bytes-imports");
  if (!base) return undefined;
  const added = imports.map(({ name, value }) => {
    const more = value - base.value;
    return [name, more < 100 ? `${more} B` : kb(more)];
  });
  const whole = of("bytes-one-gzip").find(({ name }) => name === "Specwright, object client");
  const packages = of("bytes-packages");
  const rows = [
    ["`connect` and one operation", kb(base.value)],
    ...added,
    ...(whole
      ? [["the object client, 147 operations, everything on", `${kb(whole.value)} in all`]]
      : []),
    ...packages.map(({ name, value }) => [name, `${kb(value)} in all`]),
  ];
  const lines = rows.map((row) => `| ${row.join(" | ")} |`);
  return ["| import | adds |", "|---|---:|", ...lines].join("\n");
}

/** Writes the table into the page, between its marks. */
export function writeImports(tables: readonly Table[], page: string = PAGE): void {
  const table = importsTable(tables);
  if (!table || !existsSync(page)) return;
  const text = readFileSync(page, "utf8");
  const [before, rest = ""] = text.split(START);
  const [, after] = rest.split(END);
  if (after === undefined) return;
  writeFileSync(page, `${before}${START}\n\n${table}\n\n${END}${after}`);
}
