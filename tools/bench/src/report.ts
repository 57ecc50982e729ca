import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { arch, cpus, platform } from "node:os";
import { join } from "node:path";
import type { Verdict } from "./goals.ts";
import type { Figure, Table } from "./measure.ts";
import { RESULTS } from "./paths.ts";

const [JSON_FILE, TABLE_FILE] = ["bench.json", "bench.md"].map((name) => join(RESULTS, name)) as [
  string,
  string,
];

/** The tables of the last run; none where there was none. */
export function load(): readonly Table[] {
  if (!existsSync(JSON_FILE)) return [];
  return (JSON.parse(readFileSync(JSON_FILE, "utf8")) as { tables: Table[] }).tables;
}

/** Keeps a run: all of it as JSON, and the tables that the README cites. */
export function keep(tables: readonly Table[], verdicts: readonly Verdict[]): void {
  mkdirSync(RESULTS, { recursive: true });
  const machine = {
    node: process.version,
    system: `${platform()} ${arch()}`,
    cores: cpus().length,
  };
  writeFileSync(JSON_FILE, `${JSON.stringify({ machine, tables, verdicts }, null, 2)}\n`);
  writeFileSync(TABLE_FILE, `${markdown(tables, verdicts)}\n`);
}

const digits = (value: number): string =>
  value.toLocaleString("en", { maximumFractionDigits: value < 100 ? 2 : 0 }).replaceAll(",", " ");

const row = ({ name, value, unit, ratio, spread }: Figure, hasBase: boolean): string => {
  const between = spread ? ` (${spread.map((one) => one.toFixed(2)).join("–")})` : "";
  const compared = ratio === undefined ? "" : ratio.toFixed(2) + between;
  return `| ${name} | ${digits(value)} ${unit} |${hasBase ? ` ${compared} |` : ""}`;
};

/** Everything as Markdown, the goals last. */
export function markdown(tables: readonly Table[], verdicts: readonly Verdict[]): string {
  const parts = tables.map(({ title, base, figures }) => {
    const head = base ? `| | median | × ${base} |\n|---|---:|---:|` : "| | median |\n|---|---:|";
    return `### ${title}\n\n${head}\n${figures.map((one) => row(one, base !== undefined)).join("\n")}\n`;
  });
  const goals = verdicts.map(
    ({ goal, met, figure, floor }) =>
      `${met ? "met    " : "not met"}  ${goal}: ${figure}${floor ? `; floor: ${floor}` : ""}`,
  );
  return `${parts.join("\n")}\n### Goals\n\n\`\`\`\n${goals.join("\n")}\n\`\`\``;
}

/** How far the ratios of two runs are apart. */
export function compare(
  before: readonly Table[],
  after: readonly Table[],
): { lines: readonly string[]; most: number } {
  const lines: string[] = [];
  let most = 0;
  for (const { id, figures } of after) {
    const old = before.find((table) => table.id === id)?.figures ?? [];
    for (const { name, ratio } of figures) {
      const was = old.find((figure) => figure.name === name)?.ratio;
      if (ratio === undefined || was === undefined) continue;
      const apart = Math.abs(ratio - was) / Math.min(ratio, was);
      most = Math.max(most, apart);
      if (apart > 0.05)
        lines.push(
          `${id}, ${name}: ${was.toFixed(2)}, now ${ratio.toFixed(2)} (${(apart * 100).toFixed(0)} %)`,
        );
    }
  }
  lines.push(`furthest apart from the last run: ${(most * 100).toFixed(1)} %`);
  return { lines, most };
}
