import { randomUUID } from "node:crypto";

const lines = (text: string): string => text.replace(/\r\n?|\n/g, "\r\n");

/** A name as it stands between quotes: nothing in it can end the line, or the name. */
const quoted = (name: string): string =>
  name.replaceAll("\n", "%0A").replaceAll("\r", "%0D").replaceAll('"', "%22");

/**
 * A form as the bytes that `fetch` would send, files by reference: what undici's dispatcher is
 * given must know its length, and a form tells neither that nor its boundary.
 */
export function multipart(form: FormData): Blob {
  const boundary = `----specwright-${randomUUID()}`;
  const parts: BlobPart[] = [];
  for (const [name, value] of form) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(lines(name))}"`;
    if (typeof value === "string") parts.push(`${head}\r\n\r\n${lines(value)}`);
    else {
      const type = value.type || "application/octet-stream";
      parts.push(
        `${head}; filename="${quoted(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`,
        value,
      );
    }
    parts.push("\r\n");
  }
  parts.push(`--${boundary}--\r\n`);
  return new Blob(parts, { type: `multipart/form-data; boundary=${boundary}` });
}
