import {
  ConfigError,
  oauth,
  type TokenCache,
  type TokenSet,
  type TokenSource,
} from "@specwright/runtime";

/** The credentials of an API client, and what becomes of the tokens that they buy. */
export interface TokenOptions {
  /** Id of the API client, from Settings, API manager. */
  readonly clientId: string;
  /** Secret of the API client. The app shows it once. */
  readonly clientSecret: string;
  /**
   * Where tokens are kept between programs. Every call for a token costs one of the 1000 calls of
   * the hour, and a token works for 72 hours: whoever starts often, as a serverless function does,
   * gives a cache. Its entries are as secret as the client secret.
   */
  readonly tokenCache?: TokenCache | undefined;
  /** Told of each new token, awaited before it is used. */
  readonly onTokens?: ((tokens: TokenSet) => void | Promise<void>) | undefined;
}

const HINT = "Settings, API manager shows the client id, and the secret once";

/**
 * A source of tokens by client credentials: asked for when the first call needs one, by one request
 * however many calls wait; renewed before it expires, by what the answer says of its lifetime, and
 * when Plutio refuses it. Give one source to several clients that differ in their `business`: one
 * token serves every workspace of the API client.
 *
 * @throws ConfigError where id or secret is missing
 * @example
 * const accessToken = plutioTokens({ clientId, clientSecret });
 * const studio = createPlutio({ accessToken, business: "studio" });
 * const shop = createPlutio({ accessToken, business: "shop" });
 */
export function plutioTokens(options: TokenOptions): TokenSource {
  const { clientId, clientSecret, tokenCache, onTokens } = options;
  if (!clientId) throw new ConfigError("clientId", "is missing", HINT);
  if (!clientSecret) throw new ConfigError("clientSecret", "is missing", HINT);
  return oauth({
    // The hourly budget is counted for each API client, so its id names the budget too.
    id: clientId,
    fields: { client_id: clientId, client_secret: clientSecret },
    cache: tokenCache && ownEntries(tokenCache, clientSecret),
    onTokens,
  });
}

/**
 * A cache in which only the secret leads to the tokens that it bought. Client ids are no secrets, and
 * whoever knows one must not get the client's tokens by a wrong secret. A digest tells nothing of the
 * secret, which is too long to be guessed.
 */
function ownEntries(cache: TokenCache, clientSecret: string): TokenCache {
  let digest: Promise<string> | undefined;
  const own = async (key: string): Promise<string> => {
    digest ??= sha256(clientSecret);
    return `${key}:${await digest}`;
  };
  return {
    get: async (key) => cache.get(await own(key)),
    set: async (key, tokens) => cache.set(await own(key), tokens),
  };
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What stands in for credentials that nobody gave: it says so when the first call needs them. */
export const noTokens = (): never => {
  throw new ConfigError("clientId", "is missing", `give clientId and clientSecret; ${HINT}`);
};
