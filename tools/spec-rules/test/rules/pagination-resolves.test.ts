import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("items that are not there", async () => {
  const files = spoil("resources/books.yaml", "items: /items", "items: /results");
  expect(await findings("pagination-resolves", files, "gen")).toEqual([
    "resources/books.yaml:10 `x-pagination.items` points to `/results`, which no schema of the body describes.",
  ]);
});

test("items that are no list", async () => {
  const files = spoil("resources/books.yaml", "items: /items", "items: /total");
  expect(await findings("pagination-resolves", files, "gen")).toEqual([
    "resources/books.yaml:10 `x-pagination.items` points to `/total`, which is no array.",
  ]);
});

test("a parameter that does not exist", async () => {
  const files = spoil("resources/books.yaml", "offset: offset", "offset: start");
  expect(await findings("pagination-resolves", files, "gen")).toEqual([
    "resources/books.yaml:10 `x-pagination.parameters.offset` names `start`, which is no query parameter of books.list.",
  ]);
});
