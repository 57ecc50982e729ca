import { expect, test } from "vitest";
import { TOKEN, useLibrary } from "./library.js";

const library = useLibrary();
const get = async (path: string): Promise<unknown> =>
  (await library.call(path, { headers: TOKEN })).body;

test("offset: limit respected, total kept, empty beyond the end", async () => {
  expect(await get("/books/")).toMatchObject({ count: 5, items: { length: 5 } });
  expect(await get("/books/?limit=2&offset=1")).toMatchObject({
    count: 5,
    items: [{ id: 2 }, { id: 3 }],
  });
  expect(await get("/books/?limit=2&offset=4")).toMatchObject({ items: [{ id: 5 }] });
  expect(await get("/books/?limit=2&offset=9")).toEqual({ count: 5, items: [] });
});

test("cursor: followed to the end, each item once", async () => {
  const seen: number[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const query: string = cursor === "" ? "?limit=2" : `?limit=2&cursor=${cursor}`;
    const page = (await get(`/events${query}`)) as { items: number[]; next: string | null };
    seen.push(...page.items);
    cursor = page.next;
  }
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test("a cursor that the mock did not hand out gets the whole list and no next", async () => {
  expect(await get("/events?cursor=abc")).toEqual({ items: [1, 2, 3, 4, 5], next: null });
});

test("page: counted from the declared base, a bare array", async () => {
  expect(await get("/shelves?page=0&per_page=2")).toEqual(["a", "b"]);
  expect(await get("/shelves?page=1&per_page=2")).toEqual(["c"]);
  expect(await get("/shelves?page=2&per_page=2")).toEqual([]);
  expect(await get("/shelves?page=1")).toEqual([]);
});

test("page: each says its own number", async () => {
  expect(await get("/rooms?per_page=2")).toEqual({ items: ["a", "b"], page: 1 });
  expect(await get("/rooms?page=2&per_page=2")).toEqual({ items: ["c"], page: 2 });
  expect(await get("/rooms")).toEqual({ items: ["a", "b", "c"], page: 1 });
});

test("link: the next address is the mock's own and leads to the end", async () => {
  const first = (await get("/programs?limit=2")) as { next: string; results: number[] };
  expect(first.results).toEqual([1, 2]);
  expect(first.next).toBe(`${library.urls().api}/programs?limit=2&offset=2`);
  const second = await (await fetch(first.next)).json();
  expect(second).toEqual({ results: [3], next: null });
});

test("columns: each is cut", async () => {
  expect(await get("/table?offset=1&limit=2")).toEqual({
    headers: ["a", "b"],
    count: 3,
    items: [
      [2, 3],
      [5, null],
    ],
  });
  expect(await get("/table?offset=3")).toMatchObject({ items: [[], []] });
});
