import type { Held } from "./hold.ts";

/** What was found, for people: counts first, then what wants a look. */
export function report(provider: string, { looked, drifted, unchanged, absent }: Held): string {
  const count = (outcome: string): number => looked.filter((one) => one.outcome === outcome).length;
  const lines = [
    `${provider}: ${looked.length} citations: ${count("found")} found, ${count("not found")} not found, ${count("not tried")} not tried`,
    `  files: ${unchanged} as they were read, ${drifted.length} not`,
    ...(absent.length > 0 ? [`  no copy of: ${absent.join(", ")}`] : []),
    ...looked
      .filter(({ outcome }) => outcome === "not found")
      .map(
        ({ citation: { source, at, by }, why }) => `  not found: ${source}: ${at} (${by}): ${why}`,
      ),
    ...drifted.map(
      ({ source, path, why, operations }) =>
        `  ${why}: ${source}: ${path}; read again: ${operations.join(", ") || "nothing cites it"}`,
    ),
  ];
  return lines.join("\n");
}

/** Whether something is not as the spec says. */
export function isWrong({ looked, drifted }: Held): boolean {
  return drifted.length > 0 || looked.some(({ outcome }) => outcome === "not found");
}
