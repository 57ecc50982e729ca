import { lacking } from "../call/answer.js";
import { ApiPromise } from "../call/api-promise.js";
import type { CallArgs } from "../call/arguments.js";
import { type Answer, call, type Engine } from "../call/call.js";
import { factsOf } from "../call/context.js";
import type { MethodDescriptor, OperationDescriptor } from "../descriptor.js";
import { NotFoundError } from "../errors/api-error.js";
import { assign, resolve } from "../json/pointer.js";
import { PagePromise } from "../pages/page-promise.js";
import type { CallOptions } from "./options.js";

/** The path parameters of an operation, in the order of its address. */
const pathTargets = (path: string): string[] =>
  [...path.matchAll(/\{([^{}]+)\}/g)].map(([, name]) => `path/${name}`);

type Values = Record<string, unknown>;
type Places = { path: Values; query: Values; headers: Values; cookies?: Values; body: unknown };
/** Options of a call whose operation has cookie parameters. */
type Options = CallOptions & { readonly cookies?: Values };

const KEYS = { path: "path", query: "query", header: "headers", cookie: "cookies" } as const;

/** Puts a value where a target says. */
function put(places: Places, target: string, value: unknown): void {
  if (value === undefined) return;
  const slash = target.indexOf("/");
  const [place, name] =
    slash < 0 ? [target, ""] : [target.slice(0, slash), target.slice(slash + 1)];
  if (place === "body") places.body = assign(places.body, name && `/${name}`, value);
  else {
    const key = KEYS[place as keyof typeof KEYS];
    // fromEntries keeps a parameter called __proto__ a parameter.
    places[key] = { ...places[key], ...Object.fromEntries([[name, value]]) };
  }
}

/** Sorts a method's arguments into what its operation sends. */
export function sortArguments(
  operation: OperationDescriptor,
  method: Omit<MethodDescriptor, "id">,
  given: readonly unknown[],
): { args: CallArgs; options: CallOptions } {
  const targets = method.args ?? pathTargets(operation.path);
  const input = given[targets.length];
  const options = (given[targets.length + 1] ?? {}) as Options;
  const intoBody = operation.body !== undefined && !targets.includes("body");
  const places: Places = {
    path: {},
    query: { ...options.query, ...(intoBody ? undefined : (input as object | undefined)) },
    headers: { ...options.headers },
    ...(options.cookies && { cookies: options.cookies }),
    body: intoBody ? input : undefined,
  };
  targets.forEach((target, index) => {
    put(places, target, given[index]);
  });
  for (const [target, value] of Object.entries(method.fixed ?? {})) put(places, target, value);
  return { args: places, options };
}

/** What a method returns of its operation's answer. */
function pick({ data, response, ctx }: Answer, method: Omit<MethodDescriptor, "id">) {
  const { unwrap } = ctx.operation;
  let picked = data;
  if (unwrap !== undefined && data !== undefined) {
    picked = resolve(data, unwrap);
    if (picked === undefined) throw lacking(`nothing at ${unwrap}`, response, ctx);
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
  method: Omit<MethodDescriptor, "id"> = {},
): (...given: unknown[]) => ApiPromise<unknown> | PagePromise<unknown, unknown> {
  const operation = engine.operations[operationId] as OperationDescriptor;
  return (...given) => {
    const { args, options } = sortArguments(operation, method, given);
    if (operation.pagination && !method.result) {
      return PagePromise.first(engine, operationId, args, options);
    }
    return callOperation(engine, operationId, args, options, method);
  };
}

/** Calls an operation once, paged or not. */
export function callOperation(
  engine: Engine,
  operationId: string,
  args: CallArgs,
  options: CallOptions,
  method: Omit<MethodDescriptor, "id"> = {},
): ApiPromise<unknown> {
  const answer = call(engine, operationId, args, options);
  return new ApiPromise(answer.then((said) => pick(said, method)));
}
