import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { clientOf, json, type Seen } from "../support/handler.js";
import { operation } from "../support/provider.js";
import { numbers, query } from "./kit.js";

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
          const from = query(seen, "offset") ?? 0;
          const full = Math.min(query(seen, "limit") ?? world.cap, world.cap);
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
          const from = query(seen, "skip") ?? 0;
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
          const from = ((query(one, "page") ?? first) - first) * world.limit;
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
          const from = query(seen, "after") ?? 0;
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
            const from = query(seen, "offset") ?? 0;
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
