import { checkAddress } from "../core/address.js";
import type { Answer } from "../core/answer.js";
import { type Call, newCall } from "../core/call.js";
import { checkNumber } from "../core/check.js";
import type { Draft, Engine } from "../core/engine.js";
import { exchange } from "../core/exchange.js";
import type { Facts, Operation, Reading } from "../core/facts.js";
import { failureOf } from "../core/failure.js";
import { isHere } from "../core/here.js";
import { outcomeOf } from "../core/outcome.js";
import { renewed } from "../core/renewed.js";
import { attempts } from "../core/send.js";
import { checkUnpacked, UNPACKED } from "../decode/unpacked.js";
import type { HttpMethod } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import { leave } from "../features/files.js";
import { logs } from "../features/logs.js";
import { redirects } from "../features/redirects.js";
import type { Body } from "../http/body.js";
import { hideQuery } from "../redact/hide-query.js";

/** What is sent to a host that is not the provider's. */
export interface ForeignRequest {
  readonly method: HttpMethod;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Body | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for all attempts together. */
  readonly timeout?: number | undefined;
  /** Milliseconds for one attempt. Default 60 000. */
  readonly attemptTimeout?: number | undefined;
  readonly retries?: number | undefined;
  /** Reads the body of a success, too, as text: within the times of the call, and up to the bound of any answer. */
  readonly read?: boolean | undefined;
  /** The address is your own choice and no server's: it may be this machine. */
  readonly local?: boolean | undefined;
}

/** An answer of such a host. */
export interface ForeignAnswer {
  readonly response: Response;
  readonly call: Call;
  /** The text of an answer that is no success. */
  readonly text: string | undefined;
}

/** Bodies of successes are left to the caller, whatever they are. */
const AS: Reading = {
  plain: true,
  stray: () => false,
  leave,
  decode: (_, { response }) => response,
};

/** Answers that are short by their nature, and could be made long: by what a storage says of an upload. */
const AS_TEXT: Reading = {
  ...AS,
  leave: (call, response) => {
    checkUnpacked(call, response);
    return undefined;
  },
};

/**
 * A storage's own word for what is wrong: S3's errors, and those of others, are XML. A word of letters: what else stands there
 * may be whatever it was sent.
 */
const wordIn = (text = ""): string | undefined => /<Code>([A-Za-z]{1,64})<\/Code>/.exec(text)?.[1];

/** A client's engine without anything of the provider: no credentials, headers, budgets, layers. */
function bare(engine: Engine): Engine {
  const { name, retry, secrets, servers } = engine.facts;
  const facts: Facts = { name, retry, secrets, servers, auth: {}, security: [] };
  const stranger: Draft = { ...engine, facts, headers: {}, schemes: {}, attempt: exchange };
  for (const own of ["around", "slot", "tokens", "learn", "renew", "follow", "log"] as const)
    delete stranger[own];
  redirects.install(stranger);
  logs.install(stranger);
  return stranger;
}

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
    engine.redactor.learn(url.search.slice(1), true);
    hideQuery(engine.redactor, url);
  }
  checkAddress(
    url ? `${url.protocol}//${url.username || url.password ? "user@" : ""}${url.host}` : "",
    "url",
    engine.options.insecure,
  );
  const trusted = local || engine.options.insecure;
  const fromHere = Object.values(engine.servers).some((one) => isHere(new URL(one).hostname));
  if (isHere((url as URL).hostname) && !trusted && !fromHere)
    throw configError("url", "is this machine's, and a server gave it", "it is not trusted so far");
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
  const { method, headers, body, signal, timeout, attemptTimeout, retries } = request;
  checkNumber("attemptTimeout", attemptTimeout, 1);
  const url = checkSigned(engine, request.url, request.local);
  const stranger = bare(engine);
  const operation: Operation = {
    id: operationId,
    method,
    as: request.read ? AS_TEXT : AS,
    ...(attemptTimeout !== undefined && { timeout: attemptTimeout }),
  };
  const options = { signal, timeout, retries };
  const call = newCall(stranger, operation, { path: "" }, options, { foreign: true });
  Object.assign(call.wire, {
    url: url.href,
    // The caller's alone, whatever their case.
    headers: {
      ...(!engine.unpacks && { "accept-encoding": UNPACKED }),
      ...Object.fromEntries(new Headers(headers)),
    },
    body,
    policies: { credentials: "omit", referrerPolicy: "no-referrer" },
  });
  return attempts(call, (_, answer: Answer) => {
    const { text } = answer;
    const response = renewed(answer);
    const outcome = outcomeOf(call, answer);
    if (outcome && !accepts?.includes(response.status))
      throw failureOf(call, answer, { ...outcome, code: wordIn(text) });
    return { response, call, text };
  });
}
