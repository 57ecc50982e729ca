import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { quiet } from "../support/clock.js";
import { json, type Seen } from "../support/handler.js";
import { numbers, OFFSET, query, rig } from "./kit.js";

/** Pages as a server has them, which of them fails, and how they are read. */
interface World {
  readonly sizes: readonly number[];
  readonly style: "counted" | "uncounted" | "cursor";
  readonly broken: number | undefined;
  readonly prefetch: number;
}

const worlds: fc.Arbitrary<World> = fc.record({
  sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 7 }),
  style: fc.constantFrom("counted", "uncounted", "cursor"),
  broken: fc.option(fc.nat(6), { nil: undefined, freq: 3 }),
  prefetch: fc.nat(4),
});

const UNCOUNTED: PaginationDescriptor = {
  style: "offset",
  items: "/items",
  parameters: { offset: "offset" },
  end: "empty-page",
};
const CURSOR: PaginationDescriptor = {
  style: "cursor",
  items: "/items",
  next: "/next",
  parameters: { cursor: "cursor" },
  end: "no-next",
};
const DESCRIPTORS = { counted: OFFSET, uncounted: UNCOUNTED, cursor: CURSOR };

/** A server of such pages, and what it saw. */
function serve({ sizes, style, broken, prefetch }: World) {
  const starts = sizes.map((_, page) => sizes.slice(0, page).reduce((sum, size) => sum + size, 0));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  /** Requests that are neither answered nor aborted. */
  const flying = new Set<Seen>();
  let most = 0;
  const reply = async (seen: Seen): Promise<Response> => {
    flying.add(seen);
    most = Math.max(most, flying.size);
    const aborted = new Promise<never>((_, fail) => {
      seen.signal?.addEventListener("abort", () => {
        flying.delete(seen);
        fail(seen.signal?.reason);
      });
    });
    try {
      // Answers come in another order than requests: even offsets take longer.
      const from = query(seen, style === "cursor" ? "cursor" : "offset") ?? 0;
      await Promise.race([quiet(from % 2 ? 1 : 3), aborted]);
      const page = starts.indexOf(from);
      if (page >= 0 && page === broken) return json({}, 500);
      const to = from + (page < 0 ? 1 : (sizes[page] ?? 0));
      const next = to < total ? to : null;
      return json({ count: total, items: numbers(from, Math.min(to, total)), next });
    } finally {
      flying.delete(seen);
    }
  };
  const { list, seen } = rig(DESCRIPTORS[style], reply);
  // Where a page breaks, everything before it is due, and then the error.
  const due = broken !== undefined && broken < sizes.length ? (starts[broken] as number) : total;
  return {
    list: (options: object = {}) => list({}, { prefetch, ...options }),
    seen,
    most: () => most,
    flying: () => flying.size,
    due: numbers(0, due),
    fails: due < total,
  };
}

describe("whoever reads a list, however", () => {
  it("gets the rows of a plain loop over its pages, and its error in its place", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { list, due, fails, most } = serve(world);
        const rows: unknown[] = [];
        let error: unknown;
        try {
          for await (const row of list()) rows.push(row);
        } catch (thrown) {
          error = thrown;
        }
        expect(rows).toEqual(due);
        expect((error as Error | undefined)?.name).toBe(fails ? "ServerError" : undefined);
        expect(most()).toBeLessThanOrEqual(Math.max(1, world.prefetch));
      }),
      { numRuns: 60 },
    );
  });

  it("by pages or all at once, too", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        const { list, due, fails } = serve(world);
        const rows: unknown[] = [];
        const read = async () => {
          for await (const { items } of list().pages()) rows.push(...items);
        };
        const [all, pages] = await Promise.allSettled([list().all(), read()]);
        expect(rows).toEqual(due);
        expect([all.status, pages.status]).toEqual(
          fails ? ["rejected", "rejected"] : ["fulfilled", "fulfilled"],
        );
        if (!fails) expect(all).toMatchObject({ value: due });
      }),
      { numRuns: 40 },
    );
  });

  it("gets them in order where next is called many times at once", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.integer({ min: 1, max: 9 }), async (world, together) => {
        const { list, due, fails, most } = serve(world);
        const iterator = list()[Symbol.asyncIterator]();
        const rows: unknown[] = [];
        let [errors, ended] = [0, false];
        while (!ended) {
          const calls = Array.from({ length: together }, () => iterator.next());
          for (const answer of await Promise.allSettled(calls)) {
            if (answer.status === "rejected") errors++;
            else if (answer.value.done) ended = true;
            // Nothing comes behind the end, nor behind an error.
            else rows.push(ended || errors > 0 ? "late" : answer.value.value);
          }
        }
        expect(rows).toEqual(due);
        expect(errors).toBe(fails ? 1 : 0);
        expect(most()).toBeLessThanOrEqual(Math.max(1, world.prefetch));
      }),
      { numRuns: 60 },
    );
  });

  it("and stops wherever, leaves nothing on its way, and nothing is asked for afterwards", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.nat(12), fc.nat(3), async (world, taken, waiting) => {
        const { list, seen, due, flying } = serve(world);
        const promise = list();
        promise.catch(() => {}); // It may fail before anybody asks.
        const iterator = promise[Symbol.asyncIterator]();
        const rows: unknown[] = [];
        for (let i = 0; i < taken; i++) {
          const { done, value } = await iterator.next().catch(() => ({ done: true, value: 0 }));
          if (!done) rows.push(value);
        }
        expect(rows).toEqual(due.slice(0, taken));
        const calls = Array.from({ length: waiting }, () => iterator.next());
        expect(await iterator.return()).toEqual({ done: true, value: undefined });
        const asked = seen.length;
        const late = await Promise.allSettled(calls);
        expect(await iterator.next()).toEqual({ done: true, value: undefined });
        await quiet();
        // The first page belongs to the list, not to those who iterate it.
        expect(seen.length).toBe(Math.max(asked, 1));
        expect(flying()).toBe(0);
        // What was there already may have been handed out; nothing is left out.
        const more = late.flatMap((one) =>
          one.status === "fulfilled" && !one.value.done ? [one.value.value] : [],
        );
        expect([...rows, ...more]).toEqual(due.slice(0, rows.length + more.length));
      }),
      { numRuns: 80 },
    );
  });

  it("and aborts, is given the reason, and nothing is asked for afterwards", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.nat(6), async (world, taken) => {
        const { list, seen, due, flying } = serve({ ...world, broken: undefined });
        const controller = new AbortController();
        const iterator = list({ signal: controller.signal })[Symbol.asyncIterator]();
        const rows: unknown[] = [];
        for (let i = 0; i < taken; i++) {
          const { done, value } = await iterator.next();
          if (!done) rows.push(value);
        }
        controller.abort("enough");
        const asked = seen.length;
        let reason: unknown;
        try {
          for (let one = await iterator.next(); !one.done; one = await iterator.next())
            rows.push(one.value);
        } catch (thrown) {
          reason = thrown;
        }
        await quiet();
        // The rest of a page that came is still handed out; then the reason, or it was the last.
        expect(rows).toEqual(due.slice(0, rows.length));
        expect(reason === "enough" || rows.length === due.length).toBe(true);
        expect([seen.length, flying()]).toEqual([asked, 0]);
      }),
      { numRuns: 60 },
    );
  });
});
