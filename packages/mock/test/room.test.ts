import { describe, expect, test } from "vitest";
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
