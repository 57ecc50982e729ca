import { files } from "#fs";
import { ConfigError } from "../errors/config-error.js";

/** What can be uploaded: bytes, a Blob or File, a stream, or a file by its path (not in browsers). */
export type UploadSource =
  | Blob
  | ArrayBuffer
  | Uint8Array
  | ReadableStream<Uint8Array>
  | { readonly path: string };

/** Bytes by their place. */
export interface Slices {
  /** Undefined: known at the end only. */
  readonly size: number | undefined;
  /** The bytes from `start`, at most `length`; fewer only at the end. */
  read(start: number, length: number): Promise<Uint8Array<ArrayBuffer>>;
  close(): Promise<void>;
}

const nothing = async () => {};

/** A stream can't go back: the last slice is kept, for a server that took only a part of it. */
function streamSlices(stream: ReadableStream<Uint8Array>): Slices {
  const reader = stream.getReader();
  let kept = new Uint8Array(0);
  let from = 0;
  return {
    size: undefined,
    async read(start, length) {
      if (start < from)
        throw new ConfigError(
          "source",
          "is a stream, which can't go back",
          "upload a Blob or file",
        );
      kept = kept.slice(start - from);
      from = start;
      while (kept.byteLength < length) {
        const { done, value } = await reader.read();
        if (done) break;
        const longer = new Uint8Array(kept.byteLength + value.byteLength);
        longer.set(kept);
        longer.set(value, kept.byteLength);
        kept = longer;
      }
      return kept.slice(0, length);
    },
    close: () => reader.cancel().catch(nothing),
  };
}

/** Opens a source. */
export async function openSource(source: UploadSource): Promise<Slices> {
  if (source instanceof ReadableStream) return streamSlices(source);
  if (source instanceof ArrayBuffer || source instanceof Uint8Array || source instanceof Blob) {
    const blob = source instanceof Blob ? source : new Blob([source as BlobPart]);
    return {
      size: blob.size,
      read: async (start, length) =>
        new Uint8Array(await blob.slice(start, start + length).arrayBuffer()),
      close: nothing,
    };
  }
  const file = await files.open(source.path);
  return {
    size: file.size,
    read: async (start, length) =>
      (await file.slice(start, Math.min(start + length, file.size))) as Uint8Array<ArrayBuffer>,
    close: () => file.close(),
  };
}
