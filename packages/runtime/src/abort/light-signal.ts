/** What an `AbortSignal` and a light one have in common: all that waiting needs. */
export type Abortable = Pick<
  AbortSignal,
  "aborted" | "reason" | "addEventListener" | "removeEventListener"
>;

type Listener = () => void;

/**
 * What ends a call or an attempt. An engine's AbortController costs more than all our layers
 * together, so one is made only for whoever must be given the real thing.
 */
export class LightSignal implements Abortable {
  aborted = false;
  reason: unknown;
  readonly #listeners = new Set<Listener>();
  #controller: AbortController | undefined;

  /** Ends it. Only the first reason counts. */
  abort(reason: unknown): void {
    if (this.aborted) return;
    this.aborted = true;
    this.reason = reason;
    this.#controller?.abort(reason);
    for (const listener of this.#listeners) listener();
    this.#listeners.clear();
  }

  /** Itself: it is what ends an exchange and what that listens to. */
  get signal(): this {
    return this;
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason;
  }

  addEventListener(_type: string, listener: unknown): void {
    // It ends only once: whoever comes while it ends has come too late.
    if (!this.aborted) this.#listeners.add(listener as Listener);
  }

  removeEventListener(_type: string, listener: unknown): void {
    this.#listeners.delete(listener as Listener);
  }

  /** An engine's own signal that ends with this one. */
  real(): AbortSignal {
    if (!this.#controller) {
      this.#controller = new AbortController();
      if (this.aborted) this.#controller.abort(this.reason);
    }
    return this.#controller.signal;
  }
}

/** An engine's own signal, of whatever ends a call; also of a light one of another copy. */
export const realSignal = (signal: Abortable | undefined): AbortSignal | undefined =>
  (signal as Partial<LightSignal> | undefined)?.real?.() ?? (signal as AbortSignal | undefined);
