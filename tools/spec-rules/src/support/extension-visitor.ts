import type { Location, Oas3Visitor, UserContext } from "@redocly/openapi-core";
import { isObj, type Obj } from "@specwright/spec/json";

/** An x- key where it stands. */
export interface ExtensionUse {
  readonly key: string;
  readonly value: unknown;
  /** Redocly's name of the kind of object that carries the key. */
  readonly owner: string;
  readonly ownerNode: Obj;
  readonly location: Location;
}

/**
 * Visits every x- key of the spec, those beside a `$ref` included. Names that only look like one (a
 * header, a property or an example field called `x-…`) are not visited: their owners are maps.
 */
export function extensionVisitor(visit: (use: ExtensionUse) => void): Oas3Visitor {
  const seen = new Set<string>();
  const look = (node: unknown, type: UserContext["type"], location: Location): void => {
    if (!isObj(node) || type.extensionsPrefix === undefined) return;
    for (const key of Object.keys(node)) {
      if (!key.startsWith("x-")) continue;
      const at = location.child(key);
      if (seen.has(at.absolutePointer)) continue;
      seen.add(at.absolutePointer);
      visit({ key, value: node[key], owner: type.name, ownerNode: node, location: at });
    }
  };
  return {
    any: { enter: (node: unknown, ctx: UserContext) => look(node, ctx.type, ctx.location) },
    ref: { enter: (node: unknown, ctx: UserContext) => look(node, ctx.type, ctx.location) },
  } as Oas3Visitor;
}
