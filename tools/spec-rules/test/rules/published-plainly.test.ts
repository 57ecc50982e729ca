import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test.each([
  ["Confidence B: sent by one client.", "Confidence B"],
  ["See fact sheet 3.2.", "fact sheet"],
  ["Cut short (sheet 3.16).", "sheet 3"],
  ["Unlike D18, this holds.", "D18"],
])("%s", async (text, code) => {
  const files = spoil(
    "resources/books.yaml",
    "description: All books of the shelf.",
    `description: "${text}"`,
  );
  expect(await findings("published-plainly", files)).toEqual([
    `resources/books.yaml:7 The published text says \`${code}\`, which only its writer understands.`,
  ]);
});

test("a note speaks as plainly; a gene, a store and a plate are no codes", async () => {
  const note = (text: string) =>
    spoil(
      "resources/books.yaml",
      "sources: [{ id: manual, at: Books }] }",
      `sources: [{ id: manual, at: Books }], note: "${text}" }`,
    );
  expect(await findings("published-plainly", note("As V12 says."))).toHaveLength(1);
  expect(await findings("published-plainly", note("CD45 and p53, kept in S3; UTF-8."))).toEqual([]);
});
