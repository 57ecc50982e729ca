import { describe, expect, it } from "vitest";
import { clientOf, json } from "../support/handler.js";
import { operation } from "../support/provider.js";

const LIST = operation({
  path: "/things",
  pagination: {
    style: "page",
    items: "/items",
    parameters: { page: "page" },
    end: "empty-page",
  },
});

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
});
