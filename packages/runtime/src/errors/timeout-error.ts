import { identify } from "./base.js";
import { CallError, type CallFacts } from "./call-error.js";
import { type Scope, tooLate } from "./fail.js";

/** Time ran out, for one attempt (`attemptTimeout`) or for the whole call (`timeout`). */
export class TimeoutError extends CallError {
  /** Milliseconds that were given. */
  readonly timeoutMs: number;
  readonly scope: "attempt" | "call" | "wait" | "transfer";

  static {
    identify(TimeoutError, "TimeoutError", "timeout");
  }

  constructor(facts: CallFacts, scope: Scope, timeoutMs: number, notes?: string[]) {
    super(facts, tooLate(scope, timeoutMs), notes);
    this.timeoutMs = timeoutMs;
    this.scope = scope;
  }
}
