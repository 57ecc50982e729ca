import type { Settings } from "../client/settings.js";
import { canBeHalved, UNPACKED } from "../decode/unpacked.js";
import type { OperationDescriptor } from "../descriptor.js";
import { encodeBody } from "../encode/body.js";
import { checkHeader, encodeCookies, encodeHeaders, same } from "../encode/header.js";
import { encodePath } from "../encode/path.js";
import { encodeQuery } from "../encode/query.js";
import type { CallArgs } from "./arguments.js";

/** What a call sends, encoded. */
export interface Prepared {
  /** Without the query. */
  readonly address: string;
  /** The query, without its question mark. */
  readonly search: string;
  readonly headers: Record<string, string>;
  readonly body: BodyInit | undefined;
  readonly replayable: boolean;
}

const PLACES = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/** Fills in declared options where the call says nothing, and remembers secret values. */
function complete(args: CallArgs, operation: OperationDescriptor, settings: Settings): CallArgs {
  let full = args;
  for (const { in: place, name, option, secret } of operation.params ?? []) {
    if (!option && !secret) continue;
    const values: Readonly<Record<string, unknown>> = full[PLACES[place]] ?? {};
    const given = Object.entries(values)
      .filter(([key]) => key === name || (place === "header" && same(key, name)))
      .flatMap(([, value]) => (value === undefined ? [] : [value]));
    const preset = option && given.length === 0 ? settings.values.get(option) : undefined;
    if (secret) settings.redactor.learnFrom([preset, ...given], 0, true);
    if (preset !== undefined) full = { ...full, [PLACES[place]]: { ...values, [name]: preset } };
  }
  return full;
}

/**
 * Encodes what a call sends.
 *
 * @param search a query that is ready-made (a next link's), in place of the arguments'
 * @param json is the answer read as JSON, where it may be? Half of that does not parse
 * @throws ConfigError naming the input that can't be sent
 */
export function prepare(
  operation: OperationDescriptor,
  given: CallArgs,
  settings: Settings,
  search?: string,
  json = true,
): Prepared {
  const args = complete(given, operation, settings);
  const { params, accept, path, server } = operation;
  const { servers, redactor } = settings;
  const own = Object.entries(encodeHeaders(args.headers ?? {}, params));
  const headers: Record<string, string> = {
    accept: accept?.length === 0 ? "*/*" : (accept?.join(", ") ?? "application/json"),
    ...Object.fromEntries(own.map(([name, value]) => [name.toLowerCase(), value])),
  };
  // A transport of ours notices where a packed body ends too early; engines' own fetch does not.
  if (!settings.ownTransport && (!json || canBeHalved(accept)))
    headers["accept-encoding"] ??= UNPACKED;
  const cookies = args.cookies && encodeCookies(args.cookies, params);
  // Both of these are encoded, so that nothing is left to check.
  if (cookies) headers.cookie = headers.cookie ? `${headers.cookie}; ${cookies}` : cookies;
  redactor.learnFrom(args.body);
  const encoded =
    args.body === undefined
      ? undefined
      : encodeBody(args.body, operation.body, headers["content-type"]);
  if (encoded) {
    // The engine writes the type of a form itself, since only it knows the boundary.
    if (encoded.type === null) delete headers["content-type"];
    else headers["content-type"] = checkHeader("content-type", encoded.type);
  }
  return {
    address:
      (servers.get(server ?? firstOf(servers)) ?? "") + encodePath(path, args.path ?? {}, params),
    search: search ?? encodeQuery(args.query ?? {}, params),
    headers,
    body: encoded?.content,
    replayable: encoded?.replayable ?? true,
  };
}

const firstOf = (servers: ReadonlyMap<string, string>): string => {
  for (const key of servers.keys()) return key;
  return "";
};
