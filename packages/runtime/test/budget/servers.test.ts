import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Budget } from "../../src/budget/budget.js";
import { budgetFacts } from "../../src/budget/headers.js";
import type { RateLimitDescriptor } from "../../src/descriptor.js";

const T = Date.UTC(2026, 0, 1, 12, 0, 0);

/** A provider with a clock of its own, which counts by it and is asked by others, too. */
class Server {
  readonly #times: number[] = [];
  readonly rule: RateLimitDescriptor;
  readonly #skew: number;
  refused = 0;

  constructor(rule: RateLimitDescriptor, skew: number) {
    this.rule = rule;
    this.#skew = skew;
  }

  #counted(now: number): number {
    const window = this.rule.window * 1000;
    const since =
      this.rule.kind === "clock" ? Math.floor(now / window) * window : now - window + 0.5;
    return this.#times.filter((at) => at >= since).length;
  }

  /** Answers as a provider does: with a date in whole seconds, and a 429 where it was too much. */
  answer(at: number, headers: Record<string, string> = {}) {
    const now = at + this.#skew;
    const left = this.rule.limit - this.#counted(now);
    if (left < 1) this.refused++;
    else this.#times.push(now);
    const date = new Date(Math.floor(now / 1000) * 1000).toUTCString();
    return {
      status: left < 1 ? 429 : 200,
      left: left - 1,
      headers: new Headers({ date, ...headers }),
    };
  }
}

const worlds = fc.record({
  kind: fc.constantFrom("clock" as const, "sliding" as const),
  limit: fc.integer({ min: 1, max: 6 }),
  /** The server's clock less ours: anything up to an hour. */
  skew: fc.integer({ min: -3_600_000, max: 3_600_000 }),
  offset: fc.nat(9999),
  gaps: fc.array(fc.nat(3000), { minLength: 1, maxLength: 60 }),
});

/** Sends one request as soon as the budget gives a slot, and learns from the answer. */
function send(budget: Budget, server: Server, start: number, more: Record<string, string> = {}) {
  let now = start;
  for (let tries = 0; ; tries++) {
    const wait = budget.take(server.rule, now);
    if (wait === 0) break;
    expect(tries).toBeLessThan(20);
    now += wait;
  }
  const { status, headers, left } = server.answer(now, more);
  budget.learn(server.rule, budgetFacts(headers, status, now), now);
  return { now, left, status };
}

describe("a server with a clock of its own", () => {
  it("refuses nothing once its clock is known", () => {
    fc.assert(
      fc.property(worlds, ({ kind, limit, skew, offset, gaps }) => {
        const server = new Server({ kind, limit, window: 10 }, skew);
        const budget = new Budget();
        // The first answer tells the time.
        let now = send(budget, server, T + offset).now;
        for (const gap of gaps) now = send(budget, server, now + gap).now;
        expect(server.refused).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("is asked as often as it allows, or nearly: waits are not longer than they must be", () => {
    fc.assert(
      fc.property(worlds, ({ kind, limit, skew, offset }) => {
        const server = new Server({ kind, limit, window: 10 }, skew);
        const budget = new Budget();
        const start = send(budget, server, T + offset).now;
        let now = start;
        for (let i = 0; i < limit * 5; i++) now = send(budget, server, now).now;
        // Five more windows, and what clocks in whole seconds cost for each.
        expect(now - start).toBeLessThanOrEqual(5 * 10_000 + 6 * 1200 + 10_000);
      }),
    );
  });

  it("that tells what is left is believed where others use the budget, too", () => {
    fc.assert(
      fc.property(worlds, fc.nat(3), ({ limit, skew, offset, gaps }, others) => {
        const rule = { kind: "clock", limit: limit + others, window: 10 } as const;
        const server = new Server(rule, skew);
        const [ours, theirs] = [new Budget(), new Budget()];
        let now = send(ours, server, T + offset).now;
        send(theirs, server, now);
        for (const [i, gap] of gaps.entries()) {
          now += gap;
          if (i % 3 < others) server.answer(now);
          const told = server.answer(now);
          const headers = new Headers(told.headers);
          headers.set("x-ratelimit-remaining", String(Math.max(0, told.left)));
          ours.learn(rule, budgetFacts(headers, told.status, now), now);
          const free = Math.max(0, told.left);
          // Never more than the server said was left, at that very moment.
          let taken = 0;
          while (taken <= free && ours.take(rule, now) === 0) taken++;
          expect(taken).toBeLessThanOrEqual(free);
        }
      }),
    );
  });

  it("that says when to come back is left alone until then", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), worlds, (seconds, { kind, limit, skew }) => {
        const rule = { kind, limit, window: 10 };
        const server = new Server(rule, skew);
        const budget = new Budget();
        const { headers } = server.answer(T, { "retry-after": String(seconds) });
        budget.learn(rule, budgetFacts(headers, 429, T), T);
        expect(budget.take(rule, T)).toBe(seconds * 1000);
        expect(budget.take(rule, T + seconds * 1000 - 1)).toBe(1);
        expect(budget.take(rule, T + seconds * 1000)).toBe(0);
      }),
    );
  });

  it("whose clock is set anew is followed", () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 6000, max: 1e6 }), ({ limit, skew, gaps }, jump) => {
        const rule = { kind: "clock", limit, window: 10 } as const;
        const budget = new Budget();
        const [before, after] = [new Server(rule, skew), new Server(rule, skew + jump)];
        let now = send(budget, before, T).now;
        // An idle window, then the first answer by the new time.
        now = send(budget, after, now + 30_000).now;
        for (const gap of gaps) now = send(budget, after, now + gap).now;
        expect(after.refused).toBe(0);
      }),
    );
  });
});
