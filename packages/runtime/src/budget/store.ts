import type { RateLimitDescriptor } from "../descriptor.js";

/** What an answer tells about a budget. Times in milliseconds. */
export interface BudgetFacts {
  /** The server's clock less ours. */
  readonly skew?: number | undefined;
  /** No request before so much time has passed. */
  readonly pause?: number | undefined;
  /** Requests left in the current window. */
  readonly remaining?: number | undefined;
  /** Requests per window, where the server names another number than the spec. */
  readonly limit?: number | undefined;
}

/**
 * Where budgets are kept. The default one is shared by all clients in the process; one over a
 * database lets several machines share a budget.
 *
 * @example
 * const store: BudgetStore = { take: (key, rule) => redis.takeSlot(key, rule), learn() {} };
 * createPluto({ rateLimit: { store } });
 */
export interface BudgetStore {
  /**
   * Takes one slot, if there is one.
   *
   * @param key names the budget; it holds a hash of the token or of the account's name, and nothing
   * that a password goes into
   * @param rule undefined where the spec knows no number: then only pauses count
   * @param now milliseconds since the epoch, by this machine's clock
   * @returns 0 where a slot was taken, else the milliseconds after which to ask again
   */
  take(key: string, rule: RateLimitDescriptor | undefined, now: number): number | Promise<number>;
  /** Notes what an answer told. */
  learn(
    key: string,
    rule: RateLimitDescriptor | undefined,
    facts: BudgetFacts,
    now: number,
  ): void | Promise<void>;
}
