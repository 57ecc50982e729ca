import { describeProblem, type Problem } from "@specwright/spec";

/** A spec that is refused, with all that is wrong with it. */
export class SpecError extends Error {
  readonly problems: readonly Problem[];
  /** What became of the run. */
  readonly outcome: string;

  constructor(problems: readonly Problem[], outcome = "Nothing was written.") {
    super(problems.map((problem) => describeProblem(problem)).join("\n"));
    this.name = "SpecError";
    this.problems = problems;
    this.outcome = outcome;
  }
}

/** A mistake outside a spec (an unknown provider, a README without markers), with its fix. */
export class UserError extends Error {
  override readonly name = "UserError";
}
