import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Budget } from "../../src/budget/budget.js";
import type { RateLimitDescriptor } from "../../src/descriptor.js";

const T = Date.UTC(2026, 0, 1, 12, 0, 0);
const clock = (limit: number): RateLimitDescriptor => ({ limit, window: 60, kind: "clock" });
const sliding = (limit: number): RateLimitDescriptor => ({ limit, window: 60, kind: "sliding" });

/** Takes as many as there are now. Bounded: a budget that never ends must be red, not a hang. */
function drain(budget: Budget, rule: RateLimitDescriptor, now: number): number {
  let taken = 0;
  while (taken < 1000 && budget.take(rule, now) === 0) taken++;
  return taken;
}

describe("a budget", () => {
  it("gives what the rule says, then tells how long to wait", () => {
    const budget = new Budget();
    expect(drain(budget, clock(5), T + 10_000)).toBe(5);
    expect(budget.take(clock(5), T + 10_000)).toBe(51_000);
    expect(budget.take(clock(5), T + 59_000)).toBe(2000);
    expect(drain(budget, clock(5), T + 61_000)).toBe(5);
  });

  it("waits in a sliding window for the oldest that counts", () => {
    const budget = new Budget();
    budget.take(sliding(2), T);
    budget.take(sliding(2), T + 20_000);
    expect(budget.take(sliding(2), T + 30_000)).toBe(30_000 + 600);
    expect(budget.take(sliding(2), T + 60_000)).toBe(0);
    expect(budget.take(sliding(2), T + 60_000)).toBe(20_000 + 600);
  });

  it("gives anything where no rule is known", () => {
    const budget = new Budget();
    for (let i = 0; i < 100; i++) expect(budget.take(undefined, T)).toBe(0);
  });

  it("pauses as long as it is told, never less than before", () => {
    const budget = new Budget();
    budget.learn(undefined, { pause: 5000 }, T);
    budget.learn(undefined, { pause: 1000 }, T);
    expect(budget.take(undefined, T + 1000)).toBe(4000);
    expect(budget.take(undefined, T + 5000)).toBe(0);
  });

  it("takes no pause above a minute, or above its window", () => {
    const budget = new Budget();
    budget.learn(undefined, { pause: 60_001 }, T);
    expect(budget.take(undefined, T)).toBe(0);
    budget.learn(undefined, { pause: 60_000 }, T);
    expect(budget.take(undefined, T)).toBe(60_000);
    const hour: RateLimitDescriptor = { limit: 1, window: 3600, kind: "sliding" };
    const other = new Budget();
    other.learn(hour, { pause: 3_600_000 }, T);
    expect(other.take(hour, T)).toBe(3_600_000);
    const third = new Budget();
    third.learn(hour, { pause: 3_600_001 }, T);
    expect(third.take(hour, T)).toBe(0);
  });

  it("takes the highest of near clocks, and a far one as it is", () => {
    const waitWith = (...skews: number[]) => {
      const budget = new Budget();
      for (const skew of skews) budget.learn(clock(1), { skew }, T);
      budget.take(clock(1), T + 10_000);
      return budget.take(clock(1), T + 10_000);
    };
    expect(waitWith(0)).toBe(50_001);
    expect(waitWith(20_000)).toBe(30_001);
    expect(waitWith(20_000, 19_200)).toBe(30_001);
    expect(waitWith(20_000, 20_700)).toBe(29_301);
    expect(waitWith(20_000, 0)).toBe(50_001);
    expect(waitWith(0, 4999)).toBe(45_002);
    expect(waitWith(0, -4999)).toBe(50_001);
    expect(waitWith(0, -5000)).toBe(55_001);
  });

  it("holds where the server's clock stands before 1970", () => {
    const budget = new Budget();
    budget.learn(clock(3), { skew: -2 * T }, T);
    expect(drain(budget, clock(3), T + 10_000)).toBe(3);
    expect(budget.take(clock(3), T + 10_000)).toBeLessThanOrEqual(60_001);
  });

  it("counts what others took of the same window", () => {
    const budget = new Budget();
    budget.take(clock(10), T + 10_000);
    budget.learn(clock(10), { remaining: 4 }, T + 10_000);
    expect(drain(budget, clock(10), T + 10_000)).toBe(4);
  });

  it("does not believe a number that is higher than its own count", () => {
    const budget = new Budget();
    for (let i = 0; i < 5; i++) budget.take(clock(6), T + 10_000);
    budget.learn(clock(6), { remaining: 100 }, T + 10_000);
    expect(drain(budget, clock(6), T + 10_000)).toBe(1);
  });

  it("takes the server's limit, also for what is remaining", () => {
    const budget = new Budget();
    budget.learn(clock(10), { limit: 4 }, T);
    expect(drain(budget, clock(10), T + 10_000)).toBe(4);
    const other = new Budget();
    other.learn(clock(10), { limit: 100, remaining: 98 }, T + 10_000);
    expect(drain(other, clock(10), T + 10_000)).toBe(98);
  });

  it("counts a slot that is taken when a pause ends", () => {
    const budget = new Budget();
    budget.learn(sliding(1), { pause: 5000 }, T);
    expect(budget.take(sliding(1), T + 5000)).toBe(0);
    expect(budget.take(sliding(1), T + 5000)).toBe(60_600);
  });

  it("keeps the server's limit until the server says another", () => {
    const budget = new Budget();
    budget.learn(clock(10), { limit: 4 }, T);
    budget.learn(clock(10), { remaining: 4, skew: 0 }, T + 1000);
    expect(drain(budget, clock(10), T + 10_000)).toBe(4);
    const raised = new Budget();
    raised.learn(clock(10), { limit: 4 }, T);
    raised.learn(clock(10), { limit: 6 }, T);
    expect(drain(raised, clock(10), T + 10_000)).toBe(6);
  });

  it("does not count slots of a window that is over as its own, nor as others'", () => {
    const budget = new Budget();
    for (let i = 0; i < 5; i++) budget.take(clock(10), T);
    budget.learn(clock(10), { remaining: 4 }, T + 62_000);
    expect(drain(budget, clock(10), T + 62_000)).toBe(4);
    const slow = new Budget();
    for (let i = 0; i < 5; i++) slow.take(sliding(10), T);
    slow.learn(sliding(10), { remaining: 4 }, T + 60_000);
    expect(drain(slow, sliding(10), T + 60_000)).toBe(4);
  });

  it("reads windows off the server's clock", () => {
    // The server is 55 seconds ahead: its minute begins when ours is five seconds old.
    const budget = new Budget();
    budget.learn(clock(1), { skew: 55_000 }, T);
    expect(budget.take(clock(1), T + 3000)).toBe(0);
    expect(budget.take(clock(1), T + 4000)).toBe(1001);
    expect(budget.take(clock(1), T + 10_000)).toBe(0);
    expect(budget.take(clock(1), T + 10_000)).toBe(55_001);
  });

  it.each([
    [{ limit: 999_999_999_999, remaining: 0 }, 0],
    [{ limit: 999_999_999_999, remaining: 999_999_999_998 }, 1000],
    [{ limit: Number.MAX_SAFE_INTEGER }, 1000],
    [{ limit: 3, remaining: 0 }, 0],
    [{ limit: 1, remaining: 999_999_999_999 }, 1],
    [{ remaining: 999_999_999_999 }, 10],
  ])("a server that tells %j costs neither time nor memory", (facts, left) => {
    const budget = new Budget();
    budget.learn(clock(10), facts, T + 10_000);
    expect(drain(budget, clock(10), T + 10_000)).toBe(left);
  });

  it("an answer without facts changes nothing", () => {
    const budget = new Budget();
    budget.take(clock(2), T);
    for (const rule of [clock(2), undefined]) budget.learn(rule, {}, T);
    expect(drain(budget, clock(2), T)).toBe(1);
  });

  it("one rule's facts count where another has none", () => {
    const budget = new Budget();
    budget.learn(undefined, { limit: 1, remaining: 0 }, T);
    expect(drain(budget, clock(3), T + 10_000)).toBe(3);
  });

  it("whatever it is told, it waits for no more than a window or a minute, and then gives", () => {
    const facts = fc.record(
      {
        skew: fc.integer({ min: -1e7, max: 1e7 }),
        pause: fc.nat(1e9),
        remaining: fc.nat(50),
        limit: fc.integer({ min: 1, max: 50 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.constantFrom("clock" as const, "sliding" as const),
        fc.array(fc.tuple(facts, fc.nat(5000)), { maxLength: 20 }),
        (kind, course) => {
          const rule: RateLimitDescriptor = { limit: 5, window: 10, kind };
          const budget = new Budget();
          let now = T;
          for (const [told, gap] of course) {
            now += gap;
            const wait = budget.take(rule, now);
            expect(wait).toBeGreaterThanOrEqual(0);
            expect(wait).toBeLessThanOrEqual(60_000);
            budget.learn(rule, told, now);
          }
          let waits = 0;
          for (let wait = budget.take(rule, now); wait > 0; wait = budget.take(rule, now)) {
            expect(++waits).toBeLessThan(60);
            now += wait;
          }
        },
      ),
    );
  });

  it("remembers when it was used", () => {
    const budget = new Budget();
    budget.take(undefined, T);
    expect(budget.used).toBe(T);
  });

  it.each(["clock", "sliding"] as const)(
    "never gives more than the limit in a window (%s)",
    (kind) => {
      const rule: RateLimitDescriptor = { limit: 4, window: 10, kind };
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 60 }), (gaps) => {
          const budget = new Budget();
          const taken: number[] = [];
          let now = T;
          for (const gap of gaps) {
            now += gap;
            if (budget.take(rule, now) === 0) taken.push(now);
          }
          for (const at of taken) {
            const window = kind === "clock" ? Math.floor(at / 10_000) * 10_000 : at - 9999;
            const end = kind === "clock" ? window + 9999 : at;
            expect(
              taken.filter((other) => other >= window && other <= end).length,
            ).toBeLessThanOrEqual(4);
          }
        }),
      );
    },
  );

  it.each(["clock", "sliding"] as const)("frees a slot after the wait it told (%s)", (kind) => {
    const rule: RateLimitDescriptor = { limit: 3, window: 10, kind };
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 0, max: 3000 }),
        (offset, gap) => {
          const budget = new Budget();
          let now = T + offset;
          for (let i = 0; i < 3; i++) {
            budget.take(rule, now);
            now += gap;
          }
          for (let tries = 0; tries < 2; tries++) {
            const wait = budget.take(rule, now);
            if (wait === 0) return;
            expect(wait).toBeGreaterThan(0);
            expect(wait).toBeLessThanOrEqual(12_000);
            now += wait;
          }
          expect(budget.take(rule, now)).toBe(0);
        },
      ),
    );
  });
});
