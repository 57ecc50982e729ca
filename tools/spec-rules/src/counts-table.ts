import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { generatedProviders } from "@specwright/config/workspace";
import { type Counts, countsOf } from "./counts.ts";

const ROWS: readonly (readonly [keyof Counts, string])[] = [
  ["operations", "operations"],
  ["openAnswers", "answers that are wholly open"],
  ["requiredProperties", "properties that are required"],
  ["optionalProperties", "properties that are optional"],
  ["nullableProperties", "properties that may be null"],
  ["nameOnly", "descriptions that only repeat a name"],
  ["unknown", "descriptions that say “unknown”"],
  ["citations", "citations"],
  ["citationsWithPlace", "citations with a place"],
];

/**
 * The table of counts of the bundled specs under `packages/`.
 *
 * @param root of the repository
 * @param names of providers; none: all
 * @param commit counts the bundles of that commit
 */
export function countsTable(root: string, names: readonly string[], commit?: string): string {
  const chosen = names.length > 0 ? names : generatedProviders(root).map(({ name }) => name);
  const counts = chosen.map((name) => countsOf(JSON.parse(bundleOf(root, name, commit))));
  const rows = ROWS.map(([key, says]) => [says, ...counts.map((one) => String(one[key]))]);
  return [["", ...chosen], ["---", ...chosen.map(() => "---:")], ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
}

function bundleOf(root: string, name: string, commit: string | undefined): string {
  const path = `packages/${name}/openapi.json`;
  if (commit === undefined) return readFileSync(join(root, path), "utf8");
  return execFileSync("git", ["show", `${commit}:${path}`], {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
}
