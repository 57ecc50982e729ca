/** For the tools as well (by `@specwright/spec`), so it imports nothing of this package. */

import * as ret from "ret";

// Its types tell of named exports that its CommonJS module does not have.
const tokenizer = ret.default as unknown as typeof ret.tokenizer;
const { types } = ret;

/** Repetitions beyond so many are one of any number: what they may share with each other multiplies. */
const FEW = 9;

/** How many repetitions may have the same letters to share: two of them take the square of a text's length. */
const MOST_SHARING = 2;

/** How often a text may be read in two ways, where that does not grow with the text: 2 to the power of this. */
const MOST_DOUBTS = 16;

/** How many parts a pattern may have once its few repetitions are written out, and how many of them may vary. */
const MOST_PARTS = 10_000;
const MOST_VARIED = 100;

/**
 * Whether a short text can keep a pattern busy for ever: it repeats what can be read in more than one way, or has
 * several repetitions side by side that could share the same letters. One that can't be taken apart may be such a one.
 */
export function isEndless(pattern: string): boolean {
  try {
    return isAmbiguous(partsOf(pattern));
  } catch {
    return true;
  }
}

/** How many letters a text of a pattern may have, where what repeats without end does so `most` times. */
export function lengthOf(pattern: string, most: number): number {
  const length = (token: ret.Token): number => {
    if (token.type === types.REPETITION) {
      const { min, max, value } = token;
      return (max === Number.POSITIVE_INFINITY ? min + most : max) * length(value);
    }
    if (token.type !== types.GROUP) return 1;
    return Math.max(0, ...choicesOf(token).map(whole));
  };
  const whole = (tokens: readonly ret.Token[]): number =>
    tokens.reduce((sum, token) => sum + length(token), 0);
  return whole(tokensOf(tokenizer(pattern)));
}

/** A part of a pattern, among which a text is divided. */
interface Part {
  readonly letters: Ranges;
  /** How many ways there are to take it: 1 where it has a fixed length, Infinity for any number. */
  readonly ways: number;
  /** It takes at least one letter. */
  readonly isSure: boolean;
  /** What is optional, or one of several, around it. */
  readonly within: readonly Scope[];
}

interface Scope {
  readonly id: object;
  readonly choice: number;
}

const ANY: Ranges = [[0, 0x10ffff]];

function partsOf(pattern: string): Part[] {
  const tokens = tokensOf(tokenizer(withoutClasses(pattern)));
  const [first, last] = [tokens[0], tokens.at(-1)];
  const isBound = first?.type === types.POSITION && first.value === "^";
  // Where nothing says where it begins, every place is tried; what ends it takes what is there, once.
  const search: Part = { letters: ANY, ways: Number.POSITIVE_INFINITY, isSure: false, within: [] };
  const isOpen = last?.type === types.REPETITION && last.value.type !== types.GROUP;
  const parts = flat(isOpen ? tokens.slice(0, -1) : tokens);
  return isBound ? parts : [search, ...parts];
}

/** The parts of a pattern, one after the other. */
function flat(tokens: readonly ret.Token[]): Part[] {
  const parts = tokens.flatMap((token): Part[] => {
    if (token.type === types.CHAR || token.type === types.SET) {
      return [{ letters: rangesOf(token), ways: 1, isSure: true, within: [] }];
    }
    if (token.type === types.REFERENCE) throw new Error("what was read before is any text");
    if (token.type === types.REPETITION) return repeated(token);
    if (token.type !== types.GROUP) return [];
    const found = chosen(choicesOf(token));
    const looks = token.followedBy || token.notFollowedBy || token.lookBehind;
    return looks ? found.map((one) => ({ ...one, isSure: false })) : found;
  });
  if (parts.length > MOST_PARTS) throw new Error("too many parts");
  return parts;
}

/** One of several ways; where two may begin alike, both are tried. */
function chosen(choices: readonly (readonly ret.Token[])[]): Part[] {
  if (choices.length === 1) return flat(choices[0] ?? []);
  const id = {};
  const parts = choices.flatMap((tokens, choice) => within(flat(tokens), [{ id, choice }]));
  if (!mayBeginAlike(choices)) return parts;
  return [{ letters: [], ways: choices.length, isSure: false, within: [] }, ...parts];
}

function repeated({ min, max, value }: ret.Repetition): Part[] {
  const inner = flat([value]);
  const isPlain = inner.every(({ ways }) => ways === 1);
  if (max <= FEW && !(isPlain && inner.length === 1)) {
    // A few of them are as many one after the other.
    return Array.from({ length: max }, (_, time) =>
      within(inner, time < min ? [] : [{ id: {}, choice: 0 }]),
    ).flat();
  }
  if (max > FEW && !isPlain && !isDelimited(value, inner)) throw new Error("it repeats doubts");
  const ways = max - min >= FEW ? Number.POSITIVE_INFINITY : max - min + 1;
  const letters = unionOf(inner.map((one) => one.letters));
  const isSure = min > 0 && inner.some((one) => one.isSure && one.within.length === 0);
  return [{ letters, ways, isSure, within: [] }];
}

/** A copy of parts with something around them: what was one of several in there, is so in each copy by itself. */
function within(parts: readonly Part[], around: readonly Scope[]): Part[] {
  const ids = new Map<object, object>();
  const own = ({ id, choice }: Scope): Scope => {
    const fresh = ids.get(id) ?? {};
    ids.set(id, fresh);
    return { id: fresh, choice };
  };
  return parts.map((one) => ({ ...one, within: [...around, ...one.within.map(own)] }));
}

