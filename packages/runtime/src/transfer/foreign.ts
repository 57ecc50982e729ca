import type { Engine } from "../call/call.js";
import { CallContext } from "../call/context.js";
import { failureOf } from "../call/failure.js";
import { checkNumber } from "../client/check-number.js";
import { checkAddress, isHere } from "../client/servers.js";
import { UNPACKED } from "../decode/unpacked.js";
import type { HttpMethod } from "../descriptor.js";
import { ConfigError } from "../errors/config-error.js";
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
  /** The address is your own choice and no server's: it may be this machine. */
  readonly local?: boolean | undefined;
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
 * Checks a signed address before anything is sent there. Only a provider that is on this machine
 * itself can name an address on it: what runs here, and trusts whoever asks, is none of its business.
 *
 * @throws ConfigError for no web address, user info, plain http to another machine, and this machine
 */
export function checkSigned(engine: Engine, address: string, local = false): URL {
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
  const { origins, insecure } = engine.settings;
  const fromHere = [...origins].some((origin) => isHere(new URL(origin).hostname));
  if (isHere((url as URL).hostname) && !local && !insecure && !fromHere)
    throw new ConfigError(
      "url",
      "is this machine's, and a server gave it",
      "it is not trusted so far",
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
  checkNumber("timeout", timeout, 1);
  checkNumber("attemptTimeout", attemptTimeout, 1);
  checkNumber("retries", retries, 0);
  const once = body instanceof ReadableStream;
  const url = checkSigned(engine, request.url, request.local);
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
  const unpacked = ownTransport ? undefined : { "accept-encoding": UNPACKED };
  const sent = newRequest(
    url.href,
    { method, headers: { ...unpacked, ...Object.fromEntries(new Headers(headers)) }, body },
    ownTransport ? LightRequest : undefined,
    { credentials: "omit", referrerPolicy: "no-referrer" },
  );
  const response = await pipeline(sent, ctx);
  if (!response.ok && !accepts?.includes(response.status)) throw failureOf(response, ctx);
  return { response, ctx, text: ctx.text };
}
