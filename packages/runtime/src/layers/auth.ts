import { chooseSchemes, type Scheme } from "../auth/credentials.js";
import { hideInUrl } from "../auth/hidden-url.js";
import { place } from "../auth/place.js";
import type { ReadyToken } from "../auth/ready.js";
import type { CallContext } from "../call/context.js";
import { orAbort } from "../clock/signal.js";
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
  const ready = scheme.ready(token);
  // Each time: of the secrets that are remembered the oldest are forgotten.
  for (const secret of ready.secrets) ctx.settings.redactor.learn(secret);
  return ready;
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

/** Were the credentials refused, by whom they were sent to, and with nothing carried out? */
const refused = (response: Response, ctx: CallContext): boolean =>
  (ctx.answeredBy === "asked" || (ctx.answeredBy === "led" && ctx.safety === "safe")) &&
  outcomeOf(response, ctx).kind === "authentication";

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
  const send = async (sent: Request, by: Tokens) =>
    hideInUrl(
      await next(placeAll(sent, by)),
      schemes.map(({ auth }) => auth),
    );
  const response = await send(request, tokens);
  if (constant || !ctx.replayable || !refused(response, ctx)) return response;
  const fresh = await renew(tokens, ctx);
  return fresh ? send(spare, fresh) : response;
};
