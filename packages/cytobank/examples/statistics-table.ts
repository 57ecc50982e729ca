/**
 * Writes statistics of channels as a table of comma-separated values, one row for each file,
 * population and channel.
 *
 * `node statistics-table.ts 90210 CD3 CD19 > statistics.csv`
 */
import { connect } from "./connect.ts";

const [experimentId, ...channels] = process.argv.slice(2);
const cytobank = connect();

const rows = await cytobank.statistics.table(Number(experimentId), {
  channels,
  onProgress: ({ requests, total }) => console.error(`${requests} of ${total} requests`),
});

const columns = ["filename", "population", "longName", "eventCount", "median", "mean"] as const;
const quoted = (value: unknown): string => `"${String(value ?? "").replaceAll('"', '""')}"`;
console.log(columns.join(","));
for (const row of rows) console.log(columns.map((column) => quoted(row[column])).join(","));
