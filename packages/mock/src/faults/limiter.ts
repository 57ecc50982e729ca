import type { OpenApiDocument, RateLimitObject } from "../openapi.js";
import type { Route } from "../router.js";
import type { Headers } from "../security.js";

/** Counts requests against the budgets of a spec. */
export interface Limiter {
  /** Takes a slot of each budget that a request counts in; why there is none, where there is none. */
  take(route: Route, headers: Headers): string | undefined;
  reset(): void;
}

/** How many callers are told apart at once. */
const CALLERS = 1000;

/** Counts as `x-rate-limit` says, by the clock of this machine. */
export function limiterOf(document: OpenApiDocument, now: () => number = Date.now): Limiter {
  const tokenOperations = new Set(
    Object.values(document.components?.securitySchemes ?? {}).map(
      (scheme) => scheme["x-auth"]?.token?.operation,
    ),
  );
  const taken = new Map<string, number[]>();

  const times = (key: string): number[] => {
    const known = taken.get(key) ?? [];
    taken.delete(key);
    taken.set(key, known);
    const [oldest] = taken.keys();
    if (taken.size > CALLERS && oldest !== undefined) taken.delete(oldest);
    return known;
  };

  return {
    take(route, headers) {
      const at = now();
      const budgets = budgetsOf(document, route).filter(
        ({ rule }) => rule.tokens !== false || !tokenOperations.has(route.id),
      );
      const open = budgets.map(({ name, rule }) => {
        const slots = times(`${name} ${callerOf(rule, route, headers)}`);
        const since = sinceOf(rule, at);
        slots.splice(0, slots.filter((one) => one < since).length);
        return { rule, slots };
      });
      const spent = open.find(({ rule, slots }) => slots.length >= rule.limit);
      if (spent) return reasonOf(spent.rule, spent.slots[0] ?? at, at);
      for (const { slots } of open) slots.push(at);
      return undefined;
    },
    reset: () => taken.clear(),
  };
}

function budgetsOf(
  document: OpenApiDocument,
  { id, operation }: Route,
): { name: string; rule: RateLimitObject }[] {
  const [all, own] = [document["x-rate-limit"], operation["x-rate-limit"]];
  return [...(all ? [{ name: "", rule: all }] : []), ...(own ? [{ name: id, rule: own }] : [])];
}

/** Whose budget it is: that of the credentials, or of everybody who asks from here. */
function callerOf({ scope }: RateLimitObject, { security }: Route, headers: Headers): string {
  if (scope === "address") return "";
  const names = security.flat().map((scheme) => {
    return scheme.type === "apiKey" ? (scheme.name ?? "").toLowerCase() : "authorization";
  });
  return [...new Set(names)].map((name) => headers[name] ?? "").join("\n");
}

/** The moment from which requests count. */
function sinceOf({ kind, window }: RateLimitObject, at: number): number {
  const span = window * 1000;
  return kind === "clock" ? at - (at % span) : at - span + 1;
}

function reasonOf({ kind, limit, window }: RateLimitObject, first: number, at: number): string {
  const span = window * 1000;
  const free = kind === "clock" ? span - (at % span) : first + span - at;
  const counted = kind === "clock" ? `each ${window} seconds of the clock` : `${window} seconds`;
  return `the budget of ${limit} requests in ${counted} is spent (x-rate-limit); the next is free in ${Math.ceil(free / 1000)} s`;
}
