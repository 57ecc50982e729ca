import { checkToken, chooseSchemes, type Scheme } from "../auth/credentials.js";
import { place, written } from "../auth/place.js";
import type { CallContext } from "../call/context.js";
import { orAbort } from "../clock/signal.js";
import type { Layer } from "./layer.js";
import { outcomeOf } from "./outcome.js";

type Tokens = Map<Scheme, string>;

/** The token to use now. Only a source that may wait is given a signal, which costs to make. */
function tokenOf({ source, constant }: Scheme, ctx: CallContext): string | Promise<string> {
  const token = source.token(constant ? undefined : ctx.signal);
  return typeof token === "string" ? token : orAbort(token, ctx.ending);
}

async function takeTokens(schemes: readonly Scheme[], ctx: CallContext): Promise<Tokens> {
  const tokens: Tokens = new Map();
  for (const scheme of schemes) {
    const token = await tokenOf(scheme, ctx);
    ctx.settings.redactor.learn(checkToken(scheme.auth, token));
    tokens.set(scheme, token);
  }
  return tokens;
}

function placeAll(request: Request, tokens: Tokens, ctx: CallContext): Request {
  let placed = request;
  for (const [{ auth }, token] of tokens) {
    const value = written(auth, token);
    // A server may send the credential back without the word before it, or the password alone.
    for (const form of [value, value.slice((auth.prefix?.length ?? -1) + 1), token.split(":")[1]]) {
      ctx.settings.redactor.learn(form);
    }
    placed = place(placed, auth, value);
  }
  return placed;
}

/** Forgets the refused tokens; the new ones, if there are any. */
async function renew(tokens: Tokens, ctx: CallContext): Promise<Tokens | undefined> {
  for (const [{ source }, token] of tokens) {
    const forgotten = source.invalidate?.(token);
    if (forgotten) await orAbort(forgotten, ctx.ending);
  }
  const fresh = await takeTokens([...tokens.keys()], ctx);
  const changed = [...fresh].some(([scheme, token]) => tokens.get(scheme) !== token);
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
export const token: Layer<CallContext> = async (request, next, ctx) => {
  if (ctx.settings.store) {
    for (const scheme of schemesOf(ctx)) if (scheme.bound) await tokenOf(scheme, ctx);
  }
  return next(request);
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
  const tokens = await takeTokens(schemes, ctx);
  const constant = schemes.every(({ constant }) => constant);
  const spare = !constant && ctx.replayable && request.body ? request.clone() : request;
  const response = await next(placeAll(request, tokens, ctx));
  if (constant || !ctx.replayable || outcomeOf(response, ctx).kind !== "authentication")
    return response;
  const fresh = await renew(tokens, ctx);
  return fresh ? next(placeAll(spare, fresh, ctx)) : response;
};
