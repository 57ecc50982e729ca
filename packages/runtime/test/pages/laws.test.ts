import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { type Loaded, pagesAhead } from "../../src/pages/ahead.js";
import { PagePlan } from "../../src/pages/plan.js";
import { readPage } from "../../src/pages/read-page.js";
import { fromCursor, type PageState, START, toCursor } from "../../src/pages/state.js";
import { clientOf, json, type Seen } from "../support/handler.js";
import { operation } from "../support/provider.js";

const numbers = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

/** A server of so many items that gives pages of whatever size it likes, up to a cap. */
interface World {
  readonly total: number;
  readonly limit: number;
  readonly cap: number;
  readonly prefetch: number;
  /** Items that each request is short of, in turn; the cap is never undercut to nothing. */
  readonly moods: readonly number[];
}

const worlds: fc.Arbitrary<World> = fc.record({
  total: fc.integer({ min: 0, max: 60 }),
  limit: fc.integer({ min: 1, max: 20 }),
  cap: fc.integer({ min: 1, max: 25 }),
  prefetch: fc.integer({ min: 0, max: 6 }),
  moods: fc.array(fc.nat(5), { maxLength: 12 }),
});

const param = ({ url }: Seen, name: string): number | undefined =>
  url.searchParams.has(name) ? Number(url.searchParams.get(name)) : undefined;

async function all(
  pagination: PaginationDescriptor,
  world: World,
  reply: (seen: Seen) => Response,
) {
  const list = operation({ path: "/list", pagination });
  const { client, seen } = clientOf(reply, { retries: 0 }, { "x.list": list });
  const items: unknown[] = [];
  const options = { prefetch: world.prefetch };
  for await (const item of client.x.list({ limit: world.limit }, options)) items.push(item);
  const collected = await client.x.list({ limit: world.limit }, options).all();
  return { items, collected, seen };
}

describe("whatever the server's mood, nothing is lost, nothing comes twice, order holds", () => {
  it("by offset, with a total", async () => {
    const pagination: PaginationDescriptor = {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      end: "total",
    };
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        let turn = 0;
        const { items, collected } = await all(pagination, world, (seen) => {
          const from = param(seen, "offset") ?? 0;
          const full = Math.min(param(seen, "limit") ?? world.cap, world.cap);
          const size = Math.max(1, full - (world.moods[turn++] ?? 0));
          return json({
            count: world.total,
            items: numbers(from, Math.min(world.total, from + size)),
          });
        });
        expect(items).toEqual(numbers(0, world.total));
        expect(collected).toEqual(numbers(0, world.total));
      }),
      { numRuns: 60 },
    );
  });

  it("by offset, ended by an empty page", async () => {
    const pagination: PaginationDescriptor = {
      style: "offset",
      items: "",
      parameters: { offset: "skip", limit: "limit" },
      end: "empty-page",
    };
    await fc.assert(
      fc.asyncProperty(worlds, async (world) => {
        let turn = 0;
        const { items, collected } = await all(pagination, world, (seen) => {
          const from = param(seen, "skip") ?? 0;
          const size = Math.max(1, Math.min(world.limit, world.cap) - (world.moods[turn++] ?? 0));
          return json(numbers(from, Math.min(world.total, from + size)));
        });
        expect(items).toEqual(numbers(0, world.total));
        expect(collected).toEqual(numbers(0, world.total));
      }),
      { numRuns: 60 },
    );
  });

  it("by page number, from 0 and from 1", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.constantFrom(0, 1), async (world, first) => {
        const pagination: PaginationDescriptor = {
          style: "page",
          items: "/items",
          totalPages: "/pages",
          parameters: { page: "page", limit: "limit" },
          first: first as 0 | 1,
          end: "total",
        };
        const { items, collected, seen } = await all(pagination, world, (one) => {
          const from = ((param(one, "page") ?? first) - first) * world.limit;
          const pages = Math.ceil(world.total / world.limit);
          return json({ pages, items: numbers(from, Math.min(world.total, from + world.limit)) });
        });
        expect(items).toEqual(numbers(0, world.total));
        expect(collected).toEqual(numbers(0, world.total));
        expect(seen).toHaveLength(2 * Math.max(1, Math.ceil(world.total / world.limit)));
      }),
      { numRuns: 60 },
    );
  });

  it("by cursor and by link", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.constantFrom("cursor", "link"), async (world, style) => {
        const pagination: PaginationDescriptor = {
          style,
          items: "/items",
          next: "/next",
          parameters: { cursor: "after", limit: "limit" },
          end: "no-next",
        };
        let turn = 0;
        const { items, collected } = await all(pagination, world, (seen) => {
          const from = param(seen, "after") ?? 0;
          const to = Math.min(
            world.total,
            from + Math.max(1, world.cap - (world.moods[turn++] ?? 0)),
          );
          const next = style === "cursor" ? String(to) : `https://other.test/x?after=${to}`;
          return json({ items: numbers(from, to), next: to < world.total ? next : null });
        });
        expect(items).toEqual(numbers(0, world.total));
        expect(collected).toEqual(numbers(0, world.total));
      }),
      { numRuns: 60 },
    );
  });

  it("a cursor kept after any page goes on right there", async () => {
    const pagination: PaginationDescriptor = {
      style: "offset",
      items: "/items",
      total: "/count",
      parameters: { offset: "offset", limit: "limit" },
      end: "total",
    };
    await fc.assert(
      fc.asyncProperty(worlds, fc.nat(8), async (world, stop) => {
        const list = operation({ path: "/list", pagination });
        const { client } = clientOf(
          (seen) => {
            const from = param(seen, "offset") ?? 0;
            return json({
              count: world.total,
              items: numbers(from, Math.min(world.total, from + world.limit)),
            });
          },
          {},
          { "x.list": list },
        );
        const before: unknown[] = [];
        let cursor: string | undefined;
        let pages = 0;
        for await (const page of client.x.list({ limit: world.limit }).pages()) {
          before.push(...page.items);
          cursor = page.cursor;
          if (pages++ === stop) break;
        }
        const after = cursor ? await client.x.list({ limit: world.limit }, { cursor }).all() : [];
        expect([...before, ...after]).toEqual(numbers(0, world.total));
      }),
      { numRuns: 40 },
    );
  });
});

