import { credentials, type Scheme } from "../auth/credentials.js";
import { credentialKey } from "../budget/key.js";
import { processStore } from "../budget/registry.js";
import type { BudgetStore } from "../budget/store.js";
import { CLOCK, type Clock, systemClock } from "../clock/clock.js";
import type { OperationDescriptors, ProviderDescriptor } from "../descriptor.js";
import { ConfigError } from "../errors/config-error.js";
import { LightRequest, type LightRequestType } from "../http/request.js";
import { requestOf } from "../http/transport.js";
import type { Logger } from "../layers/trace.js";
import { secretNames } from "../redact/names.js";
import { Redactor } from "../redact/redactor.js";
import { RetryAllowance } from "../retry/allowance.js";
import { type RetryPolicy, retryPolicy } from "../retry/policy.js";
import { declaredOptions } from "./declared.js";
import type { ClientOptions } from "./options.js";
import { resolveServers } from "./servers.js";

/** A client's options with nothing left open. */
export interface Settings {
  readonly clock: Clock;
  readonly fetch: typeof globalThis.fetch;
  /** The fetch is the user's: it may not heed the signal. */
  readonly foreignFetch: boolean;
  /** The fetch is a transport of ours, which takes light requests and signals. */
  readonly ownTransport: boolean;
  /** Nothing of the user's runs within a call that could fail to heed its end. */
  readonly ownOnly: boolean;
  /** The light request that the fetch takes; undefined where it, or a layer, wants the engine's own. */
  readonly LightRequest: LightRequestType | undefined;
  readonly logger: Logger | undefined;
  readonly redactor: Redactor;
  readonly retry: RetryPolicy;
  readonly allowance: RetryAllowance;
  /** Undefined: no waiting for slots. */
  readonly store: BudgetStore | undefined;
  readonly budgetKey: string;
  readonly schemes: Map<string, Scheme>;
  /** Addresses by server key. */
  readonly servers: ReadonlyMap<string, string>;
  /** Where those addresses are: what is sent elsewhere is a stranger's. */
  readonly origins: ReadonlySet<string>;
  /** Values of declared options. */
  readonly values: ReadonlyMap<string, string>;
  readonly timeout: number | undefined;
  readonly attemptTimeout: number | undefined;
  /** Plain http is allowed to other machines. */
  readonly insecure: boolean;
}

/**
 * Milliseconds and counts that make no sense are refused, not guessed at.
 *
 * @throws ConfigError naming the option and its least value
 */
export function checkNumber(name: string, value: unknown, least: number): void {
  if (value === undefined || (typeof value === "number" && value >= least)) return;
  throw new ConfigError(name, `must be a number of at least ${least}`);
}

/**
 * Makes settings of a client's options.
 *
 * @throws ConfigError for an option that can't be used
 */
export function settingsOf(
  provider: ProviderDescriptor,
  operations: OperationDescriptors,
  options: ClientOptions,
): Settings {
  const { timeout, attemptTimeout, retries, fetch, logger, rateLimit } = options;
  checkNumber("timeout", timeout, 1);
  checkNumber("attemptTimeout", attemptTimeout, 1);
  if (typeof retries === "object" && retries !== null)
    checkNumber("retries.attempts", retries.attempts, 1);
  else checkNumber("retries", retries, 0);
  const redactor = new Redactor(secretNames(provider, operations));
  const values = declaredOptions(provider, options);
  const servers = resolveServers(provider, options, values);
  const schemes = credentials(provider, options);
  const main = [...schemes.values()][0];
  const store = rateLimit === false ? undefined : (rateLimit?.store ?? processStore);
  const transport = requestOf(fetch);
  const foreignFetch = fetch !== undefined && !transport;
  return {
    clock: (options as { [CLOCK]?: Clock })[CLOCK] ?? systemClock,
    // Looked up at each call, so that what replaces the global one later is used.
    fetch:
      fetch ??
      ((input, init) =>
        input instanceof LightRequest
          ? input.send(globalThis.fetch, init)
          : globalThis.fetch(input, init)),
    foreignFetch,
    ownTransport: transport !== undefined,
    ownOnly: !foreignFetch && !options.layers && (store === undefined || store === processStore),
    // Layers of the user's are given the engine's own, which may be copied in any way.
    LightRequest: transport ?? (fetch || options.layers ? undefined : LightRequest),
    logger,
    redactor,
    retry: retryPolicy(retries, provider.retry),
    allowance: new RetryAllowance(),
    store,
    budgetKey: credentialKey(
      main?.constant ? main.source.token() : main?.source,
      main?.auth.prefix,
    ),
    schemes,
    servers,
    origins: new Set([...servers.values()].map((address) => new URL(address).origin)),
    values,
    timeout,
    attemptTimeout,
    insecure: options.insecure ?? false,
  };
}
