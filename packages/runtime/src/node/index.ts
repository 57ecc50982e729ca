import { Readable } from "node:stream";
import { Agent, type Dispatcher } from "undici";
import { type Abortable, LightSignal } from "../abort/light-signal.js";
import type { Ending } from "../core/engine.js";
import { requestOf, TRANSPORT, type Transport } from "../features/transport.js";
import { Answering } from "./answering.js";
import { type Outgoing, plainOutgoing, realOutgoing } from "./outgoing.js";
import { isLasting } from "./request.js";
import { LightResponse } from "./response.js";
import { ENCODINGS } from "./unpack.js";

/** Options of {@link nodeFetch}. */
export interface NodeFetchOptions {
  /** An undici dispatcher of your own: a proxy, another number of connections, a mock. */
  readonly dispatcher?: Dispatcher | undefined;
}

const NO_BODY = new Set([204, 205, 304]);

/** The headers that a request leaves out and that `fetch` would add. */
const DEFAULTS = { "accept-encoding": ENCODINGS, "user-agent": "node" };

/** An address that is written as an engine would write it. */
const PLAIN = /^(https?:\/\/[a-z\d.:-]+)(\/[\w\-.~%!$&()*+,;=:@/?]*)$/;

/** Steps that an engine would take out of it. */
const DOTTED = /\/(?:\.|%2e)/i;

/** Where an address is, and what is asked for there; taking one apart by `URL` costs much more. */
function split(address: string): [origin: string, path: string] {
  const [, host, rest = ""] = PLAIN.exec(address) ?? [];
  if (host && !DOTTED.test(rest)) return [host, rest];
  const { origin, pathname, search } = new URL(address);
  return [origin, pathname + search];
}

/**
 * The Node transport: calls go through undici's own dispatcher, which costs about a third of what
 * `fetch` built on the same undici does. Redirects are left to the runtime, which follows them
 * safely: whoever calls it directly gets them as answers.
 *
 * @example
 * import { nodeFetch } from "@specwright/runtime/node";
 * const pluto = createPluto({ fetch: nodeFetch() });
 */
export function nodeFetch({
  dispatcher = new Agent({ headersTimeout: 0 }),
}: NodeFetchOptions = {}): typeof globalThis.fetch {
  const dispatch = async (
    address: string,
    method: string,
    { headers: own, body: content }: Outgoing,
    signal: Abortable | undefined,
  ): Promise<Response> => {
    const [origin, path] = split(address);
    const answering = new Answering(signal);
    const headers = { ...DEFAULTS, ...own };
    const sent = { origin, path, method: method as Dispatcher.HttpMethod, headers, body: content };
    // undici leaves a body alone that it never began to write; nobody listens to its errors.
    if (content instanceof Readable) answering.answered.catch(() => content.destroy());
    dispatcher.dispatch(sent, answering);
    const { status, headers: answered, body } = await answering.answered;
    const empty = NO_BODY.has(status) || method === "HEAD";
    const answer = {
      url: origin + path,
      status,
      headers: answered,
      body: empty ? undefined : body,
    };
    return new LightResponse(answer) as unknown as Response;
  };
  const send = async (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> => {
    const signal = init.signal ?? (input as Partial<Request>).signal ?? undefined;
    // Without the signal, which may be a light one that an engine would not take.
    const request = new Request(input, { ...init, signal: null });
    const { url, method } = request;
    return dispatch(url, method, await realOutgoing(request, signal), signal);
  };
  const transport: Transport = {
    send: (wire, signal) =>
      isLasting(wire)
        ? dispatch(wire.url, wire.method, plainOutgoing(wire), signal)
        : send(requestOf(wire), { signal }),
    ending: () => new LightSignal() as unknown as Ending,
  };
  return Object.assign(send, { [TRANSPORT]: transport });
}
