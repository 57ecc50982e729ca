import type { Engine } from "../core/engine.js";
import type { OperationDescriptor } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import { type Kit, type Ready, ready } from "../table/method.js";

/** The operations of a client by id, for hand-written methods and the raw client. */
export interface KnownOperations {
  readonly descriptors: Readonly<Record<string, OperationDescriptor>>;
  readonly kit: Kit;
}

const OPERATIONS = Symbol.for("@specwright/operations");

/** Keeps what a client's operations are, where only those look who ask. */
export const keepOperations = (engine: Engine, known: KnownOperations): void => {
  Object.defineProperty(engine, OPERATIONS, { value: known });
};

/** What a client's operations are; a session without methods knows none. */
export const knownOperations = (engine: Engine): KnownOperations =>
  (engine as { [OPERATIONS]?: KnownOperations })[OPERATIONS] ?? { descriptors: {}, kit: {} };

/**
 * An operation by its id.
 *
 * @throws ConfigError for an id that the client does not know
 */
export function operationOf(
  engine: Engine,
  id: string,
): Ready & { readonly descriptor: OperationDescriptor; readonly kit: Kit } {
  const { descriptors, kit } = knownOperations(engine);
  // `toString` is a property of every object, and no operation.
  const descriptor = Object.hasOwn(descriptors, id) ? descriptors[id] : undefined;
  if (!descriptor) throw configError(id, "is no operation of this provider");
  return { descriptor, kit, ...ready(engine, id, descriptor, kit) };
}
