import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";

/** Who may ask a server of this machine. */
export interface GateOptions {
  /**
   * Names by which it may be asked besides those of the loopback address; an address of every interface
   * (`0.0.0.0`, `::`) allows any IP address. A web page can give its own name this machine's address, but not
   * another name than its own.
   */
  readonly hosts?: readonly string[] | undefined;
  /** Origins whose pages may ask besides those of this machine, such as `https://app.example.com`. */
  readonly origins?: readonly string[] | undefined;
}

/** Whether a request is let in. */
export type Verdict =
  | { readonly allowed: true; readonly origin: string | undefined }
  | { readonly allowed: false; readonly reason: string };

/**
 * Lets in what comes by a name of this machine and from a page of this machine: one on the loopback
 * address, whatever its port, or one that was opened from disk.
 */
export function gate(
  { headers, url = "" }: Pick<IncomingMessage, "headers" | "url">,
  { hosts = [], origins = [] }: GateOptions,
): Verdict {
  // A request in absolute form names a host too, and a server is to believe that one.
  for (const host of [headers.host, /^https?:\/\/([^/?#]*)/i.exec(url)?.[1]]) {
    if (host !== undefined && !isOwnHost(host, hosts)) {
      const reason = `nothing is answered by the name ${host}: ask by 127.0.0.1 or localhost, or start with --host <name>`;
      return { allowed: false, reason };
    }
  }
  const { origin } = headers;
  if (origin === undefined || origin === "null" || isLoopbackOrigin(origin)) {
    return { allowed: true, origin };
  }
  if (origins.includes(origin)) return { allowed: true, origin };
  const reason = `pages of ${origin} may not ask: start with --allow-origin ${origin}`;
  return { allowed: false, reason };
}

/** A name of the host with its port, as it stands in `Host`. */
function isOwnHost(host: string, hosts: readonly string[]): boolean {
  const name = nameOf(host);
  if (name === undefined) return false;
  if (isLoopback(name) || hosts.some((one) => nameOf(one) === name)) return true;
  return hosts.some((one) => EVERY_INTERFACE.test(one)) && isIP(name.replace(/^\[|\]$/g, "")) > 0;
}

const EVERY_INTERFACE = /^(?:0\.0\.0\.0|::|\[::\])$/;

function nameOf(host: string): string | undefined {
  const authority = isIP(host) === 6 ? `[${host}]` : host;
  // Anything else than a name and a port would be read in two ways.
  if (!/^(?:\[[\da-f:.]+\]|[\w.-]+)(?::\d{1,5})?$/i.test(authority)) return undefined;
  const url = `http://${authority}/`;
  return URL.canParse(url) ? new URL(url).hostname.replace(/\.$/, "") : undefined;
}

/** Browsers give these names to this machine, whatever the network says. */
function isLoopback(name: string): boolean {
  return /^(?:(?:[^.]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(name);
}

function isLoopbackOrigin(origin: string): boolean {
  const host = /^https?:\/\/(.+)$/.exec(origin)?.[1];
  const name = host === undefined ? undefined : nameOf(host);
  return name !== undefined && isLoopback(name);
}

/** What a browser needs to hear before a page may see an answer; nothing to anybody else. */
export function corsHeaders(origin: string | undefined): Record<string, string> {
  if (origin === undefined) return { vary: "origin" };
  return {
    vary: "origin",
    "access-control-allow-origin": origin,
    "access-control-expose-headers": "*",
  };
}
