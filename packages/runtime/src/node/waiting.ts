import type { Readable } from "node:stream";

/**
 * A stream whose error waits for its reader. An error that nobody listens to ends the program, and
 * before the first read nobody does; whoever reads is told all the same.
 */
export function waiting<S extends Readable>(stream: S): S {
  stream.on("error", () => {});
  return stream;
}
