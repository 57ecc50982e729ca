import type { Wire } from "../core/wire.js";
import type { Body } from "../http/body.js";
import { multipart } from "./multipart.js";

/** What can be sent as often as one likes. */
export type Lasting = Exclude<Body, ReadableStream> | undefined;

/** A plain request that any number of attempts can send: with any body but a stream. */
export type LastingWire = Wire & { readonly body?: Lasting; readonly request?: undefined };

/** Is it one? Streams, and requests that a layer has made, are sent once. */
export const isLasting = (wire: Wire): wire is LastingWire =>
  !wire.request && !(wire.body instanceof ReadableStream);

/** A body as it is sent, and the content type that `fetch` would give it. */
export function written(
  body: Lasting,
): readonly [content: string | Uint8Array | Blob | undefined, type: string] {
  if (typeof body === "string") return [body, "text/plain;charset=UTF-8"];
  if (body instanceof URLSearchParams)
    return [String(body), "application/x-www-form-urlencoded;charset=UTF-8"];
  if (body instanceof FormData) return written(multipart(body));
  if (body instanceof ArrayBuffer) return [new Uint8Array(body), ""];
  return [body as Uint8Array | Blob | undefined, body instanceof Blob ? body.type : ""];
}
