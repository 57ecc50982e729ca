import { wordsOf } from "./words.js";

/** The longest name of a field. */
const LONGEST = 48;
/** An object with more fields that nobody names is a map, and its names are somebody's data. */
const MOST_STRANGERS = 20;

/** What a report may say. */
export interface Vocabulary {
  /** Words of which names may be made. */
  readonly words: ReadonlySet<string>;
  /** Names that the user has looked at and lets through. */
  readonly names: ReadonlySet<string>;
}

/**
 * Whether the name of a field that the spec lacks may be told. A name comes from an answer, and may be an id, an address, somebody's name:
 * a map that was taken for an object. So only what looks like a field is told: an identifier, all of whose words are known, beside few of its
 * kind.
 */
export function isTellable(name: string, beside: number, { words, names }: Vocabulary): boolean {
  if (names.has(name)) return true;
  if (beside > MOST_STRANGERS || name.length > LONGEST) return false;
  // At most one digit, at its end: more could be an id, a date, a number of somebody.
  if (!/^[_$@]?[A-Za-z]+(?:[_-][A-Za-z]+)*[0-9]?$/.test(name)) return false;
  return wordsOf(name).every((word) => words.has(word));
}
