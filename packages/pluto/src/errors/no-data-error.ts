import { named, SpecwrightError } from "@specwright/runtime";

/**
 * What was asked for is not there, though the experiment is: a plot without data, an experiment
 * without the kind of file. Not an answer that says "not found", which is a NotFoundError.
 *
 * @example
 * if (error instanceof NoDataError) console.error(error.subject, error.what);
 */
export class NoDataError extends SpecwrightError {
  /** What was asked: an experiment, a plot, a biomarker set. */
  readonly subject: string;
  /** What it lacks. */
  readonly what: string;

  static {
    named(NoDataError, "NoDataError");
  }

  constructor(method: string, subject: string, what: string) {
    super(`pluto ${method}: ${subject} has ${what}`);
    this.subject = subject;
    this.what = what;
  }
}
