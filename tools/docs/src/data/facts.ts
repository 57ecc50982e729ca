import type { HttpMethod } from "@specwright/runtime";
import { safetyOf } from "../../../../packages/runtime/src/core/facts.ts";
import { list, type Obj, obj, text } from "./json.ts";
import type { Operation, Provider } from "./provider.ts";

/** A fact about how an operation behaves, in one sentence of Markdown. */
export interface Fact {
  readonly name: string;
  readonly says: string;
}

/** What the client does around an operation, and what it knows of it: one sentence for each key. */
export function factsOf({ bundle }: Provider, { node, method, methods }: Operation): Fact[] {
  const paged = methods.some((one) => one.paged);
  return [
    fact("Pages", node["x-pagination"], (value) => pagination(obj(value), paged)),
    fact("Retries", node["x-retry"] ?? safetyOf({ method: method as HttpMethod }), (value) =>
      retries(bundle, value),
    ),
    fact("Limit", node["x-rate-limit"] ?? bundle["x-rate-limit"], (value) => limit(obj(value))),
    fact("Timeout", node["x-timeout"] ?? bundle["x-timeout"], timeout),
    fact("Waiting", node["x-poll"], (value) => poll(obj(value))),
  ].flat();
}

/** What holds for every operation of a provider. */
export function providerFacts({ bundle }: Provider): Fact[] {
  return [
    fact("Retries", bundle["x-retry"], (value) => attempts(obj(value))),
    fact("Limit", bundle["x-rate-limit"], (value) => limit(obj(value))),
    fact("Timeout", bundle["x-timeout"], timeout),
  ].flat();
}

function fact(name: string, value: unknown, says: (value: unknown) => string): Fact[] {
  return value === undefined ? [] : [{ name, says: says(value) }];
}

const STYLES: Readonly<Record<string, string>> = {
  offset: "by an offset",
  page: "by page number",
  cursor: "by a cursor",
  link: "by links to the next page",
};

const ENDS: Readonly<Record<string, string>> = {
  total: "ends when as many items came as the total says, or with an empty page",
  "short-page": "ends with a page of fewer items than asked for",
  "empty-page": "ends with an empty page",
  "no-next": "ends where no next page is named",
};

function pagination(value: Obj, paged: boolean): string {
  const names = Object.values(obj(value.parameters)).map((one) => `\`${one}\``);
  const size = [
    ...(value.limit === undefined ? [] : [`${value.limit} items at a time`]),
    ...(value.maxLimit === undefined ? [] : [`${value.maxLimit} at most`]),
  ];
  const how = STYLES[String(value.style)] ?? String(value.style);
  const end = ENDS[String(value.end)] ?? String(value.end);
  const use = paged ? " `await` gives one page, `for await` every item." : "";
  return `Paged ${how} (${[...names, ...size].join(", ")}); it ${end}.${use}`;
}

function retries(bundle: Obj, value: unknown): string {
  if (value === "never") return "Never sent twice.";
  if (value === "unsent") {
    return "Sent again only where the connection failed before anything was written, or the answer was 429.";
  }
  return typeof value === "object" ? attempts(obj(value)) : attempts(obj(bundle["x-retry"]));
}

function attempts(value: Obj): string {
  const statuses = list(value.statuses);
  const on = statuses.length > 0 ? ` on ${words(statuses)} and on broken connections` : "";
  const { base, factor, max } = obj(value.backoff);
  const wait =
    base === undefined
      ? ""
      : `, after ${seconds(base)}, then ${factor} times as long, ${seconds(max)} at most`;
  const times = value.attempts === undefined ? "Sent again" : `Tried up to ${value.attempts} times`;
  return `${times}${on}${wait}. A \`Retry-After\` of the server counts more.`;
}

const SCOPES: Readonly<Record<string, string>> = {
  credential: "for each credential",
  address: "for each address on the net",
  account: "for each account",
};

function limit(value: Obj): string {
  const per =
    value.window === 60
      ? "a minute"
      : value.window === 3600
        ? "an hour"
        : `in ${value.window} seconds`;
  const scope = SCOPES[String(value.scope ?? "credential")] ?? String(value.scope);
  const kind =
    value.kind === "clock" ? "counted by the server's clock" : "counted over the time just past";
  const tokens = value.tokens === false ? "; calls for tokens don't count" : "";
  return `${value.limit} requests ${per} ${scope}, ${kind}${tokens}. The client waits before it would go over.`;
}

function timeout(value: unknown): string {
  return `An attempt may take ${seconds(value)}.`;
}

function poll(value: Obj): string {
  const every = value.interval === undefined ? "" : `, looking every ${seconds(value.interval)}`;
  const most = value.timeout === undefined ? "" : `, for ${seconds(value.timeout)} at most`;
  return `Done when \`${text(value.status)}\` is ${words(list(value.success))}; failed when it is ${words(list(value.failure))}${every}${most}.`;
}

function seconds(milliseconds: unknown): string {
  const count = Number(milliseconds) / 1000;
  if (count >= 3600 && count % 3600 === 0) return plural(count / 3600, "hour");
  if (count >= 120 && count % 60 === 0) return plural(count / 60, "minute");
  return plural(count, "second");
}

function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? "" : "s"}`;
}

function words(values: readonly unknown[]): string {
  const all = values.map((one) => (typeof one === "number" ? String(one) : `\`${one}\``));
  return all.length < 2 ? all.join() : `${all.slice(0, -1).join(", ")} or ${all.at(-1)}`;
}
