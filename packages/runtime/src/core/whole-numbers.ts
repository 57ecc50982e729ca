/** A whole number of a JSON text that a number does not hold. */
export interface Altered {
  readonly token: string;
  /** Where it stands in the text. */
  readonly index: number;
  /** What leads to it: the names of members, the numbers of items. Good until the next one is looked for. */
  readonly words: readonly (string | number)[];
}

/**
 * Whether a JSON text may hold a whole number of 16 digits or more. Looks at every sixteenth character
 * first, and so takes a fraction of the time of parsing.
 */
export function mayBeInexact(text: string): boolean {
  const isDigit = (at: number): boolean => {
    const code = text.charCodeAt(at);
    return code >= 48 && code <= 57;
  };
  for (let at = 15; at < text.length; at += 16) {
    if (!isDigit(at)) continue;
    let from = at;
    while (isDigit(from - 1)) from--;
    while (isDigit(at + 1)) at++;
    if (at - from >= 15 && text[from - 1] !== ".") return true;
  }
  return false;
}

/** The whole number that a JSON number is; undefined where it has a fraction. */
export function wholeOf(token: string): bigint | undefined {
  const [, whole = "", fraction = "", exponent = 0] =
    /^(-?\d+)(?:\.(\d+))?(?:e(.+))?$/i.exec(token) ?? [];
  const shift = +exponent - fraction.length;
  const digits = whole + fraction;
  if (!digits || Math.abs(shift) > 400) return undefined;
  if (shift >= 0) return BigInt(digits + "0".repeat(shift));
  return /^0*$/.test(digits.slice(shift)) ? BigInt(digits.slice(0, shift)) : undefined;
}

/** Whether a double is another whole number than the one that is written. */
function isAltered(token: string): boolean {
  if (Number.isSafeInteger(+token)) return false;
  const whole = wholeOf(token);
  return whole !== undefined && !(Number.isFinite(+token) && whole === BigInt(+token));
}

/** A text, with the colon that makes it a name; a number; what opens, closes and separates. */
const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|-?\d[\d.eE+-]*|[[\]{},]/g;

/** The whole numbers of a JSON text that a number does not hold. */
export function* altered(text: string): Generator<Altered> {
  const words: (string | number)[] = [];
  for (const { 0: token, 1: said, 2: colon, index } of text.matchAll(TOKEN)) {
    const last = words.length - 1;
    if (colon) words[last] = JSON.parse(said as string);
    else if (token === "{") words.push("");
    else if (token === "[") words.push(0);
    else if (token === "}" || token === "]") words.pop();
    else if (token === ",") {
      // Of an object the next name comes.
      if (typeof words[last] === "number") words[last]++;
    } else if (!said && isAltered(token)) yield { token, index, words };
  }
}

/** A JSON Pointer to where a number stands. */
export const pointerTo = ({ words }: Altered): string =>
  words.map((word) => `/${`${word}`.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
