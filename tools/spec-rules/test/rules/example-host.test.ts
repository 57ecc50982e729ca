import { expect, test } from "vitest";
import { findings, spoil } from "../shelf.ts";

const BOOK = "examples/books.get.200.book.yaml";

test.each([
  ["https://storage.googleapis.com/b/1", "storage.googleapis.com"],
  ["Write to jane.doe@gmail.com today", "gmail.com"],
  ["https://user@evil.io", "evil.io"],
])("%s names a stranger's host", async (title, host) => {
  expect(await findings("example-host", spoil(BOOK, "Emma", title))).toEqual([
    `${BOOK}:1 The example names the host \`${host}\`.`,
  ]);
});

test.each([
  "https://storage.example/b/1",
  "https://cdn.files.test",
  "jane@shop.example",
  "https://www.shelf.test/b/1",
  "<g xmlns:gating='http://www.isac-net.org/std'/>",
  "version 1.2.3 of e.g. books",
])("%s names none", async (title) => {
  expect(await findings("example-host", spoil(BOOK, "Emma", `"${title}"`))).toEqual([]);
});
