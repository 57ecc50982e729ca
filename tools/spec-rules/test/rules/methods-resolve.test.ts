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
