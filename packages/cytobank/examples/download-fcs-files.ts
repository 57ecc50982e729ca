/**
 * Lists your experiments and downloads the FCS files of one of them.
 *
 * `node download-fcs-files.ts 90210 ./fcs`
 */
import { connect } from "./connect.ts";

const [experimentId, directory = "fcs"] = process.argv.slice(2);
const cytobank = connect();

for (const { id, experimentName, updatedAt } of await cytobank.experiments.list()) {
  console.log(`${id}  ${updatedAt}  ${experimentName}`);
}

if (experimentId) {
  const files = await cytobank.fcsFiles.list(Number(experimentId));
  const done = await cytobank.transfers.downloadAll(files, { directory });
  for (const { path, bytes, reused } of done) {
    console.log(`${path}: ${bytes} bytes${reused ? ", was there already" : ""}`);
  }
}
