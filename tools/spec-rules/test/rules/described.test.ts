import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a property without a description", async () => {
  const files = spoil("resources/books.yaml", ", description: What stands on its back.", "");
  expect(await findings("described", files)).toEqual([
    "resources/books.yaml:84 The property `title` has no description.",
  ]);
});

test("a parameter without one", async () => {
  const files = spoil("resources/books.yaml", "description: Books to skip., ", "");
  expect(await findings("described", files)).toEqual([
    "resources/books.yaml:12 The parameter `offset` of books.list has no description.",
  ]);
});

test("an operation without one", async () => {
  const files = spoil("resources/books.yaml", "      description: One book of the shelf.\n", "");
  expect(await findings("described", files)).toEqual([
    "resources/books.yaml:54 books.get has no description.",
  ]);
});

test("a request body without one", async () => {
  const files = spoil(
    "resources/books.yaml",
    "        description: The book.\n        required",
    "        required",
  );
  expect(await findings("described", files)).toEqual([
    "resources/books.yaml:33 The request body of books.create has no description.",
  ]);
});
