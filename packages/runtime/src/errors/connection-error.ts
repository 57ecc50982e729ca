import { identify } from "./base.js";
import { CallError, type CallFacts } from "./call-error.js";

/** No answer came: no connection, a dropped one, or a redirect that was not followed. */
export class ConnectionError extends CallError {
  /** False where the request certainly never left, so that even a POST may be sent again. */
  readonly sent: boolean;

  static {
    identify(ConnectionError, "ConnectionError", "connection");
  }

  constructor(facts: CallFacts, what: string, sent: boolean, cause?: unknown, notes?: string[]) {
    super(facts, what, notes, cause);
    this.sent = sent;
  }
}
