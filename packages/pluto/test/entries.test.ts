import { expect, test } from "vitest";
import { entriesOf } from "../src/files/normalise.js";

const file = { uuid: "f" };

test.each<[string, unknown]>([
  ["a bare array", [file]],
  ["items", { count: 1, items: [file] }],
  ["results", { count: 1, next: null, results: [file] }],
  ["a bucket of that name", { bam: { items: [] }, attachment: { items: [file] } }],
  [
    "a bucket named in the plural",
    { bam: { items: [] }, attachments: { count: 1, items: [file] } },
  ],
  ["a bucket that is an array", { attachments: [file] }],
])("reads %s", (_, body) => {
  expect(entriesOf(body, ["attachment", "attachments"])).toEqual([file]);
});

test.each<[string, unknown]>([
  ["another bucket only", { bam: { items: [file] } }],
  ["null", null],
  ["a text", "x"],
  ["an object without a list", { count: 0, items: null }],
])("finds nothing in %s", (_, body) => {
  expect(entriesOf(body, ["attachment", "attachments"])).toEqual([]);
});

test("a kind called like an inherited property is none", () => {
  expect(entriesOf({ items: [file] }, ["constructor"])).toEqual([file]);
});
