import { identify, SpecwrightError } from "./base.js";

/** What every error of a call knows. */
export interface CallFacts {
  readonly provider: string;
  readonly operationId: string;
  /** How often the request was sent. */
  readonly attempts: number;
}

/** An error of one call: which provider, which operation, after how many attempts. */
export class CallError extends SpecwrightError implements CallFacts {
  readonly provider: string;
  readonly operationId: string;
  readonly attempts: number;

  static {
    identify(CallError, "CallError", "call");
  }

  constructor(facts: CallFacts, what: string, notes: readonly string[] = [], cause?: unknown) {
    const { provider, operationId, attempts } = facts;
    const said = attempts > 1 ? [...notes, `${attempts} attempts`] : notes;
    super(
      `${provider} ${operationId}: ${what}${said.length > 0 ? ` (${said.join(", ")})` : ""}`,
      cause === undefined ? undefined : { cause },
    );
    this.provider = provider;
    this.operationId = operationId;
    this.attempts = attempts;
  }
}
