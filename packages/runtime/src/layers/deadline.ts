import { type CallContext, factsOf } from "../call/context.js";
import { LightSignal } from "../clock/light-signal.js";
import { onAbort, orAbort } from "../clock/signal.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { Layer } from "./layer.js";

const nothing = () => {};

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
  let [off, cancel] = [nothing, nothing];
  if (timeout !== undefined) {
    const ending = new LightSignal();
    ctx.ending = ending;
    ctx.ends = settings.clock.now() + timeout;
    cancel = settings.clock.after(timeout, () => {
      ending.abort(new TimeoutError(factsOf(ctx), "call", timeout, ctx.notes));
    });
    off = onAbort(caller, (reason) => ending.abort(reason));
  }
  try {
    return await bounded(next(request));
  } catch (error) {
    // A body that was left to somebody has no reader any more.
    ctx.over();
    throw error;
  } finally {
    cancel();
    if (ctx.afterBody) ctx.afterBody.push(off);
    else off();
  }
};
