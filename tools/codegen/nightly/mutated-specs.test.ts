import { expect, test } from "vitest";
import { runMutations } from "../test/support/mutation-run.ts";

const SEED = Number(process.env.SEED ?? 20_261_122);
const COUNT = Number(process.env.MUTATED_SPECS ?? 3000);

test(`${COUNT} mutated specs of seed ${SEED} are generated from or refused, and no text leaves its place`, async () => {
  const { faults, generated, refused, slowest } = await runMutations(SEED, COUNT);
  const slow = `slowest ${Math.round(slowest.ms)} ms (${slowest.label})`;
  console.log(
    `mutated specs, seed ${SEED}: ${generated} generated, ${refused} refused, ${faults.length} faults, ${slow}`,
  );
  expect(faults).toEqual([]);
});
