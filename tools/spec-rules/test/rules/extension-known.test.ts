import { expect, test } from "vitest";
import { findings, lintFiles, spoil } from "../shelf.ts";

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
  [
    "where ours can't stand",
    spoil(
      "resources/books.yaml",
      "x-pagination:",
      "x-errors: { code: [/code] }\n      x-pagination:",
    ),
  ],
  ["of another shape", spoil("openapi.yaml", "security: [{", "x-errors: [1]\nsecurity: [{")],
])("a stranger's key that is like one of ours, %s, is theirs", async (_, files) => {
  const severities = async (strength: "gen" | "check") => {
    const problems = await lintFiles(files, strength);
    const own = problems.filter(({ rule }) => rule.endsWith("extension-known"));
    return own.map(({ severity }) => severity);
  };
  expect(await severities("gen")).toEqual(["warn"]);
  expect(await severities("check")).toEqual(["error"]);
});
