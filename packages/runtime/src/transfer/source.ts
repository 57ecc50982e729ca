import { files } from "#fs";
import { bytesOf } from "../encode/bytes.js";
import { configError } from "../errors/fail.js";
import type { Bytes } from "../http/body.js";

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
  read(start: number, length: number): Promise<Bytes>;
  close(): Promise<void>;
}

const nothing = async () => {};

/** Put together once for each slice: a stream may come byte by byte. */
function joined(pieces: readonly Uint8Array[], size: number): Bytes {
  const all = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.byteLength;
  }
  return all;
}

/** A stream can't go back: the last slice is kept, for a server that took only a part of it. */
function streamSlices(stream: ReadableStream<Uint8Array>): Slices {
  const reader = stream.getReader();
  let kept = new Uint8Array(0);
  let from = 0;
  return {
    size: undefined,
    async read(start, length) {
      if (start < from)
        throw configError("source", "is a stream, which can't go back", "upload a Blob or file");
      const pieces: Uint8Array[] = [];
      let size = 0;
      /** What lies before the slice is left behind: an earlier program sent it. */
      const take = (piece: Uint8Array) => {
        const behind = Math.min(start - from, piece.byteLength);
        from += behind;
        size += piece.byteLength - behind;
        if (behind < piece.byteLength) pieces.push(piece.slice(behind));
      };
      take(kept);
      while (size < length) {
        const { done, value } = await reader.read();
        if (done) break;
        take(value);
      }
      kept = joined(pieces, size);
      if (from < start)
        throw configError("source", "ends before what the server has", "it is another file");
      return kept.slice(0, length);
    },
    close: () => reader.cancel().catch(nothing),
  };
}

/** The error of what can't be uploaded. */
export const noSource = (): Error =>
  configError("source", "can't be uploaded", "give bytes, a Blob, a stream or { path }");

/** Opens a source. */
export async function openSource(source: UploadSource): Promise<Slices> {
  if (source instanceof ReadableStream) return streamSlices(source);
  const bytes = source instanceof Blob ? source : bytesOf(source);
  if (bytes) {
    const blob = bytes instanceof Blob ? bytes : new Blob([bytes]);
    return {
      size: blob.size,
      read: async (start, length) =>
        new Uint8Array(await blob.slice(start, start + length).arrayBuffer()),
      close: nothing,
    };
  }
  const { path } = Object(source) as { path?: unknown };
  if (typeof path !== "string" || path === "") throw noSource();
  const file = await files.open(path);
  return {
    size: file.size,
    read: async (start, length) =>
      (await file.slice(start, Math.min(start + length, file.size))) as Bytes,
    close: () => file.close(),
  };
}
