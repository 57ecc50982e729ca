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
    const head = Buffer.from(piece.slice(0, end), "latin1").toString("utf8");
    const name = /content-disposition:[^\r\n]*;\s*name=(?:"((?:[^"\\]|\\.)*)"|([^\s;]+))/i.exec(
      head,
    );
    if (!name) return "a part has no name";
    parts.push({
      name: (name[1] ?? name[2] ?? "").replaceAll("%22", '"'),
      type: /content-type:\s*([^\r\n]+)/i.exec(head)?.[1]?.trim(),
      file: /;\s*filename\*?=/i.test(head),
      bytes: Buffer.from(piece.slice(end + 4), "latin1"),
    });
  }
  return parts;
}
