import randexp from "randexp";
import { lengthOf } from "./patterns.js";

// A default export of CommonJS: runtimes and compilers differ in how they hand it to an import.
const RandExp = ((randexp as { default?: unknown }).default ?? randexp) as typeof randexp.default;

/** The longest text that is made of a pattern. */
const LONGEST_MADE = 100_000;

/** A text that a pattern takes, of the length that is asked for: the plainest first, then others, in a fixed order. */
export function patterned(pattern: string, least: number, most: number, variant: number): string {
  const found = new Set<string>();
  try {
    if (lengthOf(plainClasses(pattern), least + 24) > LONGEST_MADE) throw new Error("too long");
    const source = new RandExp(new RegExp(plainClasses(pattern)));
    for (let seed = 0; seed < 300 && found.size <= variant; seed += 1) {
      source.max = least + (seed % 24);
      source.randInt = seed === 0 ? (from) => from : drawn(seed);
      const made = source.gen();
      if (made.length >= least && made.length <= most && matches(pattern, made)) found.add(made);
    }
  } catch {
    // No generator takes it; the answer says that it may not fit.
  }
  return [...found].at(-1) ?? "string";
}

/** Letters and digits that stand for the classes of Unicode, which the generator does not know. */
const CLASSES: Readonly<Record<string, string>> = {
  L: "A-Za-z",
  Letter: "A-Za-z",
  Alphabetic: "A-Za-z",
  Lu: "A-Z",
  Uppercase_Letter: "A-Z",
  Ll: "a-z",
  Lowercase_Letter: "a-z",
  N: "0-9",
  Nd: "0-9",
  P: ".,",
  Zs: " ",
};

function plainClasses(pattern: string): string {
  let inClass = false;
  return pattern.replace(/\\p\{(?:\w+=)?(\w+)\}|\\.|[[\]]/gu, (found, name: string | undefined) => {
    if (name !== undefined) {
      const letters = CLASSES[name] ?? "a-z";
      return inClass ? letters : `[${letters}]`;
    }
    if (found === "[") inClass = true;
    if (found === "]") inClass = false;
    return found;
  });
}

/** Numbers that look drawn and are the same each time (a linear congruential generator). */
function drawn(seed: number): (from: number, to: number) => number {
  let state = seed;
  return (from, to) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return from + Math.floor((state / 2 ** 32) * (to - from + 1));
  };
}

/** Whether a text fits a pattern; any text fits one that is none. */
export function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, "u").test(value);
  } catch {
    return true;
  }
}
