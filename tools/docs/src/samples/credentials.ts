import { deref, list, type Obj, obj, text } from "../json.ts";
import type { Operation } from "../provider.ts";

/** The credential of a security scheme, as samples show it. */
export interface Credential {
  readonly scheme: Obj;
  /** Factory option that takes it, where the spec names one. */
  readonly option: string | undefined;
  /** Environment variable that holds it. */
  readonly env: string;
}

/** The credentials of an operation: those of the first way to authenticate. */
export function credentialsOf(bundle: Obj, operation: Operation): Credential[] {
  return named(bundle, list(operation.node.security ?? bundle.security)[0]);
}

/** The credentials of the provider as a whole. */
export function providerCredentials(bundle: Obj): Credential[] {
  return named(bundle, list(bundle.security)[0]);
}

function named(bundle: Obj, requirement: unknown): Credential[] {
  const schemes = obj(obj(bundle.components).securitySchemes);
  return Object.keys(obj(requirement)).map((name) => {
    const scheme = deref(bundle, schemes[name]);
    const { option, env } = obj(scheme["x-auth"]);
    return { scheme, option: text(option), env: text(env) ?? "TOKEN" };
  });
}
