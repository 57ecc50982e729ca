import { LightRequest, type RequestParts } from "../http/request.js";
import { multipart } from "./multipart.js";

/** What can be sent as often as one likes. */
type Lasting = Exclude<BodyInit, ReadableStream> | undefined;
type Written = readonly [content: string | Uint8Array | Blob | undefined, type: string];

/** A body as it is sent, and the content type that `fetch` would give it. */
function written(body: Lasting): Written {
  if (typeof body === "string") return [body, "text/plain;charset=UTF-8"];
  if (body instanceof URLSearchParams)
    return [String(body), "application/x-www-form-urlencoded;charset=UTF-8"];
  if (body instanceof FormData) return written(multipart(body));
  return [body as Uint8Array | Blob | undefined, body instanceof Blob ? body.type : ""];
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
    const [body, type] = written(parts.body as Lasting);
    const headers = type ? { "content-type": type, ...parts.headers } : parts.headers;
    super(url, { ...parts, headers, body: body as BodyInit });
  }
}
