import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

test("a pointer that leads nowhere", async () => {
  const files = spoil("resources/books.yaml", "x-unwrap: /data", "x-unwrap: /book");
  expect(await findings("unwrap-resolves", files, "gen")).toEqual([
    "resources/books.yaml:43 `x-unwrap` points to `/book`, which no schema of the body describes.",
  ]);
});

test("one of several pointers that leads nowhere", async () => {
  const files = spoil("resources/books.yaml", "x-unwrap: /data", 'x-unwrap: [/data, /book, ""]');
  expect(await findings("unwrap-resolves", files, "gen")).toEqual([
    "resources/books.yaml:43 `x-unwrap` points to `/book`, which no schema of the body describes.",
  ]);
});
