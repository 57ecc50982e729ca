import { decodeForm, grouped, type Pair, pairwise, set } from "./maps.js";
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
    const words = key.slice(name.length + 1, -1).split("][");
    put(found, words, decoded(value));
  }
  return any ? found : undefined;
}

function put(
  target: Record<string, unknown>,
  [word = "", ...rest]: string[],
  value: unknown,
): void {
  const before = Object.hasOwn(target, word) ? target[word] : undefined;
  let next = value;
  if (rest.length > 0 && rest[0] !== "") {
    next = typeof before === "object" && before !== null && !Array.isArray(before) ? before : {};
    put(next as Record<string, unknown>, rest, value);
  } else if (rest[0] === "" || before !== undefined) {
    next = [...(before === undefined ? [] : [before].flat()), value];
  }
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
