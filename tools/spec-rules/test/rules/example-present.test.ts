import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a response without a named example", async () => {
  const files = spoil(
    "resources/books.yaml",
    "              examples:\n                last-page: { $ref: ../examples/books.list.200.last-page.yaml }\n",
    "",
  );
  expect(await findings("example-present", files)).toEqual([
    "resources/books.yaml:18 The 200 of books.list has no named example for application/json.",
  ]);
});

test("a request body without one", async () => {
  const files = spoil(
    "resources/books.yaml",
    "            examples:\n              minimal: { $ref: ../examples/books.create.request.minimal.yaml }\n",
    "",
  );
  expect(await findings("example-present", files)).toEqual([
    "resources/books.yaml:37 The request body of books.create has no named example for application/json.",
  ]);
});
