import { budgetFacts } from "../budget/headers.js";
import { type Queues, registry } from "../budget/registry.js";
import type { BudgetFacts, BudgetStore } from "../budget/store.js";
import { type CallContext, factsOf } from "../call/context.js";
import type { Abortable } from "../clock/light-signal.js";
import { orAbort } from "../clock/signal.js";
import { sleep } from "../clock/sleep.js";
import type { RateLimitDescriptor } from "../descriptor.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { Layer } from "./layer.js";
import { outcomeOf } from "./outcome.js";

interface Limit {
  readonly key: string;
  readonly rule: RateLimitDescriptor | undefined;
}

/** The budgets that a call draws on: the provider's, and its operation's own. */
function limitsOf(ctx: CallContext, request: Request): Limit[] {
  const { provider, operation, operationId, settings, anonymous } = ctx;
  const limit = (rule: RateLimitDescriptor | undefined, extra = ""): Limit => {
    const sharer = rule?.scope === "address" ? new URL(request.url).host : settings.budgetKey;
    return { key: `${provider.name}${extra}:${sharer}`, rule };
  };
  const limits: Limit[] = [];
  if (!anonymous || provider.rateLimit?.tokens !== false) limits.push(limit(provider.rateLimit));
  if (operation.rateLimit) limits.push(limit(operation.rateLimit, `/${operationId}`));
  return limits;
}

/**
 * Waits for a slot. First come, first served; whoever aborts steps out of the queue. The call that
 * asks for a token goes first: those that hold slots already wait for it.
 *
 * @returns undefined where there was nothing to wait for
 */
function takeSlot(
  { key, rule }: Limit,
  store: BudgetStore,
  ctx: CallContext,
): Promise<void> | undefined {
  const { settings, ending, anonymous } = ctx;
  const { clock } = settings;
  const { queues, tokens, until } = registry();
  const ask = () => store.take(key, rule, clock.now());
  // Whoever leaves while a store or a token does not answer, leaves nobody waiting behind.
  const answer = <T>(work: T | Promise<T>): Promise<T> => orAbort(Promise.resolve(work), ending);
  const take = async (wait: number | Promise<number>): Promise<void> => {
    for (let ms = await answer(wait); ms > 0; ms = await answer(ask())) {
      checkEnd(ms, rule, ctx);
      until.set(key, clock.now() + ms);
      await sleep(clock, ms, ending).finally(() => until.delete(key));
      // The calls behind wait for that token too: without it, none of their slots is of use.
      if (!anonymous) await answer(tokens.get(key));
    }
  };
  const ahead = anonymous ? undefined : queues.get(key);
  if (ahead) {
    checkEnd((until.get(key) ?? 0) - clock.now(), rule, ctx);
    const turn = ahead.then(async () => {
      if (ending?.aborted) return;
      await answer(tokens.get(key));
      await take(ask());
    });
    return queue(queues, key, turn, ending);
  }
  const wait = ask();
  // A free slot, as nearly always: nobody has to wait for anything.
  return wait === 0 ? undefined : queue(anonymous ? tokens : queues, key, take(wait), ending);
}

/**
 * Ends a call at once that would spend what is left of its time on waiting for a slot.
 *
 * @throws TimeoutError that says how long the wait would be
 */
function checkEnd(ms: number, rule: RateLimitDescriptor | undefined, ctx: CallContext): void {
  const { ends, timeout, settings, notes } = ctx;
  if (ends === undefined || timeout === undefined || settings.clock.now() + ms < ends) return;
  const why = rule
    ? `${rule.limit} requests per ${rule.window} s are used up`
    : "the provider asked to wait";
  const free = `the next is free in ${Math.ceil(ms / 1000)} s`;
  throw new TimeoutError(factsOf(ctx), "call", timeout, [...notes, why, free]);
}

/** Stands at the end of the queue until the turn is over. */
async function queue(
  queues: Queues,
  key: string,
  turn: Promise<void>,
  ending?: Abortable,
): Promise<void> {
  const done = turn.catch(() => {});
  queues.set(key, done);
  done.then(() => queues.get(key) === done && queues.delete(key));
  await orAbort(turn, ending);
}

/**
 * Takes a slot of every budget before an attempt, so that the first 429 never comes; learns from
 * each answer. It only waits: sending again is the retry layer's.
 */
export const rateLimit: Layer<CallContext> = async (request, next, ctx) => {
  const { clock, store } = ctx.settings;
  if (!store) return next(request);
  const limits = limitsOf(ctx, request);
  for (const limit of limits) {
    const turn = takeSlot(limit, store, ctx);
    if (turn) await turn;
  }
  const response = await next(request);
  // Another host knows nothing of this budget.
  if (ctx.answeredBy === "stranger") return response;
  const now = clock.now();
  const limited = !response.ok && outcomeOf(response, ctx).kind === "rate-limit";
  const clocked = limits.some(({ rule }) => rule?.kind === "clock");
  const facts = budgetFacts(response.headers, limited ? 429 : response.status, now, clocked);
  for (const { key, rule } of limits) {
    // Headers speak of the narrowest budget; the server's time is the same for all.
    const own =
      rule === limits.at(-1)?.rule ? afterLimit(facts, limited, rule) : { skew: facts.skew };
    if (Object.values(own).some((fact) => fact !== undefined))
      await store.learn(key, rule, own, now);
  }
  return response;
};

/**
 * A limit that was hit all the same, by an answer that does not say for how long: nothing is left
 * of a window of the clock; a sliding one may free a slot at any time, so a minute is waited.
 */
function afterLimit(facts: BudgetFacts, limited: boolean, rule?: RateLimitDescriptor): BudgetFacts {
  if (!limited || !rule || facts.pause !== undefined) return facts;
  if (rule.kind === "clock") return { ...facts, remaining: 0 };
  return { ...facts, pause: Math.min(rule.window * 1000, 60_000) };
}
