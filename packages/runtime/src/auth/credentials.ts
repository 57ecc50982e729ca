import { environment } from "../client/environment.js";
import type { AuthDescriptor, ProviderDescriptor } from "../descriptor.js";
import { ConfigError } from "../errors/config-error.js";
import { checkToken } from "./check-token.js";
import type { Credential, TokenSource } from "./credential.js";
import { newReady, type ReadyToken } from "./ready.js";

/** A scheme with the credential that the client was given for it. */
export interface Scheme {
  readonly auth: AuthDescriptor;
  readonly source: TokenSource;
  /** A token that never changes: refused once, it would be refused again. */
  readonly constant: boolean;
  /** Its tokens are asked for by this client, out of the same budget. */
  readonly bound?: true;
  /** Checks a token and writes it. */
  readonly ready: (token: string) => ReadyToken;
}

function sourceOf(auth: AuthDescriptor, credential: Credential): TokenSource {
  if (typeof credential === "string") {
    const token = checkToken(auth, credential);
    return { token: () => token };
  }
  return typeof credential === "function" ? { token: credential } : credential;
}

/**
 * The credential of each scheme, from the client's options, else from the environment.
 *
 * @throws ConfigError for a token that breaks the provider's rule
 */
export function credentials(
  provider: ProviderDescriptor,
  options: Readonly<Record<string, unknown>>,
): Map<string, Scheme> {
  const schemes = new Map<string, Scheme>();
  for (const [name, auth] of Object.entries(provider.auth)) {
    const given = options[auth.option] ?? environment(auth.env);
    if (given === undefined || given === "") continue;
    if (typeof given !== "string" && typeof given !== "function" && typeof given !== "object") {
      throw new ConfigError(
        auth.option,
        "is neither text, nor a function, nor a source",
        auth.hint,
      );
    }
    const source = sourceOf(auth, given as Credential);
    schemes.set(name, { auth, source, constant: typeof given === "string", ready: newReady(auth) });
  }
  return schemes;
}

/**
 * The schemes that an operation's call uses: the first alternative that all have credentials for.
 *
 * @throws ConfigError naming the missing option, its variable and where to get a token
 */
export function chooseSchemes(
  provider: ProviderDescriptor,
  alternatives: readonly (readonly string[])[],
  have: ReadonlyMap<string, Scheme>,
): Scheme[] {
  const chosen = alternatives.find(
    (names) => names.length > 0 && names.every((name) => have.has(name)),
  );
  if (chosen) return chosen.map((name) => have.get(name) as Scheme);
  const first = alternatives[0];
  if (!first || alternatives.some((names) => names.length === 0)) return [];
  const missing = provider.auth[first.find((name) => !have.has(name)) as string];
  if (!missing) return [];
  const env = missing.env ? ` or set ${missing.env}` : "";
  const hint = missing.hint ? `; ${missing.hint}` : "";
  throw new ConfigError(missing.option, "is missing", `give the option${env}${hint}`);
}
