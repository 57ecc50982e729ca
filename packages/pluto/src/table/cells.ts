import type { TableCell } from "../gen/client.gen.js";
import type { CsvField } from "./csv.js";

/** A number as programs write it: what starts with needless zeros is an id. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/**
 * The cells of CSV records. CSV does not tell numbers from text, so a column decides as a whole, as
 * it does in R: it holds numbers where every field of it is one, unquoted, or empty. The first column
 * names the rows and stays text. Empty fields are null.
 */
export function cellsOf(records: readonly (readonly CsvField[])[], columns: number): TableCell[][] {
  const numeric = Array.from(
    { length: columns },
    (_, column) => column > 0 && records.every((record) => isNumeric(record[column])),
  );
  return records.map((record) =>
    numeric.map((isNumber, column) => {
      const text = record[column]?.text ?? null;
      return isNumber && text !== null ? Number(text) : text;
    }),
  );
}

function isNumeric(field: CsvField | undefined): boolean {
  if (!field || field.text === null) return true;
  return !field.quoted && NUMBER.test(field.text);
}
