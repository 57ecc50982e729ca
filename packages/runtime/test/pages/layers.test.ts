import { describe, expect, it } from "vitest";
import type { PaginationDescriptor } from "../../src/descriptor.js";
import { clientOf, json } from "../support/handler.js";
import { operation } from "../support/provider.js";
import { numbers } from "./kit.js";

const BARE: PaginationDescriptor = {
  style: "offset",
  items: "",
  parameters: { offset: "at" },
  end: "empty-page",
};
const CURSOR: PaginationDescriptor = {
  style: "cursor",
  items: "/items",
  next: "/next",
  parameters: { cursor: "at" },
  end: "no-next",
};

describe("a layer that answers by itself, as a cache does", () => {
  it.each([
    ["offset", BARE],
    ["cursor", CURSOR],
  ])("may answer each page of a list by %s", async (style, pagination) => {
    const cache = async (request: Request): Promise<Response> => {
      const from = Number(new URL(request.url).searchParams.get("at") ?? 0);
      const items = numbers(from, Math.min(9, from + 3));
      return json(style === "offset" ? items : { items, next: from < 6 ? from + 3 : null });
    };
    const { client, seen } = clientOf(
      () => json({}, 500),
      { retries: 0, layers: { call: [cache] } },
      { "x.list": operation({ path: "/list", pagination }) },
    );
    expect(await client.x.list().all()).toEqual(numbers(0, 9));
    expect(seen).toEqual([]);
  });
});
