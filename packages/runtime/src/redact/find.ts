import { unescaped } from "./unescaped.js";

/** Where a secret stands: from, up to. */
export type Range = readonly [start: number, end: number];

/** What is looked for. */
export interface Wanted {
  readonly text: string;
  /** The same with its escapes undone. */
  readonly plain: string;
  /** So short that it counts only where it stands by itself. */
  readonly word: boolean;
}

const inWord = (char: string | undefined): boolean => char !== undefined && /\w/.test(char);

/** Where one text stands in another. */
function* places(text: string, wanted: string, word: boolean): Generator<Range> {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at)) {
    const end = at + wanted.length;
    if (!word || !(inWord(text[at - 1]) || inWord(text[end]))) yield [at, end];
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
  for (const secret of secrets) {
    // Of a body with thousands of short texts, most by far.
    if (secret.plain.length > plain.length && secret.text.length > text.length) continue;
    for (const [start, end] of places(plain, secret.plain, secret.word))
      found.push([at?.[start] ?? start, at?.[end] ?? end]);
    // An escape may begin before the secret, and take its first character along.
    if (plain !== text) found.push(...places(text, secret.text, secret.word));
  }
  return merged(found);
}
