import { describe, expect, it } from "vitest";
import { quiet } from "../support/clock.js";
import { failure, json, type Seen } from "../support/handler.js";
import { byOffset, collect, numbers, OFFSET, query, rig } from "./kit.js";

describe("reading ahead", () => {
  /** Answers when told to, and notes what is on its way. */
  function held(total: number, pagination = OFFSET, facts = {}, more = {}) {
    const waiting = new Map<number, () => void>();
    const aborted: number[] = [];
    const made = rig(
      pagination,
      (seen) => {
        const at = query(seen, "offset") ?? 0;
        return new Promise((done, fail) => {
          seen.signal?.addEventListener("abort", () => {
            aborted.push(at);
            waiting.delete(at);
            fail(seen.signal?.reason);
          });
          waiting.set(at, () => {
            waiting.delete(at);
            done(byOffset(total)(seen));
          });
        });
      },
      facts,
      more,
    );
    const open = async (...offsets: number[]) => {
      for (const at of offsets) {
        await quiet();
        waiting.get(at)?.();
      }
      await quiet();
    };
    return { ...made, waiting: () => [...waiting.keys()], open, aborted };
  }

  it("begins when the list is iterated, three pages at once", async () => {
    const { list, waiting, open } = held(100);
    const promise = list();
    await open(0);
    await promise;
    expect(waiting()).toEqual([]);
    const iterator = promise[Symbol.asyncIterator]();
    await iterator.next();
    expect(waiting()).toEqual([10, 20, 30]);
  });

  it("keeps three on their way, and their order whatever comes first", async () => {
    const { list, waiting, open } = held(60);
    const all = collect(list());
    await open(0, 30, 20);
    expect(waiting()).toEqual([10]);
    await open(10);
    expect(waiting()).toEqual([40, 50]);
    await open(50, 40);
    expect(await all).toEqual(numbers(0, 60));
  });

  it("asks for no page beyond the total", async () => {
    const { list, waiting, open } = held(25);
    const all = collect(list());
    await open(0);
    expect(waiting()).toEqual([10, 20]);
    await open(10, 20);
    expect(await all).toHaveLength(25);
  });

  it("stops what is on its way when nobody iterates any more", async () => {
    const { list, waiting, open, aborted } = held(100);
    const some = collect(list(), 3);
    await open(0);
    expect(await some).toEqual([0, 1, 2]);
    await quiet();
    expect([waiting(), aborted]).toEqual([[], [10, 20, 30]]);
  });

  it("stops when the caller's own progress report fails, with its error", async () => {
    const { list, waiting, open, aborted } = held(100);
    const onProgress = () => {
      throw new Error("mine");
    };
    const all = failure(list().all({ onProgress }));
    await open(0);
    expect((await all).message).toBe("mine");
    expect([waiting(), aborted]).toEqual([[], [10, 20, 30]]);
  });

  it("stops with the caller's signal, whose reason is thrown", async () => {
    const { list, open } = held(100);
    const controller = new AbortController();
    const all = failure(collect(list({}, { signal: controller.signal })));
    await open(0);
    controller.abort("enough");
    expect(await all).toBe("enough");
  });

  it.each([
    [1, [10]],
    [2, [10, 20]],
    [5, [10, 20, 30, 40, 50]],
  ])("goes as deep as one says: %i", async (prefetch, pages) => {
    const { list, waiting, open } = held(100);
    const some = collect(list({}, { prefetch }), 11);
    await open(0);
    expect(waiting()).toEqual(pages);
    await open(...pages);
    await some;
  });

  it("is none at all where one says 0", async () => {
    const { list, waiting, open } = held(100);
    const some = collect(list({}, { prefetch: 0 }), 11);
    await open(0);
    expect(waiting()).toEqual([10]);
    await open(10);
    expect(await some).toHaveLength(11);
  });

  it.each([
    [3600, 1],
    [7200, 1],
    [3599, 3],
  ])("with a budget counted by %i seconds: %i on their way", async (window, depth) => {
    const rateLimit = { limit: 1000, window, kind: "sliding" };
    for (const [facts, more] of [
      [{ rateLimit }, {}],
      [{}, { rateLimit }],
    ]) {
      const { list, waiting, open } = held(100, OFFSET, facts, more);
      const some = collect(list(), 11);
      await open(0);
      expect(waiting()).toHaveLength(depth);
      await open(10);
      await some;
    }
  });

  describe("of pages by their size", () => {
    /** Asks for pages whose bodies hold so many characters; @returns how many are on their way behind the first. */
    async function behind(characters: number, options?: object): Promise<number> {
      const empty = JSON.stringify({ count: 100, items: numbers(0, 10), pad: "" }).length;
      const pad = "x".repeat(characters - empty);
      const { list, seen } = rig(OFFSET, (one) =>
        json({ count: 100, items: numbers(query(one, "offset") ?? 0, 10), pad }),
      );
      await list({}, options)[Symbol.asyncIterator]().next();
      return seen.length - 1;
    }

    const MIB = 2 ** 20;

    it.each([
      [1000, 3],
      [Math.floor((8 * MIB) / 3), 3],
      [Math.ceil((8 * MIB) / 3), 2],
      [4 * MIB, 2],
      [4 * MIB + 1, 1],
      [8 * MIB + 1, 1],
      [17 * MIB, 1],
    ])("%i characters: %i on their way", async (characters, pages) => {
      expect(await behind(characters)).toBe(pages);
    });

    it.each([0, 1, 4])("is what one says, whatever their size: %i", async (prefetch) => {
      expect(await behind(9 * MIB, { prefetch })).toBe(prefetch);
    });

    it("follows them as they grow and shrink", async () => {
      // The second page is large, the others are not.
      const { list, seen } = rig(OFFSET, (one) => {
        const from = query(one, "offset") ?? 0;
        const pad = from === 10 ? "x".repeat(6 * MIB) : "";
        return json({ count: 100, items: numbers(from, from + 10), pad });
      });
      const pages = list().pages();
      const asked: number[] = [];
      for (let i = 0; i < 4; i++) {
        await pages.next();
        asked.push(seen.length);
      }
      // Behind the large one, the two that wait already are enough.
      expect(asked).toEqual([4, 4, 6, 7]);
      await pages.return();
    });
  });

  it("a short page in the middle: what was guessed is thrown away, nothing is lost", async () => {
    const short = (seen: Seen) => {
      const from = query(seen, "offset") ?? 0;
      return json({ count: 40, items: numbers(from, Math.min(40, from + (from === 10 ? 4 : 10))) });
    };
    const { list, seen } = rig(OFFSET, short);
    expect(await collect(list())).toEqual(numbers(0, 40));
    expect(seen.map((one) => query(one, "offset") ?? 0)).toEqual([0, 10, 20, 30, 14, 24, 34]);
  });

  it("a server that gives less than asked for", async () => {
    const capped = (seen: Seen) => {
      const from = query(seen, "offset") ?? 0;
      return json({ count: 20, items: numbers(from, Math.min(20, from + 4)) });
    };
    const { list, seen } = rig(OFFSET, capped);
    expect(await collect(list())).toEqual(numbers(0, 20));
    expect(seen).toHaveLength(5);
  });

  it("a total that grows", async () => {
    let total = 15;
    const { list } = rig(OFFSET, (seen) => {
      if (query(seen, "offset") === 10) total = 35;
      return byOffset(total)(seen);
    });
    expect(await collect(list())).toEqual(numbers(0, 35));
  });

  it("a total that shrinks", async () => {
    let total = 35;
    const { list } = rig(OFFSET, (seen) => {
      if (query(seen, "offset") === 10) total = 20;
      return byOffset(total)(seen);
    });
    expect(await collect(list())).toEqual(numbers(0, 20));
  });

  it("an empty page ends the list, whatever the total claims", async () => {
    const { list, seen } = rig(OFFSET, (seen) =>
      (query(seen, "offset") ?? 0) >= 10 ? json({ count: 99, items: [] }) : byOffset(99)(seen),
    );
    expect(await collect(list({}, { prefetch: 0 }))).toEqual(numbers(0, 10));
    expect(seen).toHaveLength(2);
  });
});
