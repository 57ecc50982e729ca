import { authOf, securityOf } from "./auth.ts";
import { secretNames } from "./facts.ts";
import type { Declared, ProviderModel } from "./model.ts";
import { optionsOf } from "./options.ts";
import { serverList } from "./server-list.ts";
import { serversOf } from "./servers.ts";
import { variablesOf } from "./variables.ts";

/** Reads what a provider says of itself. Each part is asked once, and handed to those that need it. */
export function readProvider(declared: Declared): ProviderModel {
  const { spec } = declared;
  const { all, keyOf } = serverList(declared);
  const auth = authOf(spec);
  const variables = variablesOf(declared, all, auth);
  const servers = serversOf(all, variables);
  const environments = Object.values(servers).flatMap((one) => Object.keys(one.environments));
  return {
    servers,
    environments: [...new Set(environments)],
    variables,
    auth,
    options: optionsOf(declared, variables),
    security: securityOf(spec, spec.root.security) ?? [],
    secrets: secretNames(spec.root),
    serverOf: keyOf,
  };
}
