/** A row of a table: its cells by column name. */
export type Row<Cell = unknown> = Record<string, Cell>;

/** Names that occur twice get a number, or one column would hide the other. */
function distinct(headers: readonly string[]): string[] {
  const taken = new Set<string>();
  return headers.map((header) => {
    let name = header;
    for (let n = 2; taken.has(name); n++) name = `${header}_${n}`;
    taken.add(name);
    return name;
  });
}

/**
 * Turns a table that comes column by column into rows. Nulls stay nulls; a column that is shorter
 * than the others gives nulls at its end.
 *
 * @param headers the names of the columns, any text, also `__proto__`
 * @param columns one array of cells for each header
 * @example columnsToRows(["gene", "p"], [["ACTB", "TP53"], [0.84, null]])
 * // [{ gene: "ACTB", p: 0.84 }, { gene: "TP53", p: null }]
 */
export function columnsToRows<Cell = unknown>(
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
): Row<Cell | null>[] {
  const names = distinct(headers);
  const height = columns.reduce((most, column) => Math.max(most, column.length), 0);
  return Array.from({ length: height }, (_, row) =>
    // fromEntries defines properties, so that a column called __proto__ is a cell.
    Object.fromEntries(names.map((name, index) => [name, columns[index]?.[row] ?? null])),
  );
}
