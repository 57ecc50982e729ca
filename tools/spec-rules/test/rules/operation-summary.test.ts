import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a summary with a full stop", async () => {
  const files = spoil("resources/books.yaml", "summary: Get a book", "summary: Get a book.");
  expect(await findings("operation-summary", files)).toEqual([
    "resources/books.yaml:56 The summary of books.get is not one line without a full stop.",
  ]);
});
