import { describe, expect, test } from "vitest";
import { CsvReader, MOST_RECORD } from "../src/table/csv.js";
import { clientOf, EXPERIMENT } from "./support/client.js";
import { serve } from "./support/server.js";

/** Counts the characters that are looked at while something is read. */
function looked(work: () => unknown): number {
  let count = 0;
  const { indexOf, charCodeAt } = String.prototype;
  String.prototype.indexOf = function (wanted, from = 0) {
    const found = indexOf.call(this, wanted, from);
    count += (found < 0 ? this.length : found) - from + 1;
    return found;
  };
  String.prototype.charCodeAt = function (at) {
    count += 1;
    return charCodeAt.call(this, at);
  };
  try {
    work();
  } finally {
    Object.assign(String.prototype, { indexOf, charCodeAt });
  }
  return count;
}

describe("CSV that comes in pieces is looked at in steps that grow as it does", () => {
  const PIECE = 1000;
  test.each([
    ["a quote that is never closed", '"', "x".repeat(PIECE)],
    ["a quoted field of doubled quotes", '"', '""'.repeat(PIECE / 2)],
    ["a line that does not end", "", "x".repeat(PIECE)],
    ["a line of many fields", "", "x,".repeat(PIECE / 2)],
    ["many short lines", "", "x,y\n".repeat(PIECE / 4)],
  ])("%s", (_, first, piece) => {
    const steps = (pieces: number) =>
      looked(() => {
        const reader = new CsvReader();
        reader.push(first);
        for (let i = 0; i < pieces; i++) reader.push(piece);
      });
    const [once, twice] = [steps(512), steps(1024)];
    expect(once).toBeGreaterThan(100_000);
    expect(twice).toBeLessThan(2.5 * once);
  });
});

test("CSV: however it is cut into pieces, the records are the same", () => {
  const text = 'a,b\n1,"x ""y"",\nz"\n2,\n\n"long, long",3\r\n4';
  const all = (size: number) => {
    const reader = new CsvReader();
    const records = [];
    for (let at = 0; at < text.length; at += size)
      records.push(...reader.push(text.slice(at, at + size)));
    records.push(...reader.end());
    return records.map((record) => record.map((field) => field.text));
  };
  const whole = all(text.length);
  expect(whole).toEqual([["a", "b"], ["1", 'x "y",\nz'], ["2", null], ["long, long", "3"], ["4"]]);
  for (let size = 1; size < text.length; size++) expect(all(size)).toEqual(whole);
});

test("CSV: a record has an end", () => {
  const reader = new CsvReader();
  const piece = "x".repeat(2 ** 20);
  reader.push('"');
  for (let length = 1; length + piece.length <= MOST_RECORD; length += piece.length)
    reader.push(piece);
  const rest = MOST_RECORD - (1 + Math.floor((MOST_RECORD - 1) / piece.length) * piece.length);
  expect(reader.push("x".repeat(rest))).toEqual([]);
  expect(() => reader.push("x")).toThrow(
    "CSV: a record without an end; a quoted field is never closed",
  );
});

test("CSV: rows that lack nearly all of their cells are refused", async () => {
  const headers = Array.from({ length: 2000 }, (_, i) => `c${i}`).join(",");
  const storage = await serve(
    (_, response) => void response.end(`${headers}\n${"x\n".repeat(100_000)}`),
  );
  const api = await serve(() => ({ url: `${storage.url}/f` }));
  const reading = clientOf(api).experiments.readTable(EXPERIMENT, "assay", { via: "csv" });
  await expect(reading).rejects.toThrow("CSV: 2000 columns, and rows of which most cells lack");
});
