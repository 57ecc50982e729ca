import { type CallContext, factsOf } from "../call/context.js";
import { LightSignal } from "../clock/light-signal.js";
import { onAbort, orAbort } from "../clock/signal.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { Layer } from "./layer.js";

/**
 * Bounds the whole call: attempts, waits and all. The caller's own abort passes through untouched.
 *
 * @throws TimeoutError when `timeout` has passed; the caller's reason when the caller aborts
 */
export const deadline: Layer<CallContext> = async (request, next, ctx) => {
  const { timeout, ending: caller, settings } = ctx;
  if (caller?.aborted) throw caller.reason;
  // What we wrote heeds the end by itself; a layer, a fetch or a store of the user's may not.
  const bounded = (work: Promise<Response>) =>
    settings.ownOnly ? work : orAbort(work, ctx.ending);
  if (timeout === undefined) return bounded(next(request));
  const ending = new LightSignal();
  ctx.ending = ending;
  ctx.ends = settings.clock.now() + timeout;
  const cancel = settings.clock.after(timeout, () => {
    ending.abort(new TimeoutError(factsOf(ctx), "call", timeout, ctx.notes));
  });
  // Left in place when the call succeeds, so that the caller can still abort a streaming body;
  // nothing is kept alive by it but this signal.
  const off = onAbort(caller, (reason) => ending.abort(reason));
  let answered = false;
  try {
    const response = await bounded(next(request));
    answered = true;
    return response;
  } finally {
    cancel();
    if (!answered || !ctx.streaming) off();
  }
};
