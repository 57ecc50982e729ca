import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("two methods of one name", async () => {
  const files = spoil("resources/books.yaml", "id: books.get,", "id: books.list,");
  expect(await findings("method-id-unique", files, "gen")).toEqual([
    "resources/books.yaml:61 The method `books.list` of books.get is already one of books.list.",
  ]);
});

test("two operations of one name", async () => {
  const files = spoil(
    "resources/books.yaml",
    "operationId: books.create",
    "operationId: books.list",
  );
  expect(await findings("method-id-unique", files, "gen")).toEqual([
    "resources/books.yaml:27 The method `books.list` of books.list is already one of books.list.",
    "resources/books.yaml:27 The operationId `books.list` of POST /books is already that of GET /books.",
  ]);
});
