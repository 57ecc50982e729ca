import { configError } from "../errors/fail.js";

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
    throw configError(
      name,
      "must be an https address without user info, query or fragment",
      "http only to this machine, or with `insecure: true`",
    );
  return href.replace(/\/$/, "");
}

/**
 * The text of an option that a spec declares; undefined where nobody gives it.
 *
 * @throws ConfigError naming the option and its rule
 */
export function optionText(name: string, value: unknown, pattern = ""): string | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  if (typeof value !== "string" && typeof value !== "number")
    throw configError(name, "must be text");
  if (!new RegExp(pattern, "u").test(`${value}`))
    throw configError(name, `does not match ${pattern}`);
  return `${value}`;
}

/**
 * A variable of a server's address.
 *
 * @param preset the spec's own words, which need no check: they may hold a path, or nothing
 * @param known all values that there are, where the spec says
 * @throws ConfigError for a value that would change more of the address than its part
 */
export function variable(
  name: string,
  value: string | undefined,
  preset?: string,
  known?: readonly string[],
): string {
  const why = "it is part of the server's address";
  if (value === undefined) {
    if (preset === undefined) throw configError(name, "is missing", why);
    return preset;
  }
  if (known && !known.includes(value))
    throw configError(name, `must be one of ${known.join(", ")}`);
  if (!known && !/^[\w~-]+(\.[\w~-]+)*$/.test(value))
    throw configError(name, "must hold only letters, digits, hyphens and dots", why);
  return value;
}

/**
 * The address of an environment, by default of the first; so where another server has it alone.
 *
 * @param environments addresses, or what makes them
 * @param known the environments of all servers
 * @throws ConfigError for an environment that the provider does not have
 */
export function addressIn(
  environments: Readonly<Record<string, string | (() => string)>>,
  environment: string | undefined,
  known: readonly string[] = Object.keys(environments),
): string {
  if (environment !== undefined && !known.includes(environment))
    throw configError("environment", `must be one of ${known.join(", ")}`);
  const own = Object.hasOwn(environments, environment as string);
  const address = own ? environments[environment as string] : Object.values(environments)[0];
  return (typeof address === "function" ? address() : address) ?? "";
}
