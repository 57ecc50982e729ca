import type { Engine } from "../call/call.js";
import { CallContext } from "../call/context.js";
import { failureOf } from "../call/failure.js";
import { checkAddress } from "../client/servers.js";
import type { HttpMethod } from "../descriptor.js";
import { newRequest } from "../http/request.js";
import { deadline } from "../layers/deadline.js";
import { exchange } from "../layers/exchange.js";
import { compose } from "../layers/layer.js";
import { redirect } from "../layers/redirect.js";
import { retry } from "../layers/retry.js";
import { hideQuery } from "../redact/hide-query.js";

/** What is sent to a host that is not the provider's. */
export interface ForeignRequest {
  readonly method: HttpMethod;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: BodyInit | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for all attempts together. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one attempt. Default 60 000. */
  readonly attemptTimeout?: number | undefined;
  readonly retries?: number | undefined;
}

/** An answer of such a host. */
export interface ForeignAnswer {
  readonly response: Response;
  readonly ctx: CallContext;
  /** The text of an answer that is no success. */
  readonly text: string | undefined;
}

const pipeline = compose<CallContext>([deadline, retry, redirect], exchange);

/**
 * Checks a signed address before anything is sent there.
 *
 * @throws ConfigError for no web address, user info, or plain http to another machine
 */
export function checkSigned(engine: Engine, address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url) {
    // Signatures are secrets: the query as a whole, and each of its longer values.
    engine.settings.redactor.learn(url.search.slice(1));
    hideQuery(engine.settings.redactor, url);
  }
  checkAddress(
    url ? `${url.protocol}//${url.username ? "user@" : ""}${url.host}` : "",
    "url",
    engine.settings.insecure,
  );
  return url as URL;
}

/**
 * Sends a request to a foreign host: no credentials, no headers of the provider, no query in logs.
 * Retries, redirects and timeouts are those of any call.
 *
 * @param accepts further statuses that are no errors
 * @throws the errors of a call
 */
export async function sendForeign(
  engine: Engine,
  request: ForeignRequest,
  operationId: string,
  accepts?: readonly number[],
): Promise<ForeignAnswer> {
  const { method, headers = {}, body, signal, timeout, attemptTimeout, retries } = request;
  const once = body instanceof ReadableStream;
  const url = checkSigned(engine, request.url);
  const { provider } = engine;
  const bare = {
    ...engine,
    provider: { name: provider.name, servers: {}, auth: {}, security: [] },
  };
  const extras = { raw: true, streaming: true, foreign: true, anonymous: true };
  const ctx = new CallContext(
    bare,
    operationId,
    { method, path: "", ...(attemptTimeout !== undefined && { timeout: attemptTimeout }) },
    { signal, timeout, retries },
    !once,
    extras,
  );
  const { ownTransport, LightRequest } = engine.settings;
  const sent = newRequest(
    url.href,
    { method, headers: Object.fromEntries(new Headers(headers)), body },
    ownTransport ? LightRequest : undefined,
    { credentials: "omit", referrerPolicy: "no-referrer" },
  );
  const response = await pipeline(sent, ctx);
  if (!response.ok && !accepts?.includes(response.status)) throw failureOf(response, ctx);
  return { response, ctx, text: ctx.text };
}
