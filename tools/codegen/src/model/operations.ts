import type { HttpMethod } from "@specwright/runtime";
import { METHODS } from "@specwright/spec";
import { type Obj, obj } from "@specwright/spec/json";
import type { Spec } from "./spec.ts";

/** An operation as it stands in a spec. */
export interface Found {
  /** Its key in the path item. */
  readonly key: (typeof METHODS)[number];
  readonly method: HttpMethod;
  readonly path: string;
  readonly pathItem: Obj;
  readonly node: Obj;
}

/** The operations of a spec, in its order. */
export function findOperations(spec: Spec): Found[] {
  return Object.entries(obj(spec.root.paths)).flatMap(([path, item]) => {
    const pathItem = spec.obj(item);
    return METHODS.filter((key) => pathItem[key] !== undefined).map((key) => ({
      key,
      method: key.toUpperCase() as HttpMethod,
      path,
      pathItem,
      node: spec.obj(pathItem[key]),
    }));
  });
}

/**
 * A path as requests have it. Behind a `#` stands what tells operations of one address apart, a convention
 * where a header or a constant parameter chooses among them; no request carries it.
 */
export function wirePath(path: string): string {
  return path.replace(/(\{[^{}]*\})|#.*/gs, "$1");
}
