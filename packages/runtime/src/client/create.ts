import { type Engine, engineWith } from "../core/engine.js";
import { attach, type Session } from "../core/session.js";
import type { OperationDescriptors, ProviderDescriptor } from "../descriptor.js";
import { anyBody } from "../features/bodies.js";
import { budget } from "../features/budgets.js";
import { exactly, writingExactly } from "../features/exact.js";
import { reading } from "../features/files.js";
import { layers } from "../features/layers.js";
import { logs } from "../features/logs.js";
import { places } from "../features/places.js";
import { progress } from "../features/progress.js";
import { redirects } from "../features/redirects.js";
import { renewal, type TokenOperation, type TokenOperations } from "../features/renewal.js";
import { styled } from "../features/styles.js";
import { transport } from "../features/transport.js";
import { PagePromise } from "../pages/page-promise.js";
import { PagePlan } from "../pages/plan.js";
import { type Kit, ready } from "../table/method.js";
import { checkName, newTree } from "../table/tree.js";
import { complete } from "./complete.js";
import { declaredOptions } from "./declared.js";
import { environment } from "./environment.js";
import { factsFrom } from "./facts.js";
import { keepOperations } from "./operations.js";
import type { ClientOptions } from "./options.js";

/** A client: its methods by resource. It is a session too, for operations that are functions. */
export type Client<Tree, Paths = unknown> = Tree & Session<Paths>;

/** Everything that a spec may ask for. */
const kitOf = (values: ReadonlyMap<string, string>): Kit =>
  writingExactly({
    body: anyBody,
    as: reading,
    exact: exactly,
    styled,
    complete: (engine, params, args) => complete(engine, values, params, args),
    paged: (engine, operation, args, options, send) =>
      PagePromise.first(engine, operation, args, options, send, PagePlan),
  });

/** Options with the credentials that the environment gives. */
function withCredentials({ auth }: ProviderDescriptor, options: ClientOptions): ClientOptions {
  const full: ClientOptions = { ...options };
  for (const { option, env } of Object.values(auth)) full[option] ??= environment(env);
  return full;
}

/** The operations that give tokens, by the scheme whose tokens they are. */
function tokenOperations(
  engine: Engine,
  { auth }: ProviderDescriptor,
  operations: OperationDescriptors,
  kit: Kit,
): TokenOperations {
  const known: Record<string, TokenOperation> = {};
  for (const [name, { token }] of Object.entries(auth)) {
    const descriptor = token && operations[token.operation];
    if (!token || !descriptor) continue;
    const { operation, send } = ready(engine, token.operation, descriptor, kit);
    known[name] = { descriptor: token, operation, sent: (body) => send({ body }) };
  }
  return known;
}

/**
 * Makes a client of descriptors, with every feature: for providers that are described by hand. The
 * generated factories hand in what their spec needs.
 *
 * @param provider the provider as data
 * @param operations its operations as data
 * @param options credentials, servers, policies
 * @throws ConfigError for an option that can't be used
 * @example createClient<Tree>(PROVIDER, OPERATIONS, { token })
 */
export function createClient<Tree extends object, Paths = unknown>(
  provider: ProviderDescriptor,
  operations: OperationDescriptors,
  options: ClientOptions = {},
): Client<Tree, Paths> {
  const values = declaredOptions(provider, options);
  const kit = kitOf(values);
  const facts = factsFrom(provider, operations, options, values);
  const given = withCredentials(provider, options);
  const features = [
    transport,
    progress,
    logs,
    redirects,
    layers,
    places,
    renewal((engine) => tokenOperations(engine, provider, operations, kit)),
    budget,
  ];
  const engine = engineWith(facts, given, features);
  keepOperations(engine, { descriptors: operations, kit });
  return attach(newTree(engine, operations, kit, checkName), engine) as Client<Tree, Paths>;
}
