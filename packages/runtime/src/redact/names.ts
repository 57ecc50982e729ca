import type { OperationDescriptors, ProviderDescriptor } from "../descriptor.js";

const lastOf = (pointer: string): string => pointer.slice(pointer.lastIndexOf("/") + 1);

/**
 * The names whose values are secret, lower-cased, as the spec tells them: where credentials go,
 * what the token operation answers, parameters and properties marked `x-secret`.
 */
export function secretNames(
  provider: ProviderDescriptor,
  operations: OperationDescriptors,
): ReadonlySet<string> {
  const names = [...(provider.secrets ?? []), "authorization", "cookie", "set-cookie"];
  for (const auth of Object.values(provider.auth)) {
    names.push(auth.name);
    const token = auth.token;
    if (token) names.push(...[...token.accessToken, ...(token.refreshToken ?? [])].map(lastOf));
  }
  for (const operation of Object.values(operations)) {
    for (const param of operation.params ?? []) if (param.secret) names.push(param.name);
  }
  return new Set(names.map((name) => name.toLowerCase()));
}
