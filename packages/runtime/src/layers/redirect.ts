import { type CallContext, factsOf } from "../call/context.js";
import { ConnectionError } from "../errors/connection-error.js";
import { hideQuery } from "../redact/hide-query.js";
import { cleanUrl } from "../redact/url.js";
import type { Layer } from "./layer.js";

const MOST_HOPS = 5;
const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/**
 * Follows redirects by hand, since engines carry custom key headers to whatever host they are sent
 * to. To another origin goes a bare request: no headers but `Accept`, no body. Never from https to
 * http, and never with a body: a POST is sent once, where it was meant to go.
 *
 * Browsers hide where a redirect points; there the call fails and says so.
 *
 * @throws ConnectionError where a redirect can't be followed safely
 */
export const redirect: Layer<CallContext> = async (request, next, ctx) => {
  const refuse = (why: string, target = "") =>
    new ConnectionError(factsOf(ctx), `redirected${target && ` to ${target}`}, ${why}`, true);
  let sent = request;
  const { origin: asked } = new URL(request.url);
  ctx.answeredBy = "asked";
  for (let hop = 0; ; hop++) {
    const response = await next(sent);
    if (response.type === "opaqueredirect") {
      throw refuse("which a browser can't follow safely; point `servers` at the final address");
    }
    // Where an operation is a redirect for browsers, the redirect is its answer.
    if (ctx.operation.methods?.length === 0) return response;
    const location = isRedirect(response.status) ? response.headers.get("location") : null;
    if (location === null) return response;
    const bare = sent.method === "GET" || sent.method === "HEAD";
    if (!bare && response.status !== 303) return response;
    const [from, to] = [
      new URL(sent.url),
      URL.canParse(location, sent.url) && new URL(location, sent.url),
    ];
    if (!to || !/^https?:$/.test(to.protocol)) throw refuse("which is no web address");
    const target = cleanUrl(to.href, ctx.settings.redactor, false);
    if (hop >= MOST_HOPS) throw refuse(`after ${MOST_HOPS} redirects`, target);
    if (from.protocol === "https:" && to.protocol === "http:")
      throw refuse("which is not encrypted", target);
    [to.username, to.password, to.hash] = ["", "", ""];
    // It may be signed, on the provider's own host, too.
    hideQuery(ctx.settings.redactor, to);
    ctx.answeredBy = to.origin === asked ? "led" : "stranger";
    const headers = from.origin === to.origin ? new Headers(sent.headers) : new Headers();
    headers.set("accept", sent.headers.get("accept") ?? "*/*");
    headers.delete("content-type");
    sent = new Request(to, { method: bare ? sent.method : "GET", headers, redirect: "manual" });
  }
};
