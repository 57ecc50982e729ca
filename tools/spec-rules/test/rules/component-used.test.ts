import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a schema that nothing refers to", async () => {
  const files = spoil(
    "resources/books.yaml",
    "  schemas:\n",
    "  schemas:\n    Shelf: { type: object }\n",
  );
  expect(await findings("component-used", files)).toEqual([
    "resources/books.yaml:80 Nothing refers to components/schemas/Shelf.",
  ]);
});

test("a path that nothing refers to is named as it is written", async () => {
  const file = "resources/books.yaml";
  const unused = "paths:\n  /lost/{id}:\n    get: {}\n";
  const files = spoil(file, "paths:\n", unused);
  const found = await findings("component-used", files);
  expect(found.join()).toContain("Nothing refers to /lost/{id}.");
});
