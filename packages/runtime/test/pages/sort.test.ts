import { describe, expect, it } from "vitest";
import type { OperationDescriptor, PaginationDescriptor } from "../../src/descriptor.js";
import { type AnyTree, clientOf, json } from "../support/handler.js";
import { operation } from "../support/provider.js";

const SORTED: PaginationDescriptor = {
  style: "offset",
  items: "",
  parameters: { offset: "skip", limit: "limit", sort: "sort" },
  limit: 2,
  sort: "age_asc",
  end: "short-page",
};

/** A list of five, two at a time, and a method that reads one of it. */
function rig(pagination: PaginationDescriptor, facts: Partial<OperationDescriptor> = {}) {
  const methods = [
    { id: "x.list" },
    { id: "x.get", args: ["query/id"], result: { pointer: "/0" } },
  ];
  const list = operation({ path: "/list", pagination, methods, ...facts });
  const { client, seen } = clientOf(
    ({ url }) => json([1, 2, 3, 4, 5].slice(Number(url.searchParams.get("skip") ?? 0)).slice(0, 2)),
    { retries: 0 },
    { "x.list": list },
  );
  return {
    x: client.x as AnyTree,
    sorts: () => seen.map(({ url }) => url.searchParams.getAll("sort")),
    seen,
  };
}

describe("an order that holds between pages", () => {
  it("is asked for on every page where the caller gives none", async () => {
    const { x, sorts } = rig(SORTED);
    expect(await x.list().all()).toEqual([1, 2, 3, 4, 5]);
    expect(sorts()).toEqual([["age_asc"], ["age_asc"], ["age_asc"]]);
  });

  it("gives way to the caller's, on every page", async () => {
    const { x, sorts } = rig(SORTED);
    await x.list({ sort: "name_desc" }).all();
    expect(sorts()).toEqual([["name_desc"], ["name_desc"], ["name_desc"]]);
  });

  it("holds for a list that is resumed", async () => {
    const { x, sorts } = rig(SORTED);
    const { cursor } = await x.list();
    await x.list({}, { cursor });
    expect(sorts()).toEqual([["age_asc"], ["age_asc"]]);
  });

  it("is not for a method that reads one", async () => {
    const { x, sorts } = rig(SORTED);
    expect(await x.get("a")).toBe(1);
    expect(sorts()).toEqual([[]]);
  });

  it("goes into the body where the parameter is a pointer", async () => {
    const parameters = { offset: "/skip", limit: "/limit", sort: "/order" };
    const body = { types: ["application/json"], required: true } as const;
    const { x, seen } = rig(
      { ...SORTED, parameters, limit: 3 },
      { method: "POST", body, methods: [{ id: "x.list" }] },
    );
    await x.list({ q: 1 });
    await x.list({ order: "name" });
    expect(seen.map((one) => JSON.parse(one.body))).toEqual([
      { q: 1, limit: 3, order: "age_asc" },
      { order: "name", limit: 3 },
    ]);
  });
});
