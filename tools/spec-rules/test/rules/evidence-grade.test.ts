import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a grade that no source supports", async () => {
  const files = spoil(
    "resources/books.yaml",
    'grade: vendor-client, sources: [{ id: client, at: "get.R, get" }]',
    'grade: documented, sources: [{ id: client, at: "get.R, get" }]',
  );
  expect(await findings("evidence-grade", files)).toEqual([
    "resources/books.yaml:58 The grade `documented` has no such source: the best of client is `vendor-client`.",
  ]);
});
