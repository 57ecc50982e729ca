import {
  ConfigError,
  type OAuthOptions,
  oauth,
  type TokenSet,
  type TokenSource,
} from "@specwright/runtime";
import type { Token, User } from "../gen/client.gen.js";

/** A client's own credentials, from the developers page. */
export interface ClientCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

/** A pair of tokens as one keeps it. */
export interface ProtocolsIoTokens extends TokenSet {
  /** Milliseconds since the epoch; after that the user has to authorise the client again. */
  readonly refreshExpiresAt?: number | undefined;
  /** Who authorised the client; absent after a refresh. */
  readonly user?: User | undefined;
}

/** How the token source of a signed-in user works. */
export interface UserTokensOptions extends ClientCredentials {
  /** The pair from `exchangeCode`, or the one that `onTokens` was given last. */
  readonly tokens: TokenSet;
  /**
   * Awaited before a new pair is used. Keep it: with the refresh the old pair has stopped working.
   */
  readonly onTokens?: OAuthOptions["onTokens"];
  /** Tokens between programs or machines. It holds those of many users, so it needs `id`. */
  readonly cache?: OAuthOptions["cache"];
  /** Milliseconds before expiry from which a new pair is fetched beside the calls. Default 5 minutes. */
  readonly advisoryMs?: OAuthOptions["advisoryMs"];
  /** Names the user in the cache, and in the budget that several clients of one user share. */
  readonly id?: string | undefined;
}

/**
 * The tokens of a user who authorised the client, renewed as they expire: one refresh however many
 * calls wait, the new pair handed to `onTokens` before it is used.
 *
 * A refresh token lasts about two years. When it has expired (code 1217), calls fail with an
 * AuthenticationError; send the user to `authorizeUrl` again.
 *
 * @throws ConfigError where there is no refresh token, or a cache without `id`
 * @example
 * const protocolsIo = createProtocolsIo({
 *   token: userTokens({ clientId, clientSecret, tokens: await store.read(), onTokens: (t) => store.write(t) }),
 * });
 */
export function userTokens(options: UserTokensOptions): TokenSource {
  const { clientId, clientSecret, tokens, onTokens, cache, advisoryMs, id } = options;
  if (!tokens.refreshToken) {
    throw new ConfigError("tokens", "hold no refresh token", "give `token` the access token alone");
  }
  if (cache && !id) {
    throw new ConfigError("id", "is missing", "a cache needs a name for each user, or they mix up");
  }
  return oauth({
    grant: "authorization_code",
    // A function: of an object the runtime would make a name, the same for all users of the client.
    fields: () => ({ client_id: clientId, client_secret: clientSecret }),
    tokens,
    onTokens,
    cache,
    advisoryMs,
    id,
  });
}

/** A lifetime in seconds, which comes as number or as text, as a moment. */
const after = (seconds: number | string | undefined, now: number): number | undefined =>
  Number(seconds) > 0 ? now + Number(seconds) * 1000 : undefined;

/** The pair of tokens in an answer of the token operation. */
export function tokensOf(token: Token, now = Date.now()): ProtocolsIoTokens {
  const { access_token, refresh_token, expires_in, refresh_expires_in, user } = token;
  return {
    accessToken: access_token,
    refreshToken: refresh_token,
    expiresAt: after(expires_in, now),
    refreshExpiresAt: after(refresh_expires_in, now),
    user,
  };
}
