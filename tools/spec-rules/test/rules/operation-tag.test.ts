import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a tag that is not the resource", async () => {
  const files = spoil("resources/books.yaml", "tags: [books]", "tags: [shelf]");
  expect(await findings("operation-tag", files)).toEqual([
    "resources/books.yaml:5 books.list is tagged shelf.",
  ]);
});

test("a tag of no operation", async () => {
  const files = spoil(
    "openapi.yaml",
    "tags:\n",
    "tags:\n  - { name: shelves, description: Shelves. }\n",
  );
  expect(await findings("operation-tag", files)).toEqual([
    "openapi.yaml:10 No operation has the tag `shelves`.",
  ]);
});

test("a tag that the root does not describe", async () => {
  const files = spoil("openapi.yaml", "  - { name: tokens, description: Tokens. }\n", "");
  expect(await findings("operation-tag", files)).toEqual([
    "resources/tokens.yaml:5 The root does not describe the tag `tokens`.",
  ]);
});
