import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { quiet } from "../support/clock.js";
import { failure, json, type Seen } from "../support/handler.js";
import { collect, rig, searches } from "./kit.js";

describe("cursors", () => {
  const CURSOR: PaginationDescriptor = {
    style: "cursor",
    items: "/items",
    next: "/next_cursor",
    parameters: { cursor: "cursor" },
    end: "no-next",
  };
  const chain =
    (pages: Record<string, [unknown[], unknown]>) =>
    ({ url }: Seen) => {
      const [items, next] = pages[url.searchParams.get("cursor") ?? ""] ?? [[], null];
      return json({ items, next_cursor: next });
    };

  it.each([null, "", undefined, false])("are followed until there is none: %j", async (end) => {
    const { list, seen } = rig(
      CURSOR,
      chain({ "": [[1], "a=&b"], "a=&b": [[2], "c"], c: [[3], end] }),
    );
    expect(await collect(list())).toEqual([1, 2, 3]);
    expect(searches(seen)).toEqual(["", "?cursor=a%3D%26b", "?cursor=c"]);
  });

  it("may be numbers", async () => {
    const { list } = rig(CURSOR, chain({ "": [[1], 0], 0: [[2], 7], 7: [[3], null] }));
    expect(await collect(list())).toEqual([1, 2, 3]);
  });

  it("go on over an empty page", async () => {
    const { list } = rig(CURSOR, chain({ "": [[1], "a"], a: [[], "b"], b: [[2], null] }));
    expect(await collect(list())).toEqual([1, 2]);
  });

  it("over ten empty pages in a row, not eleven", async () => {
    const empties =
      (count: number) =>
      ({ url }: Seen) => {
        const at = Number(url.searchParams.get("cursor") ?? 0);
        return json({
          items: at === count ? ["end"] : [],
          next_cursor: at === count ? null : at + 1,
        });
      };
    expect(await collect(rig(CURSOR, empties(10)).list())).toEqual(["end"]);
    const error = await failure(collect(rig(CURSOR, empties(11)).list()));
    expect(error.message).toBe("acme x.list: 200, but 11 empty pages in a row");
  });

  it.each([
    ["itself", { "": [[1], "a"], a: [[2], "a"] }],
    ["an earlier one", { "": [[1], "a"], a: [[2], "b"], b: [[3], "a"] }],
  ] as const)("that lead back to %s are an error", async (_, pages) => {
    const { list, seen } = rig(CURSOR, chain(pages as never));
    const error = await failure(collect(list()));
    expect([error.name, error.message]).toEqual([
      "DecodeError",
      "acme x.list: 200, but the same next page for the second time",
    ]);
    expect(seen).toHaveLength(Object.keys(pages).length);
  });

  it("are not taken for a loop when one iterates twice", async () => {
    const { list } = rig(CURSOR, chain({ "": [[1], "a"], a: [[2], "b"], b: [[3], null] }));
    const promise = list();
    expect(await collect(promise)).toEqual([1, 2, 3]);
    expect(await collect(promise)).toEqual([1, 2, 3]);
    const page = await promise;
    expect(await collect(page.next())).toEqual([2, 3]);
  });

  it("with another end stop at an empty page", async () => {
    const { list } = rig(
      { ...CURSOR, end: "empty-page" },
      chain({ "": [[1], "a"], a: [[], "b"], b: [[2], null] }),
    );
    expect(await collect(list())).toEqual([1]);
  });

  it("with another end go on over a page that has items", async () => {
    for (const end of ["empty-page", "total"] as const) {
      const { list } = rig(
        { ...CURSOR, end },
        chain({ "": [[1], "a"], a: [[2], "b"], b: [[], "c"] }),
      );
      expect(await collect(list())).toEqual([1, 2]);
    }
  });

  it.each(["cursor", "link"] as const)(
    "with another end stop where none follows: %s",
    async (style) => {
      for (const end of ["empty-page", "short-page", "total"] as const) {
        const { list } = rig(
          { ...CURSOR, style, end },
          chain({ "": [[1], style === "link" ? "?cursor=a" : "a"], a: [[2], null] }),
        );
        expect(await collect(list())).toEqual([1, 2]);
      }
    },
  );

  it("are never guessed, though the total is known", async () => {
    const { list, seen } = rig({ ...CURSOR, total: "/count", end: "total" }, (one) => {
      const at = one.url.searchParams.get("cursor") ?? "";
      const next = { "": "a", a: "b", b: "c" }[at] ?? null;
      return json({ items: [at], count: 4, next_cursor: next });
    });
    expect(await collect(list())).toEqual(["", "a", "b", "c"]);
    expect(searches(seen)).toEqual(["", "?cursor=a", "?cursor=b", "?cursor=c"]);
  });

  it("are read ahead one after the other", async () => {
    const { list, seen } = rig(
      CURSOR,
      chain({ "": [[1], "a"], a: [[2], "b"], b: [[3], "c"], c: [[4], "d"], d: [[5], null] }),
    );
    await collect(list(), 1);
    await quiet();
    expect(seen.length).toBeLessThanOrEqual(4);
    expect(await collect(list())).toEqual([1, 2, 3, 4, 5]);
  });

  it("resume, colons and all", async () => {
    const { list } = rig(CURSOR, chain({ "": [[1], "x:y:z"], "x:y:z": [[2], null] }));
    const { cursor } = await list();
    expect(cursor).toBe("cursor:x:y:z");
    expect(await list({}, { cursor }).all()).toEqual([2]);
  });

  it("may stand in the body", async () => {
    const pagination: PaginationDescriptor = {
      ...CURSOR,
      parameters: { cursor: "/page/after", limit: "/page/size" },
      limit: 5,
    };
    const { list, seen } = rig(
      pagination,
      ({ body }) => json({ items: [1], next_cursor: JSON.parse(body).page.after ? null : "z" }),
      {},
      { method: "POST", body: { types: ["application/json"] } },
    );
    expect(await collect(list({ filter: "f" }))).toEqual([1, 1]);
    expect(seen.map(({ body }) => JSON.parse(body))).toEqual([
      { filter: "f", page: { size: 5 } },
      { filter: "f", page: { size: 5, after: "z" } },
    ]);
  });

  it("in the body, the caller's own size stays", async () => {
    const pagination: PaginationDescriptor = {
      ...CURSOR,
      parameters: { cursor: "/after", limit: "/size" },
      limit: 5,
    };
    const { list, seen } = rig(
      pagination,
      () => json({ items: [] }),
      {},
      { method: "POST", body: { types: ["application/json"] } },
    );
    await list({ size: 2 });
    expect(JSON.parse(seen[0]?.body ?? "")).toEqual({ size: 2 });
  });
});
