import type { ErrorDescriptor } from "@specwright/runtime";
import { isObj, obj } from "@specwright/spec/json";

/** An `x-error` as clients read it: which rule a code tells of matters to servers alone. */
export function errorOf(node: unknown): ErrorDescriptor | undefined {
  if (!isObj(node)) return undefined;
  const { rules: _, ...read } = node;
  return read as ErrorDescriptor;
}

/** Names of body properties whose schema is marked `x-secret`, in alphabetical order. */
export function secretNames(root: unknown): string[] {
  const names = new Set<string>();
  const seen = new Set<unknown>();
  const resolve = (node: unknown): unknown => {
    const ref = obj(node).$ref;
    const name =
      typeof ref === "string" ? /^#\/components\/schemas\/([^/]+)$/.exec(ref)?.[1] : undefined;
    return name === undefined ? node : obj(obj(obj(root).components).schemas)[name];
  };
  const look = (node: unknown): void => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    if (isObj(node) && isObj(node.properties)) {
      for (const [name, schema] of Object.entries(node.properties)) {
        if (obj(schema)["x-secret"] === true || obj(resolve(schema))["x-secret"] === true)
          names.add(name);
      }
    }
    for (const value of Object.values(node)) look(value);
  };
  look(root);
  return [...names].sort();
}
