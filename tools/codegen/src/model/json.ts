/** A plain object of a spec. */
export type Obj = { readonly [key: string]: unknown };

/** Whether a value is a plain object. */
export function isObj(value: unknown): value is Obj {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value as an object; empty where it is something else. */
export function obj(value: unknown): Obj {
  return isObj(value) ? value : {};
}

/** The value as an array; empty where it is something else. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The value as a string; undefined where it is something else. */
export function text(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The child under a key that the object has itself. */
export function child(value: unknown, key: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string | number, unknown>)[key]
    : undefined;
}

/** Words of a JSON Pointer. */
export function pointerWords(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((word) => word.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Words of a `$ref` within its document, such as `#/components/schemas/Pet`. */
export function refWords(ref: string): string[] {
  return pointerWords(ref.slice(1)).map(decoded);
}

/** A part of a reference may be percent-encoded; a stray `%` in a name is left alone. */
export function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A JSON Pointer of words. */
export function toPointer(words: readonly (string | number)[]): string {
  return words
    .map((word) => `/${String(word).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}
