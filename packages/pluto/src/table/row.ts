import type { TableCell } from "../gen/client.gen.js";

/**
 * A row, keyed by column name: a plain object, which JSON, `structuredClone`, caches and server
 * components take. A column may be called `constructor` or `__proto__`. Whether there is a column of a
 * name that came from elsewhere, `Object.hasOwn` tells.
 */
export type Row = Record<string, TableCell>;

/** A row with these columns and values; what is missing is null. */
export function rowOf(headers: readonly string[], cells: readonly (TableCell | undefined)[]): Row {
  // fromEntries defines properties, so that a column called __proto__ is a cell.
  return Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? null]));
}
