import type { RateLimitDescriptor } from "../descriptor.js";
import type { BudgetFacts } from "./store.js";

/** A server tells its time in whole seconds, so its window may begin this much earlier than we think. */
const BLUR = 1000;
/** Clocks further apart than this were set anew. */
const JUMP = 5000;
/**
 * Longer pauses than this, or than a window, are not sat out by every call of the process: each is
 * sent, and fails with what the provider says.
 */
const LONGEST_PAUSE = 60_000;

/** Is a pause that a server asks for sat out by all calls? */
export const isSatOut = (ms: number, rule: RateLimitDescriptor | undefined): boolean =>
  ms <= Math.max(LONGEST_PAUSE, (rule?.window ?? 0) * 1000);

/** Slots are kept one by one: a server that tells of more is taken to mean so many. */
const MOST_SLOTS = 100_000;

/** The requests of one budget: when slots were taken, and what the server said. */
export class Budget {
  #taken: number[] = [];
  #skew = 0;
  #known = false;
  #until = 0;
  #limit: number | undefined;
  used = 0;

  /** Takes a slot (0), or tells the milliseconds to wait. */
  take(rule: RateLimitDescriptor | undefined, now: number): number {
    this.used = now;
    if (this.#until > now) return this.#until - now;
    if (!rule) return 0;
    const limit = this.#limit ?? rule.limit;
    const since = this.#since(rule, now);
    this.#forget(since);
    if (this.#taken.length < limit) {
      this.#taken.push(now);
      return 0;
    }
    if (rule.kind === "clock") return this.#toNextWindow(rule, now);
    const oldest = this.#taken[this.#taken.length - limit] as number;
    return oldest - since + Math.min(BLUR, rule.window * 10);
  }

  /** Notes what an answer told. */
  learn(rule: RateLimitDescriptor | undefined, facts: BudgetFacts, now: number): void {
    const { skew, pause, remaining, limit } = facts;
    if (skew !== undefined) {
      // The server cuts its time to seconds and answers take a while, so the truth is never
      // below what is seen: of near values the highest is the nearest.
      const near = this.#known && Math.abs(skew - this.#skew) < JUMP;
      this.#skew = near ? Math.max(skew, this.#skew) : skew;
      this.#known = true;
    }
    const rest = pause ?? 0;
    if (isSatOut(rest, rule)) this.#until = Math.max(this.#until, now + rest);
    if (!rule) return;
    if (limit !== undefined) this.#limit = Math.min(limit, MOST_SLOTS);
    if (remaining === undefined) return;
    // Somebody else uses the same budget: count what they took.
    this.#forget(this.#since(rule, now));
    const others = (this.#limit ?? rule.limit) - remaining - this.#taken.length;
    for (let i = 0; i < others; i++) this.#taken.push(now);
  }

  /** Drops the slots that no longer count. They stand in the order of time, so few are looked at. */
  #forget(since: number): void {
    const first = this.#taken.findIndex((at) => at > since);
    this.#taken.splice(0, first < 0 ? this.#taken.length : first);
  }

  /** The milliseconds to the next window of the server's clock. */
  #toNextWindow(rule: RateLimitDescriptor, now: number): number {
    return rule.window * 1000 - this.#into(rule, now) + (this.#known ? 1 : BLUR);
  }

  /** Slots taken after this moment count. */
  #since(rule: RateLimitDescriptor, now: number): number {
    return rule.kind === "sliding" ? now - rule.window * 1000 : now - this.#into(rule, now) - BLUR;
  }

  /** The milliseconds since the window of the server's clock began; some servers say a year before 1970. */
  #into(rule: RateLimitDescriptor, now: number): number {
    const window = rule.window * 1000;
    return (((now + this.#skew) % window) + window) % window;
  }
}
