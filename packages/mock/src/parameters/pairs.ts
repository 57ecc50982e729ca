import { beside, decodeForm, grouped, type Pair, pairwise, set } from "./maps.js";
import type { ParameterRule } from "./rule.js";

export function pairsOf(text: string, separator: string): Pair[] {
  return text
    .split(separator)
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "")
    .map((pair) => {
      const mark = pair.indexOf("=");
      return mark < 0
        ? [decodeForm(pair), ""]
        : [decodeForm(pair.slice(0, mark)), pair.slice(mark + 1)];
    });
}

const DELIMITERS: Readonly<Record<string, RegExp>> = {
  form: /,/,
  spaceDelimited: /%20|\+/,
  pipeDelimited: /\||%7C/i,
};

export function fromPairs(
  rule: ParameterRule,
  pairs: readonly Pair[],
  declared: ReadonlySet<string>,
  decoded: (text: string) => string,
): unknown {
  const { name, style, explode, types, content } = rule;
  if (content !== undefined) return lastOf(pairs, name, decoded);
  if (style === "deepObject") return deepObject(name, pairs, decoded);
  const isObject = types.has("object") && !types.has("string");
  if (isObject && explode) {
    const own = pairs.filter(
      ([key]) => rule.properties.includes(key) || (rule.open && !declared.has(key)),
    );
    return own.length === 0 ? undefined : grouped(own, decoded);
  }
  const sent = pairs.filter(([key]) => key === name).map(([, value]) => value);
  const [only] = sent;
  if (only === undefined) return undefined;
  if (!types.has("array") && !isObject) {
    return sent.length === 1 ? decoded(only) : sent.map(decoded);
  }
  if (explode) return sent.map(decoded);
  const delimiter = DELIMITERS[style] ?? /,/;
  const parts = sent.flatMap((value) => (value === "" ? [] : value.split(delimiter)));
  return isObject ? pairwise(parts, decoded) : parts.map(decoded);
}

/** `filter[a]=1&filter[b][c]=2` as a map of maps. */
function deepObject(
  name: string,
  pairs: readonly Pair[],
  decoded: (text: string) => string,
): unknown {
  const found: Record<string, unknown> = {};
  let any = false;
  for (const [key, value] of pairs) {
    if (!key.startsWith(`${name}[`) || !key.endsWith("]")) continue;
    any = true;
    put(found, wordsOf(key.slice(name.length + 1, -1)), decoded(value));
  }
  return any ? found : undefined;
}

/** How deep a name may lead; what would lead deeper stands there as one word. */
const DEEPEST = 50;

/** The words of `a][b][c`. */
function wordsOf(path: string): string[] {
  const words = path.split("][");
  return words.length <= DEEPEST
    ? words
    : [...words.slice(0, DEEPEST - 1), words.slice(DEEPEST - 1).join("][")];
}

function put(
  target: Record<string, unknown>,
  [word = "", ...rest]: string[],
  value: unknown,
): void {
  const before = Object.hasOwn(target, word) ? target[word] : undefined;
  let next: unknown;
  if (rest.length > 0 && rest[0] !== "") {
    next = typeof before === "object" && before !== null && !Array.isArray(before) ? before : {};
    put(next as Record<string, unknown>, rest, value);
  } else next = beside(before, before === undefined && rest[0] === "" ? [value] : value);
  set(target, word, next);
}

function lastOf(
  pairs: readonly Pair[],
  name: string,
  decoded: (text: string) => string,
): string | undefined {
  const last = pairs.findLast(([key]) => key === name);
  return last && decoded(last[1]);
}
