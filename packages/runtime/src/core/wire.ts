import { configError } from "../errors/fail.js";
import type { Body } from "../http/body.js";
import type { Redactor } from "../redact/redactor.js";
import { checkHeader, field, given, inline } from "./encode.js";
import type { Engine } from "./engine.js";
import type { Operation } from "./facts.js";

/** A request as it is sent: plain data, so that making one costs nothing. Header names in lower case. */
export interface Wire {
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: Body | undefined;
  /** The engine's own, where a layer of the user's made one. */
  request?: Request | undefined;
  /** What goes beside it in browsers, to a stranger. */
  policies?: RequestInit;
  /** Redirects that led here, and whether it is another host than the one that was asked. */
  hops?: number;
  ledTo?: "led" | "stranger";
  /** Where the first of them came from. */
  from?: string;
}

/** A body as it goes on the wire. */
export interface SentBody {
  readonly content: Body;
  /** Undefined where the engine writes the header itself, since only it knows a form's boundary. */
  readonly type: string | undefined;
  /** Remembers the secrets in it. A call without a body does not carry what finds them. */
  learn(redactor: Redactor): void;
}

/** What a call sends. */
export interface Sent {
  /** Below the server's address, encoded. */
  readonly path: string;
  readonly query?: object | undefined;
  /** A query that is ready-made. */
  readonly search?: string | undefined;
  readonly headers?: object | undefined;
  readonly body?: SentBody | undefined;
}

const write = (query: object): string => {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) field(name, value, pairs);
  return pairs.join("&");
};

/**
 * What a call sends, encoded.
 *
 * @throws ConfigError naming the input that can't be sent
 */
export function prepare(
  { facts, servers, base, redactor, headers: preset, unpacks }: Engine,
  { accept, server, method, takes, as }: Operation,
  { path, query, search = query && write(query), headers: own, body }: Sent,
): Wire {
  const headers: Record<string, string> = {};
  for (const name of takes ?? Object.keys(preset))
    if (preset[name] !== undefined) headers[name] = preset[name];
  headers.accept = accept ? accept.join(", ") || "*/*" : "application/json";
  // Engines' own fetch takes half of a packed body for all of it.
  if (as?.plain && !unpacks) headers["accept-encoding"] = "identity";
  for (const name in own) {
    const value: unknown = own[name as never];
    if (given(value)) headers[name.toLowerCase()] = checkHeader(name, inline(value, name));
  }
  for (const name in facts.required)
    if (!headers[name] && (!takes || takes.includes(name)))
      throw configError(facts.required[name] as string, "is missing", "give the option");
  if (body) {
    body.learn(redactor);
    if (body.type === undefined) delete headers["content-type"];
    else headers["content-type"] ??= body.type;
  }
  const address = (server ? servers[server] : base) + path;
  return {
    method,
    url: search ? `${address}?${search}` : address,
    headers,
    body: body?.content,
  };
}
