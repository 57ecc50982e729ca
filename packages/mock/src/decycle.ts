import { escaped } from "./pointer.js";

/**
 * A document without cycles: where a part comes back inside of itself there is a `$ref` to it. A part that
 * stands in many places is one object in all of them, so that time and memory grow with what there is, not
 * with the paths that lead to it.
 */
export function decycle(document: unknown): unknown {
  const done = new Map<object, unknown>();
  const open = new Map<object, string>();
  const visit = (value: unknown, pointer: string): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const within = open.get(value);
    if (within !== undefined) return { $ref: within };
    if (done.has(value)) return done.get(value);
    open.set(value, pointer);
    const copy = Array.isArray(value)
      ? value.map((item, index) => visit(item, `${pointer}/${index}`))
      : Object.fromEntries(
          Object.entries(value).map(([key, item]) => [
            key,
            visit(item, `${pointer}/${escaped(key)}`),
          ]),
        );
    open.delete(value);
    done.set(value, copy);
    return copy;
  };
  return visit(document, "#");
}
