/** Any JSON object. */
export type Json = Record<string, unknown>;

/** Splits a JSON Pointer into its unescaped segments. */
export function segmentsOf(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** A JSON Pointer from segments. */
export function pointerOf(...segments: string[]): string {
  return segments
    .map((segment) => `/${segment.replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/**
 * What a pointer leads to; `undefined` where it leads nowhere. The segment `*` is the one member of
 * an object that has just one.
 */
export function at(value: unknown, pointer: string): unknown {
  let current = value;
  for (const segment of segmentsOf(pointer)) {
    if (typeof current !== "object" || current === null) return undefined;
    const members = Object.values(current);
    const lone = segment === "*" && !("*" in current) && !Array.isArray(current);
    current = lone ? (members.length === 1 ? members[0] : undefined) : (current as Json)[segment];
  }
  return current;
}

/** A copy with a value at a pointer; objects on the way are made where they lack. */
export function withAt(value: unknown, pointer: string, leaf: unknown): unknown {
  const put = (here: unknown, [head, ...rest]: string[]): unknown => {
    if (head === undefined) return leaf;
    const copy = (Array.isArray(here) ? [...here] : { ...(here as Json | undefined) }) as Json;
    copy[head] = put(copy[head], rest);
    return copy;
  };
  return put(value, segmentsOf(pointer));
}

/** A copy without what stands at a pointer. */
export function without(value: unknown, pointer: string): unknown {
  const drop = (here: unknown, [head, ...rest]: string[]): unknown => {
    if (head === undefined || typeof here !== "object" || here === null) return undefined;
    const copy = (Array.isArray(here) ? [...here] : { ...here }) as Json;
    if (rest.length === 0) delete copy[head];
    else if (head in copy) copy[head] = drop(copy[head], rest);
    return copy;
  };
  return drop(value, segmentsOf(pointer));
}

/** A JSON value in one line, cut where it is long. */
export function show(value: unknown, max = 300): string {
  const text = value === undefined ? "undefined" : JSON.stringify(value);
  return text.length > max ? `${text.slice(0, max)}…` : text;
}

/**
 * The first difference between two JSON values, as a place and the two values there; `undefined`
 * where they are equal. A property that is `undefined` counts as absent.
 */
export function difference(expected: unknown, got: unknown, place = ""): string | undefined {
  if (Object.is(expected, got)) return undefined;
  const bothObjects =
    typeof expected === "object" && typeof got === "object" && expected !== null && got !== null;
  if (!bothObjects || Array.isArray(expected) !== Array.isArray(got)) {
    return `at "${place}" expected ${show(expected)}, got ${show(got)}`;
  }
  for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
    const found = difference((expected as Json)[key], (got as Json)[key], `${place}/${key}`);
    if (found !== undefined) return found;
  }
  return undefined;
}
