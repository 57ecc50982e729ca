import { beforeAll, expect, test } from "vitest";
import { callAtRandom } from "../e2e/support/calls.ts";
import { draw, installStrangers } from "./support/strangers.ts";

const SEED = 20261128;
const CALLS = 400;
/** So many of the specs that the other test generates from. */
const SPECS = 150;

beforeAll(installStrangers);

test(`${CALLS} calls of operations of strangers are accepted by a validator of other authors`, async () => {
  const { called, pool, without, faults } = await callAtRandom(draw(SPECS, SEED), CALLS, SEED);
  console.log(
    `${called} calls of ${pool} operations, ${without} drawn without arguments that are valid and can be judged, ${faults.length} faults`,
  );
  expect(faults).toEqual([]);
  expect(called).toBe(CALLS);
});
