import { Budget } from "./budget.js";
import type { BudgetStore } from "./store.js";

/** Who waits for a slot: a promise of the last one's turn. */
export type Queues = Map<string, Promise<void>>;

interface Registry {
  readonly budgets: Map<string, Budget>;
  readonly queues: Queues;
  /** Calls that ask for a token, which go before those that need it. */
  readonly tokens: Queues;
  /** Until when the first in a queue waits: those behind it wait no less. */
  readonly until: Map<string, number>;
  readonly names: WeakMap<object, string>;
  /** Makes names that mean nothing outside of this process; an older copy of this package has none. */
  salt?: string;
}

const KEY = Symbol.for("@specwright/budgets");
/** Budgets idle for so long are forgotten: a server may see very many keys. */
const IDLE = 2 * 3600_000;

/**
 * The budgets of this process: all clients of one key share one, also those of another copy of
 * this package. The only state outside clients.
 */
export function registry(): Registry {
  const global = globalThis as { [KEY]?: Registry };
  global[KEY] ??= {
    budgets: new Map(),
    queues: new Map(),
    tokens: new Map(),
    until: new Map(),
    names: new WeakMap(),
  };
  return global[KEY];
}

function budgetOf(key: string, now: number): Budget {
  const { budgets } = registry();
  let budget = budgets.get(key);
  if (!budget) {
    for (const [old, { used }] of budgets) if (used < now - IDLE) budgets.delete(old);
    budget = new Budget();
    budgets.set(key, budget);
  }
  return budget;
}

/** The default store: the budgets of this process. */
export const processStore: BudgetStore = {
  take: (key, rule, now) => budgetOf(key, now).take(rule, now),
  learn: (key, rule, facts, now) => budgetOf(key, now).learn(rule, facts, now),
};
