import { ConfigError } from "../errors/config-error.js";

/** The machine itself: where nobody on the way can listen. */
const LOOPBACK = /^((.+\.)?localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/**
 * Checks an address that credentials will be sent to. It is not shown, since it may hold some.
 *
 * @throws ConfigError naming the option
 */
export function checkAddress(address: string, name: string, insecure?: boolean): string {
  const { protocol, hostname, username, password, href } = (
    URL.canParse(address) ? new URL(address) : {}
  ) as URL;
  const safe =
    protocol === "https:" || (protocol === "http:" && (insecure || LOOPBACK.test(hostname)));
  // In the whole address: an empty query, too, would swallow the path that comes behind it.
  if (!safe || username || password || /[?#]/.test(href))
    throw new ConfigError(
      name,
      "must be an https address without user info, query or fragment",
      "http only to this machine, or with `insecure: true`",
    );
  return href.replace(/\/$/, "");
}

/**
 * Checks an option that a spec declares for an address.
 *
 * @throws ConfigError naming the option and the pattern that it must match
 */
export function checkOption(name: string, value: unknown, pattern: RegExp): string {
  if (!/^(string|number)$/.test(typeof value) || !pattern.test(`${value}`))
    throw new ConfigError(name, value === undefined ? "is missing" : `does not match ${pattern}`);
  return `${value}`;
}

/**
 * The address of an environment, by default of the first.
 *
 * @throws ConfigError for an environment that the provider does not have
 */
export function addressIn(
  environments: Readonly<Record<string, string>>,
  environment = Object.keys(environments)[0] as string,
): string {
  const address = Object.hasOwn(environments, environment) && environments[environment];
  if (!address)
    throw new ConfigError("environment", `must be one of ${Object.keys(environments).join(", ")}`);
  return address;
}
