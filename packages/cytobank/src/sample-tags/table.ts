import { ConfigError } from "@specwright/runtime";

/** Sample tags of one file: column name to value. An empty cell is null. */
export type SampleTagRow = Readonly<Record<string, string | null>>;

/** How Cytobank writes an empty cell. */
const EMPTY = "-";
/** The column that says which file a row is about. */
export const FILENAME = "FCS Filename";

/** So many cells may be nulls that nobody sent, and so many for each that somebody did. */
const [MOST_EMPTY, MOST_FOR_EACH] = [1_000_000, 16];

/**
 * Reads the tab-separated table that Cytobank gives.
 *
 * @throws SyntaxError for one that lacks nearly all of its cells
 */
export function parseSampleTags(text: string): SampleTagRow[] {
  const [head, ...lines] = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line !== "");
  const columns = head?.split("\t") ?? [];
  const rows = lines.map((line) => line.split("\t"));
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  // A long first line and many short ones would fill the memory with cells that nobody sent.
  if (columns.length * rows.length > MOST_EMPTY + MOST_FOR_EACH * cells)
    throw new SyntaxError(
      `sample tags: ${columns.length} columns, and rows of which most cells lack`,
    );
  return rows.map((cells) => {
    return Object.fromEntries(
      columns.map((column, index) => {
        const cell = cells[index] ?? "";
        return [column, cell === EMPTY || cell === "" ? null : cell];
      }),
    );
  });
}

/**
 * Writes the table that Cytobank takes. Columns are those of the first row, then further ones as
 * they come.
 *
 * @throws ConfigError for a row without file name, or a value that would break the table
 */
export function formatSampleTags(rows: readonly SampleTagRow[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  if (rows.some((row) => !row[FILENAME])) {
    throw new ConfigError("rows", `must all have a ${FILENAME}`, "it names the file of the tags");
  }
  const line = (cells: readonly (string | null | undefined)[]): string =>
    cells
      .map((cell) => {
        if (/[\t\r\n]/.test(cell ?? ""))
          throw new ConfigError("rows", "must hold neither tabs nor line ends");
        return cell === null || cell === undefined || cell === "" ? EMPTY : cell;
      })
      .join("\t");
  return `${[line(columns), ...rows.map((row) => line(columns.map((name) => row[name])))].join("\n")}\n`;
}
