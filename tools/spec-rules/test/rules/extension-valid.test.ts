import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a grade that does not exist", async () => {
  const files = spoil("resources/books.yaml", "grade: inferred", "grade: guessed");
  expect(await findings("extension-valid", files, "gen")).toEqual([
    "resources/books.yaml:31 `x-evidence/grade` must be equal to one of the allowed values (documented, vendor-client, third-party, inferred).",
  ]);
});

test("a key that is not foreseen", async () => {
  const files = spoil(
    "resources/books.yaml",
    "parameters: { offset: offset }",
    "parameters: { offset: offset, size: limit }",
  );
  expect(await findings("extension-valid", files, "gen")).toEqual([
    "resources/books.yaml:10 `x-pagination/parameters` must NOT have additional properties (`size`).",
  ]);
});
