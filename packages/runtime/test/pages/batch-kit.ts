import { type Batches, BatchIterator } from "../../src/pages/batch-iterator.js";

/** What an iterator says at its end. */
export const END = { done: true, value: undefined };

/** What an iterator says of a member. */
export const row = (value: unknown) => ({ done: false, value });

/** Batches that come at once, and what the iterator did with them. */
export function given(...batches: (readonly unknown[] | Error)[]) {
  const left = [...batches];
  const log = { asked: 0, stopped: 0 };
  const source: Batches<unknown> = {
    next: async () => {
      log.asked++;
      const batch = left.shift();
      if (batch instanceof Error) throw batch;
      return batch;
    },
    stop: () => {
      log.stopped++;
    },
  };
  return { iterator: new BatchIterator(source), log };
}

/** Batches that come when a test says so. */
export function held() {
  const waiting: { come(batch?: unknown[]): void; fail(error: unknown): void }[] = [];
  const log = { stopped: 0 };
  const source: Batches<unknown> = {
    next: () => new Promise((come, fail) => waiting.push({ come, fail })),
    stop: () => {
      log.stopped++;
    },
  };
  return { iterator: new BatchIterator(source), waiting, log };
}

/** All members, by a plain loop. */
export async function all(iterator: BatchIterator<unknown>): Promise<unknown[]> {
  const rows: unknown[] = [];
  for await (const one of iterator) rows.push(one);
  return rows;
}

/** What a promise is by now, without waiting for more than a turn. */
export async function by(promise: Promise<unknown>): Promise<unknown> {
  return Promise.race([promise, Promise.resolve().then(() => "waits")]);
}
