import type { Engine } from "../core/engine.js";
import type { OperationDescriptors } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import { type Kit, newMethod } from "./method.js";

/** Names that would make a client a promise, or reach into its prototype. */
const REFUSED = new Set(["__proto__", "constructor", "prototype", "then"]);

/** Resources and methods by name. */
type Tree = Record<string, unknown>;

/**
 * Looks at a name before its method is added to a tree.
 *
 * @throws ConfigError for a name that is taken or must not be used
 */
export function checkName(tree: Tree, id: string): void {
  const names = id.split(".");
  if (names.some((name) => name === "" || REFUSED.has(name)))
    throw configError(id, "is no name for a method");
  let here: unknown = tree;
  for (const [at, name] of names.entries()) {
    if (typeof here === "function")
      throw configError(id, `would stand below the method ${names[at - 1]}`);
    if (!Object.hasOwn(here as Tree, name)) return;
    here = (here as Tree)[name];
  }
  throw configError(id, "is there already");
}

/**
 * Makes the methods of a client, by resource.
 *
 * @param check looks at names that no generator has looked at
 */
export function newTree(
  engine: Engine,
  operations: OperationDescriptors,
  kit: Kit,
  check?: typeof checkName,
): object {
  const tree: Tree = {};
  for (const [id, descriptor] of Object.entries(operations))
    for (const { id: name, ...way } of descriptor.methods ?? [{ id }]) {
      check?.(tree, name);
      const names = name.split(".");
      const leaf = names.pop() as string;
      let here = tree;
      for (const one of names) {
        if (!Object.hasOwn(here, one)) here[one] = {};
        here = here[one] as Tree;
      }
      here[leaf] = newMethod(engine, id, descriptor, way, kit);
    }
  return tree;
}
