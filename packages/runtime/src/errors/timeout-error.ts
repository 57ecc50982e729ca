import { identify } from "./base.js";
import { CallError, type CallFacts } from "./call-error.js";

/** Time ran out, for one attempt (`attemptTimeout`) or for the whole call (`timeout`). */
export class TimeoutError extends CallError {
  /** Milliseconds that were given. */
  readonly timeoutMs: number;
  readonly scope: "attempt" | "call" | "wait" | "transfer";

  static {
    identify(TimeoutError, "TimeoutError", "timeout");
  }

  constructor(facts: CallFacts, scope: TimeoutError["scope"], timeoutMs: number, notes?: string[]) {
    super(facts, `no complete answer within ${timeoutMs} ms (${scope})`, notes);
    this.timeoutMs = timeoutMs;
    this.scope = scope;
  }
}
