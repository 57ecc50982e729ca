import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { failure, json } from "../support/handler.js";
import { collect, OFFSET, query, rig, searches } from "./kit.js";

describe("columns", () => {
  const TABLE: PaginationDescriptor = { ...OFFSET, columns: "/headers", limit: 3 };

  it("become rows, and a page advances by rows", async () => {
    const all = { gene: ["A", "B", "C", "D", "E"], p: [1, null, 0, 4, 5] };
    const { list, seen } = rig(TABLE, (seen) => {
      const from = query(seen, "offset") ?? 0;
      return json({
        headers: ["gene", "p"],
        count: 5,
        items: [all.gene.slice(from, from + 3), all.p.slice(from, from + 3)],
      });
    });
    expect(await collect(list())).toEqual([
      { gene: "A", p: 1 },
      { gene: "B", p: null },
      { gene: "C", p: 0 },
      { gene: "D", p: 4 },
      { gene: "E", p: 5 },
    ]);
    expect(searches(seen)).toEqual(["?limit=3", "?limit=3&offset=3"]);
  });

  it.each([
    ["rows already", { headers: ["a", "b"], items: [{ a: 1 }, { a: 2 }] }, [{ a: 1 }, { a: 2 }]],
    ["none", { headers: ["a", "b"], items: [] }, []],
    ["without headers", { items: [[1], [2]] }, [[1], [2]]],
    ["of another number than the headers", { headers: ["a"], items: [[1], [2]] }, [[1], [2]]],
    ["mixed", { headers: ["a", "b"], items: [[1], { b: 2 }] }, [[1], { b: 2 }]],
  ])("%s, items stay as they are", async (_, body, expected) => {
    const { list } = rig(TABLE, () => json({ count: 0, ...body }));
    expect((await list()).items).toEqual(expected);
  });

  it("are left alone where the spec does not speak of them", async () => {
    const { list } = rig(OFFSET, () => json({ headers: ["a"], items: [[1, 2]], count: 1 }));
    expect((await list()).items).toEqual([[1, 2]]);
  });
});

describe("answers that are no lists", () => {
  it.each([{}, { items: null }, { items: {} }, { items: "text" }, null, "text", undefined])(
    "%j is a DecodeError",
    async (body) => {
      const { list } = rig(OFFSET, () =>
        body === undefined ? new Response(null, { status: 204 }) : json(body),
      );
      const error = await failure(list());
      expect([error.name, error.message]).toEqual([
        "DecodeError",
        expect.stringContaining("but no list at /items"),
      ]);
    },
  );

  it("says where a bare one was due", async () => {
    const { list } = rig({ ...OFFSET, items: "" }, () => json({ items: [] }));
    expect((await failure(list())).message).toContain("but no list at the root");
  });

  it.each([[-1], [null], ["many"], [""], [true]])(
    "a total of %j counts as not given",
    async (count) => {
      const { list } = rig(OFFSET, () => json({ count, items: [1] }));
      expect("total" in (await list())).toBe(false);
    },
  );
});
