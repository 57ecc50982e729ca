import { addressIn, variable } from "../core/address.js";
import { explain } from "../core/explain.js";
import type { Facts } from "../core/facts.js";
import type {
  OperationDescriptors,
  ProviderDescriptor,
  RetryDescriptor,
  ServerDescriptor,
} from "../descriptor.js";
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
    return variable(option ?? name, option && values.get(option), preset, known);
  });
}

/** The address of each server; those that the caller replaces are not filled. */
function addressesOf(
  { servers }: ProviderDescriptor,
  { environment, servers: replaced = {} }: ClientOptions,
  values: ReadonlyMap<string, string>,
): Record<string, string> {
  const all = Object.entries(servers);
  const known = [...new Set(all.flatMap(([, server]) => Object.keys(server.environments)))];
  const addresses = all.map(([key, server]) => {
    const made = Object.entries(server.environments).map(
      ([name, template]) => [name, () => fill(server, template, values)] as const,
    );
    const address = () => addressIn(Object.fromEntries(made), environment, known);
    return [key, replaced[key] ?? address()] as const;
  });
  // Looked at also where every server is replaced.
  addressIn({}, environment, known);
  return Object.fromEntries(addresses);
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
