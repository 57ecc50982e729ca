import type { ProtocolsIoOptions } from "./gen/client.gen.js";
import type { ExpiryWarning } from "./oauth/expiry.js";

/** Options of `createProtocolsIo`. */
export interface ProtocolsIoClientOptions extends ProtocolsIoOptions {
  /**
   * Called when an answer warns that the token will expire, in the last month of its year. Each text
   * of the provider comes once; it names the days that are left.
   */
  readonly onExpiryWarning?: ((warning: ExpiryWarning) => void) | undefined;
}

/** What methods that make several calls hand to each of them. */
export interface Signal {
  readonly signal?: AbortSignal | undefined;
}
