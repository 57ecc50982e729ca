import { type Obj, obj, text } from "../data/json.ts";
import type { Operation, Provider } from "../data/provider.ts";
import { providerCredentials } from "./credentials.ts";
import { Code, literal } from "./literal.ts";
import { parameterValue } from "./values.ts";

/** A client's factory with its options, as source. Without an operation: what every call needs. */
export function factoryCall(
  provider: Provider,
  factory: string,
  operation?: Operation,
  servers?: Readonly<Record<string, string>>,
): string {
  const options = {
    ...Object.fromEntries(
      providerCredentials(provider).map(({ option, env }) => [
        option,
        new Code(`process.env.${env}`),
      ]),
    ),
    ...declaredOptions(provider, operation),
    ...(servers && { servers }),
  };
  return Object.keys(options).length === 0 ? `${factory}()` : `${factory}(${literal(options)})`;
}

/**
 * Options of the client that the spec declares and a call can't do without, of headers and of server
 * variables, where no environment variable gives them.
 */
export function declaredOptions({ bundle, descriptors }: Provider, operation?: Operation): Obj {
  const { servers = {}, options = {} } = descriptors?.provider ?? {};
  const variables = Object.values(servers).flatMap((one) => Object.values(one.variables ?? {}));
  const headers =
    operation?.parameters.filter((one) => one.in === "header" && one.required === true) ?? [];
  const given = [
    ...variables.flatMap(({ option, values }) => {
      const isDue = option !== undefined && options[option]?.required === true;
      return isDue ? [[option, values?.[0] ?? "…"] as const] : [];
    }),
    ...headers.flatMap((one) => {
      const option = text(obj(one["x-client-option"]).name);
      return option === undefined ? [] : [[option, parameterValue(bundle, one)] as const];
    }),
  ];
  return Object.fromEntries(given.filter(([option]) => options[option]?.env === undefined));
}
