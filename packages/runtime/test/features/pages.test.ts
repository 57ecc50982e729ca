import { describe, expect, it } from "vitest";
import { factsFrom } from "../../src/client/facts.js";
import { newClient } from "../../src/client/new-client.js";
import { pagedBy } from "../../src/features/pages.js";
import { transport } from "../../src/features/transport.js";
import { PagePlan } from "../../src/pages/plan.js";
import { type AnyTree, clientOf, handler, json } from "../support/handler.js";
import { ACME, TOKEN } from "../support/provider.js";

const LIST = {
  method: "GET",
  path: "/things",
  pagination: {
    style: "page",
    items: "/items",
    parameters: { page: "page" },
    end: "empty-page",
  },
} as const;

describe("a list method", () => {
  it("is awaited for one page, and iterated for all items", async () => {
    const { client, seen } = clientOf(
      ({ url }) => {
        const page = Number(url.searchParams.get("page") ?? 1);
        return json({ items: page < 3 ? [page * 10, page * 10 + 1] : [] });
      },
      {},
      { "things.list": LIST },
    );
    const { items } = await client.things.list({ q: "a" });
    expect(items).toEqual([10, 11]);
    expect(seen.map(({ url }) => url.search)).toEqual(["?q=a"]);
    expect(await client.things.list({}).all()).toEqual([10, 11, 20, 21]);
  });

  it("of a generated client goes by the plan that fits its spec", async () => {
    const { fetch, seen } = handler(({ url }) =>
      json({ items: url.searchParams.get("page") === "2" ? [] : [7] }),
    );
    const client: AnyTree = newClient(
      factsFrom(ACME, {}, {}, new Map()),
      { token: TOKEN, fetch },
      [transport],
      {
        lines: "/things things 0:list",
        shapes: [{ method: "GET", pagination: LIST.pagination }],
        ways: [],
      },
      { paged: pagedBy(PagePlan) },
    );
    expect(await client.things.list().all()).toEqual([7]);
    expect(seen.map(({ url }) => url.search)).toEqual(["", "?page=2"]);
  });
});
