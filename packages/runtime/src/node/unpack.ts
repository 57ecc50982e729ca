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

/** What there is beside them. Any other word is none of a packing: storages are told all kinds of them. */
const OTHERS: readonly string[] = ["zstd", "compress", "x-compress", "dcb", "dcz", "exi"];

/** Does an answer say that its body is packed? */
export const isPacked = (encoding: string | null): boolean => encoding !== null && encoding !== "";

/** Why a body packed so can't be unpacked; undefined where it can. */
function refusal(names: readonly string[]): string | undefined {
  const other = names.find((name) => OTHERS.includes(name));
  if (other) return `packed as ${other}, which nobody asked for, and only ${ENCODINGS} are undone`;
  return names.length > MOST_PACKINGS
    ? `packed ${names.length} times, and no more than ${MOST_PACKINGS} are undone`
    : undefined;
}

/**
 * The body as it was before it was packed. Bytes of what is no packing come as they are; of one that can't
 * be undone none do, for nobody could tell half of them from the whole. Whoever stops reading gives up the
 * connection, and whoever breaks it breaks the reading.
 */
export function unpack(source: Readable, encoding: string | null): Readable {
  if (!encoding) return source;
  const names = encoding
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  const why = refusal(names);
  if (why) {
    source.destroy(new Error(why));
    return source;
  }
  let body: Readable = source;
  for (const key of names.reverse()) {
    const make = Object.hasOwn(UNPACKERS, key) ? UNPACKERS[key] : undefined;
    if (!make) return body;
    // The error reaches the reader through the last stream, which the pipeline has left by then.
    body = waiting(pipeline(body, new Unpacker(make), () => {}));
  }
  return body;
}