describe("cursors of states", () => {
  it("read back as what was written", () => {
    fc.assert(
      fc.property(fc.constantFrom("offset", "page"), fc.nat(), (style, at) => {
        expect(fromCursor(style, toCursor(style, { ...START, at })).at).toBe(at);
      }),
    );
    fc.assert(
      fc.property(fc.constantFrom("cursor", "link"), fc.string({ minLength: 1 }), (style, at) => {
        expect(fromCursor(style, toCursor(style, { ...START, at })).at).toBe(at);
      }),
    );
  });

  it("are refused by every other style", () => {
    const styles = ["offset", "page", "cursor", "link"] as const;
    for (const mine of styles) {
      for (const other of styles) {
        const read = () => fromCursor(other, toCursor(mine, { ...START, at: 5 }));
        if (mine === other) expect(read).not.toThrow();
        else expect(read).toThrow("cursor is no cursor of this operation");
      }
    }
  });
});

describe("reading ahead, alone", () => {
  interface Fake extends Loaded {
    readonly name: string;
  }

  const state = (at: number): PageState => ({ ...START, at, index: at });
  const page = (at: number, last: number): Fake => ({
    name: `p${at}`,
    state: state(at),
    next: at < last ? state(at + 1) : undefined,
    count: 1,
  });

  /** A list of so many pages, noting what is asked for. */
  function source(last: number, guess: "known" | "unknown") {
    const asked: number[] = [];
    return {
      asked,
      load: async ({ at }: PageState) => {
        asked.push(at as number);
        return page(at as number, last);
      },
      guess: ({ at }: PageState): PageState | "unknown" | undefined => {
        if (guess === "unknown") return "unknown";
        return (at as number) < last ? state((at as number) + 1) : undefined;
      },
    };
  }

  it.each([
    ["known", 0],
    ["known", 1],
    ["known", 3],
    ["known", 10],
    ["unknown", 0],
    ["unknown", 1],
    ["unknown", 3],
  ] as const)("with totals %s and depth %i gives every page once", async (guess, depth) => {
    const made = source(6, guess);
    const names: string[] = [];
    for await (const { name } of pagesAhead(page(0, 6), made, depth)) names.push(name);
    expect(names).toEqual(["p0", "p1", "p2", "p3", "p4", "p5", "p6"]);
    expect(made.asked).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it.each([
    [0, []],
    [1, [1]],
    [3, [1, 2, 3]],
  ])("depth %i asks for %j when the first page is handed out", async (depth, asked) => {
    const made = source(6, "known");
    const pages = pagesAhead(page(0, 6), made, depth);
    await pages.next();
    expect(made.asked).toEqual(asked);
    await pages.return();
  });

  it("asks for no more than is wanted", async () => {
    const made = source(6, "known");
    const pages = pagesAhead(page(0, 6), made, 5, undefined, 3);
    await pages.next();
    expect(made.asked).toEqual([1, 2]);
    await pages.return();
  });

  it("asks for nothing where the first page is the last", async () => {
    const made = source(0, "known");
    const pages = pagesAhead(page(0, 0), made, 3);
    expect((await pages.next()).done).toBe(false);
    expect(await pages.next()).toEqual({ done: true, value: undefined });
    expect(made.asked).toEqual([]);
  });

  it("tells what is on its way to stop when nobody wants it", async () => {
    let seen: AbortSignal | undefined;
    const made = source(6, "known");
    const load = (one: PageState, signal: AbortSignal) => {
      seen = signal;
      return made.load(one);
    };
    const pages = pagesAhead(page(0, 6), { ...made, load }, 1);
    await pages.next();
    expect(seen?.aborted).toBe(false);
    await pages.return();
    expect(seen?.aborted).toBe(true);
  });

  it("hands the caller's abort on, reason and all", async () => {
    let seen: AbortSignal | undefined;
    const controller = new AbortController();
    const made = source(6, "known");
    const load = (one: PageState, signal: AbortSignal) => {
      seen = signal;
      return made.load(one);
    };
    const pages = pagesAhead(page(0, 6), { ...made, load }, 1, controller.signal);
    await pages.next();
    controller.abort("why");
    expect(seen?.reason).toBe("why");
    await pages.return();
  });
});

describe("a plan, alone", () => {
  const facts = (items: number, more: object = {}) => ({
    items: numbers(0, items),
    total: undefined,
    totalPages: undefined,
    next: undefined,
    ...more,
  });

  const offset: PaginationDescriptor = {
    style: "offset",
    items: "/items",
    parameters: { offset: "o", limit: "l" },
    end: "total",
  };

  it("guesses only where the total is known, and pages have a size", () => {
    const plan = new PagePlan(offset, { query: { l: 10 } });
    const at = (value: number, size = 10) => ({ ...START, at: value, size });
    expect(plan.guess(at(10), facts(10, { total: 35 }))).toMatchObject({ at: 20, index: 1 });
    expect(plan.guess(at(30), facts(10, { total: 35 }))).toBeUndefined();
    expect(plan.guess(at(25), facts(10, { total: 35 }))).toBeUndefined();
    expect(plan.guess(at(10), facts(10))).toBe("unknown");
    expect(plan.guess(at(10, 0), facts(10, { total: 35 }))).toBe("unknown");
    expect(plan.guess(START, facts(10, { total: 35 }))).toBe("unknown");
    const short = new PagePlan({ ...offset, end: "short-page" }, { query: { l: 10 } });
    expect(short.guess(at(10), facts(10, { total: 35 }))).toBe("unknown");
  });

  it("guesses pages by number, by either total", () => {
    const plan = new PagePlan({ ...offset, style: "page", parameters: { page: "p" } }, {});
    const at = (value: number) => ({ ...START, at: value, size: 10 });
    expect(plan.guess(at(2), facts(10, { totalPages: 3 }))).toMatchObject({ at: 3 });
    expect(plan.guess(at(3), facts(10, { totalPages: 3 }))).toBeUndefined();
    expect(plan.guess(at(2), facts(10, { total: 25 }))).toMatchObject({ at: 3 });
    expect(plan.guess(at(3), facts(10, { total: 25 }))).toBeUndefined();
  });

  it("reads numbers that came as text, and takes no others", () => {
    const next = (query: object) =>
      new PagePlan(offset, { query: { ...query } }).next(START, facts(5, { total: 99 }))?.at;
    expect(next({ o: "20" })).toBe(25);
    expect(next({ o: 20 })).toBe(25);
    expect(next({ o: "many" })).toBe(5);
    expect(next({ o: null })).toBe(5);
    expect(next({})).toBe(5);
  });

  it("says what to send: the limit of the spec, of the caller, or none", () => {
    const ask = (descriptor: PaginationDescriptor, query: object, state = START) =>
      new PagePlan(descriptor, { query: { ...query } }).request(state).args.query;
    expect(ask(offset, {})).toEqual({});
    expect(ask({ ...offset, limit: 50 }, {})).toEqual({ l: 50 });
    expect(ask({ ...offset, limit: 50 }, { l: 5 })).toEqual({ l: 5 });
    expect(ask({ ...offset, limit: 50 }, { a: 1 }, { ...START, at: 100 })).toEqual({
      a: 1,
      l: 50,
      o: 100,
    });
    const linked = new PagePlan({ ...offset, style: "link", next: "/n" }, { query: { a: 1 } });
    expect(linked.request({ ...START, at: "b=2" })).toEqual({
      args: { query: { a: 1 } },
      search: "b=2",
    });
  });
});

describe("a page, read alone", () => {
  const descriptor: PaginationDescriptor = {
    style: "cursor",
    items: "/data/list",
    total: "/meta/total",
    totalPages: "/meta/pages",
    next: "/meta/next",
    parameters: { cursor: "c" },
    end: "no-next",
  };

  it.each([
    [
      { data: { list: [1] } },
      { items: [1], total: undefined, totalPages: undefined, next: undefined },
    ],
    [
      { data: { list: [] }, meta: { total: 0, pages: "3", next: 7 } },
      { items: [], total: 0, totalPages: 3, next: "7" },
    ],
    [
      { data: { list: [] }, meta: { total: -1, pages: null, next: "" } },
      { items: [], total: undefined, totalPages: undefined, next: undefined },
    ],
    [
      { data: { list: [] }, meta: { next: { href: "x" } } },
      { items: [], total: undefined, totalPages: undefined, next: undefined },
    ],
    [[1, 2], { items: [1, 2], total: undefined, totalPages: undefined, next: undefined }],
  ])("%j", (body, expected) => {
    expect(readPage(body, descriptor)).toMatchObject(expected);
  });

  it.each([{}, { data: [] }, null, "x", 5, undefined])("%j is no page", (body) => {
    if (Array.isArray(body)) return;
    expect(readPage(body, descriptor)).toBeUndefined();
  });
});
