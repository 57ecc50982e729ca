import type { CallOptions } from "../client/options.js";
import { resolve, resolveAny } from "../json/pointer.js";
import type { CallArgs } from "../table/arguments.js";
import { type Answer, lacking } from "./answer.js";
import { type Call, type CallExtras, newCall, type Pick } from "./call.js";
import type { Engine } from "./engine.js";
import type { Operation } from "./facts.js";
import { apiError } from "./failure.js";
import { checkFirst, type ListParts } from "./list.js";
import { send } from "./send.js";
import { engineOf, type Session } from "./session.js";
import type { Sent } from "./wire.js";

/** A decoded answer with the response that carried it. */
export interface WithResponse<T> {
  /** What the method alone would give. */
  readonly data: T;
  /** Status and headers; its body has been read. */
  readonly response: Response;
}

/**
 * What a method returns: a promise of the decoded answer. The call starts at once.
 *
 * @example
 * const experiment = await pluto.experiments.get(id);
 * const { data, response } = await pluto.experiments.get(id).withResponse();
 */
export interface ApiPromise<T> extends Promise<T> {
  /** The answer, with status and headers. The body of the response has been read. */
  withResponse(): Promise<WithResponse<T>>;
}

/** The decoded answer of a call, and all that is known about it. */
export interface Answered {
  readonly data: unknown;
  readonly call: Call;
  readonly answer: Answer;
}

/**
 * Calls an operation and decodes its answer.
 *
 * @throws the errors of the runtime; the caller's own reason on abort
 */
export async function callOf(
  engine: Engine,
  operation: Operation,
  sent: () => Sent,
  options?: CallOptions,
  extras?: CallExtras,
): Promise<Answered> {
  const call = newCall(engine, operation, sent(), options, extras);
  return { data: await send(call), call, answer: call.answer as Answer };
}

/** Calls an operation: the promise that its methods and its function return. */
export function promiseOf(
  engine: Engine,
  operation: Operation,
  sent: () => Sent,
  options?: CallOptions,
  pick?: Pick,
): ApiPromise<unknown> {
  let call: Call | undefined;
  let data: Promise<unknown>;
  try {
    call = newCall(engine, operation, sent(), options);
    call.pick = pick;
    data = send(call);
  } catch (error) {
    data = Promise.reject(error);
  }
  // Hung onto the engine's own promise: another around it would cost more than the whole call's checks.
  return Object.assign(data, {
    withResponse: async () => ({
      data: await data,
      response: (call as Call).answer?.response as Response,
    }),
  });
}

/** What the spec unwraps: what the first of several pointers that leads somewhere leads to. */
export const unwrap =
  (...pointers: readonly string[]): Pick =>
  (data, call, { response }) => {
    const picked = resolveAny(data, pointers);
    if (picked === undefined && data !== undefined)
      throw lacking(call, response, `nothing at ${pointers.join(" or ")}`);
    return picked;
  };

/**
 * One of several.
 *
 * @param missing nothing there is no error
 */
export const single =
  (pointer: string, missing?: boolean): Pick =>
  (data, call, { response }) => {
    const picked = resolve(data, pointer);
    if (picked === undefined && !missing)
      throw apiError(call, "not-found", response.status, "no such item in the answer");
    return picked;
  };

/** An argument as printed code sees it: its types are the function's. */
type Given = Readonly<Record<string, unknown>>;

/** Where the arguments of a function go: printed by the generator for each. */
export type Sort = (...given: Given[]) => readonly [sent: () => Sent, options?: CallOptions];

/** What a call sends, with the query and headers that its options say beside. */
const completed = (sent: Sent, { query, headers }: CallOptions): Sent => ({
  ...sent,
  query: { ...query, ...sent.query },
  headers: { ...headers, ...sent.headers },
});

/**
 * An operation as a function of its own: what a program does not import, it does not carry.
 *
 * @param sort where its arguments go
 * @param pick what of the answer it returns
 */
export const operationOf =
  (operation: Operation, sort: Sort, pick?: Pick) =>
  (session: Session, ...given: unknown[]): ApiPromise<unknown> => {
    const [sent, options = {}] = sort(...(given as Given[]));
    const { query, headers } = options;
    const whole = query || headers ? () => completed(sent(), options) : sent;
    return promiseOf(engineOf(session), operation, whole, options, pick);
  };

/** The same of an operation that lists something. */
export const list = (operation: Operation, sort: Sort) =>
  Object.assign(
    operationOf(operation, (...given) => {
      const [sent, options = {}] = sort(...given);
      return [() => checkFirst(options) ?? sent(), options];
    }),
    {
      parts: (_: Engine, given: readonly unknown[]): ListParts => {
        const [make, options = {}] = sort(...(given as Given[]));
        const sent = completed(make(), options);
        const { query, headers } = sent;
        return {
          args: { query, headers } as CallArgs,
          options,
          operation,
          send: (args, search) => ({ ...sent, query: args.query, search }),
        };
      },
    },
  );
