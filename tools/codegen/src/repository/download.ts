import { lookup } from "node:dns/promises";
import { BlockList, isIP } from "node:net";
import { UserError } from "../problem.ts";

/** The most that is read from an address; the largest public specs have some forty of them. */
const MEGABYTES = 100;

/** How long an address may take for all of it. */
const LIMIT = 60_000;

const REDIRECTS = 5;

/** What to do where an address answers something else than a spec. */
export const SPEC_ITSELF = "give the address of the spec itself, as a browser would download it";

/**
 * What an address answers. Credentials in it are sent as such, to that origin only; a redirect leads
 * neither from the net to this machine or its network, nor out of https.
 *
 * @param shown the address as it may be shown
 * @throws UserError
 */
export async function download(url: URL, shown: string, limit = LIMIT): Promise<string> {
  const headers = new Headers({ accept: "application/json, application/yaml, */*" });
  const user = credentialsOf(url, shown);
  if (user !== undefined) headers.set("authorization", user);
  const signal = AbortSignal.timeout(limit);
  try {
    const response = await follow(url, headers, signal, shown);
    if (!response.ok) refuse(`${shown} answered ${response.status}`, SPEC_ITSELF);
    return await readBounded(response, shown);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { message, cause } = error as Error;
    const why = signal.aborted
      ? `it took more than ${limit / 1000} seconds`
      : ((cause as Error | undefined)?.message ?? message);
    return refuse(`${shown} could not be read: ${why}`, "try again, or take the spec from a file");
  }
}

/** The user in an address, as the header that it is sent as; the address loses it. */
function credentialsOf(url: URL, shown: string): string | undefined {
  let user: string;
  try {
    user = [url.username, url.password].map(decodeURIComponent).join(":");
  } catch {
    return refuse(`The user in ${shown} is not percent-encoded as it must be`, "write % as %25");
  }
  [url.username, url.password] = ["", ""];
  return user === ":" ? undefined : `Basic ${Buffer.from(user).toString("base64")}`;
}

async function follow(
  first: URL,
  headers: Headers,
  signal: AbortSignal,
  shown: string,
): Promise<Response> {
  let url = first;
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    if (url.origin !== first.origin) headers.delete("authorization");
    const response = await fetch(url, { headers, signal, redirect: "manual" });
    const location = response.headers.get("location");
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
    await demandFit(next, url, shown);
    url = next as URL;
  }
  return refuse(`${shown} redirects more than ${REDIRECTS} times`, SPEC_ITSELF);
}

async function demandFit(next: URL | undefined, from: URL, shown: string): Promise<void> {
  const allowed = from.protocol === "https:" ? ["https:"] : ["http:", "https:"];
  if (
    next === undefined ||
    !allowed.includes(next.protocol) ||
    `${next.username}${next.password}` !== ""
  ) {
    refuse(`${shown} redirects to what is no ${allowed.join(" or ")} address`, SPEC_ITSELF);
  } else if (!(await isInner(from.hostname)) && (await isInner(next.hostname))) {
    refuse(`${shown} redirects into this machine or its network`, SPEC_ITSELF);
  }
}

const INNER = new BlockList();
for (const [address, prefix] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
] as const) {
  INNER.addSubnet(address, prefix, "ipv4");
}
for (const [address, prefix] of [
  // With the addresses of IPv4 that stand in it, as they are and as they are translated.
  ["::", 96],
  ["64:ff9b::", 96],
  ["fc00::", 7],
  ["fe80::", 9],
] as const) {
  INNER.addSubnet(address, prefix, "ipv6");
}

/** Whether a name leads to this machine or its network, by any of its addresses. */
export async function isInner(host: string): Promise<boolean> {
  const name = host.replace(/^\[|\]$/g, "");
  const found = isIP(name) ? [{ address: name }] : await lookup(name, { all: true });
  return found.some(({ address }) => INNER.check(address, isIP(address) === 6 ? "ipv6" : "ipv4"));
}

async function readBounded(response: Response, shown: string): Promise<string> {
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for await (const chunk of response.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MEGABYTES * 2 ** 20) {
      const fix = "download it, see that it is a spec, and take it from the file";
      refuse(`${shown} sends more than ${MEGABYTES} MB`, fix);
    }
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

function refuse(what: string, fix: string): never {
  throw new UserError(`${what}.\n    Fix: ${fix}`);
}
