import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PagesAhead } from "../../src/pages/ahead.js";
import { FakeList, names } from "./ahead-kit.js";

describe("a guess that proves wrong", () => {
  it("is thrown away and stopped; the right page is asked for", async () => {
    const list = new FakeList(9, { held: true, step: 2 });
    const pages = new PagesAhead(list.first());
    await pages.next();
    expect(list.asked).toEqual([1, 3, 5]);
    list.answer(1);
    await pages.next();
    expect(list.asked).toEqual([1, 3, 5, 7]);
    const third = pages.next();
    expect(list.asked).toEqual([1, 3, 5, 7, 2]);
    expect(list.alive).toEqual([2]);
    list.answer(2);
    expect((await third)?.name).toBe("p2");
  });

  it("goes on under the caller's signal, and can be stopped", async () => {
    for (const by of ["signal", "stop"]) {
      const controller = new AbortController();
      const list = new FakeList(9, { held: true, step: 2 }, controller.signal);
      const pages = new PagesAhead(list.first());
      await pages.next();
      list.answer(1);
      await pages.next();
      void pages.next().catch(() => {});
      expect(list.alive).toEqual([2]);
      if (by === "signal") controller.abort();
      else pages.stop();
      expect(list.alive).toEqual([]);
    }
  });

  it("loses nothing, whatever is guessed", async () => {
    const shapes = fc.record({
      last: fc.nat(12),
      depth: fc.nat(4),
      step: fc.integer({ min: 1, max: 4 }),
      guess: fc.constantFrom("known" as const, "unknown" as const),
    });
    await fc.assert(
      fc.asyncProperty(shapes, async ({ last, ...facts }) => {
        const list = new FakeList(last, facts);
        const all = await names(new PagesAhead(list.first()));
        expect(all).toEqual(Array.from({ length: last + 1 }, (_, at) => `p${at}`));
      }),
    );
  });
});
