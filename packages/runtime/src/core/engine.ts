import type { ClientOptions } from "../client/options.js";
import { CLOCK, type Clock, systemClock } from "../clock/clock.js";
import type { AuthDescriptor } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import { Redactor } from "../redact/redactor.js";
import { checkAddress } from "./address.js";
import { type Answer, type Read, readText } from "./answer.js";
import type { Call } from "./call.js";
import { checkNumber } from "./check.js";
import { checkHeader } from "./encode.js";
import { byFetch, exchange } from "./exchange.js";
import type { Facts, Operation } from "./facts.js";
import { checkFeatures, type Feature } from "./feature.js";
import type { Outcome } from "./outcome.js";
import { inHeader, remember, type Scheme, schemesFrom } from "./schemes.js";
import type { Wire } from "./wire.js";

/** What ends an exchange. */
export interface Ending {
  readonly signal: AbortSignal;
  abort(reason: unknown): void;
}

/**
 * The inside of a client: what its calls share, and the places that features fill. Steps that can
 * answer at once do, and give a promise only where there is something to wait for.
 */
export interface Engine {
  readonly facts: Facts;
  readonly options: ClientOptions;
  /** Addresses by key; the first is the base. */
  readonly servers: Readonly<Record<string, string>>;
  readonly base: string;
  /** What every request begins with. */
  readonly headers: Readonly<Record<string, string>>;
  readonly schemes: Readonly<Record<string, Scheme>>;
  /** The schemes of each operation that was called. The raw client makes one for each call: they are not held. */
  readonly chosen: WeakMap<Operation, readonly Scheme[]>;
  readonly redactor: Redactor;
  readonly clock: Clock;
  /** The retries that the client has in hand. */
  allowance: number;

  /** Around the whole call, where there are layers of the user's. */
  around?(call: Call): Promise<Answer>;
  /** Before each attempt: a place in the queue. */
  slot?(call: Call): Promise<unknown> | undefined;
  /** Asks for tokens, and writes credentials. */
  tokens?(call: Call, schemes: readonly Scheme[]): Promise<unknown>;
  /** How a token is written, and where. */
  write(auth: AuthDescriptor, token: string): string;
  place(wire: Wire, auth: AuthDescriptor, value: string): void;
  /** One attempt, with credentials on. */
  attempt(call: Call, wire: Wire): Promise<Answer>;
  /** Another answer in the place of one that refuses the credentials. */
  renew?(call: Call, answer: Answer): Promise<Answer>;
  /** After each attempt that was answered. */
  learn?(
    call: Call,
    response: Response,
    outcome: Outcome | undefined,
  ): Promise<unknown> | undefined;

  send(wire: Wire, signal: AbortSignal): Promise<Response>;
  /** What ends an exchange, where a transport of ours takes a lighter one than the engine's. */
  ending?(): Ending;
  /** Why what failed can't have been sent: the caller's mistake. */
  refused?(error: unknown, wire: Wire): Error | undefined;
  /** The transport tells half of a packed body from the whole. */
  unpacks?: boolean;
  /** The fetch is the user's: it may not heed its signal. */
  foreign?: boolean;
  /** Whoever reads a body tells of its bytes. */
  progress?: boolean;
  /** Reads a body as text, up to a bound. */
  read(
    response: Response,
    most: number,
    call: Call,
    signal: AbortSignal | undefined,
  ): Promise<Read>;
  /** Where an answer that is no success leads. */
  follow?(call: Call, wire: Wire, answer: Answer): Promise<Answer> | undefined;
  log?(
    call: Call,
    wire: Wire,
    started: number,
    response: Response | undefined,
    failure: unknown,
  ): void;
}

/** An engine while features are put in: what they have filled before stays reachable. */
export type Draft = { -readonly [K in keyof Engine]: Engine[K] };

function serversOf({ servers: own }: Facts, { servers = {}, insecure }: ClientOptions) {
  if (typeof servers !== "object")
    throw configError(
      "servers",
      "must be an object",
      `addresses by key: ${Object.keys(own).join(", ")}`,
    );
  // Without a prototype: a spec may call a server __proto__.
  const checked: Record<string, string> = Object.create(null);
  for (const key of Object.keys({ ...own, ...servers })) {
    if (!Object.hasOwn(own, key))
      throw configError(`servers.${key}`, `is unknown; there is ${Object.keys(own).join(", ")}`);
    const given = Object.hasOwn(servers, key) ? servers[key] : undefined;
    const address = given ?? (own[key] as string);
    checked[key] = checkAddress(address, `servers.${key}`, insecure);
  }
  return checked;
}

function headersOf({ headers = {} }: Facts): Record<string, string> {
  const checked: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers))
    if (value) checked[name.toLowerCase()] = checkHeader(name, `${value}`);
  return checked;
}

/**
 * Makes the inside of a client.
 *
 * @param features in any order: where each stands is the runtime's word
 * @param check looks at them, where a program has chosen them
 * @throws ConfigError for an option that can't be used
 */
export function engineWith(
  facts: Facts,
  options: ClientOptions,
  features: readonly Feature<unknown>[],
  check?: typeof checkFeatures,
): Engine {
  const { timeout, attemptTimeout, retries } = options;
  checkNumber("timeout", timeout, 1);
  checkNumber("attemptTimeout", attemptTimeout, 1);
  if (retries && typeof retries === "object") {
    const { attempts, maxRetryAfter, backoff } = retries;
    checkNumber("retries.attempts", attempts, 1);
    checkNumber("retries.maxRetryAfter", maxRetryAfter, 0);
    for (const name of ["base", "factor", "max"] as const)
      if (backoff) checkNumber(`retries.backoff.${name}`, backoff[name] ?? Number.NaN, 0);
  } else checkNumber("retries", retries, 0);
  const servers = serversOf(facts, options);
  const engine: Draft = {
    facts,
    options,
    servers,
    base: Object.values(servers)[0] ?? "",
    headers: headersOf(facts),
    schemes: {},
    chosen: new WeakMap(),
    redactor: new Redactor(new Set(facts.secrets)),
    clock: (options as { [CLOCK]?: Clock })[CLOCK] ?? systemClock,
    allowance: 20,
    send: byFetch,
    attempt: exchange,
    read: (response, most) => readText(response, most),
    place: inHeader,
    write: ({ prefix }, token) => (prefix ? `${prefix} ${token}` : token),
  };
  engine.schemes = schemesFrom(engine);
  check?.(engine, features);
  for (const feature of [...features].sort((a, b) => a.rank - b.rank)) feature.install(engine);
  for (const scheme of Object.values(engine.schemes))
    if (scheme.token) remember(engine, scheme, scheme.token);
  return engine;
}

/**
 * The same with features that a program hands in. A client that has all of them carries no check.
 *
 * @throws ConfigError for an option that can't be used, or that needs a feature which is not there
 */
export const newEngine = (
  facts: Facts,
  options: ClientOptions,
  features: readonly Feature<unknown>[],
): Engine => engineWith(facts, options, features, checkFeatures);
