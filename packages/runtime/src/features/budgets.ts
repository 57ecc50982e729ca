import { orAbort } from "../abort/signal.js";
import { budgetFacts, tellsOfBudget } from "../budget/headers.js";
import { credentialKey } from "../budget/key.js";
import { processStore, type Queues, registry } from "../budget/registry.js";
import type { BudgetFacts, BudgetStore } from "../budget/store.js";
import { type Call, late, signalOf } from "../core/call.js";
import type { Draft } from "../core/engine.js";
import type { Operation } from "../core/facts.js";
import type { Feature } from "../core/feature.js";
import { schemesOf } from "../core/schemes.js";
import type { RateLimitDescriptor } from "../descriptor.js";

/** A budget that a call draws on. */
interface Limit {
  readonly key: string;
  readonly rule: RateLimitDescriptor | undefined;
}

/** Answers in a row that tell nothing of budgets, after which only one in `SELDOM` is asked. */
const SILENT = 4;
const SELDOM = 16;

/** Who waits for slots, and in which order. */
class Queue {
  readonly #engine: Draft;
  readonly #store: BudgetStore;

  constructor(engine: Draft, store: BudgetStore) {
    this.#engine = engine;
    this.#store = store;
  }

  /**
   * Takes a slot. First come, first served; whoever aborts steps out of the queue. The call that asks
   * for a token goes first: those that hold slots already wait for it.
   *
   * @returns undefined where there was nothing to wait for
   */
  take(limit: Limit, call: Call): Promise<void> | undefined {
    const { key } = limit;
    const { queues, tokens } = registry();
    const ahead = call.anonymous ? undefined : queues.get(key);
    if (ahead) {
      this.#checkEnd((registry().until.get(key) ?? 0) - this.#engine.clock.now(), limit, call);
      const turn = ahead.then(async () => {
        await answered(tokens.get(key), call);
        await this.#wait(limit, call, this.#ask(limit));
      });
      return this.#stand(queues, key, turn, call);
    }
    // A free slot, as nearly always: nobody has to wait for anything.
    const ms = this.#ask(limit);
    if (ms === 0) return undefined;
    const into = call.anonymous ? tokens : queues;
    return this.#stand(into, key, this.#wait(limit, call, ms), call);
  }

  #ask({ key, rule }: Limit): number | Promise<number> {
    return this.#store.take(key, rule, this.#engine.clock.now());
  }

  async #wait(limit: Limit, call: Call, asked: number | Promise<number>): Promise<void> {
    const { key } = limit;
    const { clock } = this.#engine;
    const { tokens, until } = registry();
    for (
      let ms = await answered(asked, call);
      ms > 0;
      ms = await answered(this.#ask(limit), call)
    ) {
      this.#checkEnd(ms, limit, call);
      until.set(key, clock.now() + ms);
      let cancel = () => {};
      const time = new Promise<void>((done) => {
        cancel = clock.after(ms, done);
      });
      try {
        await answered(time, call);
      } finally {
        cancel();
        until.delete(key);
      }
      // The calls behind wait for that token too: without it, none of their slots is of use.
      if (!call.anonymous) await answered(tokens.get(key), call);
    }
  }

  /** Stands at the end of a queue until the turn is over. */
  async #stand(queues: Queues, key: string, turn: Promise<void>, call: Call): Promise<void> {
    const done = turn.catch(() => {});
    queues.set(key, done);
    done.then(() => queues.get(key) === done && queues.delete(key));
    await answered(turn, call);
  }

  /**
   * Ends a call at once that would spend what is left of its time on waiting for a slot.
   *
   * @throws TimeoutError that says how long the wait would be
   */
  #checkEnd(ms: number, { rule }: Limit, call: Call): void {
    if (this.#engine.clock.now() + ms < call.ends) return;
    throw late(call, undefined, [
      ...call.notes,
      rule
        ? `${rule.limit} requests per ${rule.window} s are used up`
        : "the provider asked to wait",
      `the next is free in ${Math.ceil(ms / 1000)} s`,
    ]);
  }
}

/** Whoever leaves while a store or a token does not answer, leaves nobody waiting behind. */
const answered = <T>(work: T | Promise<T>, call: Call): Promise<T> =>
  orAbort(Promise.resolve(work), signalOf(call));

