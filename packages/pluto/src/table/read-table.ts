import { ConfigError } from "@specwright/runtime";
import type { PlutoClient } from "../gen/client.gen.js";
import { lowerHeaders, type TableName } from "./headers.js";
import { readCsv } from "./read-csv.js";
import { readPages } from "./read-pages.js";
import { type Row, rowOf } from "./row.js";
import type { ReadTableOptions, TableData } from "./types.js";

/** The method over experiments that reads tables. */
export interface TableReading {
  /**
   * Read a table
   *
   * The whole sample table, assay table, or table of results behind a plot in one call, as R's
   * `pluto_read()` gives it, but without the row that it loses at each page. Results that come
   * column by column (`volcano_plot_v2`) become rows.
   *
   * Evidence: documented (help-article); paging, lower case and the CSV from the R client.
   *
   * @param experimentId The experiment: its Pluto ID or its UUID.
   * @param table `"sample"`, `"assay"`, or `{ plot }` with the UUID of a plot.
   * @param options Limit, source, column names, progress; `signal`, `headers`, `retries`, `timeout`.
   * @returns headers in order, rows as objects without prototype, total.
   * @throws IncompleteTableError where the provider ends before the number of rows it told;
   * NoDataError for the CSV of a plot without data; ConfigError for a bad `limit` or `table`.
   * @example
   * const { headers, rows, total } = await pluto.experiments.readTable("PLX000999", "assay");
   * const { rows: top } = await pluto.experiments.readTable(id, { plot }, { limit: 100 });
   */
  readTable(experimentId: string, table: TableName, options?: ReadTableOptions): Promise<TableData>;
}

/** Makes the method. */
export function tableReading(client: PlutoClient): TableReading {
  return {
    readTable: (experimentId, table, options = {}) =>
      readTable(client, experimentId, table, options),
  };
}

async function readTable(
  client: PlutoClient,
  experimentId: string,
  table: TableName,
  options: ReadTableOptions,
): Promise<TableData> {
  const { limit, via, columnNames } = options;
  if (limit !== undefined && !(Number.isSafeInteger(limit) && limit > 0)) {
    throw new ConfigError("limit", "must be a whole number above 0", "leave it out for all rows");
  }
  if (table !== "sample" && table !== "assay" && typeof table?.plot !== "string") {
    throw new ConfigError("table", 'must be "sample", "assay" or `{ plot }`', "the UUID of a plot");
  }
  const read = via === "csv" ? readCsv : readPages;
  const data = await read(client, experimentId, table, options);
  if (columnNames !== "lower") return data;
  const headers = lowerHeaders(data.headers, table);
  const rename = (row: Row) =>
    rowOf(
      headers,
      data.headers.map((header) => row[header]),
    );
  return { ...data, headers, rows: data.rows.map(rename) };
}
