import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

const INTEGER = "schema: { type: integer } }";

test.each([
  "schema: { type: string, x-exact: true } }",
  "schema: { x-exact: true } }",
  "schema: { type: number, x-exact: true } }",
  "schema: { type: [integer, string], x-exact: true } }",
])("%s", async (schema) => {
  const found = await findings(
    "exact-integer",
    spoil("resources/books.yaml", INTEGER, schema),
    "gen",
  );
  expect(found).toHaveLength(1);
  expect(found[0]).toContain("`x-exact` stands on a schema that is not of type `integer`.");
});

test.each(["integer", '[integer, "null"]'])("of type %s", async (type) => {
  const files = spoil(
    "resources/books.yaml",
    INTEGER,
    `schema: { type: ${type}, x-exact: true } }`,
  );
  expect(await findings("exact-integer", files, "gen")).toEqual([]);
});
