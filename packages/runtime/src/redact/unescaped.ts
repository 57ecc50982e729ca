/** A text with its escapes undone, and where in the original each of its units began. */
export interface Unescaped {
  readonly text: string;
  /** The place of each unit, and of the end; undefined where nothing was escaped. */
  readonly at: readonly number[] | undefined;
}

/** One character: its bytes in an address or a form (of UTF-8 as many as it has), JSON and JavaScript, HTML and XML. */
const ESCAPE =
  /%(?:[0-7]|[cd].%[89ab]|(?:e.|f.%[89ab].)%[89ab].%[89ab])[\da-f]|\\(?:u([\da-f]{4})|x([\da-f]{2})|(["'\\/bfnrt]))|&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;

/** An escape within an escape within an escape: an address in JSON in HTML. */
const MOST_LAYERS = 4;

const NAMED: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/** What an escape stands for; itself where that is nothing. */
function undone(match: RegExpExecArray): string {
  const [found, unit, byte, char, hex = unit ?? byte, decimal, name = char] = match;
  if (name) return NAMED[name.toLowerCase()] ?? name;
  try {
    return hex || decimal
      ? String.fromCodePoint(Number(decimal ?? `0x${hex}`))
      : decodeURIComponent(found);
  } catch {
    return found;
  }
}

/**
 * Undoes every escape of a text, whoever wrote it. A blank and a plus sign count as one: forms write
 * the one for the other.
 */
export function unescaped(text: string): Unescaped {
  let plain = text;
  let at: number[] | undefined;
  for (let layer = 0; layer < MOST_LAYERS && plain.search(ESCAPE) >= 0; layer++) {
    const places: number[] = [];
    let [peeled, last] = ["", 0];
    const write = (part: string, from: number) => {
      for (let i = from; i < from + part.length; i++) places.push(at ? (at[i] as number) : i);
      peeled += part;
    };
    for (const match of plain.matchAll(ESCAPE)) {
      const { 0: found, index } = match;
      write(plain.slice(last, index), last);
      write(undone(match), index);
      last = index + found.length;
    }
    write(plain.slice(last), last);
    places.push(text.length);
    [plain, at] = [peeled, places];
  }
  return { text: plain.replaceAll(" ", "+"), at };
}
