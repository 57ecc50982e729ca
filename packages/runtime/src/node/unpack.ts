import { pipeline, type Readable, type Transform } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** What the transport can unpack, as it tells servers. */
export const ENCODINGS = "gzip, deflate, br";

const UNPACKERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Does an answer say that its body is packed? */
export const isPacked = (encoding: string | null): boolean => encoding !== null && encoding !== "";

/**
 * The body as it was before it was packed. Bytes of an unknown packing come as they are. Whoever
 * stops reading gives up the connection, and whoever breaks it breaks the reading.
 */
export function unpack(source: Readable, encoding: string | null): Readable {
  if (!encoding) return source;
  let body: Readable = source;
  for (const name of encoding.toLowerCase().split(",").reverse()) {
    const unpacker = UNPACKERS[name.trim()];
    if (!unpacker) return body;
    // The error reaches the reader through the last stream.
    body = pipeline(body, unpacker(), () => {});
  }
  return body;
}
