/** A text or a number in a JSON text, as it is written there. */
export interface Leaf {
  readonly token: string;
  /** Where it stands in the text. */
  readonly index: number;
  /** What leads to it: the names of members, the numbers of items. Good until the next one is looked for. */
  readonly words: readonly (string | number)[];
}

/**
 * Whether a JSON text may hold a whole number that a double alters: one of 16 digits or more, as they stand
 * or with a point and an exponent (`9.007199254740993e15`). Looks at every sixteenth character first, and so
 * takes a fraction of the time of parsing.
 */
export function mayBeInexact(text: string): boolean {
  const isPart = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return (code >= 48 && code <= 57) || code === 46;
  };
  for (let at = 15; at < text.length; at += 16) {
    if (!isPart(at)) continue;
    let from = at;
    while (isPart(from - 1)) from--;
    while (isPart(at + 1)) at++;
    if (at - from > 14 && /^(\d{16}|[\d.]{17,}e\+?\d)/i.test(text.slice(from, at + 4))) return true;
  }
  return false;
}

/** The longest number that is read as one. To read one of a million digits takes a second. */
const MOST_DIGITS = 4096;

/** The whole number that a JSON number is; undefined where it has a fraction, or is longer than anybody counts. */
export function wholeOf(token: string): bigint | undefined {
  if (token.length > MOST_DIGITS) return undefined;
  const [, whole = "", fraction = "", exponent = 0] =
    /^(-?\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(token) ?? [];
  const shift = +exponent - fraction.length;
  const digits = whole + fraction;
  if (!digits || Math.abs(shift) > 400) return undefined;
  if (shift >= 0) return BigInt(digits + "0".repeat(shift));
  return /^0*$/.test(digits.slice(shift)) ? BigInt(digits.slice(0, shift)) : undefined;
}

/**
 * Whether a whole number is another one by the digits that a double has. Some that a double holds are written
 * with other digits by it (30023997515803312): whoever shows such an id, or sends it, has another one.
 */
function isAltered(token: string): boolean {
  if (Number.isSafeInteger(+token)) return false;
  // Written out, and beyond every double.
  if (token.length > MOST_DIGITS) return Math.abs(+token) === Infinity && !/e/i.test(token);
  const whole = wholeOf(token);
  return whole !== undefined && whole !== wholeOf(`${+token}`);
}

/** What opens a text; a number; what opens, closes and separates. */
const TOKEN = /"|-?\d[\d.eE+-]*|[[\]{},]/g;

/** The colon that makes the text before it a name. */
const COLON = /\s*:/y;

/**
 * Where a text ends, behind its closing quote. No expression reads it: of a text of some megabytes engines
 * run out of stack, and of one that is never closed they look at the rest from each quote in it.
 */
function endOf(text: string, open: number): number {
  for (let close = open; ; ) {
    close = text.indexOf('"', close + 1);
    if (close < 0) return text.length;
    let slash = close;
    while (text[slash - 1] === "\\") slash--;
    if ((close - slash) % 2 === 0) return close + 1;
  }
}

/** The texts and numbers of a JSON text that are so. */
export function* leaves(text: string, isSo: (token: string) => boolean): Generator<Leaf> {
  const words: (string | number)[] = [];
  // Their own: whoever reads on from a leaf may read another text meanwhile.
  const [tokens, colon] = [new RegExp(TOKEN), new RegExp(COLON)];
  for (let found = tokens.exec(text); found; found = tokens.exec(text)) {
    const { index } = found;
    let [token] = found;
    if (token === '"') {
      colon.lastIndex = tokens.lastIndex = endOf(text, index);
      token = text.slice(index, tokens.lastIndex);
    }
    const last = words.length - 1;
    if (token[0] === '"' && colon.test(text)) words[last] = JSON.parse(token);
    else if (token === "{") words.push("");
    else if (token === "[") words.push(0);
    else if (token === "}" || token === "]") words.pop();
    else if (token === ",") {
      // Of an object the next name comes.
      if (typeof words[last] === "number") words[last]++;
    } else if (isSo(token)) yield { token, index, words };
  }
}

/** The whole numbers of a JSON text that a number does not hold. */
export const altered = (text: string): Generator<Leaf> => leaves(text, isAltered);

/** A JSON Pointer to where a number stands. */
export const pointerTo = ({ words }: Leaf): string =>
  words.map((word) => `/${`${word}`.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** A JSON text with leaves of it written anew. */
export function rewritten(
  text: string,
  found: Iterable<Leaf>,
  write: (leaf: Leaf) => unknown,
): string {
  let [all, from] = ["", 0];
  for (const leaf of found) {
    all += text.slice(from, leaf.index) + write(leaf);
    from = leaf.index + leaf.token.length;
  }
  return all + text.slice(from);
}

/** The text with those numbers as text. */
export const quoted = (text: string): string =>
  rewritten(text, altered(text), ({ token }) => `"${wholeOf(token) ?? token}"`);
