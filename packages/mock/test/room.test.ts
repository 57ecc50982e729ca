import { describe, expect, onTestFinished, test, vi } from "vitest";
import { mockFetch } from "../src/index.js";
import { Store } from "../src/state/store.js";
import { Storage } from "../src/storage/storage.js";
import { SHELF } from "./fixtures/shelf.js";

describe("what is kept has an end", () => {
  const COLLECTION = { name: "books", ids: ["/id"], actions: [], created: [], changed: [] };
  const newStore = () => new Store([COLLECTION as never], {});
  const kept = { parent: undefined, faces: {} };

  test("in things", () => {
    const store = newStore();
    for (let made = 0; made < 9999; made += 1) store.add(COLLECTION as never, kept);
    expect(store.takes({})).toBe(true);
    store.add(COLLECTION as never, kept);
    expect(store.takes({})).toBe(false);
    store.reset();
    expect(store.takes({})).toBe(true);
  });

  test("in what is given of them", () => {
    const store = newStore();
    const text = "t".repeat(2 ** 20 - '{"a":""}'.length);
    for (let made = 0; made < 64; made += 1) expect(store.takes({ a: text })).toBe(true);
    expect(store.takes({})).toBe(false);
    store.reset();
    expect(store.takes({ a: text })).toBe(true);
  });

  test("and more is answered so, by creation and change", async () => {
    const ask = mockFetch({ spec: SHELF }, { state: true });
    const send = (method: string, path: string) =>
      ask(`https://test.shelf.example/v1${path}`, {
        method,
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ book: { title: "t".repeat(31 * 2 ** 20) } }),
      });
    const answers = [];
    for (let sent = 0; sent < 3; sent += 1) answers.push(await send("POST", "/shelves/s1/books"));
    answers.push(await send("PUT", "/shelves/s1/books/2"));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 507, 507]);
    expect(answers.at(-1)?.headers.get("x-mock-reason")).toContain("POST /~state/reset");
  }, 120_000);
});

test("of empty things in a storage there is an end, too", async () => {
  for (const begin of [(n: number) => `b/k?uploads=${n}`, (n: number) => `b/k${n}`]) {
    const storage = new Storage(new Map(), { onArrival() {}, sizeOf: () => undefined });
    const statuses = new Map<number, number>();
    for (let n = 0; n < 9000; n++) {
      const [path = "", search = ""] = begin(n).split("?");
      const { status } = storage.answer({
        method: search === "" ? "PUT" : "POST",
        path: `/${path}`,
        search,
        headers: { authorization: "signed" },
        bytes: Buffer.alloc(0),
      });
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (status === 507) break;
    }
    expect([...statuses]).toEqual([
      [200, 8192],
      [507, 1],
    ]);
  }
}, 60_000);

describe("a file in a storage", () => {
  const authorization = "signed";
  const put = (storage: Storage, bytes: Buffer, range: string) =>
    storage.answer({
      method: "PUT",
      path: "/b/k",
      search: "",
      headers: { authorization, "content-range": range },
      bytes,
    });
  const newStorage = () => new Storage(new Map(), { onArrival() {}, sizeOf: () => undefined });

  test("that comes in pieces is put together once", () => {
    const copied = vi.spyOn(Buffer, "concat");
    onTestFinished(() => copied.mockRestore());
    const storage = newStorage();
    const statuses = Array.from({ length: 100 }, (_, at) => {
      const range = `bytes ${at * 10}-${at * 10 + 9}/${at < 99 ? "*" : 1000}`;
      return put(storage, Buffer.alloc(10, at), range).status;
    });
    expect(statuses).toEqual([...Array(99).fill(308), 200]);
    expect(copied.mock.calls.map(([pieces]) => pieces.length)).toEqual([100]);
  });

  test("is not there before it is whole, and counts piece by piece", () => {
    const storage = newStorage();
    const read = () =>
      storage.answer({
        method: "GET",
        path: "/b/k",
        search: "",
        headers: { authorization },
        bytes: Buffer.alloc(0),
      }).status;
    let at = 0;
    for (; at < 9000; at += 1) {
      if (put(storage, Buffer.alloc(1), `bytes ${at}-${at}/*`).status !== 308) break;
    }
    expect([at, read()]).toEqual([8191, 404]);
    storage.reset();
    expect(put(storage, Buffer.alloc(1), "bytes 0-0/1").status).toBe(200);
    expect(read()).toBe(200);
  });

  // Hashed anew for each of them, this takes half a minute.
  test("is looked at once, however many parts of it are asked for", () => {
    const storage = newStorage();
    put(storage, Buffer.alloc(32 * 2 ** 20), `bytes 0-${32 * 2 ** 20 - 1}/${32 * 2 ** 20}`);
    const before = performance.now();
    for (let asked = 0; asked < 500; asked += 1) {
      const headers = { authorization, range: `bytes=${asked}-${asked}` };
      const answer = storage.answer({
        method: "GET",
        path: "/b/k",
        search: "",
        headers,
        bytes: Buffer.alloc(0),
      });
      expect(answer.status).toBe(206);
    }
    expect(performance.now() - before).toBeLessThan(5000);
  });
});
