import type { Counts } from "./counts.ts";

/**
 * Counts the cells of the lines `contract: <provider> N/M cells` that the contract suite prints.
 * No such line at all is one failure: a suite that said nothing proved nothing.
 */
export function countCells(output: string): Counts {
  const lines = [...output.matchAll(/^contract: \S+ (\d+)\/(\d+) cells/gm)];
  if (lines.length === 0) return { passed: 0, failed: 1, notRun: [] };
  const passed = lines.reduce((n, [, good]) => n + Number(good), 0);
  const all = lines.reduce((n, [, , total]) => n + Number(total), 0);
  return { passed, failed: all - passed, notRun: [] };
}
