import type { RetryDescriptor } from "../descriptor.js";
import { retryAfter } from "../retry/retry-after.js";
import type { Answer } from "./answer.js";
import { type Call, isOver } from "./call.js";
import type { Engine } from "./engine.js";
import { safetyOf } from "./facts.js";
import type { Outcome } from "./outcome.js";

/** Retries as they are chosen for a client (numbers of one call override `attempts`). */
export interface RetryOptions {
  /** Attempts in all, the first included. */
  readonly attempts?: number | undefined;
  /** Longest `Retry-After` in milliseconds that is waited for; above it the call fails at once. Default 60 000. */
  readonly maxRetryAfter?: number | undefined;
  /** Milliseconds of back-off: first wait at most `base`, then `factor` times that, `max` at most. */
  readonly backoff?: RetryDescriptor["backoff"] | undefined;
}

/** Takes one retry; false where none is left. */
export function takeRetry(engine: Pick<Engine, "allowance">): boolean {
  if (engine.allowance < 1) return false;
  engine.allowance--;
  return true;
}

/** How a client's calls are tried again: its options over the spec. */
export function policyOf({
  facts,
  options,
}: Pick<Engine, "facts" | "options">): Required<RetryDescriptor> & {
  readonly maxRetryAfter: number;
} {
  const { retry } = facts;
  const own: RetryOptions =
    typeof options.retries === "number"
      ? { attempts: options.retries + 1 }
      : (options.retries ?? {});
  return {
    statuses: retry.statuses,
    attempts: own.attempts ?? retry.attempts,
    backoff: own.backoff ?? retry.backoff,
    maxRetryAfter: own.maxRetryAfter ?? 60_000,
  };
}

/**
 * Full jitter: anything up to the exponential bound, so that clients which failed together do not
 * come back together.
 *
 * @param attempt number of the attempt that failed, from 1
 */
export const backoff = (
  { backoff: { base, factor, max } }: Required<RetryDescriptor>,
  attempt: number,
  random: number,
): number => Math.round(random * Math.min(max, base * factor ** (attempt - 1)));

/** What the core's own errors of no answer know. */
interface NoAnswer {
  readonly name?: string;
  readonly cause?: unknown;
  readonly sent?: boolean;
  readonly scope?: string;
}

/** May this outcome be tried again? */
function mayRetry(
  { operation, answeredBy }: Call,
  statuses: readonly number[],
  answer: Answer | undefined,
  outcome: Outcome | undefined,
  failure: unknown,
): boolean {
  const safety = safetyOf(operation);
  const safe = safety === "safe";
  // What a redirect answered was carried out, whatever became of where it led.
  if (safety === "never" || (answeredBy !== "asked" && !safe)) return false;
  if (!answer) {
    const { name, cause, sent, scope } = (failure ?? {}) as NoAnswer;
    // Without a cause it is a refusal of ours (a redirect), which would come again.
    if (name === "ConnectionError") return !!cause && (safe || !sent);
    return safe && name === "TimeoutError" && scope === "attempt";
  }
  // A code decides before the status: a "not found" under 500 stays not found.
  if (outcome?.kind === "rate-limit") return statuses.includes(429);
  const temporary = outcome?.plain || outcome?.kind === "server";
  return safe && temporary === true && statuses.includes(answer.response.status);
}

/** Milliseconds after which to try again; undefined where the outcome stands. */
export function retryIn(
  call: Call,
  attempt: number,
  answer: Answer | undefined,
  outcome: Outcome | undefined,
  failure: unknown,
): number | undefined {
  const { engine, options, notes, wire } = call;
  const { clock } = engine;
  const policy = policyOf(engine);
  if (isOver(call) || !mayRetry(call, policy.statuses, answer, outcome, failure)) return undefined;
  if (wire.body instanceof ReadableStream) {
    notes.push("not tried again: a stream can be sent only once");
    return undefined;
  }
  // How long a stranger asks to be left alone, this provider's calls need not heed.
  const own = answer && call.answeredBy !== "stranger";
  const asked = (own && retryAfter(answer.response.headers, clock.now())) || 0;
  const most = options.retries === undefined ? policy.attempts : options.retries + 1;
  if (attempt >= most || asked > policy.maxRetryAfter) return undefined;
  if (!takeRetry(engine)) {
    notes.push("not tried again: too many calls of this client fail");
    return undefined;
  }
  return Math.max(asked, backoff(policy, attempt, clock.random()));
}
