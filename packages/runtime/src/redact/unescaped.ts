/** A text with its escapes undone, and where in the original each of its units began. */
export interface Unescaped {
  readonly text: string;
  /** The place of each unit, and of the end; undefined where nothing was escaped. */
  readonly at: readonly number[] | undefined;
}

/** Bytes in an address or a form, JSON and JavaScript, HTML and XML. */
const ESCAPE =
  /(?:%[\da-f]{2})+|\\(?:u[\da-f]{4}|x[\da-f]{2}|["'\\/bfnrt])|&(?:#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos);/gi;

/** An escape within an escape within an escape: an address in JSON in HTML. */
const MOST_LAYERS = 4;

const NAMED: Readonly<Record<string, string>> = {
  "\\b": "\b",
  "\\f": "\f",
  "\\n": "\n",
  "\\r": "\r",
  "\\t": "\t",
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
};

const codePoint = (code: number): string =>
  code <= 0x10ffff ? String.fromCodePoint(code) : "\ufffd";

/** One escape but for percent signs. */
function undone(found: string): string {
  const named = NAMED[found.toLowerCase()];
  if (named !== undefined) return named;
  if (/^\\[ux]/i.test(found)) return String.fromCharCode(Number.parseInt(found.slice(2), 16));
  if (found.startsWith("\\")) return found.slice(1);
  const hex = /^&#x/i.test(found);
  return codePoint(Number.parseInt(found.slice(hex ? 3 : 2), hex ? 16 : 10));
}

/** The length in bytes of a character in UTF-8, by its first byte. */
const widthOf = (byte: number): number => (byte < 0xc0 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4);

/** Writes the characters of a run of `%XX`; what is no UTF-8 stays as it is. */
function percentSigns(run: string, write: (text: string, from: number, to: number) => void): void {
  for (let at = 0; at < run.length; ) {
    const end = at + 3 * widthOf(Number.parseInt(run.slice(at + 1, at + 3), 16));
    let char: string | undefined;
    try {
      char = decodeURIComponent(run.slice(at, end));
    } catch {}
    const to = char === undefined ? at + 3 : Math.min(end, run.length);
    write(char ?? run.slice(at, to), at, to);
    at = to;
  }
}

/** Undoes one layer of escapes. */
function peeled({ text, at }: Unescaped): Unescaped {
  const places: number[] = [];
  const parts: string[] = [];
  const placeOf = (index: number): number => at?.[index] ?? index;
  const write = (part: string, from: number, step: 0 | 1) => {
    parts.push(part);
    for (let i = 0; i < part.length; i++) places.push(placeOf(from + i * step));
  };
  let last = 0;
  for (const { 0: found, index } of text.matchAll(ESCAPE)) {
    write(text.slice(last, index), last, 1);
    last = index + found.length;
    if (found.startsWith("%"))
      percentSigns(found, (part, from, to) => {
        write(part, index + from, part.length === to - from ? 1 : 0);
      });
    else write(undone(found), index, 0);
  }
  write(text.slice(last), last, 1);
  places.push(placeOf(text.length));
  return { text: parts.join(""), at: places };
}

/**
 * Undoes every escape of a text, whoever wrote it. A blank and a plus sign count as one: forms write
 * the one for the other.
 */
export function unescaped(text: string): Unescaped {
  let found: Unescaped = { text, at: undefined };
  for (let layer = 0; layer < MOST_LAYERS; layer++) {
    if (found.text.search(ESCAPE) < 0) break;
    found = peeled(found);
  }
  return { text: found.text.replaceAll(" ", "+"), at: found.at };
}
