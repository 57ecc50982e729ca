import { child } from "./json.ts";

/** Words of a JSON Pointer. */
export function pointerWords(pointer: string): string[] {
  if (pointer === "") return [];
  const words = pointer.slice(1).split("/");
  if (!pointer.includes("~")) return words;
  return words.map((word) => word.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Words of a `$ref` within its document, such as `#/components/schemas/Pet`. */
export function refWords(ref: string): string[] {
  const words = pointerWords(ref.slice(1));
  return ref.includes("%") ? words.map(decoded) : words;
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

/** The value that a JSON Pointer leads to; undefined where it leads nowhere. */
export function valueAt(value: unknown, pointer: string): unknown {
  return pointerWords(pointer).reduce<unknown>((here, word) => child(here, word), value);
}
