import type { Readable } from "node:stream";

/**
 * A stream as an engine's own fetch gives it. Node's adapter throws where nobody can catch it, when
 * a stream is cancelled whose next bytes are there already; this one takes bytes only when it is
 * asked for them.
 */
export function toWeb(source: Readable): ReadableStream<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        // No Buffer: an engine's fetch gives none, and some of its methods differ.
        else controller.enqueue(new Uint8Array(value.buffer, value.byteOffset, value.byteLength));
      },
      cancel() {
        source.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}
