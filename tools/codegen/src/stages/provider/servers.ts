import type { ServerDescriptor, ServerVariableDescriptor } from "@specwright/runtime";
import { text } from "../../model/json.ts";
import type { Model } from "../../model/model.ts";
import { allServers } from "./server-list.ts";
import { type ServerVariable, variablesOf } from "./variables.ts";

/**
 * Servers by key, the root's first. `x-server` names them. Without it, those of the root are the
 * environments of `api` (`production`, then `server2` …), and one of a path or an operation that the
 * root does not list has a key made of its host.
 */
export function serversOf(model: Model): Record<string, ServerDescriptor> {
  const all = variablesOf(model);
  const servers: Record<string, ServerDescriptor> = {};
  for (const { key, environment, node } of allServers(model)) {
    const known = servers[key];
    if (known?.environments[environment] !== undefined) continue;
    const own = all.filter((variable) => variable.server === node);
    const address = (text(node.url) ?? "/").replace(/\{([^{}]+)\}/g, (whole, name: string) => {
      const variable = own.find((one) => one.name === name);
      return variable === undefined ? whole : `{${variable.slot}}`;
    });
    const described = own.map((variable) => [variable.slot, describe(variable)] as const);
    const variables = { ...known?.variables, ...Object.fromEntries(described) };
    servers[key] = {
      environments: { ...known?.environments, [environment]: address },
      ...(Object.keys(variables).length > 0 && { variables }),
    };
  }
  return servers;
}

function describe({ preset, values, option }: ServerVariable): ServerVariableDescriptor {
  return {
    ...(preset !== undefined && { default: preset }),
    ...(values !== undefined && { values }),
    option,
  };
}