/**
 * A limit that was hit all the same, by an answer that does not say for how long: nothing is left
 * of a window of the clock; a sliding one may free a slot at any time, so a minute is waited.
 */
function afterLimit(facts: BudgetFacts, rule: RateLimitDescriptor): BudgetFacts {
  if (facts.pause !== undefined) return facts;
  if (rule.kind === "clock") return { ...facts, remaining: 0 };
  return { ...facts, pause: Math.min(rule.window * 1000, 60_000) };
}

/** What makes the limits of calls: the provider's, and its operations' own. */
function newLimits({ facts, schemes }: Draft): (call: Call) => readonly Limit[] {
  const known = new WeakMap<Operation, readonly Limit[]>();
  const [main] = Object.values(schemes);
  const sharer = credentialKey(main?.source ?? main?.token, main?.auth.prefix);
  const limit = (rule: RateLimitDescriptor | undefined, extra: string, { wire }: Call): Limit => ({
    key: `${facts.name}${extra}:${rule?.scope === "address" ? new URL(wire.url).host : sharer}`,
    rule,
  });
  return (call) => {
    const { operation, anonymous } = call;
    const before = known.get(operation);
    if (before && !anonymous) return before;
    const { rateLimit, id } = operation;
    const limits = [
      ...(!anonymous || facts.rateLimit?.tokens !== false
        ? [limit(facts.rateLimit, "", call)]
        : []),
      ...(rateLimit ? [limit(rateLimit, `/${id}`, call)] : []),
    ];
    if (!anonymous) known.set(operation, limits);
    return limits;
  };
}

/**
 * Takes a slot of every budget before an attempt, so that the first 429 never comes; learns from each
 * answer. It only waits: sending again is the core's.
 */
export const budget: Feature = {
  name: "budget",
  rank: 7,
  install(engine) {
    const { clock, options, schemes } = engine;
    const { rateLimit } = options;
    if (rateLimit === false) return;
    const store: BudgetStore = rateLimit?.store ?? processStore;
    const queue = new Queue(engine, store);
    const limitsOf = newLimits(engine);
    // Asking for a token takes a slot too: one that waits for its call's token is of an earlier window
    // by the time it is used, and would then be sent on top of that window's own.
    const bound = Object.values(schemes).some((scheme) => scheme.bound);
    const takeAll = async (call: Call, from: number, first?: Promise<unknown>): Promise<void> => {
      await first;
      for (const limit of limitsOf(call).slice(from)) await queue.take(limit, call);
    };
    engine.slot = (call) => {
      if (bound && !call.anonymous) return takeAll(call, 0, engine.tokens?.(call, schemesOf(call)));
      for (const [i, limit] of limitsOf(call).entries()) {
        const turn = queue.take(limit, call);
        if (turn) return takeAll(call, i + 1, turn);
      }
      return undefined;
    };
    let silent = 0;
    engine.learn = (call, response, outcome) => {
      const limits = limitsOf(call);
      const clocked = limits.some(({ rule }) => rule?.kind === "clock");
      // Who tells nothing of budgets is asked only now and then; a window of the server's clock needs
      // its time from every answer.
      if (response.ok && !clocked) {
        if (silent > SILENT && ++silent % SELDOM) return undefined;
        if (!tellsOfBudget(response.headers)) {
          silent++;
          return undefined;
        }
      }
      silent = 0;
      const now = clock.now();
      const limited = outcome?.kind === "rate-limit";
      const status = limited ? 429 : response.status;
      const said = budgetFacts(response.headers, status, now, clocked);
      const narrowest = limits.at(-1)?.rule;
      const works = limits.map(({ key, rule }) => {
        // Headers speak of the narrowest budget; the server's time is the same for all.
        const own = rule === narrowest ? said : { skew: said.skew };
        const facts = limited && rule && rule === narrowest ? afterLimit(own, rule) : own;
        const told = Object.values(facts).some((fact) => fact !== undefined);
        return told ? store.learn(key, rule, facts, now) : undefined;
      });
      return works.some(Boolean) ? Promise.all(works) : undefined;
    };
  },
};
