import { onAbort, orAbort } from "../abort/signal.js";
import { sleep } from "../clock/sleep.js";
import { lacking } from "../core/answer.js";
import { factsOf } from "../core/call.js";
import { cleanCause } from "../core/cause.js";
import type { Engine } from "../core/engine.js";
import { backoff, policyOf } from "../core/retry.js";
import { fail, timedOut } from "../errors/fail.js";
import { isTimeoutError } from "../errors/predicates.js";
import { Fingerprint } from "./fingerprint.js";
import { type ForeignAnswer, sendForeign } from "./foreign.js";
import { type Link, Links } from "./link.js";
import type { TransferOptions } from "./options.js";
import { differs, partOf, type Validators, validatorsOf } from "./validators.js";

/** Successes that bring a file. Others say that there is none, or none yet. */
const FILES: readonly number[] = [200, 203];

/** Asks for a file; from a byte on, where it is known how to tell that it is the same file still. */
function open(
  engine: Engine,
  url: string,
  at: number,
  strong: string | undefined,
  options: TransferOptions,
) {
  const headers: Record<string, string> = { accept: "*/*", "accept-encoding": "identity" };
  const part = at > 0 && strong !== undefined;
  if (part) Object.assign(headers, { range: `bytes=${at}-`, "if-range": strong });
  const { signal, retries } = options;
  const request = { method: "GET", url, headers, signal, retries } as const;
  return sendForeign(engine, request, "download", part ? [416] : undefined);
}

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
    idle.abort(timedOut(factsOf(call), "transfer", idleTimeout));
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

/**
 * The bytes of a file, taken up again where the connection broke, and never those of two files: a
 * part is asked for by a strong validator only. Without one the file is asked for as a whole, and
 * goes on where its beginning is byte for byte the one that was handed on.
 */
export async function* chunksOf(
  engine: Engine,
  link: Link,
  options: TransferOptions,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { clock, redactor } = engine;
  const policy = policyOf(engine);
  const most = options.retries ?? policy.attempts - 1;
  const links = new Links(link);
  let [at, failures] = [0, 0];
  let began: Validators | undefined;
  let strong: string | undefined;
  const handedOn = new Fingerprint();
  for (;;) {
    let answer: ForeignAnswer;
    try {
      answer = await open(engine, await links.url(), at, strong, options);
    } catch (error) {
      // A link that is refused at once is no link that has run out.
      if (at > 0 && !options.signal?.aborted && links.renew(error)) continue;
      throw error;
    }
    const { response, call } = answer;
    const changed = (what = "the file changed while it was downloaded") =>
      fail(factsOf(call), "decode", what, {
        status: response.status,
        contentType: "",
        excerpt: "",
      });
    const now = validatorsOf(response, clock.now());
    began ??= now;
    const part = partOf(response);
    const reader = response.body?.getReader();
    const again = new Fingerprint();
    let skip = part ? 0 : at;
    let broken: unknown;
    try {
      if (at === 0 && !FILES.includes(response.status)) throw lacking(call, response, "no file");
      const wrong = at > 0 && (part ? part.from !== at : response.status !== 200);
      if (wrong || differs(began, now)) throw changed();
      if (at === 0) strong = now.strong;
      else if (strong !== now.strong) throw changed("a file that no longer says which one it is");
      began = { ...began, total: began.total ?? now.total };
      const total = began.total ?? Number.POSITIVE_INFINITY;
      while (reader) {
        const piece = await readPiece(reader, engine, answer, options);
        broken = piece.broken;
        if (!piece.chunk) break;
        const old = piece.chunk.subarray(0, skip);
        const fresh = piece.chunk.subarray(old.byteLength);
        skip -= old.byteLength;
        if (strong === undefined) {
          again.add(old);
          if (old.byteLength > 0 && skip === 0 && !again.equals(handedOn)) throw changed();
          handedOn.add(fresh);
        }
        if (fresh.byteLength === 0) continue;
        [at, failures] = [at + fresh.byteLength, 0];
        links.worked();
        if (at > total) throw changed("more bytes than the server declared");
        options.onProgress?.({ loaded: at, ...(began.total !== undefined && { total }) });
        yield fresh;
      }
    } finally {
      // The consumer may have stopped: give the connection back.
      reader?.cancel().catch(() => {});
    }
    if (options.signal?.aborted) throw options.signal.reason;
    if (broken === undefined && skip > 0) throw changed();
    // Whole, even where the connection broke behind the last byte.
    if (at === began.total || (broken === undefined && began.total === undefined)) return;
    if (++failures > most) {
      if (isTimeoutError(broken)) throw broken;
      const cause = broken ?? new Error(`${at} of ${began.total} bytes came`);
      const clean = cleanCause(cause, redactor);
      const sent = { sent: true };
      throw fail(factsOf(call), "connection", "the download broke off", sent, [], clean);
    }
    await sleep(clock, backoff(policy, failures, clock.random()), options.signal);
  }
}
