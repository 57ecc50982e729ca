import { describe, expect, it } from "vitest";
import { type LimiterSettings, sharedBudgets } from "../../src/budget/shared.js";
import type { BudgetStore } from "../../src/budget/store.js";
import type { RateLimitDescriptor } from "../../src/descriptor.js";

const CLOCK: RateLimitDescriptor = { limit: 3, window: 60, kind: "clock" };
const SLIDING: RateLimitDescriptor = { limit: 3, window: 60, kind: "sliding" };
/** The middle of a minute. */
const NOW = Date.UTC(2026, 0, 1, 12, 0, 30);

const takes = async (store: BudgetStore, rule: RateLimitDescriptor, n: number, now = NOW) => {
  const waits: number[] = [];
  for (let i = 0; i < n; i++) waits.push(await store.take("acme:key", rule, now));
  return waits;
};

/** A limiter that does what it is told, and keeps what it was asked. */
function scripted(consume: (prefix: string, key: string) => number | Error | object = () => 1) {
  const log: string[] = [];
  const settings: LimiterSettings[] = [];
  const store = sharedBudgets((made) => {
    settings.push(made);
    return {
      async consume(key) {
        log.push(`consume ${key}`);
        const answer = consume(made.keyPrefix, key);
        if (typeof answer === "number") return { consumedPoints: answer };
        throw answer;
      },
      reward: async (key) => void log.push(`reward ${key}`),
      block: async (key, seconds) => void log.push(`block ${key} ${seconds}`),
    };
  });
  return { store, log, settings };
}

describe("what is asked of a limiter", () => {
  const WINDOW = NOW / 60_000 - 0.5;

  it("of a clock window: its counter, kept for two windows, made once", async () => {
    const { store, log, settings } = scripted();
    await takes(store, CLOCK, 2);
    expect(log).toEqual(Array(2).fill(`consume acme:key:${WINDOW}`));
    expect(settings).toEqual([{ keyPrefix: "specwright-clock", points: 3, duration: 120 }]);
  });

  it("of a sliding window: a number in the line, then the slot it leads to", async () => {
    let ticket = 0;
    const { store, log, settings } = scripted((prefix) =>
      prefix === "specwright-counter" ? ++ticket : 1,
    );
    await takes(store, SLIDING, 4);
    expect(log).toEqual([
      "consume acme:key",
      "consume acme:key:1",
      "consume acme:key",
      "consume acme:key:2",
      "consume acme:key",
      "consume acme:key:0",
      "consume acme:key",
      "consume acme:key:1",
    ]);
    expect(settings).toEqual([
      { keyPrefix: "specwright-counter", points: Number.MAX_SAFE_INTEGER, duration: 0 },
      { keyPrefix: "specwright-slot", points: 1, duration: 61 },
    ]);
  });

  it("a place in the line is drawn once, however often its slot is taken", async () => {
    const { store, log } = scripted((prefix) =>
      prefix === "specwright-counter" ? 7 : { msBeforeNext: 250 },
    );
    expect(await takes(store, SLIDING, 3)).toEqual([250, 250, 250]);
    expect(log).toEqual(["consume acme:key", ...Array(3).fill("consume acme:key:1")]);
  });

  it("near an edge: both windows, and what was taken is given back where one is full", async () => {
    const next = `acme:key:${WINDOW + 1}`;
    const { store, log } = scripted((_, key) => (key === next ? { msBeforeNext: 9 } : 1));
    expect(await takes(store, CLOCK, 1, NOW + 29_500)).toEqual([61_500]);
    expect(log).toEqual([
      `consume acme:key:${WINDOW}`,
      `consume ${next}`,
      `reward acme:key:${WINDOW}`,
    ]);
    const both = scripted();
    expect(await takes(both.store, CLOCK, 1, NOW + 29_000)).toEqual([0]);
    expect(both.log).toHaveLength(2);
    const one = scripted();
    expect(await takes(one.store, CLOCK, 1, NOW + 28_999)).toEqual([0]);
    expect(one.log).toHaveLength(1);
    const after = scripted();
    expect(await takes(after.store, CLOCK, 1, NOW + 31_000)).toEqual([0]);
    expect(after.log).toEqual([`consume ${next}`]);
  });

  it("a first window that is full costs nothing of the other", async () => {
    const { store, log } = scripted(() => ({ msBeforeNext: 9 }));
    await takes(store, CLOCK, 1, NOW + 29_500);
    expect(log).toEqual([`consume acme:key:${WINDOW}`]);
  });

  it("by the provider's clock, of which the highest reading is the nearest", async () => {
    const { store, log } = scripted();
    await store.learn("acme:key", CLOCK, { skew: 40_000 }, NOW);
    await store.learn("acme:key", CLOCK, { skew: 39_000 }, NOW);
    await takes(store, CLOCK, 1, NOW - 10_500);
    await store.learn("acme:key", CLOCK, { skew: 40_600 }, NOW);
    await takes(store, CLOCK, 1, NOW - 9500);
    expect(log).toEqual([
      // 19.5 s + 40 s is still near the edge; at 20.5 s + 40.6 s it is just past it.
      `consume acme:key:${WINDOW}`,
      `consume acme:key:${WINDOW + 1}`,
      `consume acme:key:${WINDOW + 1}`,
    ]);
  });

  it("to close a window: the one that it is by the provider's clock, for everybody", async () => {
    const { store, log } = scripted();
    await store.learn("acme:key", CLOCK, { remaining: 0 }, NOW);
    await store.learn("acme:key", CLOCK, { remaining: 0, skew: 40_000 }, NOW);
    expect(log).toEqual([`block acme:key:${WINDOW} 120`, `block acme:key:${WINDOW + 1} 120`]);
  });

  it.each([
    ["something is left", CLOCK, { remaining: 1 }],
    ["nothing is said", CLOCK, {}],
    ["the window slides", SLIDING, { remaining: 0 }],
    ["no rule is known", undefined, { remaining: 0, limit: 1 }],
  ])("nothing is closed where %s", async (_, rule, facts) => {
    const { store, log } = scripted();
    await store.learn("acme:key", rule, facts, NOW);
    expect(log).toEqual([]);
  });
});

