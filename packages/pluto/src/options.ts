import type { WithOrganizationOptions } from "./gen/client.gen.js";

/**
 * The call options of the methods that make several calls: each of these calls gets them. `timeout`
 * bounds each call, not all of them together; a `signal` ends them all.
 */
export interface SharedOptions
  extends Pick<WithOrganizationOptions, "headers" | "retries" | "signal" | "timeout"> {}

/** These options out of those of a method. */
export function sharedOptions({
  headers,
  retries,
  signal,
  timeout,
}: SharedOptions): WithOrganizationOptions {
  return { headers, retries, signal, timeout };
}
