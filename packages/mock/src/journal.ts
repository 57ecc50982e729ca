import type { SchemaObject } from "./openapi.js";
import type { Route } from "./router.js";

/** A request that reached a mock, and what came of it. */
export interface JournalEntry {
  /** Counted from the start of the mock, from 1. */
  readonly number: number;
  /** When it was answered, as ISO text. */
  readonly at: string;
  readonly method: string;
  /** Path and query; the values of credentials are not shown, and what is long is cut. */
  readonly target: string;
  readonly status: number;
  /** The operation, where the path led to one. */
  readonly operationId?: string;
  readonly server: string;
  /** Why it is not what was asked for, where it is not. */
  readonly reason?: string;
}

/** What is known of an exchange when it is written down. */
export interface Exchange {
  readonly method: string;
  readonly target: string;
  readonly status: number;
  readonly route: Route | undefined;
  readonly serverKey: string;
  readonly reason: string | undefined;
}

/** How many requests are remembered, and how much of an address. */
const KEPT = 200;
const LONGEST = 1000;

/** The last requests of a mock, for whoever looks on. Headers and bodies are not kept: they hold secrets. */
export class Journal {
  readonly #entries: JournalEntry[] = [];
  #last = 0;

  /** Writes an exchange down; the oldest one makes room. */
  add({ method, target, status, route, serverKey, reason }: Exchange): void {
    this.#last += 1;
    this.#entries.push({
      number: this.#last,
      at: new Date().toISOString(),
      method,
      target: cut(withoutSecrets(target, route)),
      status,
      ...(route && { operationId: route.id }),
      server: serverKey,
      ...(reason !== undefined && { reason: cut(reason) }),
    });
    if (this.#entries.length > KEPT) this.#entries.shift();
  }

  /** The requests after a number, the oldest first, and the number of the last one of all. */
  after(number: number): { last: number; requests: readonly JournalEntry[] } {
    return {
      last: this.#last,
      requests: this.#entries.filter((entry) => entry.number > number),
    };
  }
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

const secrets = new WeakMap<Route, ReadonlySet<string | undefined>>();

/** The names of the credentials that the spec puts into a route's query. */
function secretsOf(route: Route): ReadonlySet<string | undefined> {
  let names = secrets.get(route);
  if (!names) {
    const schemes = route.security.flat().filter(({ in: place }) => place === "query");
    const parameters = route.parameters.filter(
      (one) =>
        one.in === "query" && (one.schema as SchemaObject | undefined)?.["x-secret"] === true,
    );
    names = new Set([...schemes, ...parameters].map(({ name }) => name));
    secrets.set(route, names);
  }
  return names;
}

/** An address without the values of credentials that the spec puts into a query. */
function withoutSecrets(target: string, route: Route | undefined): string {
  const mark = target.indexOf("?");
  if (mark < 0 || route === undefined) return target;
  const names = secretsOf(route);
  if (names.size === 0) return target;
  const pairs = target
    .slice(mark + 1)
    .split("&")
    .map((pair) => {
      const [raw = ""] = pair.split("=", 1);
      return names.has(nameOf(raw)) ? `${raw}=…` : pair;
    });
  return `${target.slice(0, mark)}?${pairs.join("&")}`;
}

function nameOf(raw: string): string {
  try {
    return decodeURIComponent(raw.replaceAll("+", " "));
  } catch {
    return raw;
  }
}
