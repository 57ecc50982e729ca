import { list, obj } from "../data/json.ts";
import type { Operation, Provider } from "../data/provider.ts";

/** A credential, as samples show it. */
export interface Credential {
  /** Factory option that takes it. */
  readonly option: string;
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

/** What the client takes, by the names that the generator gave. */
function named({ name, descriptors }: Provider, requirement: unknown): Credential[] {
  const { auth = {} } = descriptors?.provider ?? {};
  return Object.keys(obj(requirement)).flatMap((key) => {
    const { option, env } = auth[key] ?? {};
    return option === undefined ? [] : [{ option, env: env ?? screaming(`${name} ${option}`) }];
  });
}

/** A name as environment variables are written: `PLUTIO_ACCESS_TOKEN`. */
function screaming(words: string): string {
  const apart = words.replace(/([a-z0-9])([A-Z])/g, "$1 $2");
  return apart.replace(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}
