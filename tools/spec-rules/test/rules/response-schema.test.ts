import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a response without a schema", async () => {
  const files = spoil(
    "resources/books.yaml",
    '              schema: { $ref: "#/components/schemas/Book" }\n              examples:\n                book: { $ref: ../examples/books.get',
    "              examples:\n                book: { $ref: ../examples/books.get",
  );
  expect(await findings("response-schema", files)).toEqual([
    "resources/books.yaml:74 The 200 of books.get has no schema for application/json.",
  ]);
});

test("an error without a body", async () => {
  const files = spoil(
    "resources/books.yaml",
    '"400": { $ref: errors.yaml#/components/responses/BadRequest }',
    '"400": { description: Wrong. }',
  );
  expect(await findings("response-schema", files)).toEqual([
    "resources/books.yaml:25 The 400 of books.list has no content.",
  ]);
});
