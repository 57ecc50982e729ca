import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a key on the wrong object", async () => {
  const files = spoil(
    "resources/books.yaml",
    "      x-poll: {",
    "      x-unwrap: /data\n      x-poll: {",
  );
  expect(await findings("extension-placement", files, "gen")).toEqual([
    "resources/books.yaml:59 `x-unwrap` stands on the wrong kind of object (operation), where nothing reads it.",
  ]);
});

test("a path key on a query parameter", async () => {
  const files = spoil("resources/books.yaml", "in: query, ", "in: query, x-multi-segment: true, ");
  expect(await findings("extension-placement", files, "gen")).toEqual([
    "resources/books.yaml:12 `x-multi-segment` stands on a query parameter.",
  ]);
});
