import { relative } from "node:path";

/** Something wrong in a spec, and where it stands. */
export interface Problem {
  /** Name of the rule: ours start with `specwright/`, the others are Redocly's or the generator's. */
  readonly rule: string;
  readonly message: string;
  /** Source file (not the bundle). */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** Whether it stops nothing. */
  readonly severity?: "error" | "warn" | undefined;
  /** What to do about it. */
  readonly fix?: string | undefined;
}

/** A problem as people read it: `file:line:column rule: what is wrong`, and the fix below it. */
export function describeProblem(problem: Problem, from = process.cwd()): string {
  const { rule, message, file, line, column, severity, fix } = problem;
  const where = `${relative(from, file) || file}:${line}:${column}`;
  const kind = severity === "warn" ? "warning " : "";
  return `${where} ${kind}${rule}: ${message}${fix ? `\n    Fix: ${fix}` : ""}`;
}
