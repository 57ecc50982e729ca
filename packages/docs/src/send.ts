import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** What is answered. */
export interface Content {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** Answers with a content: packed where the asker takes that, and not again where the asker has it already. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, type, body }: Content,
): void {
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const encoding = /^(?:text\/|application\/json)/.test(type) ? packing(request) : undefined;
  // Each form of a content has a tag of its own.
  const tag = `"${createHash("sha256").update(bytes).digest("base64url").slice(0, 22)}${encoding ? `-${encoding}` : ""}"`;
  keepOut(response);
  response.setHeader("vary", "accept-encoding");
  response.setHeader("cache-control", "no-cache");
  if (status === 200) {
    response.setHeader("etag", tag);
    const known = request.headers["if-none-match"]
      ?.split(",")
      .map((one) => one.trim().replace(/^W\//, ""));
    if (known?.includes(tag)) {
      response.writeHead(304).end();
      return;
    }
  }
  if (encoding !== undefined) response.setHeader("content-encoding", encoding);
  const packed = pack(bytes, encoding);
  response.writeHead(status, { "content-type": type, "content-length": packed.length });
  response.end(request.method === "HEAD" ? undefined : packed);
}

/** Answers with another address of the workbench. */
export function redirect(response: ServerResponse, location: string, status = 308): void {
  keepOut(response);
  response.writeHead(status, { location }).end();
}

/** No page of elsewhere shows, frames or reads what is the workbench's own. */
function keepOut(response: ServerResponse): void {
  response.setHeader("x-content-type-options", "nosniff");
  response.setHeader("cross-origin-resource-policy", "same-origin");
  response.setHeader("x-frame-options", "DENY");
}

type Encoding = "br" | "gzip";

/** How the asker wants it; one that is refused by `q=0` is not taken. */
function packing(request: IncomingMessage): Encoding | undefined {
  const accepted = String(request.headers["accept-encoding"] ?? "")
    .split(",")
    .map((one) => one.trim().toLowerCase())
    .filter((one) => !/;\s*q=0(?:\.0*)?$/.test(one))
    .map((one) => one.split(";", 1)[0]);
  return (["br", "gzip"] as const).find((one) => accepted.includes(one));
}

function pack(bytes: Uint8Array, encoding: Encoding | undefined): Uint8Array {
  if (encoding === undefined) return bytes;
  if (encoding === "gzip") return gzipSync(bytes);
  // The best quality takes a second for the search data; this one, some milliseconds.
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
}
