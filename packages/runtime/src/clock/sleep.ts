import type { Abortable } from "../abort/light-signal.js";
import { onAbort } from "../abort/signal.js";
import type { Clock } from "./clock.js";

/**
 * Waits so many milliseconds, or until the signal aborts.
 *
 * @throws the signal's own reason
 * @example await sleep(systemClock, 500, signal)
 */
export function sleep(clock: Clock, ms: number, signal?: Abortable): Promise<void> {
  return new Promise((done, fail) => {
    const cancel = clock.after(ms, () => {
      off();
      done();
    });
    const off = onAbort(signal, (reason) => {
      cancel();
      fail(reason);
    });
  });
}
