import { type CallContext, factsOf } from "../call/context.js";
import { onAbort, orAbort } from "../clock/signal.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { Layer } from "./layer.js";

/**
 * Bounds the whole call: attempts, waits and all. The caller's own abort passes through untouched.
 *
 * @throws TimeoutError when `timeout` has passed; the caller's reason when the caller aborts
 */
export const deadline: Layer<CallContext> = async (request, next, ctx) => {
  const { timeout, signal: caller, settings } = ctx;
  if (caller?.aborted) throw caller.reason;
  if (timeout === undefined) return orAbort(next(request), caller);
  const controller = new AbortController();
  ctx.signal = controller.signal;
  ctx.ends = settings.clock.now() + timeout;
  const cancel = settings.clock.after(timeout, () => {
    controller.abort(new TimeoutError(factsOf(ctx), "call", timeout, ctx.notes));
  });
  // Left in place when the call succeeds, so that the caller can still abort a streaming body;
  // nothing is kept alive by it but this controller.
  const off = onAbort(caller, (reason) => controller.abort(reason));
  let answered = false;
  try {
    const response = await orAbort(next(request), controller.signal);
    answered = true;
    return response;
  } finally {
    cancel();
    if (!answered || !ctx.streaming) off();
  }
};
