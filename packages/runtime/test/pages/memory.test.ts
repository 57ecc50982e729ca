import { getEventListeners } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { quiet } from "../support/clock.js";
import { json, type Seen } from "../support/handler.js";
import { numbers, OFFSET, query, rig } from "./kit.js";

setFlagsFromString("--expose-gc");
const gc: () => void = runInNewContext("gc");

const LISTS: Record<string, [PaginationDescriptor, number]> = {
  "a list with totals, three pages ahead": [OFFSET, 3],
  "a list with totals, none ahead": [OFFSET, 0],
  "a list without totals, three pages ahead": [{ ...OFFSET, end: "empty-page" }, 3],
  "a list by cursor, three pages ahead": [
    {
      style: "cursor",
      items: "/items",
      next: "/next",
      parameters: { cursor: "offset" },
      end: "no-next",
    },
    3,
  ],
};

/** Pages of ten objects, a hundred in all. */
const objects = (seen: Seen) => {
  const from = query(seen, "offset") ?? 0;
  const items = numbers(from, Math.min(100, from + 10)).map((id) => ({ id }));
  return json({ count: 100, items, next: from < 90 ? from + 10 : null });
};

/** What is still there once all that can be collected is collected. */
async function kept(refs: readonly WeakRef<object>[]): Promise<object[]> {
  // A WeakRef that was just made holds its object until the job ends.
  await quiet();
  gc();
  return refs.flatMap((ref) => ref.deref() ?? []);
}

/** Takes so many, and holds none. */
async function take<T extends object>(from: AsyncIterator<T>, many: number): Promise<WeakRef<T>[]> {
  const refs: WeakRef<T>[] = [];
  for (let i = 0; i < many; i++) refs.push(new WeakRef((await from.next()).value));
  return refs;
}

describe.each(Object.entries(LISTS))("of %s", (_, [pagination, prefetch]) => {
  const start = () => rig(pagination, objects).list({}, { prefetch });

  it("no item is kept once its page is handed out", async () => {
    const iterator: AsyncIterator<object> = start()[Symbol.asyncIterator]();
    const refs = await take(iterator, 40);
    expect(await kept(refs)).toEqual([]);
    // What follows is there as before.
    expect((await iterator.next()).value).toEqual({ id: 40 });
    await iterator.return?.();
  });

  it("no page is kept once it is handed out", async () => {
    const iterator: AsyncIterator<{ items: object[] }> = start().pages();
    const refs = await take(iterator, 4);
    expect(await kept(refs)).toEqual([]);
    expect((await iterator.next()).value.items[0]).toEqual({ id: 40 });
    await iterator.return?.();
  });
});

describe("of a list that is left early", () => {
  it("nothing is kept, neither what was handed out nor the rest of its page", async () => {
    const promise = rig(OFFSET, objects).list({}, { prefetch: 0 });
    const iterator: AsyncIterator<object> = promise[Symbol.asyncIterator]();
    // Of the second page: the first is the promise's, which may be iterated again.
    const refs = (await take(iterator, 15)).slice(10);
    await iterator.return?.();
    expect(await kept(refs)).toEqual([]);
    expect((await promise).items).toHaveLength(10);
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });
});

describe("a signal that outlives a list", () => {
  it.each([1, 15])(
    "has no listener of one that nobody holds any more, read %i times",
    async (times) => {
      const { signal } = new AbortController();
      const { list } = rig(OFFSET, objects);
      await (async () => {
        const items = list({}, { signal })[Symbol.asyncIterator]();
        for (let i = 0; i < times; i++) await items.next();
      })();
      for (let i = 0; i < 50 && getEventListeners(signal, "abort").length > 0; i++) {
        await quiet();
        gc();
        await new Promise((done) => setTimeout(done, 5));
      }
      expect(getEventListeners(signal, "abort")).toEqual([]);
    },
  );
});
