import { httpDate, retryAfter } from "../retry/retry-after.js";
import type { BudgetFacts } from "./store.js";

/** Seconds above this are no span but a moment since the epoch. */
const EPOCH = 1e9;

const first = (headers: Headers, ...names: string[]): number | undefined => {
  for (const name of names) {
    const text = headers.get(name);
    if (text && /^\d{1,12}(?:\.\d+)?$/.test(text)) return Number(text);
  }
  return undefined;
};

/** Does an answer tell anything of a budget? */
export const tellsOfBudget = (headers: Headers): boolean =>
  ["limit", "remaining"].some(
    (word) => headers.has(`x-ratelimit-${word}`) || headers.has(`ratelimit-${word}`),
  );

/**
 * What the headers of an answer tell about the budget: the server's time, `Retry-After`, and the
 * common `X-RateLimit-*` and `RateLimit-*` headers. Anything odd counts as not given.
 *
 * @param clocked is a window bound to the server's clock? No other needs its time.
 */
export function budgetFacts(
  headers: Headers,
  status: number,
  now: number,
  clocked = true,
): BudgetFacts {
  const dated = () => httpDate(headers.get("date"), now);
  const date = clocked ? dated() : undefined;
  const limit = first(headers, "x-ratelimit-limit", "ratelimit-limit");
  const remaining = first(headers, "x-ratelimit-remaining", "ratelimit-remaining");
  const over = status === 429 || remaining === 0;
  const reset = over ? first(headers, "x-ratelimit-reset", "ratelimit-reset") : undefined;
  let pause = status === 429 || status === 503 ? retryAfter(headers, now) : undefined;
  if (reset !== undefined) {
    const span = reset > EPOCH ? reset * 1000 - (date ?? dated() ?? now) : reset * 1000;
    pause ??= span > 0 ? span : undefined;
  }
  return {
    ...(date !== undefined && { skew: date - now }),
    ...(pause !== undefined && { pause }),
    ...((limit ?? 0) >= 1 && { limit: Math.floor(limit as number) }),
    ...(remaining !== undefined && { remaining: Math.floor(remaining) }),
  };
}
