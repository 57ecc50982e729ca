import { downloads } from "../downloads/downloads.js";
import type { PlutoClient } from "../gen/client.gen.js";
import { sharedOptions } from "../options.js";
import { cellsOf } from "./cells.js";
import { type CsvField, CsvReader } from "./csv.js";
import type { TableName } from "./headers.js";
import type { ReadTableOptions, TableData } from "./read-table.js";
import { rowOf } from "./row.js";

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
  const headers = distinct((records.shift() ?? []).map(({ text }) => text ?? ""));
  const rows = cellsOf(records, headers.length).map((cells) => rowOf(headers, cells));
  return { headers, rows: rows.slice(0, limit), total: rows.length };
}

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
