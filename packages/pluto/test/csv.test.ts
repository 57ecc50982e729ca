import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf } from "../src/table/cells.js";
import { CsvReader } from "../src/table/csv.js";

/** The fields of a text that comes in these pieces. */
function read(...pieces: string[]): (string | null)[][] {
  const reader = new CsvReader();
  const records = [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
  return records.map((fields) => fields.map(({ text }) => text));
}

function cells(text: string): (string | number | null)[][] {
  const reader = new CsvReader();
  const records = [...reader.push(text), ...reader.end()];
  return cellsOf(records, Math.max(0, ...records.map((record) => record.length)));
}

test("quoted fields hold commas, quotes and line breaks", () => {
  expect(read('a,"b,""c""\r\nd",e\r\n')).toEqual([["a", 'b,"c"\r\nd', "e"]]);
});

test("an empty field is null, an empty pair of quotes is an empty text", () => {
  expect(read('a,,""\n')).toEqual([["a", null, ""]]);
});

test("blank lines and a byte order mark are dropped, a last line needs no break", () => {
  expect(read("\uFEFFa,b\n\n\r\nc,d")).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});

test("a trailing comma is an empty last field", () => {
  expect(read("a,\nb,")).toEqual([
    ["a", null],
    ["b", null],
  ]);
});

test("text after a closing quote stays in its field", () => {
  expect(read('"a"b,c\n')).toEqual([["ab", "c"]]);
});

test("a quote that is never closed is an error, not a lost rest of the table", () => {
  expect(() => read('a\n"b,c\nd\n')).toThrow(/never closed/);
});

const quote = (field: string) => `"${field.replaceAll('"', '""')}"`;

test("what was written is read, wherever the text is cut into pieces", () => {
  const field = fc.string({
    unit: fc.constantFrom("a", '"', ",", "\n", "\r", " ", "é", "🧬", "0"),
  });
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { maxLength: 5 });
  const cuts = fc.array(fc.nat({ max: 60 }), { maxLength: 6 });
  fc.assert(
    fc.property(table, cuts, fc.constantFrom("\n", "\r\n"), fc.boolean(), (rows, at, eol, end) => {
      const lines = rows.map((row) => row.map(quote).join(","));
      const text = lines.join(eol) + (end && lines.length > 0 ? eol : "");
      const points = [0, ...at.map((one) => Math.min(one, text.length)), text.length];
      points.sort((one, other) => one - other);
      const pieces = points.slice(1).map((to, index) => text.slice(points[index], to));
      expect(read(...pieces)).toEqual(rows);
    }),
  );
});

test("a column is numbers where all of it is, and empty fields are null in either", () => {
  expect(cells("TP53,1,x\nACTB,-2.5e-3,\n7,,3\n")).toEqual([
    ["TP53", 1, "x"],
    ["ACTB", -0.0025, null],
    ["7", null, "3"],
  ]);
});

test("the first column, ids with leading zeros and quoted digits stay text", () => {
  expect(cells('1,007,"5"\n2,008,"6"\n')).toEqual([
    ["1", "007", "5"],
    ["2", "008", "6"],
  ]);
});
