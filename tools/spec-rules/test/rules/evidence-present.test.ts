import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("an operation without evidence", async () => {
  const files = spoil(
    "resources/books.yaml",
    "      x-evidence: { grade: documented, sources: [{ id: manual, at: Books }] }\n",
    "",
  );
  expect(await findings("evidence-present", files)).toEqual([
    "resources/books.yaml:4 books.list does not say why we believe in it.",
  ]);
});
