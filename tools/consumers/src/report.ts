import { type Consumer, runsOf } from "./consumer.ts";
import type { Result } from "./run.ts";

/** The words of a result: what is ruled out is no fault, and says what to do instead. */
export function wordsOf({ ok, run }: Pick<Result, "ok" | "run">): string {
  if (!ok) return "FAILS";
  return run.ruledOut === undefined ? "works" : `ruled out: ${run.ruledOut}`;
}

/** The matrix as a Markdown table: what ran, where, and what came of it. */
export function table(results: readonly Result[]): string {
  const rows = results.map((result) => {
    const { consumer, run, seconds } = result;
    return `| ${consumer.title} | ${run.name} | ${wordsOf(result)} | ${seconds.toFixed(1)} |`;
  });
  return ["| project | environment | result | s |", "|---|---|---|--:|", ...rows].join("\n");
}

/** The projects and how many runs each has, a line each. */
export function listing(consumers: readonly Consumer[]): string {
  return consumers
    .map((one) => {
      const runs = runsOf(one).length;
      return `${one.name.padEnd(14)} ${String(runs).padStart(3)} ${one.small ? "small" : "     "}  ${one.title}`;
    })
    .join("\n");
}
