import type { FilePlace } from "./safe-name.js";

/** A file that is being written. Nothing is at its path before `finish`. */
export interface FileSink {
  write(chunk: Uint8Array): Promise<void>;
  /** Puts the file in its place, whole. */
  finish(): Promise<void>;
  /** Takes away what was written. */
  abandon(): Promise<void>;
}

/** A file that is being read. */
export interface FileSource {
  readonly size: number;
  slice(start: number, end: number): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What the runtime wants of a file system. There is none in browsers. */
export interface Files {
  /** The path of a place; browsers, where there is none, carry nothing of what names must pass. */
  path(place: FilePlace): string;
  create(path: string): Promise<FileSink>;
  open(path: string): Promise<FileSource>;
  /** Bytes of a file; undefined where there is none. */
  size(path: string): Promise<number | undefined>;
  makeFolder(path: string): Promise<void>;
}
