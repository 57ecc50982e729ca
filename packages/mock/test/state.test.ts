import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { type MockServerOptions, startMock } from "../src/index.js";
import { SHELF } from "./fixtures/shelf.js";

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

/** A mock that remembers, and what it answers: status, body and reason. */
async function shelf(options: MockServerOptions = {}, spec: object = SHELF) {
  const mock = await startMock({ spec }, { state: true, ...options });
  stops.push(mock.stop);
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const type: Record<string, string> =
      body === undefined ? {} : { "content-type": "application/json" };
    const base = path.startsWith("/~") ? new URL(mock.url).origin : mock.url;
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: { ...type, ...headers },
      ...sent,
    });
    const text = await answer.text();
    const json = text === "" ? undefined : JSON.parse(text);
    return { status: answer.status, body: json, reason: answer.headers.get("x-mock-reason") };
  };
  return {
    call,
    get: async (path: string) => (await call("GET", path)).body,
    create: async (book: object, on = "s1") =>
      (await call("POST", `/shelves/${on}/books`, { book })).body.book,
    titles: async (query = "", on = "s1"): Promise<string[]> =>
      (await call("GET", `/shelves/${on}/books${query}`)).body.items.map(
        (one: { title: string }) => one.title,
      ),
  };
}

describe("what is done is remembered", () => {
  test("without `state` nothing is", async () => {
    const mock = await shelf({ state: false });
    await mock.create({ title: "Three" });
    expect(await mock.titles()).toEqual(["One", "Two"]);
    expect((await mock.call("GET", "/~state")).status).toBe(404);
  });

  test("it begins with the examples, and an example that is asked for comes as it is", async () => {
    const mock = await shelf();
    expect(await mock.get("/shelves/s1/books/1")).toEqual({
      book: expect.objectContaining({ title: "One", pages: 90 }),
    });
    expect((await mock.get("/shelves/s1/books/2")).book.title).toBe("Two");
    await mock.create({ title: "Three" });
    const chosen = await mock.call("GET", "/shelves/s1/books", undefined, {
      prefer: "example=all",
    });
    expect(chosen.body.total).toBe(2);
  });

  test("created: listed and read, with what was given and without what was not", async () => {
    const mock = await shelf();
    const made = await mock.create({ title: "Three", tags: ["c"], unknown: 1 });
    expect(made).toEqual({
      id: 4,
      code: "BK-012",
      title: "Three",
      note: null,
      tags: ["c"],
      state: "fresh",
      made: "2026-02-02T10:01:00Z",
      seen: 0,
    });
    expect(await mock.titles()).toEqual(["One", "Two", "Three"]);
    // The operation that reads it must show the pages, which nobody gave.
    expect((await mock.get("/shelves/s1/books/4")).book).toEqual({ ...made, pages: 90 });
    expect((await mock.get("/shelves/s1/books/BK-012")).book.id).toBe(4);
    expect((await mock.create({ title: "Four" })).id).toBe(5);
  });

  test("changed, archived, many at once", async () => {
    const mock = await shelf();
    const changed = await mock.call("PUT", "/shelves/s1/books/2", {
      book: { title: "Zwei", id: 99 },
    });
    expect(changed.body.book).toMatchObject({ id: 2, title: "Zwei", state: "new" });
    expect(await mock.titles()).toEqual(["One", "Zwei"]);
    expect((await mock.call("POST", "/shelves/s1/books/2/archive")).body).toEqual({ ok: true });
    expect((await mock.get("/shelves/s1/books/2")).book.state).toBe("archived");
    await mock.call("POST", "/books/tag", { ids: [1, 2], tags: ["x"] });
    expect(await mock.titles("?tag=x")).toEqual(["One", "Zwei"]);
    const unknown = await mock.call("POST", "/books/tag", { ids: [1, 77], tags: ["y"] });
    expect([unknown.status, await mock.titles("?tag=y")]).toEqual([404, []]);
  });

  test("deleted, with what stands below it", async () => {
    const mock = await shelf();
    expect((await mock.call("DELETE", "/shelves/s1/books/1")).status).toBe(204);
    expect(await mock.titles()).toEqual(["Two"]);
    expect((await mock.call("DELETE", "/shelves/s1/books/1")).status).toBe(404);
    await mock.call("DELETE", "/shelves/7");
    expect((await mock.call("GET", "/shelves/s1/books")).status).toBe(404);
    const { records } = (await mock.call("GET", "/~state")).body;
    expect(records.books).toEqual([]);
  });

  test("a refused request changes nothing", async () => {
    const mock = await shelf();
    expect((await mock.call("PUT", "/shelves/s1/books/2", { book: { title: 7 } })).status).toBe(
      422,
    );
    expect(await mock.titles()).toEqual(["One", "Two"]);
  });
});

describe("what is not there is told in the provider's own way", () => {
  test("a declared 404, and a reason", async () => {
    const answer = await (await shelf()).call("GET", "/shelves/s1/books/77");
    expect(answer.status).toBe(404);
    expect(answer.body).toEqual({ code: "gone", message: "No such thing." });
    expect(answer.reason).toBe("books has nothing with the id 77");
  });

  test("another status whose code means it; a problem where there is none", async () => {
    const mock = await shelf();
    const other = await mock.call("GET", "/shelves/none");
    expect([other.status, other.body]).toEqual([400, { code: "gone", message: "Gone away." }]);
    const problem = await mock.call("DELETE", "/shelves/none");
    expect([problem.status, problem.body.message]).toEqual([
      404,
      "shelves has nothing with the id none",
    ]);
  });

  test("what stands on another shelf is not on this one", async () => {
    const mock = await shelf();
    await mock.create({ title: "Elsewhere" }, "s2");
    expect(await mock.titles("", "s2")).toEqual(["Elsewhere"]);
    expect(await mock.titles("", "8")).toEqual(["Elsewhere"]);
    expect(await mock.titles()).toEqual(["One", "Two"]);
    expect((await mock.call("GET", "/shelves/s2/books/1")).status).toBe(404);
    expect((await mock.call("POST", "/shelves/s9/books", { book: { title: "x" } })).status).toBe(
      404,
    );
  });
});

