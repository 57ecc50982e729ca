import { Readable } from "node:stream";
import { Agent, type Dispatcher } from "undici";
import { LightRequest } from "../http/request.js";
import { REQUEST } from "../http/transport.js";
import { Answering } from "./answering.js";
import { lightOutgoing, realOutgoing } from "./outgoing.js";
import { NodeRequest } from "./request.js";
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
  const send = async (input: unknown, init: RequestInit = {}): Promise<unknown> => {
    const signal = init.signal ?? (input as Partial<Request>).signal ?? undefined;
    const request =
      input instanceof LightRequest
        ? input
        : // Without the signal, which may be a light one that an engine would not take.
          new Request(input as Request, { ...init, signal: null });
    const [origin, path] = split(request.url);
    const { headers: own, body: content } =
      request instanceof LightRequest
        ? lightOutgoing(request)
        : await realOutgoing(request, signal);
    const answering = new Answering(signal);
    const { method } = request;
    const sent = {
      origin,
      path,
      method: method as Dispatcher.HttpMethod,
      headers: { ...DEFAULTS, ...own },
      body: content,
    };
    // undici leaves a body alone that it never began to write; nobody listens to its errors.
    if (content instanceof Readable) answering.answered.catch(() => content.destroy());
    dispatcher.dispatch(sent, answering);
    const { status, headers, body } = await answering.answered;
    const empty = NO_BODY.has(status) || method === "HEAD";
    return new LightResponse({
      url: origin + path,
      status,
      headers,
      body: empty ? undefined : body,
    });
  };
  return Object.assign(send as typeof globalThis.fetch, { [REQUEST]: NodeRequest });
}
