import type { Engine } from "../call/call.js";
import { call, newEngine } from "../call/call.js";
import type { OperationDescriptors, ProviderDescriptor, TokenDescriptor } from "../descriptor.js";
import { ConfigError } from "../errors/config-error.js";
import type { RawClient } from "../http/base.js";
import { attach } from "./core-key.js";
import type { ClientOptions } from "./options.js";
import { newRaw } from "./raw.js";
import { newTree } from "./tree.js";

/** A client: its methods by resource, and openapi-fetch's own path-typed calls. */
export type Client<Tree, Paths extends {}> = Tree & { readonly raw: RawClient<Paths> };

/** Lends token sources the provider's token operation. */
function bindSources(engine: Engine): void {
  const { settings, provider } = engine;
  for (const [name, scheme] of settings.schemes) {
    const { bind } = scheme.source;
    if (!bind) continue;
    const descriptor: TokenDescriptor | undefined = scheme.auth.token;
    const source = bind.call(scheme.source, {
      provider: provider.name,
      descriptor,
      request: async (body) => {
        if (!descriptor) {
          const rule = `asks for tokens, and ${provider.name} has no operation for them`;
          throw new ConfigError(scheme.auth.option, rule, "give a token, or a function");
        }
        return (await call(engine, descriptor.operation, { body }, {}, { anonymous: true })).data;
      },
      hide: (secret) => settings.redactor.learn(secret),
      now: () => settings.clock.now(),
    });
    settings.schemes.set(name, { ...scheme, source, bound: true });
  }
}

/**
 * Makes a client of a provider. The generated factories call it; a user calls those.
 *
 * @param provider the provider as data
 * @param operations its operations as data
 * @param options credentials, servers, policies
 * @throws ConfigError for an option that can't be used
 * @example createClient<Tree, paths>(PROVIDER, OPERATIONS, { token })
 */
export function createClient<Tree extends object, Paths extends {}>(
  provider: ProviderDescriptor,
  operations: OperationDescriptors,
  options: ClientOptions = {},
): Client<Tree, Paths> {
  const engine = newEngine(provider, operations, options);
  bindSources(engine);
  const client = newTree(engine);
  attach(client, engine);
  let raw: RawClient<Paths> | undefined;
  Object.defineProperty(client, "raw", {
    get() {
      raw ??= newRaw<Paths>(engine);
      return raw;
    },
  });
  return client as Client<Tree, Paths>;
}
