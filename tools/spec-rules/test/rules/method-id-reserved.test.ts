import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a reserved word", async () => {
  const files = spoil("resources/books.yaml", "id: books.get,", "id: books.then,");
  expect(await findings("method-id-reserved", files, "gen")).toEqual([
    "resources/books.yaml:61 `books.then` uses the reserved word `then`.",
  ]);
});
