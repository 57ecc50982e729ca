import { identify } from "./base.js";
import { CallError, type CallFacts } from "./call-error.js";

/** A success that is not what the operation answers: an HTML login page, JSON cut in the middle. */
export class DecodeError extends CallError {
  readonly status: number;
  readonly contentType: string;
  /** The first characters of the body, redacted. */
  readonly excerpt: string;

  static {
    identify(DecodeError, "DecodeError", "decode");
  }

  constructor(
    facts: CallFacts,
    what: string,
    answer: { status: number; contentType?: string | null; excerpt?: string },
  ) {
    super(facts, what);
    this.status = answer.status;
    this.contentType = answer.contentType ?? "";
    this.excerpt = answer.excerpt ?? "";
  }
}
