import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import type { Obj } from "../src/data/json.ts";
import { curlSample } from "../src/samples/curl.ts";
import { BOOK_ID, EMMA, shelf } from "./shelf.ts";

/** The arguments that a shell gives to curl. */
function run(operation: Obj, root: Obj = {}): string[] {
  const provider = shelf(
    { "/books/{book_id}": { post: { operationId: "books.do", ...operation } } },
    { root },
  );
  const [first] = provider.operations;
  if (!first) throw new Error("The test is wrong: no operation");
  const script = `curl() { printf '%s\\0' "$@"; }\n${curlSample(provider, first)}`;
  const output = execFileSync("/bin/sh", ["-c", script], {
    encoding: "utf8",
    env: { SHELF_TOKEN: "s3cret" },
  });
  return output.split("\0").slice(0, -1);
}

test("method, address, credential and body, as the shell reads them", () => {
  expect(run({ parameters: [BOOK_ID], requestBody: EMMA })).toEqual([
    "-X",
    "POST",
    "https://api.shelf.test/books/b%201",
    "-H",
    "Authorization: Token s3cret",
    "-H",
    "Content-Type: application/json",
    "-d",
    JSON.stringify({ title: "Emma", author: { name: "Austen" } }, undefined, 2),
  ]);
});

test("quotes, dollars and new lines of the spec stay text", () => {
  const evil = "it's $(touch /tmp/x) `id`\n\"";
  const parameters = [
    { name: "q", in: "query", required: true, example: evil },
    { name: "X-Q", in: "header", required: true, example: evil },
  ];
  const args = run({ parameters });
  expect(args).toContain(`X-Q: ${evil}`);
  expect(args[2]).toBe(`https://api.shelf.test/books/{book_id}?q=${encodeURIComponent(evil)}`);
});

test("an operation without credentials shows none", () => {
  expect(run({ security: [] })).toEqual(["-X", "POST", "https://api.shelf.test/books/{book_id}"]);
});

test("forms and files have their own flags", () => {
  const form = (type: string): Obj => ({ content: { [type]: { example: { a: "b c", n: [1] } } } });
  const flags = (type: string): string[] => run({ requestBody: form(type), security: [] }).slice(3);
  expect(flags("application/x-www-form-urlencoded")).toEqual([
    "--data-urlencode",
    "a=b c",
    "--data-urlencode",
    "n=[1]",
  ]);
  expect(flags("multipart/form-data")).toEqual(["-F", "a=b c", "-F", "n=[1]"]);
});

test("server variables have their defaults", () => {
  const servers = [{ url: "https://{sub}.shelf.test", variables: { sub: { default: "www" } } }];
  expect(run({ security: [] }, { servers })[2]).toMatch(/^https:\/\/www\.shelf\.test\//);
});
