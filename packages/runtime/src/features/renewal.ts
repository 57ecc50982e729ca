import { orAbort } from "../abort/signal.js";
import { signalOf } from "../core/call.js";
import type { Draft, Engine } from "../core/engine.js";
import type { Operation } from "../core/facts.js";
import type { Feature } from "../core/feature.js";
import { callOf } from "../core/operation.js";
import { schemesOf } from "../core/schemes.js";
import type { Sent } from "../core/wire.js";
import type { TokenDescriptor } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import { takeTokens } from "./tokens.js";

/** How the token operation of a scheme is called. */
export interface TokenOperation {
  readonly descriptor: TokenDescriptor;
  readonly operation: Operation;
  sent(body: Readonly<Record<string, string>>): Sent;
}

/** Token operations by the scheme whose tokens they give. */
export type TokenOperations = Readonly<Record<string, TokenOperation | undefined>>;

/** Lends token sources the provider's token operation. */
function bindSources(engine: Draft, operations: TokenOperations): void {
  const { facts, redactor, clock } = engine;
  for (const [name, scheme] of Object.entries(engine.schemes)) {
    const { source, auth } = scheme;
    if (!source?.bind) continue;
    const known = operations[name];
    scheme.bound = true;
    scheme.source = source.bind({
      provider: facts.name,
      descriptor: known?.descriptor,
      request: async (body) => {
        if (!known) {
          const rule = `asks for tokens, and ${facts.name} has no operation for them`;
          throw configError(auth.option, rule, "give a token, or a function");
        }
        const { operation } = known;
        const sent = () => known.sent(body);
        return (await callOf(engine, operation, sent, {}, { anonymous: true })).data;
      },
      hide: (secret) => redactor.learn(secret),
      now: () => clock.now(),
    });
  }
}

/**
 * Tokens that change: lent the provider's token operation, and asked for once more where they are
 * refused.
 *
 * @param operationsOf the provider's token operations
 */
export const renewal = <Paths = never>(
  operationsOf: (engine: Engine) => TokenOperations = () => ({}),
): Feature<Paths> => ({
  name: "tokens",
  rank: 6,
  install(engine) {
    engine.tokens = takeTokens;
    engine.renew = async (call, answer) => {
      const schemes = schemesOf(call);
      const used = call.tokens;
      if (!used || call.wire.body instanceof ReadableStream) return answer;
      for (const [i, { source }] of schemes.entries()) {
        const forgotten = source?.invalidate?.(used[i] as string);
        await orAbort(Promise.resolve(forgotten), signalOf(call));
      }
      const fresh = await takeTokens(call, schemes);
      return fresh.some((token, i) => token !== used[i]) ? engine.attempt(call, call.wire) : answer;
    };
    bindSources(engine, operationsOf(engine));
  },
});
