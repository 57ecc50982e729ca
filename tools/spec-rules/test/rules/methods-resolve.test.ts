import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a target that does not exist", async () => {
  const files = spoil("resources/books.yaml", "to: path/book_id", "to: query/book");
  expect(await findings("methods-resolve", files, "gen")).toEqual([
    "resources/books.yaml:61 No argument of the method fills the path parameter `book_id`.",
    "resources/books.yaml:61 `query/book` names no query parameter of books.get.",
  ]);
});

test("a result that does not exist", async () => {
  const files = spoil("resources/books.yaml", "pointer: /title", "pointer: /name");
  expect(await findings("methods-resolve", files, "gen")).toEqual([
    "resources/books.yaml:61 `x-methods.result` points to `/name`, which no schema of the body describes.",
  ]);
});

test("a body that the operation does not have", async () => {
  const files = spoil(
    "resources/books.yaml",
    "[{ name: id, to: path/book_id }]",
    "[{ name: id, to: path/book_id }, { name: title, to: body/title }]",
  );
  expect(await findings("methods-resolve", files, "gen")).toEqual([
    "resources/books.yaml:61 books.get has no request body for `body/title`.",
  ]);
});

test("two arguments of one name", async () => {
  const files = spoil(
    "resources/books.yaml",
    "[{ name: id, to: path/book_id }]",
    "[{ name: id, to: path/book_id }, { name: id, to: path/book_id }]",
  );
  expect(await findings("methods-resolve", files, "gen")).toEqual([
    "resources/books.yaml:61 Two arguments are named `id`.",
  ]);
});

test("an input that is no part of the body, and an offer of no parameter", async () => {
  const files = spoil(
    "resources/books.yaml",
    "result: { pointer: /title } }",
    "result: { pointer: /title }, input: body/title, parameters: [book_id, size] }",
  );
  expect(await findings("methods-resolve", files, "gen")).toEqual([
    "resources/books.yaml:61 books.get has no request body for `body/title`.",
    "resources/books.yaml:61 `parameters` of the method names `book_id`, which is no query, header or cookie parameter of books.get.",
    "resources/books.yaml:61 `parameters` of the method names `size`, which is no query, header or cookie parameter of books.get.",
  ]);
});
