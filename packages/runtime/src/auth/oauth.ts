import { orAbort } from "../abort/signal.js";
import { privateName } from "../budget/key.js";
import { configError } from "../errors/fail.js";
import { isApiError } from "../errors/predicates.js";
import type { TokenBinding, TokenSource } from "./credential.js";
import { readTokens, type TokenCache, type TokenSet } from "./token-set.js";

/** How tokens are obtained. Which operation and which fields, the provider's spec knows. */
export interface OAuthOptions {
  /** Name of a grant in the spec. Default: the first that is no refresh. */
  readonly grant?: string | undefined;
  /** The fields that are yours: `client_id`, `client_secret`, `code`, `username`, `password`. */
  readonly fields:
    | Readonly<Record<string, string>>
    | (() => Record<string, string> | Promise<Record<string, string>>);
  /** Tokens from before, which you kept. */
  readonly tokens?: TokenSet | undefined;
  /** Needs `id`: a cache may hold the tokens of many accounts, and nothing else tells them apart. */
  readonly cache?: TokenCache | undefined;
  /** Awaited before new tokens are used. Keep them: a rotated refresh token makes the old one useless. */
  readonly onTokens?: ((tokens: TokenSet) => void | Promise<void>) | undefined;
  /** Milliseconds before expiry from which a new token is fetched beside the call. Default 5 minutes. */
  readonly advisoryMs?: number | undefined;
  /** Milliseconds before expiry from which calls wait for a new token. Default 30 seconds. */
  readonly mandatoryMs?: number | undefined;
  /**
   * Names the account: in the cache, and in the budget that all its sources share. Whoever gives the
   * same name gets the same tokens, so it must be yours to give, and not a stranger's to choose.
   * Without it there is no cache, and no budget is shared beyond this process.
   */
  readonly id?: string | undefined;
}

/** After a background refresh that failed, calls are left alone for so long. */
const PAUSE = 30_000;
const REFRESH = "refresh_token";
/** A code buys one token; a second try with it can even revoke the first. */
const ONCE = "authorization_code";

/**
 * A name for whoever gave none: the same for the same fields. Where these are asked for, or tokens
 * are given, many users may stand behind one client, and each source is an account of its own.
 */
const nameOf = ({ fields, tokens }: OAuthOptions): string | undefined =>
  typeof fields === "object" && !tokens ? privateName(JSON.stringify(fields)) : undefined;

/**
 * A token source over the provider's own token operation: one request at a time however many calls
 * wait, early renewal, rotation of refresh tokens.
 *
 * @throws ConfigError for a cache without `id`, for a second provider, and where the spec names no such
 * grant; the token operation's own errors
 * @example
 * createPlutio({ token: oauth({ fields: { client_id, client_secret } }) });
 */
