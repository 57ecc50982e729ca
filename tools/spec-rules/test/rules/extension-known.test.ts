import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("an unknown key", async () => {
  const files = spoil("openapi.yaml", "security: [{", "x-logo: {}\nsecurity: [{");
  expect(await findings("extension-known", files)).toEqual([
    "openapi.yaml:8 Unknown key `x-logo`.",
  ]);
});

test("a slip of the pen stops generation too", async () => {
  const files = spoil("resources/books.yaml", "x-pagination:", "x-paginaton:");
  expect(await findings("extension-known", files, "gen")).toEqual([
    "resources/books.yaml:10 Unknown key `x-paginaton`.",
  ]);
});

test("a key beside a $ref", async () => {
  const files = spoil(
    "resources/errors.yaml",
    'schema: { $ref: "#/components/schemas/Error" }',
    'schema: { $ref: "#/components/schemas/Error", x-note: "" }',
  );
  expect(await findings("extension-known", files)).toEqual([
    "resources/errors.yaml:14 Unknown key `x-note`.",
  ]);
});

test.each([
  ["where ours can't stand", "resources/books.yaml", "x-pagination:", "x-errors: { code: [/code] }\n      x-pagination:"],
  ["of another shape", "openapi.yaml", "security: [{", "x-errors: [1]\nsecurity: [{"],
])("a stranger's key that is like one of ours, %s, is theirs", async (_, file, from, to) => {
  expect(await findings("extension-known", spoil(file, from, to), "gen")).toEqual([]);
  expect(await findings("extension-known", spoil(file, from, to))).toHaveLength(1);
});
