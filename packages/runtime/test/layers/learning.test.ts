import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { BudgetFacts, BudgetStore } from "../../src/budget/store.js";
import type { RateLimitDescriptor } from "../../src/descriptor.js";
import { quiet } from "../support/clock.js";
import { json } from "../support/handler.js";
import { operation } from "../support/provider.js";
import { forget, HOUR, MINUTE, rig } from "./rate-limit-kit.js";

beforeEach(forget);
afterEach(forget);

const SEARCH: RateLimitDescriptor = { limit: 2, window: 10, kind: "sliding" };
const OPERATIONS = {
  "things.get": operation(),
  "things.search": operation({ path: "/search", rateLimit: SEARCH }),
};
/** The client's clock stands at 00:00:10 of the same day. */
const DATE = "Thu, 01 Jan 2026 00:00:40 GMT";
const SKEW = expect.closeTo(30_000, -3);

/** What a store is told by one answer, budget by budget. */
async function learned(
  rule: RateLimitDescriptor,
  method: "get" | "search",
  headers: Record<string, string>,
  status = 200,
): Promise<[string, BudgetFacts][]> {
  const told: [string, BudgetFacts][] = [];
  const store: BudgetStore = {
    take: () => 0,
    learn(key, _, facts) {
      const known = Object.entries(facts).filter(([, fact]) => fact !== undefined);
      told.push([key.split(":")[0] ?? "", Object.fromEntries(known)]);
    },
  };
  const reply = () => json({}, status, headers);
  const { client } = rig(rule, reply, { rateLimit: { store } }, OPERATIONS);
  await (method === "get" ? client.things.get("x") : client.things.search()).catch(() => {});
  return told;
}

describe("what a store is told", () => {
  it("is nothing where the answer says nothing", async () => {
    expect(await learned(MINUTE, "get", {})).toEqual([]);
    expect(await learned(HOUR, "search", {})).toEqual([]);
  });

  it("is one fact as well as several", async () => {
    expect(await learned(HOUR, "get", { "x-ratelimit-remaining": "2" })).toEqual([
      ["acme", { remaining: 2 }],
    ]);
    expect(
      await learned(HOUR, "get", { "x-ratelimit-remaining": "2", "x-ratelimit-limit": "9" }),
    ).toEqual([["acme", { remaining: 2, limit: 9 }]]);
  });

  it("is the server's time where a window follows it, and only there", async () => {
    expect(await learned(MINUTE, "get", { date: DATE })).toEqual([["acme", { skew: SKEW }]]);
    expect(await learned(HOUR, "get", { date: DATE })).toEqual([]);
    expect(await learned(HOUR, "search", { date: DATE })).toEqual([]);
  });

  it("is of the operation's own budget where it has one; the time is for both", async () => {
    const headers = { date: DATE, "x-ratelimit-remaining": "1" };
    expect(await learned(MINUTE, "search", headers)).toEqual([
      ["acme", { skew: SKEW }],
      ["acme/things.search", { skew: SKEW, remaining: 1 }],
    ]);
    expect(await learned(HOUR, "search", { "x-ratelimit-remaining": "1" })).toEqual([
      ["acme/things.search", { remaining: 1 }],
    ]);
  });

  it("is how long to wait, as a refusal says, else by the kind of window", async () => {
    const wait = { "retry-after": "5" };
    expect(await learned(HOUR, "get", wait, 429)).toEqual([["acme", { pause: 5000 }]]);
    expect(await learned(MINUTE, "get", wait, 429)).toEqual([["acme", { pause: 5000 }]]);
    expect(await learned(HOUR, "get", {}, 429)).toEqual([["acme", { pause: 60_000 }]]);
    expect(await learned(MINUTE, "get", {}, 429)).toEqual([["acme", { remaining: 0 }]]);
    expect(await learned(HOUR, "search", {}, 429)).toEqual([
      ["acme/things.search", { pause: 10_000 }],
    ]);
    expect(await learned(HOUR, "get", {}, 500)).toEqual([]);
  });
});

describe("a store that takes its time", () => {
  it.each([[["acme"]], [["acme/things.search"]], [["acme", "acme/things.search"]]])(
    "is waited for, whichever budgets it notes: %j",
    async (slow) => {
      let noted = 0;
      const store: BudgetStore = {
        take: () => 0,
        learn: (key) =>
          slow.includes(key.split(":")[0] as string) ? quiet().then(() => void noted++) : undefined,
      };
      const reply = () => json({}, 200, { date: DATE, "x-ratelimit-remaining": "1" });
      const { client } = rig(MINUTE, reply, { rateLimit: { store } }, OPERATIONS);
      await client.things.search();
      expect(noted).toBe(slow.length);
    },
  );
});

describe("a budget of an operation's own", () => {
  it("that is used up keeps nobody from the others", async () => {
    const { clock, client, moments } = rig(
      HOUR,
      ({ url }) =>
        json({}, 200, url.pathname === "/search" ? { "x-ratelimit-remaining": "0" } : {}),
      {},
      OPERATIONS,
    );
    await client.things.search();
    await client.things.get("a");
    await clock.settle(client.things.search());
    expect(moments).toEqual([0, 0, 10_100]);
  });
});
