import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { UserError } from "../problem.ts";
import { ask, Inward } from "./ask.ts";

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
  const user = credentialsOf(url, shown);
  const signal = AbortSignal.timeout(limit);
  try {
    const response = await follow(url, user, signal, shown);
    const { statusCode = 0 } = response;
    if (statusCode < 200 || statusCode > 299) {
      response.destroy();
      refuse(`${shown} answered ${statusCode}`, SPEC_ITSELF);
    }
    return await readBounded(response, shown);
  } catch (error) {
    if (error instanceof UserError) throw error;
    if (error instanceof Inward) {
      refuse(`${shown} redirects into this machine or its network`, SPEC_ITSELF);
    }
    const { message, code } = error as NodeJS.ErrnoException;
    const why = signal.aborted
      ? `it took more than ${limit / 1000} seconds`
      : message || String(code);
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

const ACCEPT = {
  accept: "application/json, application/yaml, */*",
  "accept-encoding": "gzip",
  "user-agent": "specwright",
};

async function follow(
  first: URL,
  user: string | undefined,
  signal: AbortSignal,
  shown: string,
): Promise<IncomingMessage> {
  let url = first;
  let mayEnter = true;
  for (let redirects = 0; redirects <= REDIRECTS; redirects++) {
    const isFirst = url.origin === first.origin;
    if (!isFirst) user = undefined;
    const headers = user === undefined ? ACCEPT : { ...ACCEPT, authorization: user };
    const { response, isInner } = await ask(url, headers, signal, mayEnter);
    mayEnter &&= isInner;
    const { statusCode = 0 } = response;
    const { location } = response.headers;
    if (statusCode < 300 || statusCode > 399 || location === undefined) return response;
    response.destroy();
    url = nextOf(location, url, shown);
  }
  return refuse(`${shown} redirects more than ${REDIRECTS} times`, SPEC_ITSELF);
}

function nextOf(location: string, from: URL, shown: string): URL {
  const allowed = from.protocol === "https:" ? ["https:"] : ["http:", "https:"];
  const next = URL.canParse(location, from) ? new URL(location, from) : undefined;
  const isFit = next && allowed.includes(next.protocol) && next.username + next.password === "";
  if (isFit) return next;
  return refuse(`${shown} redirects to what is no ${allowed.join(" or ")} address`, SPEC_ITSELF);
}

async function readBounded(response: IncomingMessage, shown: string): Promise<string> {
  const isPacked = response.headers["content-encoding"]?.toLowerCase() === "gzip";
  // What goes wrong shows to whoever reads.
  const body = isPacked ? pipeline(response, createGunzip(), () => {}) : response;
  const decoder = new TextDecoder();
  let [text, bytes] = ["", 0];
  for await (const chunk of body as AsyncIterable<Buffer>) {
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
