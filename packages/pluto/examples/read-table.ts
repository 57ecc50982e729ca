/**
 * Reads a whole table and prints its size and first rows.
 *
 *     node read-table.ts PLX000999 assay
 *     node read-table.ts PLX000999 11d4c0de-0000-4000-8000-000000000001    (a plot)
 */
import { pluto } from "./client.ts";

const [experiment = "PLX000999", table = "assay"] = process.argv.slice(2);
const name = table === "sample" || table === "assay" ? table : { plot: table };

const { headers, rows, total } = await pluto.experiments.readTable(experiment, name, {
  onProgress: ({ rows, total }) => console.error(`${rows} of ${total} rows`),
});
console.log(`${rows.length} of ${total} rows, columns: ${headers.join(", ")}`);
for (const row of rows.slice(0, 3)) console.log(headers.map((header) => row[header]).join("\t"));
