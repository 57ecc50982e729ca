import type { CallOptions } from "../client/options.js";
import type { Pick } from "../core/call.js";
import { json, segment } from "../core/encode.js";
import type { Engine } from "../core/engine.js";
import type { Exact, Operation, Reading } from "../core/facts.js";
import { promiseOf, single, unwrap } from "../core/operation.js";
import type { Sent, SentBody } from "../core/wire.js";
import type {
  BodyDescriptor,
  ExactNumbers,
  MethodDescriptor,
  OperationDescriptor,
  ParameterDescriptor,
} from "../descriptor.js";
import type { CallArgs } from "./arguments.js";
import { argumentPlacer } from "./place-arguments.js";

/** What the operations of a spec need beyond the usual: the generator imports what its spec asks for. */
export interface Kit {
  /** Writes bodies that are no JSON. */
  body?(
    from: unknown,
    descriptor: BodyDescriptor | undefined,
    chosen?: string,
  ): SentBody | undefined;
  /** Reads answers that are no JSON. */
  as?(accept: readonly string[]): Reading;
  /** Reads whole numbers that are given as text. */
  exact?(nodes: ExactNumbers): Exact;
  /** How list methods are called. */
  paged?(
    engine: Engine,
    operation: Operation,
    args: CallArgs,
    options: CallOptions,
    send: Send,
  ): unknown;
  /** Fills in what options of the client give, and remembers secrets. */
  complete?(engine: Engine, params: readonly ParameterDescriptor[], args: CallArgs): CallArgs;
  /** Writes parameters that are not all written by default. */
  styled?(path: string, params: readonly ParameterDescriptor[], args: CallArgs): Partial<Sent>;
}

/** Encodes what a call sends; a ready-made query goes in the place of the arguments'. */
export type Send = (args: CallArgs, search?: string) => Sent;

/** An operation that is ready for calls. */
export interface Ready {
  readonly operation: Operation;
  readonly send: Send;
}

const NO_PARAMS: readonly ParameterDescriptor[] = [];

/** The content type that a caller asks for. */
const typeIn = (headers: CallArgs["headers"] = {}): string | undefined => {
  const name = Object.keys(headers).find((one) => /^content-type$/i.test(one));
  return name === undefined ? undefined : (headers[name] as string | undefined);
};

/** Makes an operation ready for calls. */
export function ready(
  engine: Engine,
  id: string,
  descriptor: OperationDescriptor,
  kit: Kit,
): Ready {
  const { body, accept, params = NO_PARAMS, methods: _methods, exact, ...usual } = descriptor;
  // A fragment tells operations of one address apart in a spec, and is not sent.
  const path = descriptor.path.replace(/(\{[^{}]*\})|#.*/gs, "$1");
  const operation: Operation = {
    ...usual,
    id,
    ...(accept && { accept }),
    ...(accept && kit.as && { as: kit.as(accept) }),
    ...(exact && kit.exact && { exact: kit.exact(exact) }),
  };
  const fill = (values: CallArgs["path"]): string =>
    path.includes("{")
      ? path.replace(/\{([^{}]+)\}/g, (_, name: string) =>
          segment(values && Object.hasOwn(values, name) ? values[name] : undefined, name),
        )
      : path;
  const send: Send = (own, search) => {
    const args = kit.complete?.(engine, params, own) ?? own;
    const { body: from, query, headers } = args;
    const special = params.length > 0 || args.cookies !== undefined;
    const sent = (special && kit.styled?.(path, params, args)) || {};
    return {
      path: sent.path ?? fill(args.path),
      query,
      search: search ?? sent.search,
      headers: sent.headers ?? headers,
      body:
        from === undefined
          ? undefined
          : kit.body
            ? kit.body(from, body, typeIn(headers))
            : json(from, body?.types[0]),
    };
  };
  return { operation, send };
}

/** What of its operation's answer a method returns. */
function pickOf({ unwrap: pointer }: OperationDescriptor, { result }: Way): Pick | undefined {
  const whole = pointer === undefined ? undefined : unwrap(...[pointer].flat());
  if (!result) return whole;
  const one = single(result.pointer, result.missing !== undefined);
  return whole ? (data, call, answer) => one(whole(data, call, answer), call, answer) : one;
}

/** How a method takes its arguments, and what it returns. */
export type Way = Omit<MethodDescriptor, "id">;

/** Makes one method of an operation. It is made ready at its first call, since a program calls few. */
export function newMethod(
  engine: Engine,
  id: string,
  descriptor: OperationDescriptor,
  way: Way,
  kit: Kit,
): (...given: unknown[]) => unknown {
  const make = () => ({
    ...ready(engine, id, descriptor, kit),
    place: argumentPlacer(descriptor, way),
    pick: pickOf(descriptor, way),
  });
  let made: ReturnType<typeof make> | undefined;
  const paged = descriptor.pagination && !way.result ? kit.paged : undefined;
  return (...given) => {
    made ??= make();
    const { operation, send, place, pick } = made;
    let placed = NOTHING;
    let write: Send = send;
    try {
      placed = place(given);
    } catch (error) {
      // What a method gives is a promise, of a list too.
      write = () => {
        throw error;
      };
    }
    const [args, options] = placed;
    return paged
      ? paged(engine, operation, args, options, write)
      : promiseOf(engine, operation, () => write(args), options, pick);
  };
}

const NOTHING: readonly [CallArgs, CallOptions] = [{}, {}];
