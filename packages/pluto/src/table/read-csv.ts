import { distinctNames } from "@specwright/runtime";
import { downloads } from "../downloads/downloads.js";
import type { PlutoClient } from "../gen/client.gen.js";
import { sharedOptions } from "../options.js";
import { cellsOf } from "./cells.js";
import { type CsvField, CsvReader } from "./csv.js";
import type { TableName } from "./headers.js";
import { rowOf } from "./row.js";
import type { ReadTableOptions, TableData } from "./types.js";

/**
 * Reads a table from the CSV behind its download link.
 *
 * @throws SyntaxError where the CSV is broken, NoDataError, and the errors of a call or transfer
 */
export async function readCsv(
  client: PlutoClient,
  experimentId: string,
  table: TableName,
  options: ReadTableOptions,
): Promise<TableData> {
  const { limit, onProgress } = options;
  const call = sharedOptions(options);
  const { sampleData, assayData, plots } = downloads(client).experiments;
  const download =
    table === "sample"
      ? sampleData.download(experimentId, call)
      : table === "assay"
        ? assayData.download(experimentId, call)
        : plots.download(experimentId, table.plot, call);
  const csv = new CsvReader();
  const decoder = new TextDecoder();
  const records: CsvField[][] = [];
  const add = (more: CsvField[][]) => {
    for (const record of more) records.push(record);
    onProgress?.({ rows: Math.max(0, records.length - 1), total: undefined });
  };
  // A reader and not `for await`: not every browser iterates streams.
  const reader = (await download.stream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    add(csv.push(decoder.decode(value, { stream: true })));
  }
  add(csv.end());
  const headers = distinctNames((records.shift() ?? []).map(({ text }) => text ?? ""));
  checkCells(headers, records);
  const rows = cellsOf(records, headers.length).map((cells) => rowOf(headers, cells));
  return { headers, rows: rows.slice(0, limit), total: rows.length };
}

/** So many cells may be nulls that nobody sent, and so many for each that somebody did. */
const [MOST_EMPTY, MOST_FOR_EACH] = [1_000_000, 16];

/** A few bytes a row behind a long line of headers would fill the memory with cells. */
function checkCells(headers: readonly string[], records: readonly (readonly CsvField[])[]): void {
  const fields = records.reduce((sum, record) => sum + record.length, 0);
  if (headers.length * records.length > MOST_EMPTY + MOST_FOR_EACH * fields)
    throw new SyntaxError(`CSV: ${headers.length} columns, and rows of which most cells lack`);
}
