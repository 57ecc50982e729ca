/** A part of a multipart body. */
export interface Part {
  readonly name: string;
  readonly type: string | undefined;
  readonly file: boolean;
  readonly bytes: Buffer;
}

/**
 * Takes a multipart body apart (RFC 7578): a part needs no content type.
 *
 * @returns what is wrong with it, where it can't be
 */
export function partsOf(bytes: Buffer, contentType: string): Part[] | string {
  const named = /;\s*boundary=(?:"([^"]+)"|([^\s;]+))/i.exec(contentType);
  const boundary = named?.[1] ?? named?.[2];
  if (boundary === undefined) return "its content type names no boundary";
  const text = bytes.toString("latin1");
  const pieces = `\r\n${text}`.split(`\r\n--${Buffer.from(boundary).toString("latin1")}`);
  if (pieces.length < 2) return `it has no part between lines of --${boundary}`;
  if (!pieces.at(-1)?.startsWith("--")) return "its last boundary is missing";
  const parts: Part[] = [];
  for (const piece of pieces.slice(1, -1)) {
    const end = piece.indexOf("\r\n\r\n");
    if (end < 0) return "a part has no empty line behind its headers";
    const head = headOf(Buffer.from(piece.slice(0, end), "latin1").toString("utf8"));
    const about = head.get("content-disposition") ?? "";
    const name = /;\s{0,9}name=(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i.exec(about);
    if (!name) return "a part has no name";
    parts.push({
      name: (name[1] ?? name[2] ?? "").replaceAll("%22", '"'),
      type: head.get("content-type"),
      file: /;\s{0,9}filename\*?=/i.test(about),
      bytes: Buffer.from(piece.slice(end + 4), "latin1"),
    });
  }
  return parts;
}

/** The headers of a part, by their names in lower case; of one that comes twice the first. */
function headOf(text: string): Map<string, string> {
  const head = new Map<string, string>();
  for (const line of text.split(/[\r\n]+/)) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== "" && !head.has(name)) head.set(name, line.slice(colon + 1).trim());
  }
  return head;
}
