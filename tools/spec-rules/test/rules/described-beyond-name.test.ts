import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

const BOOKS = "resources/books.yaml";

test("an operation that only restates its verb", async () => {
  const files = spoil(
    BOOKS,
    "description: One book of the shelf.",
    "description: Returns a single book by its id.",
  );
  const plain = spoil(BOOKS, "description: One book of the shelf.", "description: Gets a book.");
  expect(await findings("described-beyond-name", files)).toEqual([]);
  expect(await findings("described-beyond-name", plain)).toEqual([
    'resources/books.yaml:57 books.get is described as "Gets a book.", which only repeats its name.',
  ]);
});

test("a property and a parameter that only repeat their names, whatever the articles and endings", async () => {
  const files = spoil(
    BOOKS,
    "description: What stands on its back.",
    "description: The titles of this object.",
    spoil(BOOKS, "description: Books to skip.", "description: Offset (an integer)."),
  );
  expect(await findings("described-beyond-name", files)).toEqual([
    'resources/books.yaml:12 The parameter `offset` is described as "Offset (an integer).", which only repeats its name.',
    'resources/books.yaml:84 The property `title` is described as "The titles of this object.", which only repeats its name.',
  ]);
});