export function oauth(options: OAuthOptions): TokenSource {
  const { fields, cache, onTokens, advisoryMs = 300_000, mandatoryMs = 30_000 } = options;
  // Of an object the text would be the same for all users.
  if (!["string", "undefined"].includes(typeof (options.id ?? undefined)))
    throw configError("id", "must be text", "it names the account");
  if (cache && !options.id) {
    throw configError("id", "is missing beside a cache", "one user would get another's token");
  }
  const id = options.id ?? nameOf(options);
  let current = options.tokens;
  let loaded = current !== undefined;
  let loading: Promise<void> | undefined;
  let flight: Promise<TokenSet> | undefined;
  let refused: string | undefined;
  /** Tokens came that the cache does not have: what it has is worthless. */
  let unsaved = false;
  let owner: string | undefined;
  let spent = false;
  let notBefore = 0;
  let lifetime = Number.POSITIVE_INFINITY;

  const keyOf = ({ provider }: TokenBinding): string => `${provider}:${id}`;

  /** Is the token still good in so many milliseconds? Short-lived ones are given less margin. */
  const lasts = (tokens: TokenSet, ms: number, now: number): boolean =>
    tokens.accessToken !== refused &&
    (tokens.expiresAt ?? Number.POSITIVE_INFINITY) - Math.min(ms, lifetime / 4) > now;

  /** What the cache holds, where that is any tokens. */
  async function kept(binding: TokenBinding): Promise<TokenSet | undefined> {
    const found = await cache?.get(keyOf(binding));
    return found && typeof found.accessToken === "string" && found.accessToken !== ""
      ? found
      : undefined;
  }

  async function ask(binding: TokenBinding, grant: string): Promise<TokenSet> {
    const { descriptor, now } = binding;
    const constants = descriptor?.grants?.[grant];
    if (!descriptor || !constants) {
      throw configError(
        "grant",
        `is none that ${binding.provider} knows`,
        Object.keys(descriptor?.grants ?? {}).join(", "),
      );
    }
    const own = { ...(typeof fields === "function" ? await fields() : fields) };
    const before = current;
    if (grant === REFRESH) {
      delete own.code;
      own[REFRESH] = before?.refreshToken as string;
    }
    for (const [name, value] of Object.entries(own)) if (name !== "client_id") binding.hide(value);
    const answer = await binding.request({ ...constants, ...own });
    if (grant === ONCE) spent = true;
    const tokens = readTokens(answer, descriptor, now(), before);
    if (!tokens) throw configError("token", `is missing in the answer of ${descriptor.operation}`);
    await keep(binding, tokens);
    return tokens;
  }

  /** Hands new tokens over to whoever keeps them. */
  async function keep(binding: TokenBinding, tokens: TokenSet): Promise<void> {
    binding.hide(tokens.accessToken);
    if (tokens.refreshToken) binding.hide(tokens.refreshToken);
    // Held even where keeping them fails: the old refresh token is worthless by now. Not used then.
    current = { ...tokens, expiresAt: 0 };
    unsaved = true;
    await cache?.set(keyOf(binding), tokens);
    unsaved = false;
    await onTokens?.(tokens);
  }

  async function obtain(binding: TokenBinding): Promise<TokenSet> {
    const grants = Object.keys(binding.descriptor?.grants ?? {});
    const first = options.grant ?? grants.find((grant) => grant !== REFRESH) ?? "";
    // Another program may have been here before.
    const cached = unsaved ? undefined : await kept(binding);
    if (cached && cached.accessToken !== current?.accessToken) {
      if (lasts(cached, mandatoryMs, binding.now())) return cached;
    }
    if (cached?.refreshToken) current = cached;
    if (!current?.refreshToken || !grants.includes(REFRESH)) {
      if (spent)
        throw configError("token", "has expired, and its code is used up", "sign in again");
      return ask(binding, first);
    }
    return ask(binding, REFRESH).catch((error) => {
      // The refresh token is used up; whoever holds a secret can start over.
      if (!isApiError(error) || error.status >= 500 || first === ONCE || first === "") throw error;
      return ask(binding, first);
    });
  }

  function refresh(binding: TokenBinding): Promise<TokenSet> {
    flight ??= obtain(binding)
      .then((tokens) => {
        current = tokens;
        lifetime = (tokens.expiresAt ?? Number.POSITIVE_INFINITY) - binding.now();
        return tokens;
      })
      .finally(() => {
        flight = undefined;
      });
    return flight;
  }

  /** What the cache holds at the beginning, asked for once however many calls there are. */
  async function load(binding: TokenBinding): Promise<void> {
    current = await kept(binding);
    loaded = true;
  }

  async function token(binding: TokenBinding, signal?: AbortSignal): Promise<string> {
    if (!loaded) {
      loading ??= load(binding).finally(() => {
        loading = undefined;
      });
      await loading;
    }
    const now = binding.now();
    if (!current || !lasts(current, mandatoryMs, now)) {
      // The caller may give up waiting; the request goes on for the others.
      return (await orAbort(refresh(binding), signal)).accessToken;
    }
    const early = !lasts(current, advisoryMs, now);
    if (early && now >= notBefore && !flight) {
      notBefore = now + PAUSE;
      refresh(binding).catch(() => {});
    }
    return current.accessToken;
  }

  const unbound = () => {
    throw configError("token", "is a token source that no client has bound");
  };
  return {
    token: unbound,
    ...(id !== undefined && { id }),
    bind(binding) {
      owner ??= binding.provider;
      if (owner !== binding.provider)
        throw configError(
          "token",
          `is a source of ${owner}'s tokens`,
          "each provider needs its own",
        );
      return {
        token: (signal) => token(binding, signal),
        invalidate(failed) {
          refused = failed;
        },
        ...(id !== undefined && { id }),
      };
    },
  };
}
