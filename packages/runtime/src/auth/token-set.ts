import type { TokenDescriptor } from "../descriptor.js";
import { resolveFirst } from "../json/pointer.js";

/** Tokens as one keeps them. */
export interface TokenSet {
  /** What each call is sent with. */
  readonly accessToken: string;
  /** What gets the next tokens, where the provider gives one. */
  readonly refreshToken?: string | undefined;
  /** Milliseconds since the epoch. Absent: it does not expire as far as known. */
  readonly expiresAt?: number | undefined;
}

/** Where tokens are kept between programs or machines: a file, a database. */
export interface TokenCache {
  /** The tokens under a key, if there are any. */
  get(key: string): TokenSet | undefined | Promise<TokenSet | undefined>;
  /** Keeps tokens; awaited before they are used. */
  set(key: string, tokens: TokenSet): void | Promise<void>;
}

/** Milliseconds that a lifetime says: seconds as number or text, or a moment as ISO 8601. */
function lifetimeOf(said: unknown, now: number): number | undefined {
  const seconds = typeof said === "string" ? Number(said) : said;
  if (typeof seconds === "number" && seconds > 0) return seconds * 1000;
  const moment = typeof said === "string" ? Date.parse(said) : Number.NaN;
  return moment > now ? moment - now : undefined;
}

/**
 * The tokens in the answer of a token operation.
 *
 * @param before the tokens so far: a provider that does not rotate sends no new refresh token
 * @returns undefined where the answer holds no token
 */
export function readTokens(
  answer: unknown,
  descriptor: TokenDescriptor,
  now: number,
  before?: TokenSet,
): TokenSet | undefined {
  const accessToken = resolveFirst(answer, descriptor.accessToken);
  if (typeof accessToken !== "string" || accessToken === "") return undefined;
  const fresh = resolveFirst(answer, descriptor.refreshToken);
  const refreshToken = typeof fresh === "string" ? fresh : before?.refreshToken;
  const said = lifetimeOf(resolveFirst(answer, descriptor.expiresIn), now);
  const lifetime = said ?? (descriptor.lifetime && descriptor.lifetime * 1000);
  return {
    accessToken,
    ...(refreshToken !== undefined && { refreshToken }),
    ...(lifetime && { expiresAt: now + lifetime }),
  };
}
