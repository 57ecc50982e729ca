import { Readable } from "node:stream";
import type { Abortable } from "../abort/light-signal.js";
import { orAbort } from "../abort/signal.js";
import type { RawHeaders } from "./headers.js";
import { type LastingWire, written } from "./request.js";
import { waiting } from "./waiting.js";

/** What undici is given to write. */
export interface Outgoing {
  readonly headers: RawHeaders;
  readonly body: string | Uint8Array | Readable | null;
}

/** A stream that ends within so many bytes is sent as bytes, with their length. */
const SHORT = 64 * 2 ** 10;

/** A plain request as it is written. Forms and blobs keep their length, and can be sent again as they are. */
export function plainOutgoing({ headers: own, body }: LastingWire): Outgoing {
  const [content = null, type] = written(body);
  const headers = type ? { "content-type": type, ...own } : own;
  if (!(content instanceof Blob)) return { headers, body: content };
  // Given the Blob itself, undici would read the whole of it into memory.
  const stream = waiting(Readable.fromWeb(content.stream() as never));
  return { headers: { ...headers, "content-length": String(content.size) }, body: stream };
}

/**
 * An engine's own request as it is written: one with a stream, or one that a layer has made. It
 * does not tell its length, which servers like to know, so a short body is read first.
 */
export async function realOutgoing(
  request: Request,
  signal: Abortable | undefined,
): Promise<Outgoing> {
  const body = request.body && (await begun(request.body.getReader(), signal));
  return { headers: Object.fromEntries(request.headers), body };
}

async function begun(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  signal: Abortable | undefined,
): Promise<Uint8Array | Readable> {
  const chunks: Uint8Array[] = [];
  const giveUp = (reason: unknown) => {
    reader.cancel(reason).catch(() => {});
  };
  try {
    for (let size = 0; size <= SHORT; ) {
      const { done, value } = await orAbort(reader.read(), signal);
      if (done) return Buffer.concat(chunks);
      chunks.push(value);
      size += value.byteLength;
    }
  } catch (error) {
    giveUp(error);
    throw error;
  }
  const next = async () => chunks.shift() ?? (await reader.read()).value ?? null;
  return waiting(
    new Readable({
      read() {
        next().then(
          (chunk) => this.push(chunk),
          (error) => this.destroy(error),
        );
      },
      destroy(error, done) {
        giveUp(error);
        done(error);
      },
    }),
  );
}