describe("what a limiter answers", () => {
  it.each([
    [{ msBeforeNext: 250 }, 250],
    [{ msBeforeNext: 0.5 }, 1],
    [{ msBeforeNext: 0 }, 1],
    [{ msBeforeNext: -5 }, 1],
  ])("a refusal of %j is a wait of %i ms, never none", async (refusal, ms) => {
    const { store } = scripted((prefix) => (prefix === "specwright-counter" ? 1 : refusal));
    expect(await takes(store, SLIDING, 1)).toEqual([ms]);
  });

  it.each([
    ["an error", new Error("away")],
    ["an error that looks like a refusal", Object.assign(new Error("away"), { msBeforeNext: 5 })],
    ["an object that is no refusal", { points: 5 }],
    ["a refusal without a number", { msBeforeNext: "5" }],
  ])("%s is thrown as it is", async (_, reason) => {
    for (const rule of [CLOCK, SLIDING]) {
      const { store } = scripted(() => reason);
      await expect(store.take("k", rule, NOW)).rejects.toBe(reason);
    }
  });

  it("nothing at all is thrown, too", async () => {
    const store = sharedBudgets(() => ({
      consume: () => Promise.reject(undefined),
      reward: async () => {},
      block: async () => {},
    }));
    const outcome = store.take("k", CLOCK, NOW) as Promise<number>;
    expect(
      await outcome.then(
        () => "given",
        (reason) => reason,
      ),
    ).toBe(undefined);
  });

  it("after an error in the second window, the slot of the first is given back", async () => {
    let asked = 0;
    const { store, log } = scripted(() => (++asked === 1 ? 1 : new Error("away")));
    await expect(store.take("k", CLOCK, NOW + 29_500)).rejects.toThrow("away");
    expect(log.at(-1)).toMatch(/^reward k:/);
  });
});

describe("what one process is told", () => {
  it("pauses are heeded by itself, the longest first; none is said to be over early", async () => {
    const { store, log } = scripted();
    await store.learn("acme:key", undefined, { pause: 5000 }, NOW);
    await store.learn("acme:key", undefined, { pause: 1000 }, NOW);
    await store.learn("acme:key", undefined, {}, NOW);
    expect(await store.take("acme:key", CLOCK, NOW + 1000)).toBe(4000);
    expect(await store.take("acme:other", CLOCK, NOW + 1000)).toBe(0);
    expect(await store.take("acme:key", CLOCK, NOW + 5000)).toBe(0);
    expect(log).toHaveLength(2);
  });

  it("a higher limit than the spec's is not believed; a lower one stays", async () => {
    const { store, settings } = scripted();
    await store.learn("acme:key", CLOCK, { limit: 100 }, NOW);
    await takes(store, CLOCK, 1);
    await store.learn("acme:key", CLOCK, { limit: 2 }, NOW);
    await store.learn("acme:key", CLOCK, {}, NOW);
    await takes(store, CLOCK, 1);
    expect(settings.map(({ points }) => points)).toEqual([3, 2]);
  });
});
