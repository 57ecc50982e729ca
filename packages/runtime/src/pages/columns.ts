import { distinctNames } from "./distinct.js";

/** A row of a table: its cells by column name. */
export type Row<Cell = unknown> = Record<string, Cell>;

/** So many cells may be nulls that nobody sent, and so many for each that somebody did. */
const [MOST_EMPTY, MOST_FOR_EACH] = [1_000_000, 16];

/**
 * Turns a table that comes column by column into rows. Nulls stay nulls; a column that is shorter
 * than the others gives nulls at its end.
 *
 * @throws RangeError for many columns of which one is long: rows for all of it would fill the memory
 * @param headers the names of the columns, any text, also `__proto__`
 * @param columns one array of cells for each header
 * @example columnsToRows(["gene", "p"], [["ACTB", "TP53"], [0.84, null]])
 * // [{ gene: "ACTB", p: 0.84 }, { gene: "TP53", p: null }]
 */
export function columnsToRows<Cell = unknown>(
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
): Row<Cell | null>[] {
  const names = distinctNames(headers);
  const height = columns.reduce((most, column) => Math.max(most, column.length), 0);
  const cells = columns.reduce((sum, column) => sum + column.length, 0);
  if (names.length * height > MOST_EMPTY + MOST_FOR_EACH * cells)
    throw new RangeError(`${names.length} columns, and ${height} rows of which most cells lack`);
  return Array.from({ length: height }, (_, row) =>
    // fromEntries defines properties, so that a column called __proto__ is a cell.
    Object.fromEntries(names.map((name, index) => [name, columns[index]?.[row] ?? null])),
  );
}
