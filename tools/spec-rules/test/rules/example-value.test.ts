import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a $ref inside a value", async () => {
  const files = spoil(
    "examples/books.get.200.book.yaml",
    "title: Emma",
    "title: { $ref: title.yaml }",
  );
  expect(await findings("example-value", files)).toEqual([
    "examples/books.get.200.book.yaml:1 The value of the example holds a `$ref`, which stays unresolved.",
  ]);
});
