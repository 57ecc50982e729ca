import { describe, expect, it } from "vitest";
import { TRANSPORTS } from "../streams/kit.js";
import { soak } from "./run.js";

describe.each(TRANSPORTS)("a small draw of the soak, over %s", (_, transport) => {
  it("loses and doubles nothing", async () => {
    const found = await soak(1500, 20_261_128, transport());
    expect(found).toMatchObject({ wrong: 0, doubled: 0, strange: [], posts: 500 });
    expect(found.faults).toBeGreaterThan(100);
    expect(found.failed).toBeGreaterThan(0);
    expect(found.failed).toBeLessThan(found.faults);
  });
});
