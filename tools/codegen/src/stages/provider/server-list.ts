import { list, type Obj, obj, text } from "../../model/json.ts";
import type { Model, OperationModel } from "../../model/model.ts";
import { camelCase } from "../../print/print.ts";

/** A server of the spec, and which one of ours it is. */
export interface Server {
  readonly key: string;
  readonly environment: string;
  readonly node: Obj;
}

/** Every server, the root's first; one that several operations have is there several times. */
export function allServers(model: Model): Server[] {
  const own = model.operations.flatMap(({ node, pathItem }) => [
    ...list(pathItem.servers),
    ...list(node.servers),
  ]);
  return [...rootServers(model), ...own.map((server) => named(model, obj(server)))];
}

/** The key of an operation's server, where that is not the provider's first. */
export function serverKeyOf(model: Model, operation: OperationModel): string | undefined {
  const [first] = rootServers(model);
  const [own] = [...list(operation.node.servers), ...list(operation.pathItem.servers)];
  if (own === undefined) return undefined;
  const { key } = named(model, obj(own));
  return key === first?.key ? undefined : key;
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
