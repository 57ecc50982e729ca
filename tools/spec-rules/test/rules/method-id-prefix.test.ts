import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a method that would be a resource too", async () => {
  const files = spoil("resources/books.yaml", "id: books.get,", "id: books.list.first,");
  expect(await findings("method-id-prefix", files, "gen")).toEqual([
    "resources/books.yaml:61 `books.list.first` needs `books.list` to be a resource, but that is a method.",
  ]);
});
