import { checkNumber } from "../client/check-number.js";
import type { CallOptions, ClientOptions } from "../client/options.js";
import { type Settings, settingsOf } from "../client/settings.js";
import type { OperationDescriptors, ProviderDescriptor } from "../descriptor.js";
import { ConfigError } from "../errors/config-error.js";
import { newRequest } from "../http/request.js";
import { auth, token } from "../layers/auth.js";
import { deadline } from "../layers/deadline.js";
import { exchange } from "../layers/exchange.js";
import { compose, type Layer } from "../layers/layer.js";
import { rateLimit } from "../layers/rate-limit.js";
import { redirect } from "../layers/redirect.js";
import { retry } from "../layers/retry.js";
import { answerOf } from "./answer.js";
import type { CallArgs } from "./arguments.js";
import { CallContext, type CallExtras } from "./context.js";
import { prepare } from "./prepare.js";

/** What the calls of one client share. */
export interface Engine {
  readonly provider: ProviderDescriptor;
  readonly operations: OperationDescriptors;
  readonly settings: Settings;
  readonly pipeline: (request: Request, ctx: CallContext) => Promise<Response>;
}

/** The decoded answer of a call, and all that is known about it. */
export interface Answer {
  readonly data: unknown;
  readonly response: Response;
  readonly ctx: CallContext;
}

/** Makes the engine of a client: its settings, and its layers in their order. */
export function newEngine(
  provider: ProviderDescriptor,
  operations: OperationDescriptors,
  options: ClientOptions,
): Engine {
  const { call = [], attempt = [] } = options.layers ?? {};
  const settings = settingsOf(provider, operations, options);
  const layers: Layer<CallContext>[] = [
    deadline,
    ...call,
    retry,
    ...(settings.store ? [token, rateLimit] : []),
    auth,
    ...attempt,
    redirect,
  ];
  return {
    provider,
    operations,
    settings,
    pipeline: compose(layers, exchange),
  };
}

/**
 * Calls an operation and decodes its answer.
 *
 * @throws the errors of the runtime; the caller's own reason on abort
 */
export async function call(
  engine: Engine,
  operationId: string,
  args: CallArgs,
  options: CallOptions = {},
  extras: CallExtras = {},
): Promise<Answer> {
  // `toString` is a property of every object, and no operation.
  const operation = Object.hasOwn(engine.operations, operationId) && engine.operations[operationId];
  if (!operation) throw new ConfigError(operationId, "is no operation of this provider");
  checkNumber("retries", options.retries, 0);
  checkNumber("timeout", options.timeout, 1);
  const { method } = operation;
  const { LightRequest } = engine.settings;
  const sent = prepare(operation, args, engine.settings, extras.search);
  const ctx = new CallContext(engine, operationId, operation, options, sent.replayable, extras);
  const url = sent.search ? `${sent.address}?${sent.search}` : sent.address;
  const request = newRequest(url, { method, headers: sent.headers, body: sent.body }, LightRequest);
  const response = await engine.pipeline(request, ctx);
  return { data: await answerOf(response, ctx), response, ctx };
}
