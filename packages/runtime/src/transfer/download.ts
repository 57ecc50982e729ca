import { files } from "#fs";
import { endBy, onAbort } from "../abort/signal.js";
import { checkNumber } from "../core/check.js";
import type { Engine } from "../core/engine.js";
import { watched } from "../decode/watched.js";
import { chunksOf } from "./chunks.js";
import type { Link } from "./link.js";
import type { TransferOptions } from "./options.js";
import type { FilePlace } from "./safe-name.js";

/** A file to download: nothing is asked for before one of these is called. */
export interface Download {
  /** The bytes as they come. */
  stream(): Promise<ReadableStream<Uint8Array>>;
  /** All of it, in memory. */
  bytes(): Promise<Uint8Array>;
  /** All of it as text, read as UTF-8. */
  text(): Promise<string>;
  /** All of it, in memory. */
  blob(): Promise<Blob>;
  /**
   * Writes a file: whole and in its place at the end, or not at all.
   *
   * @param place a path of your own. A name that a server gave is no path: give it as
   * `{ folder, name }`, and the file stays in that folder whatever its name is
   * @param options `reuse`: a file that is there already is left as it is, and nothing is asked for
   * @throws ConfigError in browsers
   * @example await download.toFile({ folder: "downloads", name: file.filename });
   */
  toFile(place: FilePlace, options?: ToFileOptions): Promise<{ path: string; bytes: number }>;
}

/** How a file is written. */
export interface ToFileOptions {
  /** Leaves a file as it is that is there already, and asks for nothing. Default: it is written anew. */
  readonly reuse?: boolean | undefined;
}

/** The chunks, each of them looked at first. */
async function* checked(
  chunks: AsyncGenerator<Uint8Array, void, undefined>,
  check: TransferOptions["check"],
): AsyncGenerator<Uint8Array, void, undefined> {
  let at = 0;
  for await (const chunk of chunks) {
    check?.(chunk, at);
    at += chunk.byteLength;
    yield chunk;
  }
  check?.(new Uint8Array(0), at);
}

function toStream(engine: Engine, link: Link, options: TransferOptions) {
  // Of our own: a generator that waits for bytes can't be ended, but what it waits for can.
  const stop = new AbortController();
  const off = onAbort(options.signal, endBy(stop));
  const own = { ...options, signal: stop.signal };
  const chunks = checked(chunksOf(engine, link, own), options.check);
  const inner = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await chunks.next().catch((error) => {
        off();
        throw error;
      });
      if (!done) return controller.enqueue(value);
      off();
      controller.close();
    },
    async cancel(reason) {
      off();
      stop.abort(reason);
      // It stands still between two chunks, or ends with the signal: which is no error then.
      await chunks.return(undefined).catch(() => {});
    },
  });
  // One that nobody holds any more gives up its connection, and the listener of the caller's signal.
  return watched(inner, off, [off], (error) => error);
}

async function toFile(
  chunks: () => AsyncGenerator<Uint8Array>,
  place: FilePlace,
  { reuse = false }: ToFileOptions = {},
) {
  const path = files.path(place);
  const there = reuse ? await files.size(path) : undefined;
  if (there !== undefined) return { path, bytes: there };
  const sink = await files.create(path);
  let bytes = 0;
  try {
    for await (const chunk of chunks()) {
      await sink.write(chunk);
      bytes += chunk.byteLength;
    }
    await sink.finish();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
  return { path, bytes };
}

/**
 * Downloads from a signed address: without credentials, taken up again by range where the
 * connection breaks, checked against the declared length.
 *
 * @param link as the provider gave it, or what asks for it: once for each reading, and again where it
 * has run out by the time that a broken connection is taken up. Its query is treated as a secret
 */
export function newDownload(engine: Engine, link: Link, options: TransferOptions = {}): Download {
  checkNumber("idleTimeout", options.idleTimeout, 1);
  checkNumber("retries", options.retries, 0);
  const chunks = () => checked(chunksOf(engine, link, options), options.check);
  const stream = () => toStream(engine, link, options);
  const whole = () => new Response(stream());
  return {
    stream: async () => stream(),
    bytes: async () => new Uint8Array(await whole().arrayBuffer()),
    text: () => whole().text(),
    blob: () => whole().blob(),
    toFile: (place, how) => toFile(chunks, place, how),
  };
}
