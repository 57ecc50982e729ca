import { type LookupAddress, lookup } from "node:dns";
import { get as getPlain, type IncomingMessage } from "node:http";
import { get as getSecure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isInner } from "./inner.ts";

/** What an address answers, and where it really lies. */
export interface Answer {
  readonly response: IncomingMessage;
  /** It is of this machine or its network. */
  readonly isInner: boolean;
}

/** The address lies on this machine or in its network, and nobody asked for that. */
export class Inward extends Error {}

/** How a name is looked up. */
export type Find = (
  name: string,
  options: { readonly all: true },
  done: (error: Error | null, found: LookupAddress[]) => void,
) => void;

/**
 * Asks an address once. A name is looked up by the connection itself, and what it finds is judged there: a name that
 * has one address for whoever looks and another for whoever connects leads nowhere else.
 *
 * @param mayEnter whether it may lie on this machine or in its network
 * @throws Inward where it may not, and does
 */
export function ask(
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  mayEnter: boolean,
  find: Find = (name, options, done) => lookup(name, options, done),
): Promise<Answer> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  let inner = isIP(host) !== 0 && isInner(host);
  if (inner && !mayEnter) return Promise.reject(new Inward(url.origin));
  const judged: LookupFunction = (name, options, done) => {
    find(name, { all: true }, (error, found) => {
      const [first] = found ?? [];
      if (error || first === undefined) return done(error ?? new Error(`${name} is nowhere`), "");
      // A proxy has a name as well, and is what it is.
      if (name === host) inner = found.some(({ address }) => isInner(address));
      if (name === host && inner && !mayEnter) return done(new Inward(url.origin), "");
      if (options.all) return done(null, found);
      return done(null, first.address, first.family);
    });
  };
  const get = url.protocol === "https:" ? getSecure : getPlain;
  return new Promise((resolve, reject) => {
    get(url, { headers, signal, lookup: judged }, (response) => {
      resolve({ response, isInner: inner });
    }).on("error", reject);
  });
}