describe("lists", () => {
  test("filter, search and sort", async () => {
    const mock = await shelf();
    await mock.create({ title: "Three", tags: ["b", "c"], note: "A Hint" });
    expect(await mock.titles("?tag=c")).toEqual(["Three"]);
    expect(await mock.titles("?tag=b&state=fresh")).toEqual(["Three"]);
    expect(await mock.titles("?tag=nothing")).toEqual([]);
    expect(await mock.titles("?q=hint")).toEqual(["Three"]);
    expect(await mock.titles("?sort=title_desc")).toEqual(["Two", "Three", "One"]);
    expect(await mock.titles("?sort=id_desc")).toEqual(["Three", "Two", "One"]);
    expect(await mock.titles("?sort=title_asc")).toEqual(["One", "Three", "Two"]);
  });

  test("page over what there is now, with the provider's own size and right totals", async () => {
    const mock = await shelf();
    for (const title of ["C", "D", "E"]) await mock.create({ title });
    const first = await mock.get("/shelves/s1/books");
    expect(first).toMatchObject({ total: 5, pages: 2, page: 1 });
    expect(first.items).toHaveLength(3);
    expect(first.next).toMatch(/\?page=2$/);
    const last = await mock.get("/shelves/s1/books?page=2");
    expect(last).toMatchObject({ total: 5, pages: 2, page: 2, next: null });
    expect(last.items.map((one: { title: string }) => one.title)).toEqual(["D", "E"]);
    expect(await mock.get("/shelves/s1/books?tag=a")).toMatchObject({
      total: 1,
      pages: 1,
      next: null,
    });
  });
});

describe("the state itself", () => {
  test("the same seed makes the same ids, another one others", async () => {
    const spec = structuredClone(SHELF) as typeof SHELF & { paths: Record<string, never> };
    const text = JSON.stringify(spec)
      .replaceAll('"BK-009"', '"0a1b2c3d4e5f60718293a4b5"')
      .replaceAll('"BK-011"', '"0a1b2c3d4e5f60718293a4b6"');
    const ids = async (seed: number): Promise<string[]> => {
      const mock = await shelf({ seed }, JSON.parse(text));
      return [(await mock.create({ title: "x" })).code, (await mock.create({ title: "y" })).code];
    };
    const [one, again, other] = [await ids(1), await ids(1), await ids(2)];
    expect(one).toEqual(again);
    expect(new Set([...one, ...other]).size).toBe(4);
    for (const id of one) expect(id).toMatch(/^[\da-f]{24}$/);
  });

  test("is shown, and goes back to the beginning", async () => {
    const mock = await shelf();
    const before = (await mock.call("GET", "/~state")).body;
    await mock.create({ title: "Three" });
    expect((await mock.call("GET", "/~state")).body.records.books).toHaveLength(3);
    expect((await mock.call("GET", "/~state/reset")).status).toBe(405);
    expect((await mock.call("POST", "/~state/reset")).status).toBe(204);
    expect((await mock.call("GET", "/~state")).body).toEqual(before);
    expect((await mock.create({ title: "Three" })).id).toBe(4);
  });

  test.each(["null", "http://localhost:1", "https://app.example.com"])(
    "answers no page of %s",
    async (origin) => {
      const mock = await shelf({ origins: ["https://app.example.com"] });
      await mock.create({ title: "Three" });
      for (const [method, path] of [
        ["GET", "/~state"],
        ["POST", "/~state/reset"],
      ] as const) {
        const answer = await mock.call(method, path, undefined, { origin });
        expect([answer.status, answer.body.records]).toEqual([403, undefined]);
      }
      expect(await mock.titles()).toHaveLength(3);
    },
  );

  test("a file keeps it, and one that is none is refused", async () => {
    const folder = mkdtempSync(join(tmpdir(), "mock-state-"));
    const state = join(folder, "shelf.json");
    try {
      const first = await shelf({ state });
      expect(existsSync(state)).toBe(false);
      await first.create({ title: "Three" });
      expect(JSON.parse(readFileSync(state, "utf8")).records.books).toHaveLength(3);
      const second = await shelf({ state });
      expect(await second.titles()).toEqual(["One", "Two", "Three"]);
      expect((await second.create({ title: "Four" })).id).toBe(5);
      await second.call("POST", "/~state/reset");
      expect(await (await shelf({ state })).titles()).toEqual(["One", "Two"]);
      for (const bad of [
        "{",
        "[]",
        "null",
        '{"version":1,"made":0,"records":{"other":[]}}',
        '{"version":1,"made":0,"records":{"books":[1]}}',
      ]) {
        writeFileSync(state, bad);
        await expect(startMock({ spec: SHELF }, { state })).rejects.toThrow(/shelf\.json/);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test("names that every object has are no fields", async () => {
  const { call, create } = await shelf();
  const made = await create(
    JSON.parse('{"title":"t","constructor":"c","__proto__":{"polluted":1}}'),
  );
  expect([Object.hasOwn(made, "constructor"), Object.hasOwn(made, "__proto__")]).toEqual([
    false,
    false,
  ]);
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  expect(JSON.stringify((await call("GET", "/~state")).body)).not.toMatch(/polluted|constructor/);
});
