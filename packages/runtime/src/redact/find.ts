import { unescaped } from "./unescaped.js";

/** Where a secret stands: from, up to. */
export type Range = readonly [start: number, end: number];

/** What is looked for, both folded. */
export interface Wanted {
  readonly text: string;
  /** The same with its escapes undone. */
  readonly plain: string;
  /** So short that it counts only where it stands by itself. */
  readonly word: boolean;
  /** A part of something in base64, which is a secret as a whole then. */
  readonly run?: boolean;
}

/**
 * A text in which all that is compared is alike: forms write a plus sign for a blank, hosts and some
 * servers write small letters for capitals. As long as it was.
 */
export const folded = (text: string): string =>
  text.replace(/[A-Z\u00c0-\u00de ]/g, (unit) => (unit === " " ? "+" : unit.toLowerCase()));

const inWord = (char: string | undefined): boolean => char !== undefined && /\w/.test(char);

/** Is this unit of a text one of base64? */
const inRun = (text: string, at: number): boolean => /[\w+/-]/.test(text.charAt(at));

/** Where one text stands in another. */
function* places(folds: string, wanted: string, { word, run }: Wanted, text: string) {
  for (let at = folds.indexOf(wanted); at >= 0; at = folds.indexOf(wanted, at)) {
    let [start, end] = [at, at + wanted.length];
    if (run) {
      while (inRun(text, start - 1)) start--;
      while (inRun(text, end)) end++;
      while (text[end] === "=") end++;
    }
    if (!word || !(inWord(folds[start - 1]) || inWord(folds[end]))) yield [start, end] as Range;
    at = end;
  }
}

/** Ranges in their order, those that overlap as one. */
function merged(ranges: readonly Range[]): Range[] {
  const whole: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = whole.at(-1);
    if (last && start < last[1]) last[1] = Math.max(last[1], end);
    else whole.push([start, end]);
  }
  return whole;
}

/** Where secrets stand in a text, as they are or escaped in any way, without overlaps. */
export function find(text: string, secrets: Iterable<Wanted>): Range[] {
  const found: Range[] = [];
  const { text: plain, at } = unescaped(text);
  const [folds, escaped] = [folded(plain), at && folded(text)];
  for (const secret of secrets) {
    // Of a body with thousands of short texts, most by far.
    if (secret.plain.length > plain.length && secret.text.length > text.length) continue;
    for (const [start, end] of places(folds, secret.plain, secret, plain))
      found.push([at?.[start] ?? start, at?.[end] ?? end]);
    // An escape may begin before the secret, and take its first character along.
    if (escaped) found.push(...places(escaped, secret.text, secret, text));
  }
  return merged(found);
}
