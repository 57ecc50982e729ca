import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

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
