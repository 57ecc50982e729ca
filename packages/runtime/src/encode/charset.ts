import { configError } from "../errors/fail.js";
import { charsetOf } from "../http/media-type.js";

/** The highest character of each charset that is written as its number, by the names it has. */
const HIGHEST: readonly [names: RegExp, highest: number][] = [
  [/^(?:us-)?ascii$/, 0x7f],
  [/^(?:iso-?8859-?1|latin-?1|l1)$/, 0xff],
];

/**
 * A text in the charset that its media type declares; the text itself where that is UTF-8, which engines
 * write.
 *
 * @throws ConfigError for a charset that we can't write, or a character that it does not have
 */
export function textIn(type: string, text: string): string | Uint8Array {
  const charset = charsetOf(type);
  if (charset === undefined || charset === "utf-8" || charset === "utf8") return text;
  const highest = HIGHEST.find(([names]) => names.test(charset))?.[1];
  if (highest === undefined) {
    throw configError("body", `can't be written in ${charset}`, "give its bytes");
  }
  return Uint8Array.from(text, (char) => {
    const code = char.codePointAt(0) as number;
    if (code > highest) {
      throw configError("body", `holds a character that ${charset} does not have`);
    }
    return code;
  });
}

/**
 * A form whose escapes are UTF-8's, in the charset that its media type declares: what they stand for are bytes,
 * and a server reads them in that charset (URL Standard, 5.2). ASCII is alike in all that can be written.
 *
 * @throws ConfigError as {@link textIn}
 */
export function formIn(type: string, form: string): string {
  textIn(type, "");
  return form.replace(/(?:%[89A-F][\dA-F])+/g, (escapes) => {
    const bytes = textIn(type, decodeURIComponent(escapes));
    if (typeof bytes === "string") return escapes;
    return Array.from(bytes, (byte) => `%${byte.toString(16).toUpperCase()}`).join("");
  });
}
