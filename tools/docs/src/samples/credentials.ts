import { deref, list, type Obj, obj, text } from "../data/json.ts";
import type { Operation, Provider } from "../data/provider.ts";

/** The credential of a security scheme, as samples show it. */
export interface Credential {
  readonly scheme: Obj;
  /** Factory option that takes it, where the spec names one. */
  readonly option: string | undefined;
  /** Environment variable that holds it. */
  readonly env: string;
}

/** The credentials of an operation: those of the first way to authenticate. */
export function credentialsOf(provider: Provider, operation: Operation): Credential[] {
  return named(provider, list(operation.node.security ?? provider.bundle.security)[0]);
}

/** The credentials of the provider as a whole. */
export function providerCredentials(provider: Provider): Credential[] {
  return named(provider, list(provider.bundle.security)[0]);
}

function named({ name: provider, bundle }: Provider, requirement: unknown): Credential[] {
  const schemes = obj(obj(bundle.components).securitySchemes);
  return Object.keys(obj(requirement)).map((name) => {
    const scheme = deref(bundle, schemes[name]);
    const { option, env } = obj(scheme["x-auth"]);
    const made = screaming(`${provider} ${text(option) ?? "token"}`);
    return { scheme, option: text(option), env: text(env) ?? made };
  });
}

/** A name as environment variables are written: `PLUTIO_ACCESS_TOKEN`. */
function screaming(words: string): string {
  const apart = words.replace(/([a-z0-9])([A-Z])/g, "$1 $2");
  return apart.replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}
