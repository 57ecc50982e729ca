import type { Engine } from "../core/engine.js";
import { checkFirst, type ListParts } from "../core/list.js";
import { promiseOf } from "../core/operation.js";
import { engineOf, type Session } from "../core/session.js";
import type { OperationDescriptor } from "../descriptor.js";
import { type Kit, newMethod, ready, type Way } from "./method.js";
import { argumentPlacer } from "./place-arguments.js";

/**
 * An operation as a function of its own, read off its descriptor: for what the generator prints no code
 * for, such as styles, nested pointers and bodies of several types.
 */
export function described(id: string, descriptor: OperationDescriptor, way: Way, own: Kit) {
  const kit: Kit = {
    ...own,
    paged: (engine, operation, args, options, send) =>
      promiseOf(engine, operation, () => checkFirst(options) ?? send(args), options),
  };
  const methods = new WeakMap<Engine, (...given: unknown[]) => unknown>();
  const call = (session: Session, ...given: unknown[]): unknown => {
    const engine = engineOf(session);
    let method = methods.get(engine);
    if (!method) {
      method = newMethod(engine, id, descriptor, way, kit);
      methods.set(engine, method);
    }
    return method(...given);
  };
  const parts = (engine: Engine, given: readonly unknown[]): ListParts => {
    const [args, options] = argumentPlacer(descriptor, way)(given);
    return { args, options, ...ready(engine, id, descriptor, kit) };
  };
  return Object.assign(call, { parts });
}
