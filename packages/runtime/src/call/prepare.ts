import type { Settings } from "../client/settings.js";
import type { OperationDescriptor } from "../descriptor.js";
import { encodeBody } from "../encode/body.js";
import { checkHeader, encodeCookies, encodeHeaders, same } from "../encode/header.js";
import { encodePath } from "../encode/path.js";
import { encodeQuery } from "../encode/query.js";
import type { BaseInit } from "../http/base.js";
import type { CallArgs } from "./arguments.js";

/** A call made ready for openapi-fetch, all but the pipeline. */
export interface Prepared {
  readonly init: Omit<BaseInit, "fetch" | "parseAs">;
  readonly replayable: boolean;
}

const PLACES = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/** Fills in declared options where the call says nothing, and remembers secret values. */
function complete(args: CallArgs, operation: OperationDescriptor, settings: Settings): CallArgs {
  let full = args;
  for (const { in: place, name, option, secret } of operation.params ?? []) {
    const values: Readonly<Record<string, unknown>> = full[PLACES[place]] ?? {};
    const key = Object.keys(values).find(
      (given) => given === name || (place === "header" && same(given, name)),
    );
    const given = key === undefined ? undefined : values[key];
    if (secret) settings.redactor.learn(given);
    const preset = option && given === undefined ? settings.values.get(option) : undefined;
    if (preset !== undefined)
      full = { ...full, [PLACES[place]]: { ...values, [key ?? name]: preset } };
  }
  return full;
}

/**
 * Encodes what a call sends.
 *
 * @param search a query that is ready-made (a next link's), in place of the arguments'
 * @throws ConfigError naming the input that can't be sent
 */
export function prepare(
  operation: OperationDescriptor,
  given: CallArgs,
  settings: Settings,
  search?: string,
): Prepared {
  const args = complete(given, operation, settings);
  const { params, accept } = operation;
  const headers: Record<string, string | null> = {
    accept: accept?.length === 0 ? "*/*" : (accept?.join(", ") ?? "application/json"),
  };
  const own = encodeHeaders(args.headers ?? {}, params);
  for (const [name, value] of Object.entries(own)) headers[name.toLowerCase()] = value;
  const cookies = encodeCookies(args.cookies ?? {}, params);
  if (cookies) headers.cookie = checkHeader("cookie", cookies);
  const { body } = args;
  settings.redactor.learnFrom(body);
  const encoded =
    body === undefined
      ? undefined
      : encodeBody(body, operation.body, headers["content-type"] ?? undefined);
  if (encoded) headers["content-type"] = encoded.type && checkHeader("content-type", encoded.type);
  return {
    replayable: encoded?.replayable ?? true,
    init: {
      baseUrl:
        settings.servers.get(operation.server ?? [...settings.servers.keys()][0] ?? "") ?? "",
      params: { path: args.path ?? {}, query: args.query ?? {} },
      // Handed over ready-made: openapi-fetch gives address and template in one piece.
      pathSerializer: (address) => {
        const base = address.slice(0, address.length - operation.path.length);
        return base + encodePath(operation.path, args.path ?? {}, params);
      },
      querySerializer: () => search ?? encodeQuery(args.query ?? {}, params),
      headers,
      ...(encoded && { body: encoded.content }),
      bodySerializer: (content) => content,
      redirect: "manual",
      ...(encoded && !encoded.replayable && { duplex: "half" as const }),
    },
  };
}
