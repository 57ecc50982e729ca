import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Page } from "../../src/pages/page-promise.js";
import { collect, numbers, rig } from "./kit.js";
import { honest, WAYS, type World, worlds } from "./servers-kit.js";

type Pages = AsyncIterable<Page<number>>;

/** A list of such a world, with its page size and read-ahead. */
function listOf(world: World) {
  const { limit, prefetch } = world;
  const { list, seen } = rig(WAYS[world.way] as never, honest(world));
  return { list: (options: object = {}) => list({ limit }, { prefetch, ...options }), seen };
}

describe("a server that pages honestly, in whatever way", () => {
  it.each(Object.keys(WAYS))("by %s gives each item once, in order", async (way) => {
    await fc.assert(
      fc.asyncProperty(worlds, async (any) => {
        const world = { ...any, way };
        expect(await collect(listOf(world).list())).toEqual(numbers(0, world.total));
        expect(await listOf(world).list().all()).toEqual(numbers(0, world.total));
      }),
      { numRuns: 12 },
    );
  });

  it("gives the first so many, wherever one breaks off, and asks no further than it reads ahead", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.integer({ min: 1, max: 45 }), async (world, most) => {
        const all = listOf(world);
        const { list, seen } = listOf(world);
        expect(await collect(list(), most)).toEqual(numbers(0, Math.min(most, world.total)));
        let [pages, left] = [0, most];
        for await (const { items } of all.list({ prefetch: 0 }).pages() as Pages) {
          pages++;
          left -= items.length;
          if (left <= 0) break;
        }
        // A guess may prove wrong on every page, and is asked for anew then.
        const evenPages = WAYS[world.way]?.style !== "offset";
        const wasted = evenPages ? world.prefetch : world.prefetch * pages;
        expect(seen.length).toBeLessThanOrEqual(pages + wasted);
      }),
      { numRuns: 60 },
    );
  });

  it("is read to its end by whoever stops after some pages and resumes from a cursor, again and again", async () => {
    const stops = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(worlds, stops, async (world, turns) => {
        const items: number[] = [];
        let cursor: string | undefined;
        // Each turn reads a page at least: more turns than items and the last page are a loop.
        for (let turn = 0; turn <= world.total + 1; turn++) {
          let left = turns[turn % turns.length] as number;
          const pages: Pages = listOf(world).list({ cursor }).pages();
          cursor = undefined;
          for await (const page of pages) {
            items.push(...page.items);
            expect(page.hasNext).toBe(page.cursor !== undefined);
            cursor = page.cursor;
            if (--left === 0) break;
          }
          if (cursor === undefined) break;
        }
        expect(cursor).toBeUndefined();
        expect(items).toEqual(numbers(0, world.total));
      }),
      { numRuns: 80 },
    );
  });

  it("is read page by page by hand, from any page on to its end, as by a loop", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.nat(4), async (world, byHand) => {
        let page: Page<number> = await listOf(world).list();
        const items = [...page.items];
        for (let turn = 0; turn < byHand && page.hasNext; turn++) {
          page = await page.next();
          items.push(...page.items);
        }
        if (page.hasNext) items.push(...(await page.next().all()));
        expect(items).toEqual(numbers(0, world.total));
      }),
      { numRuns: 80 },
    );
  });
});
