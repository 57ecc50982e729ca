import { list, obj, text } from "@specwright/spec/json";
import { isDotted, longMethodIdOf, methodIdOf, type Nameable, unused } from "./names.ts";

/** Ids that methods have had since an earlier generation, by operation: `GET /pets` -> `pets.list`. */
export type GivenIds = ReadonlyMap<string, string>;

/** An operation as a record of ids names it: what a request says, and no text that may be reworded. */
export function operationKey({ method, path }: Nameable): string {
  return `${method} ${path}`;
}

/** Whether the spec leaves the method's id to us: neither a dotted operationId nor `x-methods`. */
export function isDerived({ node }: Nameable): boolean {
  return node["x-methods"] === undefined && !isDotted(text(node.operationId));
}

/**
 * The ids of the methods that the spec does not name.
 *
 * Who was given an id keeps it, as long as it is one that the operation can have. Of the others that
 * want the same one, that with an operationId written so has it, else the first by path and method;
 * the rest say method and path. So an operation that is added renames none (ADR 9).
 */
export function methodIds<Operation extends Nameable>(
  operations: readonly Operation[],
  given: GivenIds,
): ReadonlyMap<Operation, string> {
  const derived = operations.filter(isDerived);
  const ids = new Map<Operation, string>();
  for (const operation of derived) {
    const id = given.get(operationKey(operation));
    if (id !== undefined && fits(id, operation)) ids.set(operation, id);
  }
  const taken = new Set([...ids.values(), ...operations.flatMap(declaredIds)]);
  const fresh = derived.filter((operation) => !ids.has(operation)).sort(byClaim);
  for (const operation of fresh) {
    const short = methodIdOf(operation);
    const id = taken.has(short) ? unused(longMethodIdOf(operation), taken) : short;
    taken.add(id);
    ids.set(operation, id);
  }
  return ids;
}

/** Ids that the spec itself gives to an operation's methods. */
function declaredIds(operation: Nameable): string[] {
  if (isDerived(operation)) return [];
  const declared = operation.node["x-methods"];
  if (declared === undefined) return [methodIdOf(operation)];
  return list(declared).flatMap((entry) => text(obj(entry).id) ?? []);
}

/** Whether an id is one that the operation can have: reworded by a curator, it is named anew. */
function fits(id: string, operation: Nameable): boolean {
  const long = longMethodIdOf(operation);
  const number = id.startsWith(long) ? id.slice(long.length) : undefined;
  return id === methodIdOf(operation) || (number !== undefined && /^\d*$/.test(number));
}

/** Those whose operationId is written like the method first; then by path and method. */
function byClaim(a: Nameable, b: Nameable): number {
  const [first, second] = [a, b].map(
    (one) => `${isWrittenSo(one) ? 0 : 1} ${one.path} ${one.method}`,
  );
  return (first as string) < (second as string) ? -1 : 1;
}

function isWrittenSo(operation: Nameable): boolean {
  return operation.node.operationId === methodIdOf(operation).split(".")[1];
}
