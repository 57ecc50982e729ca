import type { Engine } from "../call/call.js";
import { CallContext, factsOf } from "../call/context.js";
import { prepare } from "../call/prepare.js";
import { held } from "../decode/held.js";
import { parseJson } from "../decode/json.js";
import type { HttpMethod, OperationDescriptor } from "../descriptor.js";
import { same } from "../encode/header.js";
import { checkPath } from "../encode/path.js";
import { ConfigError } from "../errors/config-error.js";
import { type BaseInit, newBase, type RawClient } from "../http/base.js";
import type { CallOptions } from "./options.js";
import { checkNumber } from "./settings.js";

type RawInit = Partial<Omit<BaseInit, "params" | "body">> &
  Pick<CallOptions, "signal" | "timeout" | "retries" | "onProgress"> & {
    params?: { path?: object; query?: object; header?: object; cookie?: object };
    body?: unknown;
  };

const METHODS: readonly HttpMethod[] = [
  "GET",
  "PUT",
  "POST",
  "DELETE",
  "OPTIONS",
  "HEAD",
  "PATCH",
  "TRACE",
];

/** Did the caller write a credential into the headers? Then it is theirs, and ours stays out. */
const bringsOwn = (engine: Engine, headers: object): boolean =>
  Object.entries(headers).some(
    ([name, value]) =>
      value !== undefined &&
      Object.values(engine.provider.auth).some(
        (auth) => auth.in === "header" && same(auth.name, name),
      ),
  );

/** Whatever made the address of a request: the credentials that are put on are its server's alone. */
function checkOrigin({ url }: Request, address: string): void {
  if (new URL(url).origin !== new URL(address).origin)
    throw new ConfigError("path", "leads to another host", "choose it by the option `servers`");
}

/** Headers as an object, of whatever kind they are given: a list of pairs, any copy's Headers. */
const plain = (headers: object): object =>
  Symbol.iterator in headers ? Object.fromEntries(headers as Iterable<[string, string]>) : headers;

/**
 * The raw client: openapi-fetch's calls through the pipeline. It resolves to
 * `{ data, error, response }` and throws only where no answer came.
 */
export function newRaw<Paths extends {}>(engine: Engine): RawClient<Paths> {
  const base = newBase();
  const known = new Map<string, [string, OperationDescriptor]>();
  for (const entry of Object.entries(engine.operations)) {
    known.set(`${entry[1].method} ${entry[1].path}`, entry);
  }
  const request = async (verb: string, path: string, init: RawInit = {}) => {
    checkPath(path);
    const method = verb.toUpperCase() as HttpMethod;
    const [id, operation] = known.get(`${method} ${path}`) ?? [
      `${method} ${path}`,
      { method, path },
    ];
    const {
      params = {},
      headers,
      body,
      bodySerializer,
      signal,
      timeout,
      retries,
      onProgress,
      ...rest
    } = init;
    checkNumber("retries", retries, 0);
    const own = { ...plain(headers ?? {}), ...params.header };
    const content = body !== undefined && bodySerializer ? bodySerializer(body as BodyInit) : body;
    const { path: values, query, cookie } = params as Record<string, Record<string, unknown>>;
    const args = { path: values, query, cookies: cookie, headers: own, body: content };
    const sent = prepare(operation, args, engine.settings);
    const parseAs = init.parseAs ?? "json";
    const streaming = parseAs !== "json" && parseAs !== "text";
    const extras = { raw: true, streaming, anonymous: bringsOwn(engine, own) };
    const ctx = new CallContext(
      engine,
      id,
      operation,
      { signal, timeout, retries, onProgress },
      sent.replayable,
      extras,
    );
    let answer: Response | undefined;
    const given: BaseInit = {
      ...rest,
      // Written by us, since openapi-fetch would write every path and query the same way.
      params: { path: values ?? {}, query: query ?? {} },
      pathSerializer: () => sent.address,
      querySerializer: rest.querySerializer ?? (() => sent.search),
      // With a body openapi-fetch adds a content type of its own, where it is not told of none.
      headers: { "content-type": null, ...sent.headers },
      body: sent.body,
      bodySerializer: (written) => written,
      redirect: "manual",
      // What a stream needs, and nothing else minds.
      duplex: "half",
      parseAs,
      fetch: async (request) => {
        checkOrigin(request, sent.address);
        answer = held(await engine.pipeline(request, ctx));
        return answer;
      },
    };
    try {
      return await base.request(method, path, given);
    } catch (error) {
      // The engine's own words about broken JSON quote the body.
      if (error instanceof SyntaxError && answer && ctx.text !== undefined)
        parseJson(ctx.text, answer, factsOf(ctx), engine.settings.redactor);
      throw error;
    }
  };
  const raw: Record<string, unknown> = { request, use: base.use, eject: base.eject };
  for (const method of METHODS) {
    raw[method] = (path: string, init?: RawInit) => request(method, path, init);
  }
  return raw as unknown as RawClient<Paths>;
}
