/**
 * Uploads FCS files to an experiment, waits until Cytobank has taken them in, and annotates them.
 *
 * `node upload-with-annotations.ts 90210 Treated tube_01.fcs tube_02.fcs`
 */
import { connect } from "./connect.ts";

const [experimentId, condition = "Treated", ...paths] = process.argv.slice(2);
const cytobank = connect();
const experiment = Number(experimentId);

const uploaded = await cytobank.transfers.uploadAll(
  experiment,
  paths.map((path) => ({ source: { path } })),
  { onProgress: ({ name, loaded, total }) => console.log(`${name}: ${loaded} of ${total} bytes`) },
);

const names = uploaded.map(({ name }) => name);
const { fcsFiles } = await cytobank.transfers.waitForFiles(experiment, names, {
  onStatus: (missing) => console.log(`${missing.length} files still to be taken in`),
});
for (const { id, filename } of fcsFiles) console.log(`${filename} is FCS file ${id}`);

const tags = Object.fromEntries(names.map((name) => [name, { Conditions: condition }]));
const rows = await cytobank.sampleTags.update(experiment, tags);
console.table(rows, ["FCS Filename", "Conditions", "Timepoints"]);
