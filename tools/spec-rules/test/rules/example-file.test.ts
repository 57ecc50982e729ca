import { expect, test } from "vitest";
import { findings, SHELF, spoil } from "../shelf.ts";

test("a name that says something else", async () => {
  const files = spoil("resources/books.yaml", "last-page: {", "page: {");
  expect(await findings("example-file", files)).toEqual([
    "resources/books.yaml:24 The example file books.list.200.last-page.yaml is not named after what it is.",
  ]);
});

test("an example written in place", async () => {
  const files = spoil(
    "resources/books.yaml",
    "minimal: { $ref: ../examples/books.create.request.minimal.yaml }",
    "minimal: { value: { title: Emma } }",
  );
  expect(await findings("example-file", files)).toEqual([
    "examples/books.create.request.minimal.yaml:1 Nothing refers to examples/books.create.request.minimal.yaml.",
    "resources/books.yaml:39 The example is not a whole file under examples/.",
  ]);
});

test("errors, and what operations share, are named by a word of their own", async () => {
  const body = "book: { $ref: ../examples/books.get.200.book.yaml }";
  const { "examples/books.get.200.book.yaml": book = "", ...rest } = SHELF;
  const list = "last-page: { $ref: ../examples/books.list.200.last-page.yaml }";
  const shared = (second: string) =>
    spoil(
      "resources/books.yaml",
      body,
      "book: { $ref: ../examples/shared.200.any.yaml }",
      spoil("resources/books.yaml", list, second, {
        ...rest,
        "examples/shared.200.any.yaml": book,
      }),
    );
  const twice = shared(`${list}\n                any: { $ref: ../examples/shared.200.any.yaml }`);
  expect(await findings("example-file", twice)).toEqual([]);
  expect(await findings("example-file", shared(list))).toEqual([
    "resources/books.yaml:76 The example file shared.200.any.yaml is not named after what it is.",
  ]);
});

test("a parameter's example may be a file too", async () => {
  const example = "examples: { first: { $ref: ../examples/books.parameter.first.yaml } }";
  const files = {
    ...spoil("resources/books.yaml", "example: b1", example),
    "examples/books.parameter.first.yaml": "value: b1\n",
  };
  expect(await findings("example-file", files)).toEqual([]);
});
