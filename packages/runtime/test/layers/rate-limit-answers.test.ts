import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { registry } from "../../src/budget/registry.js";
import type { BudgetFacts, BudgetStore } from "../../src/budget/store.js";
import { failure, json } from "../support/handler.js";
import { forget, HOUR, MINUTE, many, rig } from "./rate-limit-kit.js";

beforeEach(forget);
afterEach(forget);

describe("what answers teach", () => {
  it("a 429 with Retry-After holds every client of the key", async () => {
    let asked = 0;
    const { clock, make, moments } = rig(undefined, () =>
      asked++ === 0 ? json({}, 429, { "retry-after": "30" }) : json({}),
    );
    await failure(make().things.get("a"));
    await clock.settle(many(make(), 2));
    expect(moments).toEqual([0, 30_000, 30_000]);
  });

  it("a 503 with Retry-After too; a 400 with one does not", async () => {
    const { clock, client, moments } = rig(undefined, (_, i) =>
      json({}, i === 0 ? 503 : 400, { "retry-after": "30" }),
    );
    await failure(client.things.get("a"));
    await failure(clock.settle(client.things.get("b")));
    await failure(clock.settle(client.things.get("c")));
    expect(moments).toEqual([0, 30_000, 30_000]);
  });

  it("a 429 without it ends a window of the clock", async () => {
    const { clock, client, moments } = rig(MINUTE, (_, i) => json({}, i === 0 ? 429 : 200));
    await failure(client.things.get("a"));
    await clock.settle(client.things.get("b"));
    expect(moments).toEqual([0, 51_000]);
  });

  it("in a sliding window it holds for a minute", async () => {
    const { clock, client, moments } = rig(HOUR, (_, i) => json({}, i === 0 ? 429 : 200));
    await failure(client.things.get("a"));
    await clock.settle(client.things.get("b"));
    expect(moments).toEqual([0, 60_000]);
  });

  it("a code that means rate limit is one", async () => {
    const { clock, client, moments } = rig(HOUR, (_, i) =>
      i === 0 ? json({ code: "slow_down" }, 400) : json({}),
    );
    await failure(client.things.get("a"));
    await clock.settle(client.things.get("b"));
    expect(moments).toEqual([0, 60_000]);
  });

  it("a pause of a day is not sat out: the next call asks again", async () => {
    const { clock, client, moments } = rig(undefined, () =>
      json({}, 429, { "retry-after": "86400" }),
    );
    await failure(client.things.get("a"));
    await failure(clock.settle(client.things.get("b")));
    expect(moments).toEqual([0, 0]);
  });

  it("the remaining number counts what others used", async () => {
    const headers = { "x-ratelimit-remaining": "1" };
    const { clock, client, moments } = rig({ ...MINUTE, limit: 10 }, () => json({}, 200, headers));
    await client.things.get("a");
    await client.things.get("b");
    await clock.settle(client.things.get("c"));
    expect(moments).toEqual([0, 0, 51_000]);
  });

  it("the limit of the answer goes before the spec's", async () => {
    const { clock, client, moments } = rig(MINUTE, () => json({}, 200, { "ratelimit-limit": "5" }));
    await client.things.get("a");
    await clock.settle(many(client, 5));
    expect(moments.filter((at) => at === 0)).toHaveLength(5);
  });

  it("the reset says until when nothing is left", async () => {
    const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "20" };
    const { clock, client, moments } = rig(undefined, () => json({}, 200, headers));
    await client.things.get("a");
    await clock.settle(client.things.get("b"));
    expect(moments).toEqual([0, 20_000]);
  });
});

describe("a store of one's own", () => {
  it("is asked for slots, and told what answers say", async () => {
    const asked: string[] = [];
    const told: BudgetFacts[] = [];
    const store: BudgetStore = {
      take: async (key, rule) => {
        asked.push(`${key.split(":")[0]} ${rule?.limit}`);
        return asked.length === 1 ? 250 : 0;
      },
      learn: (_, __, facts) => {
        told.push(facts);
      },
    };
    const { clock, client, moments } = rig(
      MINUTE,
      () => json({}, 200, { "x-ratelimit-remaining": "7" }),
      { rateLimit: { store } },
    );
    await clock.settle(client.things.get("a"));
    expect(asked).toEqual(["acme 3", "acme 3"]);
    expect(moments).toEqual([250]);
    expect(told).toEqual([{ remaining: 7 }]);
    expect(registry().budgets.size).toBe(0);
  });

  it("that fails, fails the call", async () => {
    const store: BudgetStore = {
      take: () => Promise.reject(new Error("no database")),
      learn() {},
    };
    const { clock, client } = rig(MINUTE, undefined, { rateLimit: { store } });
    expect((await failure(clock.settle(client.things.get("a")))).message).toBe("no database");
    expect(registry().queues.size).toBe(0);
  });
});
