import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import type { Obj } from "../src/data/json.ts";
import { curlSample } from "../src/samples/curl.ts";
import { wireOf } from "../src/samples/wire.ts";
import { BOOK_ID, EMMA, shelf } from "./shelf.ts";

/** The arguments that a shell gives to curl. */
async function run(operation: Obj, root: Obj = {}, item: Obj = {}): Promise<string[]> {
  const post = {
    operationId: "books.do",
    responses: { "204": { description: "ok" } },
    ...operation,
  };
  const path = JSON.stringify(post).includes("book_id") ? "/books/{book_id}" : "/books";
  const provider = shelf({ [path]: { post, ...item } }, { root });
  const [first] = provider.operations;
  if (!first) throw new Error("The test is wrong: no operation");
  const script = `curl() { printf '%s\\0' "$@"; }\n${curlSample(await wireOf(provider, first))}`;
  const output = execFileSync("/bin/sh", ["-c", script], {
    encoding: "utf8",
    env: { SHELF_TOKEN: "s3cret" },
  });
  return output.split("\0").slice(0, -1);
}

test("method, address, credential and body, as the shell reads them", async () => {
  expect(await run({ parameters: [BOOK_ID], requestBody: EMMA })).toEqual([
    "https://api.shelf.test/books/b%201",
    "-H",
    "authorization: Token s3cret",
    "-H",
    "content-type: application/json",
    "--data-raw",
    JSON.stringify({ title: "Emma", author: { name: "Austen" } }, undefined, 2),
  ]);
});

test("quotes, dollars and new lines of the spec stay text", async () => {
  const evil = "it's $(touch /tmp/x) `id` \"";
  const args = await run({
    parameters: [
      { name: "q", in: "query", required: true, schema: { type: "string" }, example: evil },
      { name: "X-Q", in: "header", required: true, schema: { type: "string" }, example: evil },
    ],
  });
  expect(args).toContain(`x-q: ${evil}`);
  expect(args[2]).toMatch(/^https:\/\/api\.shelf\.test\/books\?q=it%27s/);
  expect(decodeURIComponent(args[2] ?? "")).toContain(evil);
});

test("what an interactive shell takes for its history stands in single quotes", async () => {
  const auth = { prefix: "it's!!", option: "key", env: "SHELF_TOKEN" };
  const key = { type: "apiKey", in: "header", name: "X-Key", "x-auth": auth };
  const root = { security: [{ key: [] }], components: { securitySchemes: { key } } };
  const responses = { "204": { description: "ok" } };
  const post = { operationId: "books.do", responses };
  const provider = shelf({ "/books": { post } }, { root });
  const source = curlSample(await wireOf(provider, provider.operations[0] as never));
  expect(source).toContain(`-H 'x-key: it'\\''s!! '"$SHELF_TOKEN"`);
  expect(await run({}, root)).toContain("x-key: it's!! s3cret");
});

test("an operation without credentials shows none", async () => {
  expect(await run({ security: [] })).toEqual(["-X", "POST", "https://api.shelf.test/books"]);
});

test("arrays and objects are written as the client writes them", async () => {
  const query = (name: string, example: unknown, more: Obj): Obj => ({
    name,
    in: "query",
    required: true,
    example,
    ...more,
  });
  const [, , url] = await run({
    security: [],
    parameters: [
      query("ids", ["a", "b c"], { schema: { type: "array", items: { type: "string" } } }),
      query("csv", [1, 2], {
        explode: false,
        schema: { type: "array", items: { type: "integer" } },
      }),
      query("deep", { a: 1 }, { style: "deepObject", schema: { type: "object" } }),
      query("a b", "x&y", { schema: { type: "string" } }),
      {
        name: "where",
        in: "query",
        required: true,
        content: { "application/json": { schema: {}, example: { x: "it's" } } },
      },
    ],
  }).then((args) => (args[0] === "-g" ? args.slice(1) : args));
  const search = new URL(url ?? "").searchParams;
  expect(search.getAll("ids")).toEqual(["a", "b c"]);
  expect(search.get("csv")).toBe("1,2");
  expect(search.get("deep[a]")).toBe("1");
  expect(search.get("a b")).toBe("x&y");
  expect(search.get("where")).toBe('{"x":"it\'s"}');
});

test("a path's own server is asked, and server variables have their defaults", async () => {
  const servers = [{ url: "https://{sub}.shelf.test", variables: { sub: { default: "www" } } }];
  expect((await run({ security: [] }, { servers }))[2]).toBe("https://www.shelf.test/books");
  const own = { servers: [{ url: "https://files.shelf.test", "x-server": { key: "files" } }] };
  expect((await run({ security: [] }, {}, own))[2]).toBe("https://files.shelf.test/books");
});

const FILES = [
  "@/etc/hostname",
  "</etc/hostname",
  "@x;type=a",
  "<?xml?>",
  '"@/etc/hostname',
  "a;filename=b",
];

test.each(FILES)("no value makes curl read a file: %s", async (value) => {
  const content = (type: string, schema: Obj, example: unknown): Obj => ({
    security: [],
    requestBody: { required: true, content: { [type]: { schema, example } } },
  });
  const text = await run(content("text/plain", { type: "string" }, value));
  expect(text.slice(-2)).toEqual(["--data-raw", value]);
  const object = {
    type: "object",
    properties: { at: { type: "string" }, meta: { type: "object" } },
  };
  const form = await run(content("application/x-www-form-urlencoded", object, { at: value }));
  expect(form.at(-2)).toBe("--data-raw");
  expect(new URLSearchParams(form.at(-1)).get("at")).toBe(value);
  const multi = await run(
    content("multipart/form-data", object, { at: value, meta: { k: value } }),
  );
  expect(multi.slice(1)).toContain(`at=${value}`);
  expect(multi[multi.indexOf(`at=${value}`) - 1]).toBe("--form-string");
  const json = multi.at(-1) ?? "";
  expect(json).toMatch(/^meta="\{/);
  expect(multi.filter((one) => /^-d$|^--data$|^--data-binary$/.test(one))).toEqual([]);
});

test("a file is one of a name of our own, whatever the example is", async () => {
  const schema = { type: "object", properties: { file: { type: "string", format: "binary" } } };
  const args = await run({
    security: [],
    requestBody: {
      required: true,
      content: { "multipart/form-data": { schema, example: { file: "/etc/passwd" } } },
    },
  });
  expect(args.slice(-2)).toEqual(["-F", "file=@file.dat"]);
  const bytes = {
    "application/octet-stream": {
      schema: { type: "string", format: "binary" },
      example: "@/etc/passwd",
    },
  };
  const whole = await run({ security: [], requestBody: { required: true, content: bytes } });
  expect(whole.slice(-2)).toEqual(["--data-binary", "@file.dat"]);
});

test("what only looks like JSON by its type is sent as the client sends it", async () => {
  const content = { "application/json-seq": { example: '{"a":1}\n{"a":2}' } };
  const args = await run({ requestBody: { required: true, content } });
  expect(args).toContain("content-type: application/json-seq");
  expect(args.slice(-2)).toEqual(["--data-binary", "@file.dat"]);
});
