import { setTimeout } from "node:timers/promises";
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { drawn } from "../support/drawn.js";
import { serve } from "../support/server.js";
import { collect, fileClient, TRANSPORTS, uncaught, WAYS } from "./kit.js";

const PACKINGS: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  identity: (bytes) => bytes,
  gzip: gzipSync,
  "x-gzip": gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
  "deflate, bare": deflateRawSync,
};

/** How a body goes on after its first part. */
const ENDS = ["whole", "reset", "abort", "half"] as const;

/** One drawn body. */
interface Case {
  readonly packing: string;
  readonly size: number;
  /** What is sent of it before it goes on, from 0 to 1. */
  readonly part: number;
  readonly end: (typeof ENDS)[number];
  /** Milliseconds from that part to the end: while the answer is on its way, or while nobody reads yet. */
  readonly later: number;
  readonly chunked: boolean;
  readonly signal: boolean;
  /** Whether what nobody holds is collected between call and reading. */
  readonly collected: boolean;
}

/** What became of the bodies of a cell. */
export interface Streamed {
  whole: number;
  failed: number;
  /** Ended by a fault of the engine's own that nothing above it can catch. */
  engine: number;
  /** Fewer or other bytes without an error, an error without a fault, an error that nobody could catch. */
  readonly wrong: unknown[];
}

/**
 * Node 24's own fetch asserts that nobody waits with reading when a connection is reset, and throws where only the process can catch it
 * (nodejs/undici#5360; Node 20, 22 and 26 don't, and `nodeFetch` doesn't). The body then never ends.
 */
const isEngines = (error: unknown): boolean =>
  error instanceof Error &&
  (error as { code?: unknown }).code === "ERR_ASSERTION" &&
  /Parser\.finish \(node:internal\/deps\/undici/.test(String(error.stack));

/** No body of the matrix takes a tenth of it. */
const LONGEST = 10_000;

const turn = (ms: number, signal?: AbortSignal) =>
  setTimeout(ms, undefined, { ...(signal && { signal }) }).catch(() => {});

const bytesOf = (size: number): Buffer =>
  Buffer.from(Array.from({ length: size }, (_, at) => (at * 7 + (at >> 8)) % 251));

/** Every transport and every way in which a body is handed out. */
export const CELLS = TRANSPORTS.flatMap(([name, transport]) =>
  Object.keys(WAYS).map((way) => ({ name, transport, way })),
);

/** Reads drawn bodies of one cell: each is whole, or an error where something happened to it. */
export async function readMany(
  { name, transport, way }: (typeof CELLS)[number],
  count: number,
  seed: number,
): Promise<Streamed> {
  const random = drawn(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(random() * all.length)] as T;
  const found: Streamed = { whole: 0, failed: 0, engine: 0, wrong: [] };
  let now: Case;
  const { url } = await serve((_, response) => {
    const { packing, size, part, end, chunked, later } = now;
    const packed = (PACKINGS[packing] as (bytes: Buffer) => Buffer)(bytesOf(size));
    const some = Math.floor(packed.length * part);
    // Nothing is an empty body, which servers call packed, too; all of it is no half.
    const sent = packed.subarray(
      0,
      end === "half" ? Math.max(1, Math.min(some, packed.length - 1)) : some,
    );
    const length = end === "half" ? sent.length : packed.length;
    response.writeHead(200, {
      "content-type": "application/pdf",
      // What a caller aborts, this server never ends: no other request may wait behind it.
      connection: "close",
      ...(packing !== "identity" && { "content-encoding": packing.split(",")[0] }),
      ...(!chunked && { "content-length": length }),
    });
    response.flushHeaders();
    if (sent.length > 0) response.write(sent);
    void turn(later).then(() => {
      if (end === "half") response.end();
      else if (end === "whole") response.end(packed.subarray(sent.length));
      else if (end === "reset") response.socket?.resetAndDestroy();
    });
  });
  const client = fileClient(url, transport());
  for (let at = 0; at < count; at++) {
    const packing = pick(Object.keys(PACKINGS));
    const ends = packing === "identity" ? ENDS.slice(0, 3) : ENDS;
    now = {
      packing,
      // Below and above what transports take in before anybody reads.
      size: Math.floor(pick([1, 500, 20_000, 300_000]) * (1 + random())),
      part: pick([0, random(), 1]),
      end: pick(ends),
      later: pick([0, 3, 8]),
      chunked: random() < 0.5,
      signal: random() < 0.5,
      collected: random() < 0.2,
    };
    const { end, size, signal, collected } = now;
    const abort = signal || end === "abort" ? new AbortController() : undefined;
    let read: Buffer | undefined;
    let failure: unknown;
    const work = async () => {
      try {
        const body = await (WAYS[way] as (typeof WAYS)[string])(client, url, abort?.signal);
        await turn(pick([0, 5]));
        if (collected) await collect();
        // Whoever aborts what has come already aborts nothing: the server then never goes on.
        if (end === "abort") abort?.abort(new Error("enough"));
        const chunks: Uint8Array[] = [];
        for await (const chunk of body) chunks.push(chunk);
        read = Buffer.concat(chunks);
      } catch (error) {
        failure = error;
      }
    };
    const thrown = await uncaught(async () => {
      const late = new AbortController();
      await Promise.race([work(), turn(LONGEST, late.signal)]);
      late.abort();
    }, 2);
    // Over the engine's fetch nobody could tell half of a packed body from the whole, so it is refused.
    const refused = name === "fetch" && packing !== "identity";
    const right = read
      ? read.equals(bytesOf(size))
      : failure instanceof Error && (end !== "whole" || refused);
    if (name === "fetch" && end === "reset" && thrown.length > 0 && thrown.every(isEngines))
      found.engine += 1;
    else if (!right || thrown.length > 0)
      found.wrong.push({ ...now, read: read?.length, failure, thrown, at, seed });
    else if (read) found.whole += 1;
    else found.failed += 1;
  }
  return found;
}
