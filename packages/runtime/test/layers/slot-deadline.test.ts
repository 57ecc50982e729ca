import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { registry } from "../../src/budget/registry.js";
import { FakeClock, quiet } from "../support/clock.js";
import { clientOf, failure, json } from "../support/handler.js";
import { provider, THINGS } from "../support/provider.js";

const forget = () => {
  registry().budgets.clear();
  registry().queues.clear();
  registry().until.clear();
};
beforeEach(forget);
afterEach(forget);

/** A provider that allows three requests an hour, and a client that has used them up. */
async function usedUp(options: object = {}) {
  const clock = new FakeClock();
  const rule = { limit: 3, window: 3600, kind: "sliding" } as const;
  const make = (more: object = {}) =>
    clientOf(
      () => json({}),
      { ...clock.option, rateLimit: undefined, retries: 0, ...options, ...more },
      THINGS,
      provider({ rateLimit: rule }),
    );
  const { client, seen } = make();
  for (let i = 0; i < 3; i++) await client.things.get("a");
  const start = clock.now();
  return { clock, client, seen, make, passed: () => clock.now() - start };
}

const SAYS =
  "acme things.get: no complete answer within 30000 ms (call) (3 requests per 3600 s are used up, the next is free in 3601 s)";

describe("a deadline that the wait for a slot would break", () => {
  it("ends the call at once, and the error says how long the wait is", async () => {
    const { client, seen, passed } = await usedUp();
    const error = await failure(client.things.get("b", {}, { timeout: 30_000 }));
    expect(error.message).toBe(SAYS);
    expect([error.name, error.scope, error.timeoutMs, error.attempts]).toEqual([
      "TimeoutError",
      "call",
      30_000,
      0,
    ]);
    expect([seen.length, passed()]).toEqual([3, 0]);
  });

  it("ends a call that stands behind others just as soon", async () => {
    const { clock, client, passed } = await usedUp();
    const patient = client.things.get("first");
    await quiet();
    const error = await failure(client.things.get("b", {}, { timeout: 30_000 }));
    expect(error.message).toBe(SAYS);
    expect(passed()).toBe(0);
    expect(await clock.settle(patient)).toEqual({});
  });

  it("takes no slot and holds up nobody", async () => {
    const { clock, client, seen } = await usedUp();
    const hurried = failure(client.things.get("b", {}, { timeout: 30_000 }));
    const patient = client.things.get("c");
    await hurried;
    await clock.settle(patient);
    expect(seen.map(({ url }) => url.pathname)).toEqual([
      "/things/a",
      "/things/a",
      "/things/a",
      "/things/c",
    ]);
    expect(registry().until.size).toBe(0);
  });

  it("says how much is left of a wait that has begun", async () => {
    const { clock, client, passed } = await usedUp();
    const patient = client.things.get("c");
    await clock.pass(600_000);
    const error = await failure(client.things.get("b", {}, { timeout: 30_000 }));
    expect(error.message).toContain("the next is free in 3001 s");
    expect(passed()).toBe(600_000);
    await clock.settle(patient);
  });

  it("is not broken where the wait is short enough", async () => {
    const { clock, client, passed } = await usedUp();
    await clock.pass(3_590_000);
    expect(await clock.settle(client.things.get("b", {}, { timeout: 30_000 }))).toEqual({});
    expect(passed()).toBe(3_601_000);
  });

  it("names a pause that the provider asked for", async () => {
    const clock = new FakeClock();
    const answers = [json({}, 429, { "retry-after": "50" }), json({})];
    const { client } = clientOf((_, i) => answers[i] ?? json({}), {
      ...clock.option,
      rateLimit: undefined,
      retries: 0,
    });
    await failure(client.things.get("a"));
    const error = await failure(client.things.get("b", {}, { timeout: 1000 }));
    expect(error.message).toContain("the provider asked to wait, the next is free in 50 s");
  });

  it("holds for what is left of the call, retries and all", async () => {
    const clock = new FakeClock();
    const { client, seen } = clientOf(
      (_, i) => (i === 0 ? json({}, 429, { "retry-after": "10" }) : json({})),
      { ...clock.option, rateLimit: undefined, retries: 2 },
    );
    const error = await failure(clock.settle(client.things.get("a", {}, { timeout: 5000 })));
    expect(error.name).toBe("TimeoutError");
    expect(seen).toHaveLength(1);
  });
});
