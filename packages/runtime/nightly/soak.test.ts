import { describe, expect, it } from "vitest";
import { soak } from "../test/soak/run.js";
import { TRANSPORTS } from "../test/streams/kit.js";

const SEED = Number(process.env.SEED ?? 20_261_128);
const CALLS = Number(process.env.SOAK_CALLS ?? 200_000);
/** One transport; all where it is empty. */
const ONLY = process.env.SOAK_TRANSPORT ?? "";

describe.each(TRANSPORTS.filter(([name]) => ONLY === "" || name === ONLY))(
  "the soak over %s",
  (name, transport) => {
    it(`${CALLS} calls of seed ${SEED}, one answer in ten a fault`, async () => {
      const before = process.memoryUsage().heapUsed;
      const { strange, ...found } = await soak(CALLS, SEED, transport());
      const grown = Math.round((process.memoryUsage().heapUsed - before) / 2 ** 20);
      console.log(`soak over ${name}, seed ${SEED}: ${JSON.stringify(found)}, heap +${grown} MB`);
      expect(strange).toEqual([]);
      expect([found.wrong, found.doubled]).toEqual([0, 0]);
    });
  },
);
