import type { SharedOptions } from "../options.js";
import type { Row } from "./row.js";

/** A table, or the part of it that was asked for. */
export interface TableData {
  /** Names of the columns, in their order. */
  readonly headers: string[];
  /** The rows, in the provider's order, keyed by column name; empty cells are null. */
  readonly rows: Row[];
  /** Rows of the whole table; the rows that came, where the provider does not tell. */
  readonly total: number;
}

/** Rows so far, and in all where that is known. */
export interface TableProgress {
  readonly rows: number;
  readonly total: number | undefined;
}

/** How to read a table. */
export interface ReadTableOptions extends SharedOptions {
  /** Rows at most. Default: all. */
  limit?: number | undefined;
  /**
   * Where the rows come from: from pages of JSON, several at a time (the default), or from the CSV
   * that the provider offers for download, in one transfer. CSV does not tell numbers from text: a
   * column of it is numbers where all of it is, the first column and quoted fields are text.
   */
  via?: "pages" | "csv" | undefined;
  /** `lower`: column names in lower case as R's `pluto_read()` gives them. Default: as they are. */
  columnNames?: "lower" | undefined;
  /** Called with each page, or each piece of the CSV. */
  onProgress?: ((progress: TableProgress) => void) | undefined;
  /** Pages on their way at once, after the first. Default 3. */
  prefetch?: number | undefined;
}
