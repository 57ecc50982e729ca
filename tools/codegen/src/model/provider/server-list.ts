import { list, type Obj, obj, text } from "@specwright/spec/json";
import { camelCase } from "../../print/print.ts";
import { unused } from "../names.ts";
import type { Declared, ProviderModel, Server } from "./model.ts";

/** The servers of a spec. */
export interface ServerList {
  /** Every server, the root's first; one that several operations have is there several times. */
  readonly all: readonly Server[];
  /** Tells the key of an operation's server, where that is not the provider's first. */
  readonly keyOf: ProviderModel["serverOf"];
}

/** Reads the servers of the root, of paths and of operations. */
export function serverList(declared: Declared): ServerList {
  const root = rootServers(declared);
  const own = ownServers(declared);
  const keys = ownKeys(own, root);
  return {
    all: [...root, ...own.map((node) => named(node, root, keys))],
    keyOf: ({ node, pathItem }) => {
      const [server] = [...list(node.servers), ...list(pathItem.servers)];
      const key = server === undefined ? undefined : named(obj(server), root, keys).key;
      return key === root[0]?.key ? undefined : key;
    },
  };
}

function rootServers({ spec }: Declared): Server[] {
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

/** Servers of paths and operations. */
function ownServers({ operations }: Declared): Obj[] {
  return operations.flatMap(({ node, pathItem }) =>
    [...list(pathItem.servers), ...list(node.servers)].map(obj),
  );
}

/** Keys of the servers that only paths and operations have: made of the host, none for two addresses. */
function ownKeys(own: readonly Obj[], root: readonly Server[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  const taken = new Set(root.map(({ key }) => key));
  for (const node of own) {
    const address = addressOf(node);
    if (keys.has(address) || declaredKey(node) !== undefined || listed(node, root)) continue;
    const host = text(node.url)?.replace(/^[a-z]+:\/\//i, "") ?? "";
    keys.set(address, unused(camelCase(host) || "other", taken));
  }
  return keys;
}

/** A server of a path or an operation. */
function named(node: Obj, root: readonly Server[], keys: ReadonlyMap<string, string>): Server {
  const key = declaredKey(node);
  const known = key === undefined ? listed(node, root) : undefined;
  if (known) return known;
  const environment = text(obj(node["x-server"]).environment) ?? "production";
  return { key: key ?? keys.get(addressOf(node)) ?? "other", environment, node };
}

/** The same server among those of the root. */
function listed(node: Obj, root: readonly Server[]): Server | undefined {
  return root.find((server) => addressOf(server.node) === addressOf(node));
}

function declaredKey(node: Obj): string | undefined {
  return text(obj(node["x-server"]).key);
}

/** What tells two servers apart: where they are, and what that leaves open. */
function addressOf({ url, variables }: Obj): string {
  return JSON.stringify([url, variables ?? {}]);
}
