import { type Call, factsOf } from "../core/call.js";
import { exchange } from "../core/exchange.js";
import type { Feature } from "../core/feature.js";
import { isHere } from "../core/here.js";
import type { Wire } from "../core/wire.js";
import { fail } from "../errors/fail.js";
import { hideQuery } from "../redact/hide-query.js";
import { cleanUrl } from "../redact/url.js";

const MOST_HOPS = 5;
const REDIRECTS = [301, 302, 303, 307, 308];

/** Where an answer leads; undefined where it is no redirect that may be followed. */
function targetOf(call: Call, { method }: Wire, { status, headers }: Response): string | undefined {
  if (!REDIRECTS.includes(status) || call.operation.redirects) return undefined;
  if (method !== "GET" && method !== "HEAD" && status !== 303) return undefined;
  return headers.get("location") ?? undefined;
}

/** The request that follows. To another origin goes a bare one: no headers but `Accept`, no body. */
function nextWire(call: Call, wire: Wire, location: string): Wire {
  const refuse = (why: string, target = "") => {
    const what = `redirected${target && ` to ${target}`}, ${why}`;
    return fail(factsOf(call), "connection", what, { sent: true });
  };
  const to = URL.canParse(location, wire.url) ? new URL(location, wire.url) : undefined;
  if (!to || !/^https?:/.test(to.protocol)) throw refuse("which is no web address");
  const from = new URL(wire.url);
  const target = cleanUrl(to.href, call.engine.redactor, false);
  const hops = (wire.hops ?? 0) + 1;
  if (hops > MOST_HOPS) throw refuse(`after ${MOST_HOPS} redirects`, target);
  if (from.protocol === "https:" && to.protocol === "http:")
    throw refuse("which is not encrypted", target);
  if (isHere(to.hostname) && !isHere(from.hostname)) throw refuse("which is this machine", target);
  [to.username, to.password, to.hash] = ["", "", ""];
  // It may be signed, on the provider's own host, too.
  hideQuery(call.engine.redactor, to);
  const asked = wire.from ?? wire.url;
  const here = from.origin === to.origin;
  const { "content-type": _, ...headers } = wire.headers;
  const { accept = "*/*", "accept-encoding": packing } = headers;
  return {
    method: wire.method === "HEAD" ? "HEAD" : "GET",
    url: to.href,
    headers: here ? headers : { accept, ...(packing && { "accept-encoding": packing }) },
    ...(wire.policies && { policies: wire.policies }),
    hops,
    from: asked,
    ledTo: to.origin === new URL(asked).origin ? "led" : "stranger",
  };
}

/**
 * Follows redirects by hand, since engines carry custom key headers to whatever host they are sent
 * to. Never from https to http, and never with a body: a POST is sent once, where it was meant to go.
 *
 * Browsers hide where a redirect points; there the call fails and says so.
 *
 * @throws ConnectionError where a redirect can't be followed safely
 */
export const redirects: Feature = {
  name: "redirects",
  rank: 3,
  install(engine) {
    engine.follow = (call, wire, { response }) => {
      if (response.type === "opaqueredirect")
        throw fail(
          factsOf(call),
          "connection",
          "redirected, which a browser can't follow safely; point `servers` at the final address",
          { sent: true },
        );
      const location = targetOf(call, wire, response);
      if (location === undefined) return undefined;
      return exchange(call, nextWire(call, wire, location));
    };
  },
};
