import type { IncomingMessage } from "node:http";
import type { Violation } from "./violation.js";

/** A body of a request: its bytes, what Prism takes for it, and what keeps it from being read. */
export interface ReadBody {
  readonly bytes: Buffer;
  readonly value: unknown;
  readonly violation?: Violation;
}

/** Whether a media type is JSON: `application/json`, `application/…+json`, `text/json`. */
export function isJson(mediaType: string | undefined): boolean {
  return /^[a-z]+\/([^;]*\+)?json\s*(;|$)/i.test(mediaType ?? "");
}

/** Reads a request's body whole; JSON is decoded, anything else is text to Prism. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { bytes, value: undefined };
  const text = bytes.toString("utf8");
  if (!isJson(request.headers["content-type"])) return { bytes, value: text };
  try {
    return { bytes, value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = `is not JSON: ${(error as Error).message}`;
    return {
      bytes,
      value: undefined,
      violation: { in: "request", place: ["body"], rule: "syntax", message },
    };
  }
}

const encoded = new WeakMap<object, Buffer>();

/** The bytes of an answer's body; those of a fixed example are made once. */
export function encodeBody(body: unknown, mediaType: string | undefined): Buffer {
  if (body === undefined) return Buffer.alloc(0);
  if (typeof body === "string" && !isJson(mediaType)) return Buffer.from(body);
  if (typeof body !== "object" || body === null) return Buffer.from(JSON.stringify(body));
  let bytes = encoded.get(body);
  if (!bytes) {
    bytes = Buffer.from(JSON.stringify(body));
    encoded.set(body, bytes);
  }
  return bytes;
}
