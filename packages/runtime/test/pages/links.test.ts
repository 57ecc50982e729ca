import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { failure, json } from "../support/handler.js";
import { collect, rig } from "./kit.js";

describe("next links", () => {
  const LINK: PaginationDescriptor = {
    style: "link",
    items: "/results",
    next: "/next",
    parameters: { limit: "limit" },
    end: "no-next",
  };

  it.each([
    ["absolute", "https://api.acme.test/list?limit=2&offset=2"],
    ["on another host", "http://localhost:81/other/path?limit=2&offset=2"],
    ["relative", "/list?limit=2&offset=2"],
    ["only a query", "?limit=2&offset=2"],
  ])("%s: only the query is taken", async (_, next) => {
    const { list, seen } = rig(LINK, ({ url }) =>
      json({ results: [url.search], next: url.searchParams.has("offset") ? null : next }),
    );
    expect(await collect(list({ limit: 2, search: "x" }))).toEqual([
      "?limit=2&search=x",
      "?limit=2&offset=2",
    ]);
    expect(new Set(seen.map(({ url }) => url.origin + url.pathname))).toEqual(
      new Set(["https://api.acme.test/list"]),
    );
  });

  it("are sent as they came, encoded as they are", async () => {
    const { list, seen } = rig(LINK, ({ url }) =>
      json({ results: [1], next: url.search ? null : "?q=a%20b%2Fc&ids[]=1&ids[]=2" }),
    );
    await collect(list());
    expect(seen[1]?.url.search).toBe("?q=a%20b%2Fc&ids[]=1&ids[]=2");
  });

  it("that lead back are an error", async () => {
    const { list } = rig(LINK, () => json({ results: [1], next: "?page=2" }));
    expect((await failure(collect(list()))).name).toBe("DecodeError");
  });

  it("resume", async () => {
    const { list } = rig(LINK, ({ url }) =>
      json({
        results: [url.search],
        next:
          url.searchParams.get("p") === "3"
            ? null
            : `?p=${Number(url.searchParams.get("p") ?? 1) + 1}`,
      }),
    );
    const { cursor } = await list();
    expect(cursor).toBe("link:p=2");
    expect(await list({}, { cursor }).all()).toEqual(["?p=2", "?p=3"]);
  });

  it("that are no address are an error of the answer, not a crash", async () => {
    const { list } = rig(LINK, () => json({ results: [1], next: "http://[bad" }));
    const error = await failure(list());
    expect([error.name, error.message]).toEqual([
      "DecodeError",
      "acme x.list: 200, but the next link is no address",
    ]);
  });
});
