/**
 * Runs viSNE over all files of an experiment, waits for its end and reads its result.
 *
 * `node run-visne.ts 90210 Live CD3 CD19`
 */
import { visnePopulations } from "@specwright/cytobank";
import { connect } from "./connect.ts";

const [experimentId, population = "Live", ...channelNames] = process.argv.slice(2);
const cytobank = connect();
const experiment = Number(experimentId);

const files = await cytobank.fcsFiles.list(experiment);
const channels = await cytobank.panels.channelIds(experiment, channelNames);
const populations = await cytobank.populations.ids(experiment, [population]);

const { analysis, experiment: result } = await cytobank.analyses.run("visne", experiment, {
  name: `viSNE of ${population}`,
  settings: {
    channels,
    populationSelections: visnePopulations(
      populations,
      files.map(({ id }) => id),
    ),
    samplingTargetType: "equal",
    samplingTotalCount: 100_000,
  },
  onStatus: (status) => console.log(`viSNE is ${status}`),
});
console.log(`analysis ${analysis.id} left experiment ${result?.id}: ${result?.experimentName}`);

if (result) {
  const created = await cytobank.panels.channelTable(result.id);
  console.log(`its channels: ${created.map(({ longName }) => longName).join(", ")}`);
}
