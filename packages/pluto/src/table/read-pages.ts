import type { PagePromise } from "@specwright/runtime";
import type {
  PlotData,
  PlutoClient,
  Table,
  TableRow,
  WithOrganizationOptions,
} from "../gen/client.gen.js";
import { sharedOptions } from "../options.js";
import type { TableName } from "./headers.js";
import { IncompleteTableError } from "./incomplete-table-error.js";
import type { ReadTableOptions, TableData } from "./types.js";

/** Rows of one page of sample or assay data, as the official clients ask for them. */
const PAGE = 10_000;
/** Rows of one page of results, as the R client asks for them. */
const RESULTS_PAGE = 100_000;

/**
 * Reads a table page by page, several pages at a time, rows in their order. The client's pagination
 * steps by the rows that came: a server that gives less than it is asked for loses nothing.
 *
 * @throws IncompleteTableError, and the errors of a call
 */
export async function readPages(
  client: PlutoClient,
  experimentId: string,
  table: TableName,
  options: ReadTableOptions,
): Promise<TableData> {
  const { limit, prefetch, onProgress } = options;
  const call = { ...sharedOptions(options), prefetch };
  const list = listOf(client, experimentId, table, limit, call);
  const first = await list;
  const rows: TableRow[] = await list.all({
    max: limit,
    onProgress: ({ loaded, total }) => onProgress?.({ rows: loaded, total }),
  });
  const total = first.total ?? rows.length;
  // Of results `count` is known less well: it was absent once, and they may come by column.
  if (typeof table === "string" && rows.length < Math.min(total, limit ?? total)) {
    throw new IncompleteTableError(experimentId, rows.length, total);
  }
  const { headers } = first.body as { headers?: string[] };
  return { headers: headers ?? Object.keys(rows[0] ?? {}), rows, total };
}

function listOf(
  client: PlutoClient,
  experimentId: string,
  table: TableName,
  most: number | undefined,
  options: WithOrganizationOptions,
): PagePromise<TableRow, Table | PlotData> {
  const { sampleData, assayData, plots } = client.experiments;
  const size = typeof table === "string" ? PAGE : RESULTS_PAGE;
  const input = { limit: Math.min(most ?? size, size) };
  if (table === "sample") return sampleData.list(experimentId, input, options);
  if (table === "assay") return assayData.list(experimentId, input, options);
  return plots.data.list(experimentId, table.plot, input, options);
}
