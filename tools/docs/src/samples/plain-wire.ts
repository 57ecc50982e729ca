import { anyBody, styled } from "@specwright/runtime/parts";
import type { TryCall } from "./try-call.ts";

/** What a call sends, by place. */
export interface Places {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** Where a call goes, and with which credentials, by the names of their schemes. */
export interface Target {
  /** Address of the server. */
  readonly address: string;
  readonly credentials: Readonly<Record<string, string>>;
}

/**
 * The request of a call, by the encoder of the client but without the client: what a page sends. That
 * both send the same is held by a test of every operation.
 */
export function plainRequest(
  { descriptor, auth, operation }: TryCall,
  { path, query, headers, body }: Places,
  { address, credentials }: Target,
): Request {
  const { method, accept, params = [] } = descriptor;
  const written = styled(descriptor.path, params, { path, query, headers });
  const sent = new Headers(written.headers as HeadersInit);
  sent.set("accept", accept ? accept.join(", ") || "*/*" : "application/json");
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(credentials)) {
    const scheme = auth[name];
    if (scheme === undefined || value === "") continue;
    const whole =
      scheme.prefix === undefined ? value : `${scheme.prefix} ${encoded(scheme.prefix, value)}`;
    if (scheme.in === "header") sent.set(scheme.name, whole);
    if (scheme.in === "query") search.set(scheme.name, value);
  }
  // An empty body where none is needed is none, as in the client.
  const isIdle =
    operation.body?.required !== true && JSON.stringify(body) === "{}" && !(body instanceof Blob);
  const content = body === undefined || isIdle ? undefined : anyBody(body, descriptor.body);
  if (content?.type !== undefined) sent.set("content-type", content.type);
  const all = [written.search, search.toString()].filter(Boolean).join("&");
  return new Request(`${address}${written.path}${all && `?${all}`}`, {
    method,
    headers: sent,
    body: content?.content ?? null,
    // What a stream needs, and nothing else minds.
    duplex: "half",
  } as RequestInit);
}

/** `user:password` is encoded for HTTP's own scheme. */
function encoded(prefix: string, value: string): string {
  return prefix === "Basic" ? btoa(value) : value;
}
