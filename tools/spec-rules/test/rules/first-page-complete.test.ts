import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a page of a longer list", async () => {
  const files = spoil("examples/books.list.200.last-page.yaml", "total: 1", "total: 7");
  expect(await findings("first-page-complete", files)).toEqual([
    "examples/books.list.200.last-page.yaml:1 The first example of books.list is no complete last page: it has 1 items of 7.",
  ]);
});

test("a page with a next page", async () => {
  const files = spoil(
    "examples/books.list.200.last-page.yaml",
    "total: 1",
    "next: /books?offset=1",
    spoil(
      "resources/books.yaml",
      "                  total: {",
      "                  next: { type: string, description: Next page. }\n                  total: {",
      spoil(
        "resources/books.yaml",
        "{ style: offset, items: /items, total: /total, parameters: { offset: offset }, end: total }",
        "{ style: link, items: /items, next: /next, parameters: {}, end: no-next }",
      ),
    ),
  );
  expect(await findings("first-page-complete", files)).toEqual([
    "examples/books.list.200.last-page.yaml:1 The first example of books.list is no complete last page: it has a next page.",
  ]);
});
