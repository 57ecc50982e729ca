import { expect, test } from "vitest";
import { knownProviders } from "../src/index.js";
import { fuzz } from "../test/fuzz/run.js";

const SEED = process.env.SEED ?? "1";

/** 20 000 for each round over all providers. */
const EACH = 5000;

test.each(knownProviders())(`%s: ${EACH} spoilt requests, twice`, async (provider) => {
  const first = await fuzz(provider, EACH, SEED);
  console.log(`${provider} seed ${SEED}: ${JSON.stringify(first.statuses)}`);
  expect(first.failures).toEqual([]);
  const again = await fuzz(provider, EACH, SEED);
  expect(again.digest).toBe(first.digest);
});
