import type { RateLimitDescriptor } from "../descriptor.js";
import { isSatOut } from "./budget.js";
import type { BudgetFacts, BudgetStore } from "./store.js";

/** What the adapter wants of a limiter of rate-limiter-flexible: any of its back ends will do. */
export interface Limiter {
  /** Takes points; rejects with `msBeforeNext` where there are none, with an Error where it fails. */
  consume(key: string, points?: number): Promise<{ readonly consumedPoints: number }>;
  reward(key: string, points?: number): Promise<unknown>;
  block(key: string, seconds: number): Promise<unknown>;
}

/** The settings that a limiter must be made with. */
export interface LimiterSettings {
  readonly keyPrefix: string;
  readonly points: number;
  /** Seconds; 0 keeps a key for ever. */
  readonly duration: number;
}

/**
 * How far clocks may lie apart, and how long a request may be under way: near the edge of a window
 * a slot is taken from both sides.
 */
const BLUR = 1000;
const COUNTER = { keyPrefix: "specwright-counter", points: Number.MAX_SAFE_INTEGER, duration: 0 };

/** What this process alone knows of a budget. */
interface Known {
  skew: number | undefined;
  until: number;
  limit: number | undefined;
  /** A number in the line that was drawn and not used yet. */
  ticket: number | undefined;
}

/** The milliseconds that a refusal asks for; what is no refusal is thrown. */
function refusal(reason: unknown): number {
  const wait = (reason as { msBeforeNext?: unknown } | undefined)?.msBeforeNext;
  if (reason instanceof Error || typeof wait !== "number") throw reason;
  return Math.max(wait, 1);
}

/**
 * Budgets shared by processes and machines, over a limiter of rate-limiter-flexible.
 *
 * A window of the clock is one counter named by its time, read off the provider's clock; a sliding
 * window is a ring of slots, each taken for as long as the window lasts. A limit that was hit
 * closes a clock window for everybody; any other pause is kept by the process that was told it.
 *
 * @param make makes a limiter with these settings. An `insuranceLimiter` among your own says what
 * happens while the database is away; without one, calls fail with its error
 * @example
 * import { RateLimiterRedis } from "rate-limiter-flexible";
 * const store = sharedBudgets((settings) => new RateLimiterRedis({ ...settings, storeClient: redis }));
 * const pluto = createPluto({ rateLimit: { store } });
 */
export function sharedBudgets(make: (settings: LimiterSettings) => Limiter): BudgetStore {
  const limiters = new Map<string, Limiter>();
  const budgets = new Map<string, Known>();

  const limiterOf = (settings: LimiterSettings): Limiter => {
    const name = JSON.stringify(settings);
    const limiter = limiters.get(name) ?? make(settings);
    limiters.set(name, limiter);
    return limiter;
  };
  const knownOf = (key: string): Known => {
    const known = budgets.get(key) ?? {
      skew: undefined,
      until: 0,
      limit: undefined,
      ticket: undefined,
    };
    budgets.set(key, known);
    return known;
  };
  const clockOf = ({ window }: RateLimitDescriptor, limit: number) =>
    limiterOf({ keyPrefix: "specwright-clock", points: limit, duration: window * 2 });

  /** One slot of each window that the request may fall into. */
  async function takeClock(key: string, rule: RateLimitDescriptor, limit: number, at: number) {
    const [length, limiter] = [rule.window * 1000, clockOf(rule, limit)];
    const windows = new Set([at - BLUR, at + BLUR].map((moment) => Math.floor(moment / length)));
    const taken: string[] = [];
    for (const window of windows) {
      const name = `${key}:${window}`;
      try {
        await limiter.consume(name);
        taken.push(name);
      } catch (reason) {
        for (const other of taken) await limiter.reward(other);
        refusal(reason);
        return (window + 1) * length + BLUR - at;
      }
    }
    return 0;
  }

  /** The slot that the process's place in the line leads to, once its last user's time is over. */
  async function takeSliding(key: string, rule: RateLimitDescriptor, limit: number) {
    const known = knownOf(key);
    known.ticket ??= (await limiterOf(COUNTER).consume(key)).consumedPoints;
    const duration = rule.window + BLUR / 1000;
    const slots = limiterOf({ keyPrefix: "specwright-slot", points: 1, duration });
    try {
      await slots.consume(`${key}:${known.ticket % limit}`);
    } catch (reason) {
      return refusal(reason);
    }
    known.ticket = undefined;
    return 0;
  }

  return {
    async take(key, rule, now) {
      const known = knownOf(key);
      if (known.until > now) return known.until - now;
      if (!rule) return 0;
      const limit = known.limit ?? rule.limit;
      return rule.kind === "clock"
        ? takeClock(key, rule, limit, now + (known.skew ?? 0))
        : takeSliding(key, rule, limit);
    },

    async learn(key, rule, { skew, pause, remaining, limit }: BudgetFacts, now) {
      const known = knownOf(key);
      // Servers cut their time to seconds: of what is seen, the highest is the nearest.
      if (skew !== undefined) known.skew = Math.max(skew, known.skew ?? skew);
      if (pause !== undefined && isSatOut(pause, rule))
        known.until = Math.max(known.until, now + pause);
      if (!rule) return;
      if (limit !== undefined) known.limit = Math.min(limit, rule.limit);
      if (remaining !== 0 || rule.kind !== "clock") return;
      const window = Math.floor((now + (known.skew ?? 0)) / (rule.window * 1000));
      await clockOf(rule, known.limit ?? rule.limit).block(`${key}:${window}`, rule.window * 2);
    },
  };
}
