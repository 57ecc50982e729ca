import type { TableCell } from "../gen/client.gen.js";

/**
 * A row, keyed by column name. It has no prototype: a column may be called `constructor` or
 * `__proto__`, and a name that is no column gives undefined.
 */
export type Row = Record<string, TableCell>;

/**
 * Takes the prototype off a parsed row. In place and cheap: engines keep such objects as compact as
 * before, while a copy into `Object.create(null)` takes several times the memory.
 */
export function withoutPrototype(row: Row): Row {
  return Object.setPrototypeOf(row, null) as Row;
}

/** A row with these columns and values; what is missing is null. */
export function rowOf(headers: readonly string[], cells: readonly (TableCell | undefined)[]): Row {
  return withoutPrototype(
    Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? null])),
  );
}
