import { LightRequest, type RequestParts } from "../http/request.js";
import { multipart } from "./multipart.js";

type Written = readonly [content: string | Uint8Array | Blob, type: string];

/** A body as it is sent, and the content type that `fetch` would give it. */
function written(body: Exclude<BodyInit, ReadableStream>): Written {
  if (typeof body === "string") return [body, "text/plain;charset=UTF-8"];
  if (body instanceof URLSearchParams)
    return [String(body), "application/x-www-form-urlencoded;charset=UTF-8"];
  if (body instanceof FormData) return written(multipart(body));
  return [body as Uint8Array | Blob, body instanceof Blob ? body.type : ""];
}

/**
 * A light request with any body but a stream. Forms and blobs keep their length, and can be sent
 * again as they are.
 */
export class NodeRequest extends LightRequest {
  static override takes(body: unknown): boolean {
    return !(body instanceof ReadableStream);
  }

  constructor(url: string, parts: RequestParts) {
    if (parts.body === undefined) {
      super(url, parts);
      return;
    }
    const [body, type] = written(parts.body as Exclude<BodyInit, ReadableStream>);
    const headers = { ...(type && { "content-type": type }), ...parts.headers };
    super(url, { ...parts, headers, body: body as BodyInit });
  }
}
