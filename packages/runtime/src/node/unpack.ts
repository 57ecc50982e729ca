import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";
import { Unpacker } from "./unpacker.js";
import { waiting } from "./waiting.js";

/** What the transport can unpack, as it tells servers. */
export const ENCODINGS = "gzip, deflate, br";

/** The compression method in the header of zlib; without it, the bytes are bare. */
const hasHeader = (first: number): boolean => (first & 0x0f) === 8;

const UNPACKERS: Readonly<Record<string, (first: number) => Transform>> = {
  gzip: () => createGunzip(),
  "x-gzip": () => createGunzip(),
  deflate: (first) => (hasHeader(first) ? createInflate() : createInflateRaw()),
  br: () => createBrotliDecompress(),
};

/** Each packing takes memory of its own, and nobody needs more than one. */
export const MOST_PACKINGS = 5;

/** Does an answer say that its body is packed? */
export const isPacked = (encoding: string | null): boolean => encoding !== null && encoding !== "";

/**
 * The body as it was before it was packed. Bytes of an unknown packing come as they are. Whoever
 * stops reading gives up the connection, and whoever breaks it breaks the reading.
 */
export function unpack(source: Readable, encoding: string | null): Readable {
  if (!encoding) return source;
  const names = encoding.toLowerCase().split(",");
  if (names.length > MOST_PACKINGS) {
    source.destroy(
      new Error(`packed ${names.length} times, and no more than ${MOST_PACKINGS} are undone`),
    );
    return source;
  }
  let body: Readable = source;
  for (const name of names.reverse()) {
    const key = name.trim();
    const make = Object.hasOwn(UNPACKERS, key) ? UNPACKERS[key] : undefined;
    if (!make) return body;
    // The error reaches the reader through the last stream, which the pipeline has left by then.
    body = waiting(pipeline(body, new Unpacker(make), () => {}));
  }
  return body;
}
