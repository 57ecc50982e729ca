import { expect, test } from "vitest";
import { callAtRandom } from "./support/calls.ts";
import { publicSpecs } from "./support/public-specs.ts";

const SEED = 20261122;
const CALLS = 200;

/** GitHub's spec, the examples and the galaxy, each once. */
const CHOSEN = publicSpecs().filter(({ label }) =>
  /generated\/api\.github\.com\.json|oas-examples\/3\.\d\/json|galaxy\/dist\/3\.1\.json/.test(
    label,
  ),
);

test(`${CALLS} operations drawn with a seed are called, and a validator accepts each request`, async () => {
  const { called, pool, without, faults } = await callAtRandom(CHOSEN, CALLS, SEED);
  console.log(
    `${called} calls of ${pool} operations, ${without} drawn without arguments that are valid and can be judged, ${faults.length} faults`,
  );
  expect(faults).toEqual([]);
  expect(called).toBe(CALLS);
}, 1_200_000);
