import { files } from "#fs";
import { onAbort, orAbort } from "../clock/signal.js";
import { sleep } from "../clock/sleep.js";
import { lengthOf } from "../core/answer.js";
import { factsOf } from "../core/call.js";
import { cleanCause } from "../core/cause.js";
import type { Engine } from "../core/engine.js";
import { backoff, policyOf } from "../core/retry.js";
import { ConnectionError } from "../errors/connection-error.js";
import { DecodeError } from "../errors/decode-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import type { OnProgress } from "../features/progress.js";
import { type ForeignAnswer, sendForeign } from "./foreign.js";
import { type FilePlace, filePath } from "./safe-name.js";

/** How a transfer goes. Times in milliseconds. */
export interface TransferOptions {
  readonly signal?: AbortSignal | undefined;
  /** Without a single byte. Default 60 000. */
  readonly idleTimeout?: number | undefined;
  /** Times that a broken transfer is taken up again in a row. Default: the client's retries. */
  readonly retries?: number | undefined;
  readonly onProgress?: OnProgress | undefined;
  /**
   * Looks at each chunk before it is handed on; an empty chunk is the end. What it throws ends the
   * download: how one tells an error that came in the place of a file.
   *
   * @param at place of the chunk in the file
   */
  readonly check?: ((chunk: Uint8Array, at: number) => void) | undefined;
}

/** A file to download: nothing is asked for before one of these is called. */
export interface Download {
  /** The bytes as they come. */
  stream(): Promise<ReadableStream<Uint8Array>>;
  bytes(): Promise<Uint8Array>;
  text(): Promise<string>;
  blob(): Promise<Blob>;
  /**
   * Writes a file: whole and in its place at the end, or not at all.
   *
   * @param place a path of your own. A name that a server gave is no path: give it as
   * `{ folder, name }`, and the file stays in that folder whatever its name is
   * @throws ConfigError in browsers
   * @example await download.toFile({ folder: "downloads", name: file.filename });
   */
  toFile(place: FilePlace): Promise<{ path: string; bytes: number }>;
}

/** What a file was when the download began. */
interface Began {
  readonly tag: string | null;
  readonly total: number | undefined;
}

/** Asks for a file from a byte on. */
function open(
  engine: Engine,
  url: string,
  at: number,
  tag: string | null | undefined,
  options: TransferOptions,
) {
  const headers: Record<string, string> = { accept: "*/*", "accept-encoding": "identity" };
  if (at > 0) {
    headers.range = `bytes=${at}-`;
    if (tag) headers["if-range"] = tag;
  }
  const { signal, retries } = options;
  const request = { method: "GET", url, headers, signal, retries } as const;
  return sendForeign(engine, request, "download", at > 0 ? [416] : undefined);
}

/** A strong tag says that bytes are the same; a weak one does not. */
const tagOf = ({ headers }: Response): string | null => {
  const tag = headers.get("etag");
  return tag?.startsWith("W/") ? null : (tag ?? headers.get("last-modified"));
};

/** A chunk, or why there is none; neither at the end. */
interface Piece {
  readonly chunk?: Uint8Array | undefined;
  readonly broken?: unknown;
}

/** One piece of a body, bounded by the idle timeout. */
async function readPiece(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  engine: Engine,
  { call }: ForeignAnswer,
  options: TransferOptions,
): Promise<Piece> {
  const { idleTimeout = 60_000, signal } = options;
  const idle = new AbortController();
  const cancel = engine.clock.after(idleTimeout, () => {
    idle.abort(new TimeoutError(factsOf(call), "transfer", idleTimeout));
  });
  const off = onAbort(signal, (reason) => idle.abort(reason));
  try {
    return { chunk: (await orAbort(reader.read(), idle.signal)).value };
  } catch (broken) {
    return { broken };
  } finally {
    cancel();
    off();
  }
}

/** The bytes of a file, taken up again where the connection broke. */
async function* chunksOf(
  engine: Engine,
  url: string,
  options: TransferOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { clock, redactor } = engine;
  const policy = policyOf(engine);
  const most = options.retries ?? policy.attempts - 1;
  let [at, failures] = [0, 0];
  let began: Began | undefined;
  for (;;) {
    const answer = await open(engine, url, at, began?.tag, options);
    const { response, call } = answer;
    const tag = tagOf(response);
    const changed = (what: string) =>
      new DecodeError(factsOf(call), what, { status: response.status });
    const partial =
      response.status === 206 && response.headers.get("content-range")?.startsWith(`bytes ${at}-`);
    const length = lengthOf(response);
    began ??= { tag, total: Number.isNaN(length) ? undefined : length };
    const total = began.total ?? Number.POSITIVE_INFINITY;
    // A server that knows no ranges sends everything again.
    let skip = partial ? 0 : at;
    let broken: unknown;
    const reader = response.body?.getReader();
    try {
      if ((tag !== null && tag !== began.tag) || (at > 0 && !partial && response.status !== 200))
        throw changed("the file changed while it was downloaded");
      while (reader) {
        const piece = await readPiece(reader, engine, answer, options);
        const { chunk } = piece;
        broken = piece.broken;
        if (!chunk) break;
        const fresh = chunk.subarray(Math.min(skip, chunk.byteLength));
        skip -= chunk.byteLength - fresh.byteLength;
        if (fresh.byteLength === 0) continue;
        [at, failures] = [at + fresh.byteLength, 0];
        if (at > total) throw changed("more bytes than the server declared");
        options.onProgress?.({ loaded: at, ...(began.total !== undefined && { total }) });
        yield fresh;
      }
    } finally {
      // The consumer may have stopped: give the connection back.
      reader?.cancel().catch(() => {});
    }
    if (options.signal?.aborted) throw options.signal.reason;
    if (broken === undefined && skip > 0) throw changed("the file changed while it was downloaded");
    // Whole, even where the connection broke behind the last byte.
    if (at === total || (broken === undefined && began.total === undefined)) return;
    if (++failures > most) {
      if (broken instanceof TimeoutError) throw broken;
      const cause = broken ?? new Error(`${at} of ${total} bytes came`);
      const clean = cleanCause(cause, redactor);
      throw new ConnectionError(factsOf(call), "the download broke off", true, clean);
    }
    await sleep(clock, backoff(policy, failures, clock.random()), options.signal);
  }
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

function toStream(engine: Engine, url: string, options: TransferOptions) {
  // Of our own: a generator that waits for bytes can't be ended, but what it waits for can.
  const stop = new AbortController();
  const off = onAbort(options.signal, (reason) => stop.abort(reason));
  const own = { ...options, signal: stop.signal };
  const chunks = checked(chunksOf(engine, url, own), options.check);
  return new ReadableStream<Uint8Array>({
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
}

async function toFile(chunks: AsyncGenerator<Uint8Array>, place: FilePlace) {
  const path = filePath(place);
  const sink = await files.create(path);
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
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
 * @param url as the provider gave it; its query is treated as a secret
 */
export function newDownload(engine: Engine, url: string, options: TransferOptions = {}): Download {
  const chunks = () => checked(chunksOf(engine, url, options), options.check);
  const stream = () => toStream(engine, url, options);
  const whole = () => new Response(stream());
  return {
    stream: async () => stream(),
    bytes: async () => new Uint8Array(await whole().arrayBuffer()),
    text: () => whole().text(),
    blob: () => whole().blob(),
    toFile: (place) => toFile(chunks(), place),
  };
}
