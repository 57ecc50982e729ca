import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { quiet } from "../support/clock.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation } from "../support/provider.js";
import { byOffset, collect, numbers, OFFSET, rig, searches } from "./kit.js";

describe("awaiting a list", () => {
  it("asks for one page, once, and tells what it says", async () => {
    const { list, seen } = rig(OFFSET, byOffset(25));
    const promise = list();
    const page = await promise;
    expect(await promise).toEqual(page);
    expect(page.items).toEqual(numbers(0, 10));
    expect([page.total, page.hasNext, page.cursor]).toEqual([25, true, "offset:10"]);
    expect(page.body).toEqual({ count: 25, items: numbers(0, 10) });
    await quiet();
    expect(searches(seen)).toEqual(["?limit=10"]);
  });

  it("asks at once, before anybody awaits", async () => {
    const { list, seen } = rig(OFFSET, byOffset(25));
    void list();
    await quiet();
    expect(seen).toHaveLength(1);
  });

  it("refuses operations that are not paged, by name", async () => {
    const { client } = clientOf(() => json({}), {}, { "x.get": operation({ path: "/x" }) });
    for (const [id, what] of [
      ["x.get", "paged operation"],
      ["no.such", "operation"],
    ] as const) {
      const error = await failure(coreOf(client).list(id));
      expect([error.name, error.message]).toEqual([
        "ConfigError",
        `${id} is no ${what} of this provider`,
      ]);
    }
  });

  it("gives the response too", async () => {
    const { list } = rig(OFFSET, () => json({ count: 0, items: [] }, 200, { "x-served-by": "b" }));
    const { data, response } = await list().withResponse();
    expect([data.items, response.headers.get("x-served-by")]).toEqual([[], "b"]);
  });

  it("is a promise: catch, finally and its name", async () => {
    const { list } = rig(OFFSET, () => json({}, 404));
    expect(await list().catch((error: Error) => error.name)).toBe("NotFoundError");
    let finals = 0;
    await failure(list().finally(() => finals++));
    expect(finals).toBe(1);
    expect(
      Object.prototype.toString.call(list().catch(() => {}) && rig(OFFSET, byOffset(1)).list()),
    ).toBe("[object PagePromise]");
  });

  it("the last page has no cursor, no next, and says so", async () => {
    const { list } = rig(OFFSET, byOffset(10));
    const page = await list();
    expect([page.hasNext, "cursor" in page]).toEqual([false, false]);
    const error = await failure(page.next());
    expect([error.name, error.message]).toEqual([
      "ConfigError",
      "page is the last one (ask `hasNext` before)",
    ]);
  });

  it("goes on by hand", async () => {
    const { list, seen } = rig(OFFSET, byOffset(25));
    const first = await list();
    const second = await first.next();
    const third = await second.next();
    expect(third.items).toEqual(numbers(20, 25));
    expect(third.hasNext).toBe(false);
    expect(searches(seen)).toEqual(["?limit=10", "?limit=10&offset=10", "?limit=10&offset=20"]);
    expect(await collect(first.next())).toEqual(numbers(10, 25));
  });

  it("resumes after a page that another program saw", async () => {
    const { list, seen } = rig(OFFSET, byOffset(25));
    const { cursor } = await list();
    seen.length = 0;
    expect(await list({}, { cursor }).all()).toEqual(numbers(10, 25));
    expect(searches(seen)).toEqual(["?limit=10&offset=10", "?limit=10&offset=20"]);
  });

  it.each(["nonsense", "page:3", "offset:", "offset:-1", "offset:1e3", "offset:abc", ":5", ""])(
    "refuses a cursor that is none of its own: %j",
    async (cursor) => {
      const { list, seen } = rig(OFFSET, byOffset(25));
      const error = await failure(list({}, { cursor }));
      expect([error.name, error.input, seen.length]).toEqual(["ConfigError", "cursor", 0]);
    },
  );
});
