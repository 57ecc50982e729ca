import { describe, expect, it } from "vitest";
import { soak } from "../test/soak/run.js";
import { TRANSPORTS } from "../test/streams/kit.js";

const SEED = Number(process.env.SEED ?? 20_261_128);
const CALLS = Number(process.env.SOAK_CALLS ?? 200_000);
/** Megabytes that a client may hold more after all calls than after the first: what engines keep of code, and no call. */
const MOST_HELD = 10;
/** One transport; all where it is empty. */
const ONLY = process.env.SOAK_TRANSPORT ?? "";

describe.each(TRANSPORTS.filter(([name]) => ONLY === "" || name === ONLY))(
  "the soak over %s",
  (name, transport) => {
    it(`${CALLS} calls of seed ${SEED}, one answer in ten a fault`, async () => {
      const { strange, ...found } = await soak(CALLS, SEED, transport());
      console.log(`soak over ${name}, seed ${SEED}: ${JSON.stringify(found)}`);
      expect(strange).toEqual([]);
      expect([found.wrong, found.doubled]).toEqual([0, 0]);
      expect(found.held).toBeLessThan(MOST_HELD);
    });
  },
);
