import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a closed enum in a response", async () => {
  const files = spoil(
    "resources/books.yaml",
    "anyOf: [{ type: string, enum: [bound, lost] }, { type: string }]",
    "type: string\n          enum: [bound, lost]",
  );
  expect(await findings("enum-open", files)).toEqual([
    "resources/books.yaml:86 The enum (bound, lost) of a response is closed.",
  ]);
});

test("alternatives that are all closed", async () => {
  const files = spoil(
    "resources/books.yaml",
    "enum: [bound, lost] }, { type: string }]",
    'enum: [bound, lost] }, { type: "null" }]',
  );
  expect(await findings("enum-open", files)).toEqual([
    "resources/books.yaml:87 The enum (bound, lost) of a response is closed.",
  ]);
});
