import { explain } from "../core/explain.js";
import type { Facts } from "../core/facts.js";
import type {
  OperationDescriptors,
  ProviderDescriptor,
  RetryDescriptor,
  ServerDescriptor,
} from "../descriptor.js";
import { ConfigError } from "../errors/config-error.js";
import { secretNames } from "../redact/names.js";
import type { ClientOptions } from "./options.js";

/** What is tried again where a spec does not say. */
export const RETRY: Required<RetryDescriptor> = {
  attempts: 3,
  statuses: [429, 500, 502, 503, 504],
  backoff: { base: 500, factor: 2, max: 8000 },
};

/** An address with its variables filled in. */
function fill(
  { variables = {} }: ServerDescriptor,
  template: string,
  values: ReadonlyMap<string, string>,
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const { default: preset, values: known, option } = variables[name] ?? {};
    const given = option && values.get(option);
    const input = option ?? name;
    const why = "it is part of the server's address";
    if (given === undefined) {
      // The spec's own words need no check: they may hold a path, or nothing.
      if (preset !== undefined) return preset;
      throw new ConfigError(input, "is missing", why);
    }
    if (known && !known.includes(given))
      throw new ConfigError(input, `must be one of ${known.join(", ")}`);
    if (!known && !/^[\w~-]+(?:\.[\w~-]+)*$/.test(given))
      throw new ConfigError(input, "must hold only letters, digits, hyphens and dots", why);
    return given;
  });
}

/** The address of each server; those that the caller replaces are not filled. */
function addressesOf(
  { servers }: ProviderDescriptor,
  { environment, servers: replaced = {} }: ClientOptions,
  values: ReadonlyMap<string, string>,
): Record<string, string> {
  const all = Object.entries(servers);
  const environments = new Set(all.flatMap(([, server]) => Object.keys(server.environments)));
  if (environment !== undefined && !environments.has(environment))
    throw new ConfigError("environment", `must be one of ${[...environments].join(", ")}`);
  return Object.fromEntries(
    all.map(([key, server]) => {
      const named = environment && server.environments[environment];
      const template = named || (Object.values(server.environments)[0] ?? "");
      return [key, replaced[key] ?? fill(server, template, values)];
    }),
  );
}

/**
 * What the core needs of a provider, read off its descriptor while the program runs: for providers
 * that are described by hand. The generator prints it.
 *
 * @param values the values of declared options
 * @throws ConfigError for an unknown environment, and for variables that can't be used
 */
export function factsFrom(
  provider: ProviderDescriptor,
  operations: OperationDescriptors,
  options: ClientOptions,
  values: ReadonlyMap<string, string>,
): Facts {
  const { name, auth, security, error, retry, rateLimit, timeout } = provider;
  return {
    name,
    explain,
    servers: addressesOf(provider, options, values),
    auth,
    security,
    error,
    retry: { ...RETRY, ...retry },
    rateLimit,
    timeout,
    secrets: [...secretNames(provider, operations)],
  };
}
