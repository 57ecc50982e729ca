import { expect, test } from "vitest";
import { type Difference, drift } from "../src/index.js";
import { type Said, SPEC, shelf } from "./shelf.js";

/** What a radar tells of answers, as "kind pointer: types". */
async function told(
  path: "list" | "get" | "stock",
  ...says: (Said | unknown)[]
): Promise<string[]> {
  const queue = [...says];
  const client = shelf(() => {
    const said = queue.shift();
    return typeof said === "object" && said !== null && "body" in said
      ? (said as Said)
      : { body: said };
  });
  const radar = drift({ spec: SPEC, report: () => {}, sample: 1, least: 1 });
  radar.watch(client);
  for (const _ of says) {
    const call =
      path === "list"
        ? client.books.list()
        : path === "get"
          ? client.books.get("1")
          : client.stock.get();
    await call.catch(() => {});
  }
  return (await radar.report()).differences.map(line);
}

const line = ({ kind, pointer, types }: Difference): string =>
  `${kind} ${pointer.replace("#/components/schemas/", "")}: ${Object.entries(types)
    .map(([type, count]) => `${type} ${count}`)
    .join(", ")}`;

const BOOK = { id: "1", title: "A" };

test("an answer as the spec has it: nothing", async () => {
  const whole = {
    ...BOOK,
    pages: 3,
    price: 3,
    state: "new",
    shelf: { row: 1, next: { row: 2 } },
    tags: ["a"],
    notes: { "any name": "x" },
    extra: { anything: 1 },
    cover: { kind: "image", url: "x" },
  };
  expect(await told("list", [whole, BOOK], [])).toEqual([]);
  expect(await told("get", whole, { ...BOOK, shelf: null }, { body: {}, status: 404 })).toEqual([]);
  expect(await told("stock", { a: { count: 1 }, b: {} })).toEqual([]);
});

test("fields that the spec lacks, with their types, at the schema that lacks them", async () => {
  expect(
    await told("list", [
      { ...BOOK, isPublic: true },
      { ...BOOK, isPublic: null },
    ]),
  ).toEqual(["field Book/properties/isPublic: boolean 1, null 1"]);
  expect(await told("get", { ...BOOK, shelf: { row: 1, next: { size: 2.5 } } })).toEqual([
    "field Shelf/properties/size: number 1",
  ]);
  expect(await told("get", { ...BOOK, cover: { kind: "cloth", color: "red", width: 1 } })).toEqual([
    "field Cover/oneOf/0/properties/width: integer 1",
  ]);
  expect(await told("stock", { a: { count: 1, status: "x" } })).toEqual([
    "field Stock/additionalProperties/properties/status: string 1",
  ]);
});

test("types, nulls, and what is missing, at the place that says so", async () => {
  expect(await told("get", { ...BOOK, pages: "3" }, { ...BOOK, pages: 2.5 })).toEqual([
    "type Book/allOf/1/properties/pages: number 1, string 1",
  ]);
  expect(await told("get", { ...BOOK, title: null })).toEqual([
    "null Book/allOf/1/properties/title: null 1",
  ]);
  expect(await told("get", { title: "A" })).toEqual(["missing Base/properties/id: nothing 1"]);
  expect(await told("get", { ...BOOK, tags: ["a", 1, {}] })).toEqual([
    "type Book/allOf/1/properties/tags/items: integer 1, object 1",
  ]);
  expect(await told("get", { ...BOOK, shelf: 4 })).toEqual([
    "type Book/allOf/1/properties/shelf: integer 1",
  ]);
  // Once, and not for all that is in it.
  expect(await told("list", { data: [BOOK] })).toEqual([
    "type #/paths/~1books/get/responses/200/content/application~1json/schema: object 1",
  ]);
});

test("values outside of a list, open or closed, without the value", async () => {
  expect(
    await told("list", [
      { ...BOOK, state: "torn" },
      { ...BOOK, state: "used" },
    ]),
  ).toEqual(["enum Book/allOf/1/properties/state/anyOf/0: string 1"]);
  expect(await told("get", { ...BOOK, cover: { kind: "tin", url: "x" } })).toEqual([
    "enum Cover/oneOf/1/properties/kind: string 1",
  ]);
});

test("statuses and content types that are not declared", async () => {
  expect(await told("list", { body: [], status: 203 }, { body: {}, status: 409 })).toEqual([
    "status #/paths/~1books/get/responses/203: array 1",
    "status #/paths/~1books/get/responses/409: object 1",
  ]);
  expect(await told("get", { body: {}, status: 418 })).toEqual([]);
  expect(await told("list", { body: "<p>", type: "text/html; charset=utf-8" })).toEqual([
    "content #/paths/~1books/get/responses/200/content/text~1html: no JSON 1",
  ]);
  expect(await told("list", { body: "{", type: "application/json" })).toEqual([
    "type #/paths/~1books/get/responses/200/content/application~1json/schema: no JSON 1",
  ]);
  expect(await told("list", { body: [], type: null })).toEqual([]);
});

test("of a long list some items, of an endless one not all", async () => {
  const many = Array.from({ length: 10_000 }, (_, id) => ({ ...BOOK, id, title: "A" }));
  const [only] = await told("list", many);
  expect(only).toMatch(/^type Base\/properties\/id: integer \d\d$/);
});
