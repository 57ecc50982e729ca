import assert from "node:assert";
import { describe, expect, it } from "vitest";
import type { Page } from "../../src/pages/page-promise.js";
import { failure } from "../support/handler.js";
import { byOffset, numbers, OFFSET, rig } from "./kit.js";

const first = async (): Promise<Page<number>> => rig(OFFSET, byOffset(25)).list();
const SHOWN = { items: numbers(0, 10), total: 25, cursor: "offset:10", hasNext: true };

describe("a page that travels", () => {
  it("has its items once as JSON, and no function", async () => {
    const page = await first();
    expect(JSON.parse(JSON.stringify(page))).toEqual(SHOWN);
    expect(JSON.stringify(page).split("[0,1,2,3").length).toBe(2);
  });

  it("is cloned for a worker, a cache, a database of the browser", async () => {
    expect(structuredClone(await first())).toStrictEqual(SHOWN);
  });

  it("is a plain object to whoever compares, spreads or prints it", async () => {
    const page = await first();
    assert.deepStrictEqual(page, SHOWN);
    expect({ ...page }).toStrictEqual(SHOWN);
    expect(Object.getPrototypeOf(page)).toBe(Object.prototype);
    expect(`${page}`).toBe("[object Object]");
    expect(Object.entries(page).length).toBe(4);
  });

  it("still has its body and the way to the next page", async () => {
    const page = await first();
    expect(page.body).toEqual({ count: 25, items: numbers(0, 10) });
    expect((await page.next()).items).toEqual(numbers(10, 20));
    const { next } = page;
    expect((await next()).items).toEqual(numbers(10, 20));
  });

  it("has no more than that: what it lists never throws to who reads it", async () => {
    const page = await first();
    for (const name of Object.keys(page)) expect(page[name as keyof typeof page]).toBeDefined();
    expect(Object.getOwnPropertyNames(page).sort()).toEqual([
      "body",
      "cursor",
      "hasNext",
      "items",
      "next",
      "total",
    ]);
  });
});

describe("a page that is iterated, as if it were the list", () => {
  it("is told, with what was meant", async () => {
    const iterate = async () => {
      for await (const item of (await first()) as unknown as AsyncIterable<number>)
        expect(item).toBeUndefined();
    };
    const error = await failure(iterate());
    expect([error.name, error.message]).toEqual([
      "ConfigError",
      "page is one page, not the list (without `await`, `for await (const item of list())` reads all; `page.items` has those of this page)",
    ]);
  });

  it("is an error in the types", async () => {
    const page = await first();
    const typed = async () => {
      // @ts-expect-error one page is no list
      for await (const item of page) expect(item).toBeUndefined();
    };
    expect((await failure(typed())).input).toBe("page");
  });
});
