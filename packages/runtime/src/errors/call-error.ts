import { identify, SpecwrightError } from "./base.js";
import { type CallFacts, messageOf } from "./fail.js";

export type { CallFacts } from "./fail.js";

/** An error of one call: which provider, which operation, after how many attempts. */
export class CallError extends SpecwrightError implements CallFacts {
  /** Whose API was called: `pluto`. */
  readonly provider: string;
  /** The operation, by the name of its method: `experiments.get`. */
  readonly operationId: string;
  /** How often the request was sent. */
  readonly attempts: number;

  static {
    identify(CallError, "CallError", "call");
  }

  constructor(facts: CallFacts, what: string, notes: readonly string[] = [], cause?: unknown) {
    const { provider, operationId, attempts } = facts;
    super(messageOf(facts, what, notes), cause === undefined ? undefined : { cause });
    this.provider = provider;
    this.operationId = operationId;
    this.attempts = attempts;
  }
}
