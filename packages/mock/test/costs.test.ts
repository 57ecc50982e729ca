import { request } from "node:http";
import { stepsOf } from "@specwright/config/steps";
import { expect, onTestFinished, test } from "vitest";
import { loadDocument } from "../src/documents.js";
import { readForm, readMultipart } from "../src/forms.js";
import { startMock } from "../src/index.js";
import { partsOf } from "../src/multipart.js";
import { chooseValid, prepare } from "../src/prism/index.js";
import { parseQuery } from "../src/query.js";
import { freshId } from "../src/state/fresh.js";
import { SHELF } from "./fixtures/shelf.js";

const TYPE = "multipart/form-data; boundary=b";
const LIST = { type: "object", properties: { tags: { type: "array", items: { type: "string" } } } };

const MAP = {
  type: "object",
  properties: { f: { type: "object", properties: { a: { type: "string" } } } },
};
const DEEP = { f: { style: "deepObject" } };

const multipart = (head: string, times = 1): Buffer =>
  Buffer.from(`${`--b\r\n${head}\r\n\r\nx\r\n`.repeat(times)}--b--\r\n`);

test.each<[string, (size: number) => unknown]>([
  [
    "a list in parts",
    (size) =>
      readMultipart(multipart("content-disposition: form-data; name=tags", size), TYPE, LIST, {}),
  ],
  ["a list in a form", (size) => readForm("tags=x&".repeat(size), LIST, {}, {})],
  ["fields of a form", (size) => readForm("a[b]=x&".repeat(size), LIST, {}, {})],
  ["one name in an object", (size) => readForm("a=x&".repeat(size), MAP, {}, {})],
  ["one deep name", (size) => readForm("f[a]=x&".repeat(size), MAP, DEEP, {})],
  ["a deep list", (size) => readForm("f[]=x&".repeat(size), MAP, DEEP, {})],
])("%s costs so many steps for each item", (_, read) => {
  const [one, four] = [stepsOf(() => read(300)), stepsOf(() => read(1200))];
  expect(one).toBeGreaterThan(300);
  expect(four).toBeLessThan(5 * one);
});

test("a name leads as deep as is borne, and is one word from there on", () => {
  const words = (count: number): string => Array(count).fill("a").join("][");
  const depthOf = (value: unknown): number =>
    typeof value === "object" && value !== null ? 1 + depthOf(Object.values(value)[0]) : 0;
  const read = (count: number) => readForm(`f[${words(count)}]=x`, MAP, DEEP, {}).f;
  expect([1, 50, 51, 400_000].map((count) => depthOf(read(count)))).toEqual([1, 50, 50, 50]);
  expect(JSON.stringify(read(52))).toContain('{"a][a][a":"x"}');
});

test("names of a query that come as often as an address takes cost little", () => {
  const query = parseQuery("a=b&".repeat(4000));
  expect(query.a).toHaveLength(4000);
});

test.each([
  "content-disposition:",
  "content-disposition:; name",
  "content-disposition: form-data; name=a\r\ncontent-type:",
  "content-disposition: form-data; name=a\r\ncontent-type: ",
  'content-disposition: form-data; name="a\\',
  "content-disposition: form-data;        ",
  "; filename",
])("the head of a part that repeats %j is read in one go", (piece) => {
  const before = performance.now();
  partsOf(multipart(piece.repeat(50_000)), TYPE);
  expect(performance.now() - before).toBeLessThan(5000);
});

test("the head of a part is read line by line", () => {
  const head = [
    "X-Note: content-disposition: form-data; name=other",
    'Content-Disposition: form-data; name="a%22b"; filename="f.txt"',
    "Content-Type:  text/plain ",
    "content-type: text/html",
  ].join("\r\n");
  expect(partsOf(multipart(head), TYPE)).toEqual([
    { name: 'a"b', type: "text/plain", file: true, bytes: Buffer.from("x") },
  ]);
});

// Where each digit began to be looked at as the last ones, this would not end in this life.
test("an id of many digits that does not end in one is read once", () => {
  const id = `${"1".repeat(1_000_000)}x`;
  expect(freshId([id], "s")).toHaveLength(id.length);
  expect(freshId(["inv-0009", "inv-0041"], "s")).toBe("inv-0042");
});

test.each(["", "-", "é", "x", "A", "aa"])("ids like %j never run out", (model) => {
  const ids: unknown[] = [model];
  for (let made = 0; made < 800; made += 1) ids.push(freshId(ids, String(made)));
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(["GET", "OPTIONS"])(
  "%s of what is no path is answered, and not looked for without end",
  async (method) => {
    const mock = await startMock({ spec: SHELF });
    onTestFinished(() => mock.stop());
    const { hostname: host, port } = new URL(mock.url);
    const status = await new Promise((done, fail) => {
      request({ host, port, method, path: "*" }, (answer) => done(answer.statusCode))
        .on("error", fail)
        .end();
    });
    expect(status).toBe(404);
  },
);

test("wishes that come again have the same choice, up to a bound: who asks is not trusted", async () => {
  const { document } = await loadDocument({ spec: SHELF });
  const { operation } = prepare(document, "/shelves/", "get");
  const again = (accept: string) => {
    const [first, second] = [1, 2].map(() => chooseValid(operation, {}, accept));
    return first === second;
  };
  const kinds = Array.from({ length: 70 }, (_, index) => `application/json;a=${index}`);
  expect(again(`application/json;a=${"b".repeat(300)}`)).toBe(false);
  expect(kinds.map(again)).toEqual(kinds.map((_, index) => index < 64));
  // What is beyond it is answered as well.
  expect(
    kinds.map((accept) => (chooseValid(operation, {}, accept) as { status: number }).status),
  ).toEqual(kinds.map(() => 200));
});
