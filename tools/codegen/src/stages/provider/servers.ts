import type { ServerDescriptor, ServerVariableDescriptor } from "@specwright/runtime";
import { list, type Obj, obj, text } from "../../model/json.ts";
import type { Model, OperationModel } from "../../model/model.ts";
import { camelCase } from "../../print/print.ts";

interface Server {
  readonly key: string;
  readonly environment: string;
  readonly node: Obj;
}

/**
 * Servers by key, the root's first. `x-server` names them. Without it, those of the root are the
 * environments of `api` (`production`, then `server2` …), and one of a path or an operation that the
 * root does not list has a key made of its host.
 */
export function serversOf(model: Model): Record<string, ServerDescriptor> {
  const servers: Record<string, ServerDescriptor> = {};
  for (const { key, environment, node } of allServers(model)) {
    const known = servers[key];
    if (known?.environments[environment] !== undefined) continue;
    const url = text(node.url) ?? "/";
    const variables = { ...known?.variables, ...variablesOf(node) };
    servers[key] = {
      environments: { ...known?.environments, [environment]: url },
      ...(Object.keys(variables).length > 0 && { variables }),
    };
  }
  return servers;
}

/** The key of an operation's server, where that is not the provider's first. */
export function serverKeyOf(model: Model, operation: OperationModel): string | undefined {
  const [first] = rootServers(model);
  const [own] = [...list(operation.node.servers), ...list(operation.pathItem.servers)];
  if (own === undefined) return undefined;
  const { key } = named(model, obj(own));
  return key === first?.key ? undefined : key;
}

function allServers(model: Model): Server[] {
  const own = model.operations.flatMap(({ node, pathItem }) => [
    ...list(pathItem.servers),
    ...list(node.servers),
  ]);
  return [...rootServers(model), ...own.map((server) => named(model, obj(server)))];
}

function rootServers({ spec }: Model): Server[] {
  const declared = list(spec.root.servers).map(obj);
  const servers = declared.length > 0 ? declared : [{ url: "/" }];
  return servers.map((node, index) => ({
    key: text(obj(node["x-server"]).key) ?? "api",
    environment:
      text(obj(node["x-server"]).environment) ??
      (index === 0 || node["x-server"] ? "production" : `server${index + 1}`),
    node,
  }));
}

/** A server of a path or an operation. */
function named(model: Model, node: Obj): Server {
  const { key, environment } = obj(node["x-server"]);
  const listed = rootServers(model).find((server) => server.node.url === node.url);
  if (key === undefined && listed) return listed;
  const host = text(node.url)?.replace(/^[a-z]+:\/\//i, "") ?? "";
  return {
    key: text(key) ?? (camelCase(host) || "other"),
    environment: text(environment) ?? "production",
    node,
  };
}

function variablesOf(server: Obj): Record<string, ServerVariableDescriptor> {
  const entries = Object.entries(obj(server.variables)).map(([name, node]) => {
    const { default: usual, enum: values, "x-client-option": option } = obj(node);
    const variable: ServerVariableDescriptor = {
      ...(typeof usual === "string" && usual !== "" && { default: usual }),
      ...(Array.isArray(values) && { values: values as string[] }),
      ...(option !== undefined && { option: text(obj(option).name) ?? name }),
    };
    return [name, variable];
  });
  return Object.fromEntries(entries);
}

/** Every server variable of the spec, by name. */
export function serverVariables(model: Model): readonly [string, Obj][] {
  return allServers(model).flatMap(({ node }) =>
    Object.entries(obj(node.variables)).map(([name, one]) => [name, obj(one)] as [string, Obj]),
  );
}
