import * as ret from "ret";

const { types } = ret;

/** Letters by their codes: spans that do not touch, in ascending order. */
export type Ranges = readonly (readonly [from: number, to: number])[];

const LAST = 0x10ffff;

/** The letters of one sign or class of a pattern. */
export function rangesOf(token: ret.Char | ret.Set | ret.Range): Ranges {
  if (token.type === types.CHAR) return [[token.value, token.value]];
  if (token.type === types.RANGE) return [[token.from, token.to]];
  const all = unionOf(token.set.map((one) => rangesOf(one as ret.Char | ret.Set | ret.Range)));
  return token.not ? othersOf(all) : all;
}

/** All letters of several. */
export function unionOf(sets: readonly Ranges[]): Ranges {
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
export function sharesAny(some: Ranges, others: Ranges): boolean {
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
