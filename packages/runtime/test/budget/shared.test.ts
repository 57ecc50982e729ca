import { RateLimiterMemory } from "rate-limiter-flexible";
import { describe, expect, it } from "vitest";
import { type Limiter, sharedBudgets } from "../../src/budget/shared.js";
import type { BudgetStore } from "../../src/budget/store.js";
import type { RateLimitDescriptor } from "../../src/descriptor.js";

const CLOCK: RateLimitDescriptor = { limit: 3, window: 60, kind: "clock" };
const SLIDING: RateLimitDescriptor = { limit: 3, window: 60, kind: "sliding" };
/** The middle of a minute. */
const NOW = Math.floor(Date.now() / 60_000) * 60_000 + 30_000;

/** Two processes with one database. */
function two(): [BudgetStore, BudgetStore] {
  const made = new Map<string, Limiter>();
  const process = () =>
    sharedBudgets((settings) => {
      const limiter = made.get(settings.keyPrefix) ?? new RateLimiterMemory(settings);
      made.set(settings.keyPrefix, limiter);
      return limiter;
    });
  return [process(), process()];
}

const takes = async (store: BudgetStore, rule: RateLimitDescriptor, n: number, now = NOW) => {
  const waits: number[] = [];
  for (let i = 0; i < n; i++) waits.push(await store.take("acme:key", rule, now));
  return waits;
};

describe("shared budgets", () => {
  it("count a clock window together, and wait for the next", async () => {
    const [a, b] = two();
    expect(await takes(a, CLOCK, 2)).toEqual([0, 0]);
    expect(await takes(b, CLOCK, 2)).toEqual([0, 31_000]);
    expect(await takes(a, CLOCK, 1, NOW + 31_500)).toEqual([0]);
  });

  it("count a slot near the edge in both windows, and give back what they did not use", async () => {
    const [a, b] = two();
    expect(await takes(a, CLOCK, 2, NOW + 29_500)).toEqual([0, 0]);
    expect(await takes(b, CLOCK, 1, NOW)).toEqual([0]);
    // This window is full: nothing of the next one may be lost by asking.
    expect(await takes(b, CLOCK, 3, NOW + 29_500)).toEqual([1500, 1500, 1500]);
    expect(await takes(b, CLOCK, 2, NOW + 32_000)).toEqual([0, 59_000]);
  });

  it("read windows off the provider's clock", async () => {
    const [a] = two();
    await takes(a, CLOCK, 3);
    await a.learn("acme:key", CLOCK, { skew: 40_000 }, NOW);
    expect(await takes(a, CLOCK, 1)).toEqual([0]);
  });

  it("close a window for everybody where the provider says that nothing is left", async () => {
    const [a, b] = two();
    await a.learn("acme:key", CLOCK, { remaining: 0 }, NOW);
    expect(await takes(b, CLOCK, 1)).toEqual([31_000]);
    expect(await takes(b, CLOCK, 1, NOW + 32_000)).toEqual([0]);
  });

  it("heed a pause, and a lower limit", async () => {
    const store = sharedBudgets((settings) => new RateLimiterMemory(settings));
    await store.learn("acme:key", CLOCK, { pause: 5000, limit: 1 }, NOW);
    expect(await takes(store, CLOCK, 1, NOW)).toEqual([5000]);
    expect(await takes(store, CLOCK, 2, NOW + 5000)).toEqual([0, 26_000]);
  });

  it("sit no pause out that is above a minute, and above the window", async () => {
    const [store] = two();
    await store.learn("acme:key", CLOCK, { pause: 60_001 }, NOW);
    await store.learn("acme:key", undefined, { pause: 999_999_000 }, NOW);
    expect(await takes(store, CLOCK, 1, NOW)).toEqual([0]);
    await store.learn("acme:key", CLOCK, { pause: 60_000 }, NOW);
    expect(await takes(store, CLOCK, 1, NOW)).toEqual([60_000]);
  });

  it("share a ring of slots where the window slides; a place in the line is kept", async () => {
    const [a, b] = two();
    expect(await takes(a, SLIDING, 2)).toEqual([0, 0]);
    const [first = 0, second = 0, third = 0] = await takes(b, SLIDING, 3);
    expect(first).toBe(0);
    for (const wait of [second, third]) {
      expect(wait).toBeGreaterThan(50_000);
      expect(wait).toBeLessThanOrEqual(61_000);
    }
  });

  it("take nothing where the spec knows no number", async () => {
    const store = sharedBudgets(() => {
      throw new Error("no limiter is needed");
    });
    expect(await store.take("acme:key", undefined, NOW)).toBe(0);
  });

  it("pass on what the database says when it fails", async () => {
    const broken = () => Promise.reject(new Error("database away"));
    const store = sharedBudgets(() => ({ consume: broken, reward: broken, block: broken }));
    await expect(store.take("k", CLOCK, NOW)).rejects.toThrow("database away");
    await expect(store.take("k", SLIDING, NOW)).rejects.toThrow("database away");
  });
});
