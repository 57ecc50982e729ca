/** Where an iterator gets what it hands out. */
export interface Batches<T> {
  /** The next batch, which may be empty; undefined after the last. Never called twice at a time. */
  next(): Promise<readonly T[] | undefined>;
  /** Nothing more is wanted: whatever is on its way may be stopped. May be called more than once. */
  stop(): void;
}

/** The engine's own base of async iterators: it brings `await using` where the engine knows that. */
const ASYNC_ITERATOR: object = Object.getPrototypeOf(
  Object.getPrototypeOf(async function* () {}).prototype,
);

/**
 * Hands out the members of batches one by one, as an async generator would, at a fraction of its
 * cost: what is there already is handed out at once, by a promise that is resolved already. Calls
 * of `next` are answered in their order, however many are made at a time.
 *
 * Unlike a generator, `return` does not wait for a batch that is on its way: it stops it, and
 * whoever waits for it is told that the end has come.
 */
export class BatchIterator<T> implements AsyncIterator<T, void, undefined> {
  readonly #batches: Batches<T>;
  #batch: readonly T[] | undefined;
  #at = 0;
  #ended = false;
  /** Calls of `next` that wait for a batch, and the end of the last of them. */
  #waiting = 0;
  #turn: Promise<unknown> = Promise.resolve();

  /** @param batches asked only when they are wanted */
  constructor(batches: Batches<T>) {
    this.#batches = batches;
  }

  next(): Promise<IteratorResult<T, void>> {
    if (this.#batch !== undefined && this.#waiting === 0) return Promise.resolve(this.#take());
    this.#waiting++;
    const mine = this.#turn.then(() => this.#wait());
    const over = () => {
      this.#waiting--;
    };
    this.#turn = mine.then(over, over);
    return mine;
  }

  async return(value?: void | PromiseLike<void>): Promise<IteratorResult<T, void>> {
    this.#end();
    return { done: true, value: await value };
  }

  async throw(error: unknown): Promise<IteratorResult<T, void>> {
    this.#end();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The next of a batch that has one. Its last lets go of it, so that it can be collected. */
  #take(): IteratorYieldResult<T> {
    const batch = this.#batch as readonly T[];
    const value = batch[this.#at++] as T;
    if (this.#at === batch.length) this.#batch = undefined;
    return { done: false, value };
  }

  async #wait(): Promise<IteratorResult<T, void>> {
    while (!this.#ended) {
      if (this.#batch !== undefined) return this.#take();
      try {
        const batch = await this.#batches.next();
        if (batch === undefined) this.#end();
        else if (batch.length > 0 && !this.#ended) [this.#batch, this.#at] = [batch, 0];
      } catch (error) {
        // What was stopped fails; that is no news to whoever stopped it.
        if (this.#ended) break;
        this.#end();
        throw error;
      }
    }
    return { done: true, value: undefined };
  }

  #end(): void {
    this.#ended = true;
    this.#batch = undefined;
    this.#batches.stop();
  }
}

Object.setPrototypeOf(BatchIterator.prototype, ASYNC_ITERATOR);
