import { expect, test } from "vitest";
import { knownProviders } from "../src/index.js";
import { fuzz } from "./fuzz/run.js";

/** The night draws with another seed, and fifty times as much (`nightly/fuzz.test.ts`). */
const SEED = process.env.SEED ?? "1";

test.each(knownProviders())(
  "%s: nothing that a client sends makes a 5xx, or keeps it waiting",
  async (provider) => {
    const first = await fuzz(provider, 100, SEED);
    expect(first.failures).toEqual([]);
    // A draw that is only refused, or only taken, would look at half of it.
    expect(first.statuses["2xx"]).toBeGreaterThan(10);
    expect(first.statuses["4xx"]).toBeGreaterThan(10);
    const again = await fuzz(provider, 100, SEED);
    expect(again.digest).toBe(first.digest);
  },
);
