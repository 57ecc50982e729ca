import type { Pointer } from "../descriptor.js";

const parts = (pointer: Pointer): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replace(/~[01]/g, (code) => (code === "~1" ? "/" : "~")));

/**
 * Reads what a JSON Pointer leads to. Only own properties count, so that `/constructor` of a
 * stranger's body is never a function of ours. The word `*` is the only member of an object: of
 * wrappers whose name nobody knows.
 *
 * @param value a parsed JSON value
 * @param pointer RFC 6901; the empty string is the whole value
 * @returns the value there, or `undefined` where the pointer leads nowhere
 * @example resolve({ a: [1, 2] }, "/a/1") // 2
 */
export function resolve(value: unknown, pointer: Pointer): unknown {
  let here = value;
  for (const part of parts(pointer)) {
    if (typeof here !== "object" || here === null) return undefined;
    const name = part === "*" && !Object.hasOwn(here, part) ? onlyMember(here) : part;
    if (name === undefined || !Object.hasOwn(here, name)) return undefined;
    here = (here as Record<string, unknown>)[name];
  }
  return here;
}

/** The name of an object's only member. */
function onlyMember(value: object): string | undefined {
  const names = Object.keys(value);
  return names.length === 1 && !Array.isArray(value) ? names[0] : undefined;
}

/** What the first of several pointers that leads somewhere leads to, null included. */
export function resolveAny(value: unknown, pointers: readonly Pointer[]): unknown {
  for (const pointer of pointers) {
    const found = resolve(value, pointer);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first of several pointers that leads to something other than null. */
export function resolveFirst(value: unknown, pointers: readonly Pointer[] = []): unknown {
  for (const pointer of pointers) {
    const found = resolve(value, pointer);
    if (found !== undefined && found !== null) return found;
  }
  return undefined;
}

/**
 * A copy of a value with something else at a pointer; objects on the way are made where they lack.
 * The given value is never changed, since it is the caller's.
 *
 * @example assign({ a: 1 }, "/b/c", 2) // { a: 1, b: { c: 2 } }
 */
export function assign(value: unknown, pointer: Pointer, leaf: unknown): unknown {
  const put = (here: unknown, [part, ...rest]: string[]): unknown => {
    if (part === undefined) return leaf;
    const copy: object = Array.isArray(here) ? [...here] : { ...(here as object | undefined) };
    // defineProperty, not assignment: a key called __proto__ stays a key.
    Object.defineProperty(copy, part, {
      value: put(Object.hasOwn(copy, part) ? Reflect.get(copy, part) : undefined, rest),
      configurable: true,
      enumerable: true,
      writable: true,
    });
    return copy;
  };
  return put(value, parts(pointer));
}
