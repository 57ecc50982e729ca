import type { CallContext } from "../call/context.js";
import { sleep } from "../clock/sleep.js";
import { isConnectionError, isTimeoutError } from "../errors/predicates.js";
import { backoff } from "../retry/policy.js";
import { retryAfter } from "../retry/retry-after.js";
import type { Layer } from "./layer.js";
import { outcomeOf } from "./outcome.js";

/** May this outcome be tried again? */
function mayRetry(ctx: CallContext, response: Response | undefined, error: unknown): boolean {
  const { safety, settings } = ctx;
  if (safety === "never") return false;
  // What was sent was carried out, whatever became of the redirect that answered it.
  if (ctx.answeredBy !== "asked" && safety !== "safe") return false;
  if (response) {
    const { failed, kind, plain } = outcomeOf(response, ctx);
    if (!failed) return false;
    // A code decides before the status: a "not found" under 500 stays not found.
    if (kind === "rate-limit") return settings.retry.statuses.includes(429);
    return (
      safety === "safe" &&
      (plain || kind === "server") &&
      settings.retry.statuses.includes(response.status)
    );
  }
  // Without a cause it is a refusal of ours (a redirect), which would come again.
  if (isConnectionError(error)) return Boolean(error.cause) && (!error.sent || safety === "safe");
  return isTimeoutError(error) && error.scope === "attempt" && safety === "safe";
}

const hasBody = (request: Request): boolean => !["GET", "HEAD"].includes(request.method);

/** Says in the error why there was no further attempt, also where that error exists already. */
function note(ctx: CallContext, failure: unknown, text: string): void {
  ctx.notes.push(text);
  if (failure instanceof Error) failure.message += ` (${text})`;
}

/**
 * The only loop over attempts, and the only one that answers a 429. Which operations may be sent
 * again is the spec's word, never the method's alone.
 */
export const retry: Layer<CallContext> = async (request, next, ctx) => {
  const { settings, mostAttempts } = ctx;
  const { retry: policy, clock, allowance } = settings;
  for (let attempt = 1; ; attempt++) {
    const last = attempt >= mostAttempts || !ctx.replayable;
    // A request without body can be sent as often as one likes; only a body is used up.
    const sent = !last && hasBody(request) ? request.clone() : request;
    let response: Response | undefined;
    let failure: unknown;
    try {
      response = await next(sent);
    } catch (error) {
      failure = error;
    }
    const settle = (): Response => {
      if (response) return response;
      throw failure;
    };
    if (ctx.ending?.aborted) return settle();
    if (!mayRetry(ctx, response, failure)) {
      if (response?.ok) allowance.refill();
      return settle();
    }
    const own = ctx.answeredBy !== "stranger";
    const asked = response && own ? retryAfter(response.headers, clock.now()) : undefined;
    if (last || (asked ?? 0) > policy.maxRetryAfter) {
      if (!ctx.replayable) note(ctx, failure, "not tried again: a stream can be sent only once");
      return settle();
    }
    if (!allowance.take()) {
      note(ctx, failure, "not tried again: too many calls of this client fail");
      return settle();
    }
    await sleep(clock, Math.max(asked ?? 0, backoff(policy, attempt, clock.random())), ctx.ending);
  }
};
