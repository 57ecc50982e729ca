import type { Counts } from "./counts.ts";

/** Counts a command by its closing line `N passed, N failed`. No such line is one failure: it proved nothing. */
export function countClosing(output: string): Counts {
  const [, passed, failed] =
    /^(\d+) passed, (\d+) failed\s*$/m.exec(output.trimEnd().split("\n").at(-1) ?? "") ?? [];
  return passed === undefined
    ? { passed: 0, failed: 1, notRun: [] }
    : { passed: Number(passed), failed: Number(failed), notRun: [] };
}
