import type { Abortable } from "./light-signal.js";

/**
 * Listens for an abort, which may have been before; the answer stops listening. Long-lived signals
 * serve many calls, so every listener is taken off again.
 */
export function onAbort(
  signal: Abortable | undefined,
  callback: (reason: unknown) => void,
): () => void {
  if (!signal) return () => {};
  const listener = () => callback(signal.reason);
  if (signal.aborted) listener();
  signal.addEventListener("abort", listener);
  return () => signal.removeEventListener("abort", listener);
}

/**
 * What ends something when a signal does. Apart from where it is used, since a caller's signal may outlive
 * its call: it then holds what it ends, and no body that somebody has let go of.
 */
export const endBy =
  (ending: { abort(reason: unknown): void }) =>
  (reason: unknown): void =>
    ending.abort(reason);

/**
 * The promise, or the signal's reason as soon as it aborts. For work that other callers share, or
 * that may not heed the signal itself.
 */
export function orAbort<T>(work: PromiseLike<T>, signal: Abortable | undefined): Promise<T> {
  // No signal, no work: every call passes here.
  if (!signal) return Promise.resolve(work);
  return new Promise<T>((done, fail) => {
    const off = onAbort(signal, fail);
    // Resolved first: what a stranger's function gave may be no promise at all.
    Promise.resolve(work).then(
      (value) => {
        off();
        done(value);
      },
      (error) => {
        off();
        fail(error);
      },
    );
  });
}
