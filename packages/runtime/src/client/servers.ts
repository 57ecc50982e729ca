import type { ProviderDescriptor, ServerDescriptor } from "../descriptor.js";
import { ConfigError } from "../errors/config-error.js";
import type { ClientOptions } from "./options.js";

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Is this host the machine itself? */
export const isLoopback = (hostname: string): boolean => LOOPBACK.test(hostname);

/** Other ways to write addresses of the machine itself, which it answers to as well. */
const HERE = /^(?:0(?:\.\d{1,3}){3}|\[::\]|\[::ffff:(?:0|7f[\da-f]{2}):[\da-f]{1,4}\])$/;

/** May this host be the machine itself, however it is written? Wider than what is trusted. */
export const isHere = (hostname: string): boolean => {
  const host = hostname.replace(/\.$/, "");
  return isLoopback(host) || HERE.test(host);
};

/**
 * Checks an address that credentials will be sent to.
 *
 * @throws ConfigError naming the option; an address with user info is not shown
 */
export function checkAddress(address: string, name: string, insecure = false): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    throw new ConfigError(name, "is no http or https address", "such as https://api.example.test");
  }
  if (url.username || url.password) {
    throw new ConfigError(name, "must not hold user info", "credentials have options of their own");
  }
  // In the whole address: an empty query, too, would swallow the path that comes behind it.
  if (/[?#]/.test(url.href)) throw new ConfigError(name, "must hold neither query nor fragment");
  if (url.protocol === "http:" && !insecure && !isLoopback(url.hostname)) {
    throw new ConfigError(name, "must be https", "or this machine; `insecure: true` allows it");
  }
  return url.href.replace(/\/$/, "");
}

function fill(
  server: ServerDescriptor,
  template: string,
  values: ReadonlyMap<string, string>,
): string {
  return template.replace(/\{([^{}]+)\}/g, (_, name: string) => {
    const { default: preset, values: known, option } = server.variables?.[name] ?? {};
    const given = option && values.get(option);
    const input = option ?? name;
    if (given === undefined) {
      // The spec's own words need no check: they may hold a path, or nothing.
      if (preset !== undefined) return preset;
      throw new ConfigError(input, "is missing", "it is part of the server's address");
    }
    if (known && !known.includes(given)) {
      throw new ConfigError(input, `must be one of ${known.join(", ")}`);
    }
    if (!known && !/^[\w~-]+(?:\.[\w~-]+)*$/.test(given)) {
      throw new ConfigError(
        input,
        "must hold only letters, digits, hyphens and dots",
        "it is part of the server's address",
      );
    }
    return given;
  });
}

/**
 * The address of each server.
 *
 * @param values the values of declared options
 * @throws ConfigError for an unknown environment, server or variable, and for unsafe addresses
 */
export function resolveServers(
  provider: ProviderDescriptor,
  options: ClientOptions,
  values: ReadonlyMap<string, string>,
): Map<string, string> {
  const { environment, servers = {}, insecure } = options;
  const all = Object.entries(provider.servers);
  const environments = new Set(all.flatMap(([, server]) => Object.keys(server.environments)));
  if (environment !== undefined && !environments.has(environment)) {
    throw new ConfigError("environment", `must be one of ${[...environments].join(", ")}`);
  }
  for (const key of Object.keys(servers)) {
    if (!Object.hasOwn(provider.servers, key)) {
      throw new ConfigError(
        `servers.${key}`,
        `is unknown; there is ${all.map(([name]) => name).join(", ")}`,
      );
    }
  }
  const resolved = new Map<string, string>();
  for (const [key, server] of all) {
    const given = servers[key];
    const named = environment && server.environments[environment];
    const template = named ?? Object.values(server.environments)[0] ?? "";
    const address = given ?? fill(server, template, values);
    resolved.set(key, checkAddress(address, `servers.${key}`, insecure));
  }
  return resolved;
}
