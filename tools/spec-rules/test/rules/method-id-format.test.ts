import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("an operationId that is not dotted", async () => {
  const files = spoil("resources/books.yaml", "operationId: books.list", "operationId: listBooks");
  expect(await findings("method-id-format", files, "gen")).toEqual([
    "resources/books.yaml:4 `listBooks` is no dotted camelCase id.",
  ]);
});

test("an operation without one", async () => {
  const files = spoil("resources/books.yaml", "      operationId: books.list\n", "");
  expect(await findings("method-id-format", files, "gen")).toEqual([
    "resources/books.yaml:4 GET /books has no operationId.",
  ]);
});
