import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a required parameter without an example", async () => {
  const files = spoil("resources/books.yaml", "          example: b1\n", "");
  expect(await findings("parameter-example", files)).toEqual([
    "resources/books.yaml:63 The required parameter `book_id` of books.get has no example.",
  ]);
});
