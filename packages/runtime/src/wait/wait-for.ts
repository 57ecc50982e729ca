import { onAbort, orAbort } from "../abort/signal.js";
import { type Clock, systemClock } from "../clock/clock.js";
import { sleep } from "../clock/sleep.js";
import { type CallFacts, configError, timedOut } from "../errors/fail.js";

/** How to wait. Times in milliseconds. */
export interface WaitOptions<T> {
  /** Is this the end? Throw to end with an error of your own. */
  done: (value: T) => boolean;
  /** Between two looks. Default 2000. */
  interval?: number | undefined;
  /** What the interval is multiplied with after each look, 1 or more. Default 1. */
  backoff?: number | undefined;
  /** Longest interval that back-off leads to. Default 30 000. */
  maxInterval?: number | undefined;
  /** For the whole wait. Default 10 minutes. */
  timeout?: number | undefined;
  signal?: AbortSignal | undefined;
  /** Called after each look. */
  onStatus?: ((value: T) => void) | undefined;
  /** For tests. */
  clock?: Clock | undefined;
}

/**
 * Looks again and again until something is done: an analysis, a workflow, an export.
 *
 * @param look asks for the state; it is given a signal that ends with the wait
 * @returns the value that was the end
 * @throws TimeoutError when time is over; the signal's reason on abort; what `look` throws
 * @example
 * await waitFor((signal) => pluto.experiments.analyses.get(e, a, {}, { signal }), {
 *   done: (analysis) => analysis.pipeline_status === "completed",
 * });
 */
export async function waitFor<T>(
  look: (signal: AbortSignal) => PromiseLike<T>,
  options: WaitOptions<T>,
): Promise<T> {
  return waiting(look, options, { provider: "specwright", operationId: "waitFor", attempts: 0 });
}

/** Waits; who waits for what, an error says. */
export async function waiting<T>(
  look: (signal: AbortSignal) => PromiseLike<T>,
  options: WaitOptions<T>,
  facts: CallFacts,
): Promise<T> {
  const { done, backoff = 1, maxInterval = 30_000, timeout = 600_000, signal, onStatus } = options;
  const { clock = systemClock } = options;
  let { interval = 2000 } = options;
  if (!(interval > 0)) throw configError("interval", "must be above 0");
  // Below 1 the interval would shrink to nothing, and the provider be asked without a pause.
  if (!(backoff >= 1)) throw configError("backoff", "must be 1 or more");
  if (!(maxInterval > 0)) throw configError("maxInterval", "must be above 0");
  if (!(timeout >= 0)) throw configError("timeout", "must be 0 or more");
  if (signal?.aborted) throw signal.reason;
  const controller = new AbortController();
  const cancel = clock.after(timeout, () => controller.abort(timedOut(facts, "wait", timeout)));
  const off = onAbort(signal, (reason) => controller.abort(reason));
  try {
    for (;;) {
      const value = await orAbort(look(controller.signal), controller.signal);
      onStatus?.(value);
      if (done(value)) return value;
      await sleep(clock, interval, controller.signal);
      interval = Math.min(interval * backoff, Math.max(maxInterval, interval));
    }
  } finally {
    off();
    cancel();
  }
}
