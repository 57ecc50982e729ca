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

function isForm(mediaType: string | undefined): boolean {
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(mediaType ?? "");
}

/** Reads a request's body whole; JSON is decoded, anything else is text to Prism. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { bytes, value: undefined };
  const text = bytes.toString("utf8");
  const wrong = request.headers["content-type"];
  if (wrong !== undefined && !isMediaType(wrong)) {
    return refused(bytes, ["header", "content-type"], "content-type", "is not a media type");
  }
  const type = request.headers["content-type"];
  // Prism takes the `+` of a form, which is a space, for a reserved character.
  if (isForm(type)) return { bytes, value: text.replaceAll("+", "%20") };
  if (!isJson(type)) return { bytes, value: text };
  try {
    return { bytes, value: JSON.parse(text) as unknown };
  } catch (error) {
    return refused(bytes, ["body"], "syntax", `is not JSON: ${(error as Error).message}`);
  }
}

function refused(bytes: Buffer, place: string[], rule: string, message: string): ReadBody {
  return { bytes, value: undefined, violation: { in: "request", place, rule, message } };
}

/** Whether a text has the form of a media type, parameters included. Prism throws at any other. */
export function isMediaType(text: string): boolean {
  return /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+\s*(;|$)/.test(text.trim());
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
