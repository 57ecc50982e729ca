import { checkToken, chooseSchemes, type ReadyToken, type Scheme } from "../auth/credentials.js";
import { place, written } from "../auth/place.js";
import type { CallContext } from "../call/context.js";
import { orAbort } from "../clock/signal.js";
import type { AuthDescriptor } from "../descriptor.js";
import type { Layer } from "./layer.js";
import { outcomeOf } from "./outcome.js";

type Tokens = Map<Scheme, ReadyToken>;

/** The token to use now. Only a source that may wait is given a signal, which costs to make. */
function tokenOf({ source, constant }: Scheme, ctx: CallContext): string | Promise<string> {
  const token = source.token(constant ? undefined : ctx.signal);
  return typeof token === "string" ? token : orAbort(Promise.resolve(token), ctx.ending);
}

/** The tokens of some schemes. Constant ones are there at once: nobody has to wait for anything. */
function takeTokens(schemes: readonly Scheme[], ctx: CallContext): Tokens | Promise<Tokens> {
  const given = schemes.map((scheme) => tokenOf(scheme, ctx));
  const ready = (tokens: readonly string[]): Tokens =>
    new Map(schemes.map((scheme, i) => [scheme, readyToken(scheme, tokens[i] as string, ctx)]));
  return given.every((token) => typeof token === "string")
    ? ready(given)
    : Promise.all(given).then(ready);
}

function readyToken(scheme: Scheme, token: string, ctx: CallContext): ReadyToken {
  const known = scheme.last?.token === token ? scheme.last : undefined;
  const ready = known ?? prepareToken(scheme.auth, token);
  scheme.last = ready;
  // Each time: of the secrets that are remembered the oldest are forgotten.
  for (const secret of ready.secrets) ctx.settings.redactor.learn(secret);
  return ready;
}

/** A token, checked and written. */
function prepareToken(auth: AuthDescriptor, given: string): ReadyToken {
  const token = checkToken(auth, given);
  const value = written(auth, token);
  // A server may send the credential back without the word before it, or the password alone.
  const bare = value.slice((auth.prefix?.length ?? -1) + 1);
  const secrets = new Set([token, value, bare, token.split(":")[1] ?? token]);
  return { token, value, secrets: [...secrets] };
}

function placeAll(request: Request, tokens: Tokens): Request {
  let placed = request;
  for (const [{ auth }, { value }] of tokens) placed = place(placed, auth, value);
  return placed;
}

/** Forgets the refused tokens; the new ones, if there are any. */
async function renew(tokens: Tokens, ctx: CallContext): Promise<Tokens | undefined> {
  for (const [{ source }, { token }] of tokens) {
    const forgotten = source.invalidate?.(token);
    if (forgotten) await orAbort(forgotten, ctx.ending);
  }
  const fresh = await takeTokens([...tokens.keys()], ctx);
  const changed = [...fresh].some(([scheme, { token }]) => tokens.get(scheme)?.token !== token);
  return changed ? fresh : undefined;
}

/** The schemes of a call that need credentials. */
const schemesOf = ({ provider, operation, settings, anonymous }: CallContext): Scheme[] =>
  anonymous
    ? []
    : chooseSchemes(provider, operation.security ?? provider.security, settings.schemes);

/**
 * Has a token at hand before a slot of the budget is taken, where asking for one takes a slot too. A
 * slot that waits for its call's token is of an earlier window by the time it is used, and is then
 * sent on top of that window's own.
 *
 * @throws ConfigError where the operation needs a credential that the client was not given
 */
export const token: Layer<CallContext> = (request, next, ctx) => {
  const bound = schemesOf(ctx).filter((scheme) => scheme.bound);
  if (bound.length === 0) return next(request);
  return Promise.resolve(takeTokens(bound, ctx)).then(() => next(request));
};

/**
 * Puts the credentials on each attempt, and sends it once more with new ones where the provider
 * refuses them. Sits inside the rate limit, so that a token is fresh when the wait is over.
 *
 * @throws ConfigError where the operation needs a credential that the client was not given
 */
export const auth: Layer<CallContext> = async (request, next, ctx) => {
  const schemes = schemesOf(ctx);
  if (schemes.length === 0) return next(request);
  const taken = takeTokens(schemes, ctx);
  const tokens = taken instanceof Map ? taken : await taken;
  const constant = schemes.every(({ constant }) => constant);
  const spare = !constant && ctx.replayable && request.body ? request.clone() : request;
  const response = await next(placeAll(request, tokens));
  if (constant || !ctx.replayable || outcomeOf(response, ctx).kind !== "authentication")
    return response;
  const fresh = await renew(tokens, ctx);
  return fresh ? next(placeAll(spare, fresh)) : response;
};
