/** A name as a segment of a JSON Pointer. */
export const segment = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** The segments of a pointer into a document, such as `#/components/schemas/Task`. */
export const segmentsOf = (pointer: string): string[] =>
  pointer === "#" || pointer === ""
    ? []
    : pointer
        .replace(/^#?\//, "")
        .split("/")
        .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

/** What a pointer leads to; undefined where it leads nowhere. */
export function at(document: unknown, pointer: string): unknown {
  let current = document;
  for (const name of segmentsOf(pointer)) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, name))
      return undefined;
    current = (current as Record<string, unknown>)[name];
  }
  return current;
}

/** A value that is an object, and no list. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A node of a document with where it stands, once references have been followed. */
export interface Placed {
  readonly value: Record<string, unknown>;
  readonly pointer: string;
}

/** Follows `$ref` from a node to the one that says something. */
export function resolved(document: unknown, value: unknown, pointer: string): Placed {
  let place = pointer;
  let node = value;
  for (let hops = 0; hops < 32; hops++) {
    if (!isObject(node)) return { value: {}, pointer: place };
    const to = node.$ref;
    if (typeof to !== "string" || !to.startsWith("#/")) return { value: node, pointer: place };
    // What stands beside a reference counts too, but none of ours says anything there.
    place = decoded(to);
    node = at(document, place);
  }
  return { value: {}, pointer: place };
}

/** A reference is part of an address, and may be written as such. */
function decoded(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
