import type { ServerDescriptor, ServerVariableDescriptor } from "@specwright/runtime";
import { text } from "@specwright/spec/json";
import type { Server, ServerVariable } from "./model.ts";

/**
 * Servers by key, the root's first. `x-server` names them. Without it, those of the root are the
 * environments of `api` (`production`, then `server2` …), and one of a path or an operation that the
 * root does not list has a key made of its host.
 */
export function serversOf(
  all: readonly Server[],
  variables: readonly ServerVariable[],
): Record<string, ServerDescriptor> {
  const servers: Record<string, ServerDescriptor> = {};
  for (const { key, environment, node } of all) {
    const known = servers[key];
    if (known?.environments[environment] !== undefined) continue;
    const own = variables.filter((variable) => variable.server === node);
    const address = (text(node.url) ?? "/").replace(/\{([^{}]+)\}/g, (whole, name: string) => {
      const variable = own.find((one) => one.name === name);
      return variable === undefined ? whole : `{${variable.slot}}`;
    });
    const slots = own.map((variable) => [variable.slot, describe(variable)] as const);
    const described = { ...known?.variables, ...Object.fromEntries(slots) };
    servers[key] = {
      environments: { ...known?.environments, [environment]: address },
      ...(Object.keys(described).length > 0 && { variables: described }),
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
