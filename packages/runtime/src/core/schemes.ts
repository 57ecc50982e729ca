import type { TokenSource } from "../auth/credential.js";
import type { AuthDescriptor } from "../descriptor.js";
import { configError } from "../errors/fail.js";
import type { Call } from "./call.js";
import type { Engine } from "./engine.js";
import type { Wire } from "./wire.js";

/** A scheme with the credential that the client was given for it. */
export interface Scheme {
  readonly auth: AuthDescriptor;
  /** Where tokens come from; undefined for one that never changes. */
  source: TokenSource | undefined;
  /** Its tokens are asked for by this client, out of the same budget. */
  bound?: boolean;
  /** The last token, and how it is written. */
  token: string | undefined;
  text: string | undefined;
}

/**
 * Checks a token against the provider's rule. The token itself is never shown.
 *
 * @throws ConfigError naming option, rule and where to get a right one
 */
export function checkToken({ option, pattern = "", hint }: AuthDescriptor, token: unknown): void {
  if (!token || typeof token !== "string") throw configError(option, "is empty", hint);
  if (!new RegExp(pattern, "u").test(token))
    throw configError(option, `does not match ${pattern}`, hint);
  if (/[^\t\x20-\x7e\x80-\xff]/.test(token))
    throw configError(option, "holds characters that no header can carry", hint);
}

/** A token, checked, written, and kept out of whatever is shown as long as it is in use. */
export function remember({ redactor, write }: Engine, scheme: Scheme, token: string): string {
  const { auth } = scheme;
  checkToken(auth, token);
  const text = write(auth, token);
  scheme.token = token;
  scheme.text = text;
  // A server may send the credential back without the word before it, or the password alone.
  const bare = text.slice((auth.prefix?.length ?? -1) + 1);
  redactor.keep(scheme, [token, text, bare, token.split(/:(.*)/s)[1]]);
  return text;
}

/** The schemes of the credentials that the client was given. */
export function schemesFrom({ facts, options }: Engine): Record<string, Scheme> {
  // Without a prototype: a spec may call a scheme __proto__.
  const schemes: Record<string, Scheme> = Object.create(null);
  for (const [name, auth] of Object.entries(facts.auth)) {
    const given = options[auth.option];
    if (given === undefined || given === "") continue;
    const source = (typeof given === "function" ? { token: given } : given) as TokenSource;
    const constant = typeof given === "string";
    if (!constant && typeof source?.token !== "function")
      throw configError(auth.option, "is neither text, nor a function, nor a source", auth.hint);
    schemes[name] = {
      auth,
      source: constant ? undefined : source,
      token: constant ? given : undefined,
      text: undefined,
    };
  }
  return schemes;
}

/**
 * The schemes that a call uses: the first alternative that all have credentials for. An alternative
 * without any is the last choice. Looked up once for each operation.
 *
 * @throws ConfigError naming the missing option, its variable and where to get a token
 */
export function schemesOf({ engine, operation, anonymous }: Call): readonly Scheme[] {
  const { facts, schemes, chosen } = engine;
  if (anonymous) return [];
  let found = chosen.get(operation);
  if (!found) {
    const alternatives = operation.security ?? facts.security;
    const has = (names: readonly string[]) => names.every((name) => schemes[name]);
    const names = alternatives.find((all) => all[0] && has(all)) ?? alternatives.find(has);
    const missing = facts.auth[alternatives[0]?.find((name) => !schemes[name]) ?? ""];
    if (!names && missing) {
      const { option, env, hint } = missing;
      const fix = `give the option${env ? ` or set ${env}` : ""}${hint ? `; ${hint}` : ""}`;
      throw configError(option, "is missing", fix);
    }
    found = (names ?? []).map((name) => schemes[name] as Scheme);
    chosen.set(operation, found);
  }
  return found;
}

/** Writes credentials into what is sent; a promise only where somebody has to be asked for them. */
export function credentials(call: Call): Promise<unknown> | undefined {
  const { engine, wire } = call;
  const schemes = schemesOf(call);
  for (const { source } of schemes) if (source) return engine.tokens?.(call, schemes);
  for (const { auth, text } of schemes) engine.place(wire, auth, text as string);
  return undefined;
}

/** A credential in a header. Others are a feature. */
export const inHeader = ({ headers }: Wire, { name }: AuthDescriptor, value: string): void => {
  headers[name.toLowerCase()] = value;
};
