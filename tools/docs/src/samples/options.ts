import { list, type Obj, obj, text } from "../data/json.ts";
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
      providerCredentials(provider).flatMap(({ option, env }) =>
        option === undefined ? [] : [[option, new Code(`process.env.${env}`)]],
      ),
    ),
    ...declaredOptions(provider, operation),
    ...(servers && { servers }),
  };
  return Object.keys(options).length === 0 ? `${factory}()` : `${factory}(${literal(options)})`;
}

/** Options of the client that the spec declares and a call can't do without: of headers, and of server variables. */
export function declaredOptions({ bundle }: Provider, operation?: Operation): Obj {
  const variables = Object.values(obj(obj(list(bundle.servers)[0]).variables)).map(obj);
  const headers =
    operation?.parameters.filter((one) => one.in === "header" && one.required === true) ?? [];
  return Object.fromEntries([
    ...variables
      .filter((one) => one.default === undefined)
      .flatMap((one) => named(one, list(one.enum)[0] ?? "…")),
    ...headers.flatMap((one) => named(one, parameterValue(bundle, one))),
  ]);
}

/** The option that a thing becomes, where it is one that no environment variable gives. */
function named(node: Obj, value: unknown): [string, unknown][] {
  const { name, env } = obj(node["x-client-option"]);
  return text(name) === undefined || env !== undefined ? [] : [[String(name), value]];
}
