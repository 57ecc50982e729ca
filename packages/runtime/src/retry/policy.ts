import type { OperationDescriptor, RetryDescriptor, RetrySafety } from "../descriptor.js";

/** Retries as they are chosen for a client (numbers of one call override `attempts`). */
export interface RetryOptions {
  /** Attempts in all, the first included. */
  readonly attempts?: number | undefined;
  /** Longest `Retry-After` in milliseconds that is waited for; above it the call fails at once. Default 60 000. */
  readonly maxRetryAfter?: number | undefined;
  /** Milliseconds of back-off: first wait at most `base`, then `factor` times that, `max` at most. */
  readonly backoff?: RetryDescriptor["backoff"] | undefined;
}

/** A retry policy with nothing left open. */
export interface RetryPolicy {
  readonly attempts: number;
  readonly statuses: readonly number[];
  readonly backoff: NonNullable<RetryDescriptor["backoff"]>;
  readonly maxRetryAfter: number;
}

/** Client option over spec over default. A number counts retries after the first attempt. */
export function retryPolicy(
  option: number | RetryOptions | undefined,
  spec: RetryDescriptor = {},
): RetryPolicy {
  const own: RetryOptions = typeof option === "number" ? { attempts: option + 1 } : (option ?? {});
  return {
    attempts: own.attempts ?? spec.attempts ?? 3,
    statuses: spec.statuses ?? [429, 500, 502, 503, 504],
    backoff: own.backoff ?? spec.backoff ?? { base: 500, factor: 2, max: 8000 },
    maxRetryAfter: own.maxRetryAfter ?? 60_000,
  };
}

/** May the operation be sent again? As the spec says, else by what its method promises. */
export function safetyOf(operation: OperationDescriptor): RetrySafety {
  const idempotent = ["GET", "HEAD", "PUT", "DELETE"].includes(operation.method);
  return operation.retry ?? (idempotent ? "safe" : "unsent");
}

/**
 * Full jitter: anything up to the exponential bound, so that clients which failed together do not
 * come back together.
 *
 * @param attempt number of the attempt that failed, from 1
 */
export function backoff(policy: RetryPolicy, attempt: number, random: number): number {
  const { base, factor, max } = policy.backoff;
  return Math.round(random * Math.min(max, base * factor ** (attempt - 1)));
}
