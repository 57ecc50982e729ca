import { DecodeError } from "@specwright/runtime";
import type { StoredFile } from "./file.js";
import { fileTypeOf } from "./file.js";

const FCS_MAGIC = [0x46, 0x43, 0x53]; // "FCS"
const BRACE = 0x7b;
/** Characters of an error's own words. */
const MOST = 200;

/**
 * Looks at the bytes of a download as they come: an error in the place of the file is an error, not
 * a file. Cytobank answers failed downloads with JSON `{"errors": […]}`; every FCS file begins with
 * the letters FCS. A file of a known size must have it.
 *
 * @param shown a text of the server's as it may be shown
 * @returns a function for each chunk and its place; an empty chunk is the end
 * @throws DecodeError with what came instead
 */
export function contentCheck(
  file: StoredFile,
  shown: (text: string) => string,
): (chunk: Uint8Array, at: number) => void {
  const { filename, fileSize } = file;
  const facts = { provider: "cytobank", operationId: "transfers.download", attempts: 1 };
  const fcs = fileTypeOf(file) === "FcsFile" && /\.fcs$/i.test(filename);
  return (chunk, at) => {
    if (at === 0 && fcs && FCS_MAGIC.some((byte, i) => i < chunk.length && chunk[i] !== byte)) {
      const said = chunk[0] === BRACE ? messageOf(chunk) : undefined;
      const name = shown(filename);
      throw new DecodeError(
        facts,
        // Cut when it holds no secret any more, or half of one would be left.
        said
          ? `an error instead of ${name} — ${shown(said).slice(0, MOST)}`
          : `${name} is no FCS file`,
        { status: 200 },
      );
    }
    const bytes = at + chunk.byteLength;
    const ended = chunk.byteLength === 0;
    if (fileSize !== undefined && (bytes > fileSize || (ended && bytes !== fileSize))) {
      const found = bytes > fileSize ? "more" : `only ${bytes}`;
      const what = `${shown(filename)} has ${fileSize} bytes, but ${found} came`;
      throw new DecodeError(facts, what, { status: 200 });
    }
  };
}

/** The first message of a JSON error. */
function messageOf(chunk: Uint8Array): string | undefined {
  try {
    const { errors, msg } = JSON.parse(new TextDecoder().decode(chunk)) as {
      errors?: unknown[];
      msg?: unknown;
    };
    const said = errors?.[0] ?? msg;
    return typeof said === "string" ? said : undefined;
  } catch {
    return undefined;
  }
}
