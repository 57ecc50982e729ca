import { lacking } from "../call/answer.js";
import { ApiPromise } from "../call/api-promise.js";
import type { CallArgs } from "../call/arguments.js";
import { type Answer, call, type Engine } from "../call/call.js";
import { factsOf } from "../call/context.js";
import type { MethodDescriptor, OperationDescriptor } from "../descriptor.js";
import { NotFoundError } from "../errors/api-error.js";
import { resolve, resolveAny } from "../json/pointer.js";
import { PagePromise } from "../pages/page-promise.js";
import type { CallOptions } from "./options.js";
import { newSorter } from "./sorter.js";

type Method = Omit<MethodDescriptor, "id">;
/** What a method returns of its operation's answer. */
function pick({ data, response, ctx }: Answer, method: Method) {
  const { unwrap } = ctx.operation;
  let picked = data;
  if (unwrap !== undefined && data !== undefined) {
    const pointers = [unwrap].flat();
    picked = resolveAny(data, pointers);
    if (picked === undefined) throw lacking(`nothing at ${pointers.join(" or ")}`, response, ctx);
  }
  if (method.result) {
    picked = resolve(picked, method.result.pointer);
    if (picked === undefined && method.result.missing !== "undefined") {
      const facts = { ...factsOf(ctx), status: response.status };
      throw new NotFoundError({ ...facts, text: "no such item in the answer" });
    }
  }
  return { data: picked, response };
}

/**
 * Makes one method of a client.
 *
 * @param method the descriptor of the method; by default it is named like the operation
 */
export function newMethod(
  engine: Engine,
  operationId: string,
  method: Method = {},
): (...given: unknown[]) => ApiPromise<unknown> | PagePromise<unknown, unknown> {
  const operation = engine.operations[operationId] as OperationDescriptor;
  const paged = operation.pagination && !method.result;
  // Made at the first call: a program calls few of a client's methods.
  let sort: ReturnType<typeof newSorter> | undefined;
  return (...given) => {
    sort ??= newSorter(operation, method);
    const { args, options } = sort(given);
    if (paged) return PagePromise.first(engine, operationId, args, options);
    return callOperation(engine, operationId, args, options, method);
  };
}

/** Calls an operation once, paged or not. */
export function callOperation(
  engine: Engine,
  operationId: string,
  args: CallArgs,
  options: CallOptions,
  method: Method = {},
): ApiPromise<unknown> {
  const answer = call(engine, operationId, args, options);
  return new ApiPromise(answer.then((said) => pick(said, method)));
}
