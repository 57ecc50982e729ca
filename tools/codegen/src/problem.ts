import { relative } from "node:path";

/** Something that makes a spec impossible to generate from, and where it stands. */
export interface Problem {
  readonly rule: string;
  readonly message: string;
  /** Source file (not the bundle). */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What to do about it. */
  readonly fix?: string | undefined;
}

/** A spec that is refused, with all that is wrong with it. */
export class SpecError extends Error {
  readonly problems: readonly Problem[];
  /** What became of the run. */
  readonly outcome: string;

  constructor(problems: readonly Problem[], outcome = "Nothing was written.") {
    super(problems.map((problem) => describe(problem)).join("\n"));
    this.name = "SpecError";
    this.problems = problems;
    this.outcome = outcome;
  }
}

/** A mistake outside a spec (an unknown provider, a README without markers), with its fix. */
export class UserError extends Error {
  override readonly name = "UserError";
}

/** A problem as people read it: `file:line:column rule: what is wrong`, and the fix below it. */
export function describe(problem: Problem, from = process.cwd()): string {
  const { rule, message, file, line, column, fix } = problem;
  const where = `${relative(from, file) || file}:${line}:${column}`;
  return `${where} ${rule}: ${message}${fix ? `\n    Fix: ${fix}` : ""}`;
}
