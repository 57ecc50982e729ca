import type { CytobankCallOptions } from "../gen/client.gen.js";

/**
 * The call options of methods that make several calls: each of these calls gets them. `timeout`
 * bounds each call, not all of them together; a `signal` ends them all.
 */
export interface SharedOptions
  extends Pick<CytobankCallOptions, "retries" | "signal" | "timeout"> {}

/** These options out of those of a method. */
export function sharedOptions({ retries, signal, timeout }: SharedOptions): CytobankCallOptions {
  return { retries, signal, timeout };
}
