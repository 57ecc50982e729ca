import { knownOperations } from "../client/operations.js";
import type { CallOptions } from "../client/options.js";
import type { Answer } from "../core/answer.js";
import { type Call, newCall, over } from "../core/call.js";
import { parse } from "../core/decode.js";
import type { Engine } from "../core/engine.js";
import type { Operation, Reading } from "../core/facts.js";
import { renewed } from "../core/renewed.js";
import { answerTo } from "../core/send.js";
import { engineOf, type Session } from "../core/session.js";
import { mayBeInexact } from "../core/whole-numbers.js";
import { inUtf8 } from "../decode/charset.js";
import { checkUnpacked } from "../decode/unpacked.js";
import type { HttpMethod, OperationDescriptor } from "../descriptor.js";
import { checkPath } from "../encode/path.js";
import { configError } from "../errors/fail.js";
import { anyBody } from "../features/bodies.js";
import { writingExactly } from "../features/exact.js";
import { leave, reading } from "../features/files.js";
import { takeBack } from "../features/layers.js";
import { styled } from "../features/styles.js";
import type { Body } from "../http/body.js";
import { type Kit, ready } from "../table/method.js";
import { type BaseInit, newBase, type RawClient } from "./openapi-fetch.js";

export type { RawClient } from "./openapi-fetch.js";

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
const bringsOwn = ({ facts }: Engine, headers: object): boolean =>
  Object.entries(headers).some(
    ([name, value]) =>
      value !== undefined &&
      Object.values(facts.auth).some(
        (auth) => auth.in === "header" && auth.name.toLowerCase() === name.toLowerCase(),
      ),
  );

/** Headers as an object, of whatever kind they are given: a list of pairs, any copy's Headers. */
const plain = (headers: object): object =>
  Symbol.iterator in headers ? Object.fromEntries(headers as Iterable<[string, string]>) : headers;

/** Whatever made the address of a request: the credentials that are put on are its server's alone. */
function checkOrigin({ url }: Request, address: string): void {
  if (new URL(url).origin !== new URL(address).origin)
    throw configError("path", "leads to another host", "choose it by the option `servers`");
}

/** Answers are given out as they came: errors too, and JSON that openapi-fetch parses. */
const readAs = (streaming: boolean, plain: boolean, own: Reading | undefined): Reading => ({
  plain,
  stray: (response) => own?.stray(response) ?? false,
  leave: (call, response) => (streaming ? leave(call, response) : undefined),
  decode: (_, { response }) => response,
  inUtf8,
});

function newRawCall(engine: Engine, method: HttpMethod, path: string, init: RawInit): Call {
  const { descriptors, kit: known } = knownOperations(engine);
  const found = Object.entries(descriptors).find(
    ([, one]) => one.method === method && one.path === path,
  );
  const [id, descriptor]: readonly [string, OperationDescriptor] = found ?? [
    `${method} ${path}`,
    { method, path },
  ];
  const kit: Kit = writingExactly({ ...known, body: anyBody, as: reading, styled });
  const { params = {}, headers, body, bodySerializer, signal, timeout, retries, onProgress } = init;
  const own = { ...plain(headers ?? {}), ...params.header };
  const content = body !== undefined && bodySerializer ? bodySerializer(body as Body) : body;
  const { path: values, query, cookie } = params as Record<string, Record<string, unknown>>;
  const { operation, send } = ready(engine, id, descriptor, kit);
  const sent = send({ path: values, query, cookies: cookie, headers: own, body: content });
  const { parseAs = "json" } = init;
  const streaming = parseAs !== "json" && parseAs !== "text";
  // Half of JSON does not parse; half of anything else would look like the whole.
  const halved = parseAs !== "json" || operation.as?.plain === true;
  const raw: Operation = { ...operation, as: readAs(streaming, halved, operation.as) };
  const call = newCall(
    engine,
    raw,
    sent,
    { signal, timeout, retries, onProgress },
    {
      anonymous: bringsOwn(engine, own),
    },
  );
  return call;
}

const RAW = Symbol.for("@specwright/raw");

/**
 * The raw client of a client, one for each: openapi-fetch's path-typed calls, through the same pipeline as the
 * methods. It resolves to `{ data, error, response }` and throws only where no answer came.
 *
 * @throws ConfigError for anything but a client
 * @example
 * const { data, error } = await rawOf(pluto).GET("/lab/projects/", {});
 */
export function rawOf<Paths extends {}>(client: Session<Paths>): RawClient<Paths> {
  const engine: Engine & { [RAW]?: unknown } = engineOf(client);
  engine[RAW] ??= newRaw(engine);
  return engine[RAW] as RawClient<Paths>;
}

function newRaw(engine: Engine): object {
  const base = newBase();
  const request = async (verb: string, path: string, init: RawInit = {}) => {
    checkPath(path);
    const method = verb.toUpperCase() as HttpMethod;
    const call = newRawCall(engine, method, path, init);
    const { signal, timeout, retries, onProgress, parseAs = "json", ...rest } = init;
    const [address = "", search = ""] = call.wire.url.split(/\?(.*)/s);
    let answer: Answer | undefined;
    const given: BaseInit = {
      ...rest,
      // Written by us, since openapi-fetch would write every path and query the same way.
      params: { path: init.params?.path ?? {}, query: init.params?.query ?? {} },
      pathSerializer: () => address,
      querySerializer: init.querySerializer ?? (() => search),
      // With a body openapi-fetch adds a content type of its own, where it is not told of none.
      headers: { "content-type": null, ...call.wire.headers },
      body: call.wire.body,
      bodySerializer: (written) => written,
      redirect: "manual",
      // What a stream needs, and nothing else minds.
      duplex: "half",
      parseAs,
      fetch: async (sent) => {
        checkOrigin(sent, address);
        await takeBack(call.wire, undefined, sent);
        answer = await answerTo(call);
        if (answer.text !== undefined) over(call);
        if (answer.response.ok && parseAs !== "json") checkUnpacked(call, answer.response);
        return renewed(answer);
      },
    };
    try {
      const came = await base.request(method, path, given);
      // What parses and is another number is no better than what does not parse.
      if (parseAs === "json" && answer?.response.ok && mayBeInexact(answer.text ?? ""))
        parse(call, { ...answer, parsed: undefined });
      return came;
    } catch (error) {
      // The engine's own words about broken JSON quote the body.
      if (error instanceof SyntaxError && answer) parse(call, { ...answer, parsed: undefined });
      throw error;
    }
  };
  const raw: Record<string, unknown> = { request, use: base.use, eject: base.eject };
  for (const method of METHODS)
    raw[method] = (path: string, init?: RawInit) => request(method, path, init);
  return raw;
}
