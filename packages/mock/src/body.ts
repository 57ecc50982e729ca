import type { IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync, inflateSync } from "node:zlib";
import { parseJson } from "./json.js";
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

/** The most bytes of one body, and of all that are being read at once. */
export const MAX_BODY = 32 * 2 ** 20;
export const MAX_BODIES = 8 * MAX_BODY;

/** A body that is too large, alone or with the others. */
export class BodyTooLarge extends Error {
  readonly status: 413 | 503;

  constructor(status: 413 | 503, message: string) {
    super(message);
    this.status = status;
  }
}

/** Reads bodies, within {@link MAX_BODY} and {@link MAX_BODIES}. */
export class BodyReader {
  #held = 0;

  /**
   * Reads a request's body whole; JSON is decoded, anything else is text to Prism.
   *
   * @param wanted whether somebody will look at it; one that nobody wants is not kept
   * @throws BodyTooLarge as soon as it is; the rest is left unread
   */
  async read(request: IncomingMessage, wanted: boolean): Promise<ReadBody> {
    const declared = Number(request.headers["content-length"] ?? 0);
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      if (declared > MAX_BODY) throw tooLarge();
      // Left early, the request lives on: there is an answer to be sent.
      const body = request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
      for await (const chunk of body) {
        size += chunk.length;
        this.#held += chunk.length;
        if (size > MAX_BODY) throw tooLarge();
        if (this.#held > MAX_BODIES) {
          throw new BodyTooLarge(503, "more bodies come in at once than are taken; try again");
        }
        if (wanted) chunks.push(chunk);
      }
    } finally {
      this.#held -= size;
    }
    return decodeBody(Buffer.concat(chunks), request.headers);
  }
}

function tooLarge(): BodyTooLarge {
  return new BodyTooLarge(413, `the body has more than ${MAX_BODY / 2 ** 20} MiB`);
}

/** The headers that say how a body is written. */
export interface BodyHeaders {
  readonly "content-type"?: string | undefined;
  readonly "content-encoding"?: string | undefined;
}

/**
 * Unpacks and decodes a body that has been read.
 *
 * @throws BodyTooLarge where it is too large unpacked
 */
export function decodeBody(bytes: Buffer, headers: BodyHeaders): ReadBody {
  if (bytes.length > MAX_BODY) throw tooLarge();
  if (bytes.length === 0) return { bytes, value: undefined };
  const unpacked = unpack(bytes, headers["content-encoding"]);
  if (!Buffer.isBuffer(unpacked)) return { bytes, value: undefined, violation: unpacked };
  return read(unpacked, headers["content-type"]);
}

/** Looks into a body that is no longer packed. */
function read(bytes: Buffer, type: string | undefined): ReadBody {
  // A byte order mark is no part of the text (RFC 8259, 8.1).
  const text = bytes.toString("utf8").replace(/^\ufeff/, "");
  if (type !== undefined && !isMediaType(type)) {
    return refused(bytes, ["header", "content-type"], "content-type", "is not a media type");
  }
  if (isForm(type)) {
    const broken = text.split("&").find((pair) => !isDecodable(pair));
    if (broken !== undefined) {
      return refused(bytes, ["body"], "syntax", `is not percent-encoded as it must be: ${broken}`);
    }
    return { bytes, value: text };
  }
  if (!isJson(type)) return { bytes, value: text };
  try {
    return { bytes, value: parseJson(text) };
  } catch (error) {
    return refused(bytes, ["body"], "syntax", (error as Error).message);
  }
}

const CODINGS: Readonly<
  Record<string, (bytes: Buffer, options: { maxOutputLength: number }) => Buffer>
> = {
  gzip: gunzipSync,
  "x-gzip": gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
  identity: (bytes) => bytes,
};

/** A body without its codings, the last one first; what is wrong where that can't be had. */
function unpack(bytes: Buffer, codings = ""): Buffer | Violation {
  const place = ["header", "content-encoding"];
  let plain = bytes;
  const names = codings
    .split(",")
    .map((name) => name.trim().toLowerCase())
    .filter(Boolean)
    .reverse();
  if (names.length > 3)
    return {
      in: "request",
      place,
      rule: "content-encoding",
      message: "has more than three codings",
    };
  for (const name of names) {
    const decode = Object.hasOwn(CODINGS, name) ? CODINGS[name] : undefined;
    if (!decode) {
      const known = Object.keys(CODINGS).join(", ");
      return {
        in: "request",
        place,
        rule: "content-encoding",
        message: `${name} is no coding that is taken; there are: ${known}`,
      };
    }
    try {
      plain = decode(plain, { maxOutputLength: MAX_BODY });
    } catch (error) {
      if ((error as { code?: string }).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
      const message = `is not ${name}: ${(error as Error).message}`;
      return { in: "request", place: ["body"], rule: "syntax", message };
    }
  }
  return plain;
}

/** Whether each `%` of a text begins a character. */
export function isDecodable(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
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
  if (body === undefined || (body === null && !isJson(mediaType))) return Buffer.alloc(0);
  if (Buffer.isBuffer(body)) return body;
  if (typeof body === "string" && !isJson(mediaType)) return Buffer.from(body);
  if (typeof body !== "object" || body === null) return Buffer.from(JSON.stringify(body));
  let bytes = encoded.get(body);
  if (!bytes) {
    bytes = Buffer.from(JSON.stringify(body));
    encoded.set(body, bytes);
  }
  return bytes;
}
