/**
 * Clones an experiment, and applies the gates of another one to the clone.
 *
 * `node clone-and-gate.ts 90210 90111`
 */
import { connect } from "./connect.ts";

const [experimentId, gatedId] = process.argv.slice(2);
const cytobank = connect();

const clone = await cytobank.experiments.clone(Number(experimentId));
console.log(`experiment ${clone.id}: ${clone.experimentName}`);

const gatingMl = await cytobank.gates.downloadGatingMl(Number(gatedId));
const version = await cytobank.gates.write(clone.id, gatingMl, { apply: true });
console.log(`gates of ${gatedId} are version ${version} of ${clone.id}`);

for (const { name, gateSetId } of await cytobank.populations.list(clone.id)) {
  console.log(`population ${gateSetId}: ${name}`);
}
