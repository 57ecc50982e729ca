import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("an example without what x-unwrap takes", async () => {
  const files = spoil("examples/books.create.201.book.yaml", "{ data: {", "{ book: {");
  expect(await findings("example-unwraps", files)).toEqual([
    "examples/books.create.201.book.yaml:1 The example `book` of books.create has nothing at `/data`, which x-unwrap takes.",
  ]);
});

test("an example that no method can return", async () => {
  const files = spoil("examples/books.get.200.book.yaml", "title: Emma, ", "");
  expect(await findings("example-unwraps", files)).toEqual([
    "examples/books.get.200.book.yaml:1 The example `book` of books.get holds nothing that a method over it returns.",
  ]);
});

test("one of several pointers, and the only member of a wrapper, suffice", async () => {
  const several = spoil("resources/books.yaml", "x-unwrap: /data", "x-unwrap: [/book, /*]");
  expect(await findings("example-unwraps", several)).toEqual([]);
});
