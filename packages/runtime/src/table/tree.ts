import type { Engine } from "../core/engine.js";
import type { OperationDescriptors } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import { type Kit, newMethod } from "./method.js";

/** Names that would make a client a promise, or reach into its prototype. */
const REFUSED = new Set(["__proto__", "constructor", "prototype", "then"]);

/**
 * Adds a method to a tree of plain objects, by its dotted name.
 *
 * @throws ConfigError for a name that is taken or must not be used
 */
function addMethod(tree: object, id: string, method: unknown): void {
  const names = id.split(".");
  const leaf = names.pop() as string;
  let here = tree as Record<string, unknown>;
  for (const name of [...names, leaf]) {
    if (name === "" || REFUSED.has(name)) throw configError(id, "is no name for a method");
  }
  for (const name of names) {
    if (!Object.hasOwn(here, name)) here[name] = {};
    const next = here[name];
    if (typeof next !== "object") throw configError(id, `would stand below the method ${name}`);
    here = next as Record<string, unknown>;
  }
  if (Object.hasOwn(here, leaf)) throw configError(id, "is there already");
  here[leaf] = method;
}

/** Makes the methods of a client, by resource. */
export function newTree(engine: Engine, operations: OperationDescriptors, kit: Kit): object {
  const tree = {};
  for (const [id, descriptor] of Object.entries(operations))
    for (const { id: name, ...way } of descriptor.methods ?? [{ id }])
      addMethod(tree, name, newMethod(engine, id, descriptor, way, kit));
  return tree;
}
