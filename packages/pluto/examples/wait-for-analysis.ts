/**
 * Waits until the pipeline of an analysis ends, then prints its strongest changes.
 *
 *     node wait-for-analysis.ts PLX000999 11d4c0de-0000-4000-8000-0000000000a2
 */
import { pluto } from "./client.ts";

const [experiment, id] = process.argv.slice(2);
if (!experiment || !id) {
  console.error("usage: wait-for-analysis.ts <experiment> <analysis>");
  process.exit(2);
}

const analysis = await pluto.experiments.analyses.wait(experiment, id, {
  onStatus: (status) => console.error(`status: ${status}`),
});
if (analysis.pipeline_status !== "completed") {
  throw new Error(`${analysis.name} ended as ${analysis.pipeline_status}`);
}
const rows = await pluto.experiments.analyses.summary
  .list(experiment, id, { sort_by: "-abs_log2_fold_change" })
  .all({ max: 10 });
console.log(`${analysis.name}: completed`);
for (const row of rows) console.log(JSON.stringify(row));