/** Whether what is repeated says by its first or last letter where it begins or ends, and can be read in one way only. */
function isDelimited(value: ret.Token, inner: readonly Part[]): boolean {
  const varied = inner.filter(({ ways }) => ways > 1);
  if (isAmbiguous(inner, 1, 0)) return false;
  const several = value.type === types.GROUP && (value.options?.length ?? 0) > 1;
  const numbers = several ? new Set(inner.map((one) => one.within[0]?.choice)) : [undefined];
  return [...numbers].every((choice) => {
    const own = several ? inner.filter((one) => one.within[0]?.choice === choice) : inner;
    if (own.every(({ ways }) => ways === 1)) return true;
    return [own[0], own.at(-1)].some(
      (mark) =>
        mark?.ways === 1 &&
        mark.isSure &&
        mark.within.length === (several ? 1 : 0) &&
        varied.every(({ letters }) => !sharesAny(letters, mark.letters)),
    );
  });
}

/** Whether a text can be divided among the parts in more ways than are borne. */
function isAmbiguous(
  parts: readonly Part[],
  sharing = MOST_SHARING,
  mostDoubts = MOST_DOUBTS,
): boolean {
  const open: { part: Part; at: number; depth: number }[] = [];
  let doubts = 0;
  for (const [at, part] of parts.entries()) {
    if (part.ways === 1) continue;
    if (open.length > MOST_VARIED) return true;
    if (part.letters.length === 0) {
      doubts += Math.log2(part.ways);
      continue;
    }
    const sharers = open.filter(
      (one) => sharesAny(one.part.letters, part.letters) && !isParted(parts, one, { part, at }),
    );
    const depth = Math.max(0, ...sharers.map((one) => one.depth));
    const isAny = part.ways === Number.POSITIVE_INFINITY;
    if (!isAny && sharers.length > 0) doubts += Math.log2(part.ways);
    open.push({ part, at, depth: depth + (isAny ? 1 : 0) });
    if (depth + (isAny ? 1 : 0) > sharing) return true;
  }
  return doubts > mostDoubts;
}

/** Whether a letter stands for sure between two parts that one of them can't take, or no text has both. */
function isParted(
  parts: readonly Part[],
  before: { part: Part; at: number },
  after: { part: Part; at: number },
): boolean {
  const isOther = before.part.within.some(({ id, choice }) =>
    after.part.within.some((one) => one.id === id && one.choice !== choice),
  );
  if (isOther) return true;
  const around = [...before.part.within, ...after.part.within];
  return parts.slice(before.at + 1, after.at).some(({ letters, isSure, within }) => {
    const isThere = within.every(({ id, choice }) =>
      around.some((one) => one.id === id && one.choice === choice),
    );
    return (
      isSure &&
      isThere &&
      letters.length > 0 &&
      (!sharesAny(letters, before.part.letters) || !sharesAny(letters, after.part.letters))
    );
  });
}

/** Alternatives that each begin with letters of their own can't be mistaken for each other. */
function mayBeginAlike(choices: readonly (readonly ret.Token[])[]): boolean {
  const firsts = choices.map(([first]) => firstOf(first));
  return firsts.some((one, index) => {
    if (one === undefined) return true;
    return firsts.slice(0, index).some((other) => other === undefined || sharesAny(one, other));
  });
}

/** The letters that a token may begin with; undefined where it may have none, or is not looked into. */
function firstOf(token: ret.Token | undefined): Ranges | undefined {
  if (token?.type === types.CHAR || token?.type === types.SET) return rangesOf(token);
  if (token?.type === types.REPETITION && token.min > 0) return firstOf(token.value);
  if (token?.type !== types.GROUP || token.followedBy || token.notFollowedBy) return undefined;
  const firsts = choicesOf(token).map(([first]) => firstOf(first));
  return firsts.includes(undefined) ? undefined : unionOf(firsts as Ranges[]);
}

function tokensOf(root: ret.Root): readonly ret.Token[] {
  return root.stack ?? [{ type: types.GROUP, options: root.options, remember: false } as ret.Group];
}

function choicesOf({ stack, options }: ret.Group): readonly (readonly ret.Token[])[] {
  return options ?? [stack ?? []];
}

/** Classes of letters by property, which the tokenizer reads letter by letter, as any letter. */
function withoutClasses(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\.|[[\]]/gs, (found) => {
    if (/^\\[pPu]\{/.test(found)) return inClass ? "\\s\\S" : "[\\s\\S]";
    if (found === "[") inClass = true;
    if (found === "]") inClass = false;
    return found;
  });
}

/** Letters by their codes: spans that do not touch, in ascending order. */
type Ranges = readonly (readonly [from: number, to: number])[];

const LAST = 0x10ffff;

/** The letters of one sign or class of a pattern. */
function rangesOf(token: ret.Char | ret.Set | ret.Range): Ranges {
  if (token.type === types.CHAR) return [[token.value, token.value]];
  if (token.type === types.RANGE) return [[token.from, token.to]];
  const all = unionOf(token.set.map((one) => rangesOf(one as ret.Char | ret.Set | ret.Range)));
  return token.not ? othersOf(all) : all;
}

/** All letters of several. */
function unionOf(sets: readonly Ranges[]): Ranges {
  const spans = sets.flat().sort(([a], [b]) => a - b);
  const joined: [number, number][] = [];
  for (const [from, to] of spans) {
    const last = joined.at(-1);
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

/** Whether a letter is in both. */
function sharesAny(some: Ranges, others: Ranges): boolean {
  return some.some(([from, to]) => others.some(([first, last]) => from <= last && first <= to));
}

function othersOf(ranges: Ranges): Ranges {
  const found: [number, number][] = [];
  let next = 0;
  for (const [from, to] of ranges) {
    if (from > next) found.push([next, from - 1]);
    next = to + 1;
  }
  if (next <= LAST) found.push([next, LAST]);
  return found;
}
