import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { failure, json } from "../support/handler.js";
import { collect, numbers, OFFSET, query, rig } from "./kit.js";

/** More requests than this are a list without end: the server breaks, so that the test is red. */
const MOST = 30;

/** A server that is asked no more than so often. */
const bounded = (answer: () => unknown) => (_: unknown, index: number) =>
  index < MOST ? json(answer()) : json({ message: "asked for ever" }, 500);

const NUMBERED: PaginationDescriptor = { ...OFFSET, style: "page", parameters: { page: "page" } };

describe("a server that stands still", () => {
  const full = { items: numbers(0, 10) };

  it.each([
    ["by offset, without the total that was due", OFFSET, full],
    ["by offset, a bare array where an envelope was due", OFFSET, full.items],
    [
      "by offset, pages counted, not items",
      { ...OFFSET, totalPages: "/pages" },
      { ...full, pages: 9 },
    ],
    ["by number, without the total that was due", NUMBERED, full],
    ["by number, with a next link for ever", { ...NUMBERED, end: "no-next", next: "/next" }, "?"],
    ["by offset, with a next link for ever", { ...OFFSET, end: "no-next", next: "/next" }, "?"],
    ["by offset, to the first empty page", { ...OFFSET, end: "empty-page" }, full],
    ["by offset, to the first short page", { ...OFFSET, end: "short-page" }, full],
  ] as [string, PaginationDescriptor, unknown][])("%s: an error at once", async (_, list, body) => {
    const answer = () => (body === "?" ? { ...full, next: "/list?anything" } : body);
    const made = rig({ ...list, limit: 10 }, bounded(answer));
    const error = await failure(collect(made.list({}, { prefetch: 0 })));
    expect([error.name, error.message]).toEqual([
      "DecodeError",
      "acme x.list: 200, but the same page twice, as if paging were ignored",
    ]);
    expect(made.seen).toHaveLength(2);
  });

  it("but says a total is asked for no more than that", async () => {
    const { list, seen } = rig(
      OFFSET,
      bounded(() => ({ ...full, count: 35 })),
    );
    expect(await collect(list())).toHaveLength(40);
    expect(seen).toHaveLength(4);
  });
});

describe("an offset list that ends with its next link", () => {
  const LINKED: PaginationDescriptor = { ...OFFSET, end: "no-next", next: "/next" };

  it("goes on over short pages", async () => {
    const { list } = rig(LINKED, (seen) => {
      const from = query(seen, "offset") ?? 0;
      const to = Math.min(12, from + 5);
      return json({ items: numbers(from, to), next: to < 12 ? "/list?page=2" : null });
    });
    expect(await collect(list())).toEqual(numbers(0, 12));
  });

  it("ends with an empty page that has none", async () => {
    const { list, seen } = rig(LINKED, (seen) =>
      json(query(seen, "offset") ? { items: [], next: null } : { items: [1, 2], next: "?more" }),
    );
    expect(await collect(list())).toEqual([1, 2]);
    expect(seen).toHaveLength(2);
  });

  it.each([0, 3])(
    "does not ask twice for the offset of an empty page, prefetch %i",
    async (prefetch) => {
      const { list, seen } = rig(LINKED, (seen, index) =>
        bounded(() => ({ items: query(seen, "offset") ? [] : [1, 2], next: "?more" }))(seen, index),
      );
      const items: unknown[] = [];
      const read = async () => {
        for await (const item of list({}, { prefetch })) items.push(item);
      };
      const error = await failure(read());
      expect(items).toEqual([1, 2]);
      expect([error.name, error.message]).toEqual([
        "DecodeError",
        "acme x.list: 200, but an empty page that says another follows, at the same offset",
      ]);
      expect(seen.map((one) => query(one, "offset"))).toEqual([undefined, 2]);
    },
  );
});

describe("a page that comes twice, of a list with a total", () => {
  const things = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ id: from + index }));
  const asked = async (pages: unknown[][], total: number) => {
    const made = rig({ ...OFFSET, limit: 2 }, (_, index) =>
      json({ items: pages[index] ?? [], count: total }),
    );
    return failure(collect(made.list({}, { prefetch: 0 })));
  };

  it("is an error: others would be lost", async () => {
    const error = await asked([things(1, 2), things(1, 2), things(5, 2)], 6);
    expect([error?.name, error?.message]).toEqual([
      "DecodeError",
      "acme x.list: 200, but the same page twice, as if paging were ignored",
    ]);
  });

  it("is none where it may well be another one: bare values, a single thing, the same begin", async () => {
    const made = (pages: unknown[][]) =>
      collect(
        rig({ ...OFFSET, limit: 2 }, (_, index) =>
          json({ items: pages[index] ?? [], count: pages.flat().length }),
        ).list({}, { prefetch: 0 }),
      );
    for (const pages of [
      [
        [1, 1],
        [1, 1],
      ],
      [[{ id: 1 }], [{ id: 1 }]],
      [
        [{ id: 1 }, { id: 2 }],
        [{ id: 1 }, { id: 3 }],
      ],
      [
        [{ id: 1 }, { id: 2 }, { id: 3 }],
        [{ id: 1 }, { id: 2 }, { id: 4 }],
      ],
    ]) {
      expect(await made(pages)).toEqual(pages.flat());
    }
  });
});
