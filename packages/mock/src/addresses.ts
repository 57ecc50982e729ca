import type { OpenApiDocument, OperationObject, PathItemObject, ServerObject } from "./openapi.js";
import { keyOf, serversOf } from "./servers.js";

/** An address of a provider, with what it may have in the place of its variables. */
export interface Address {
  readonly key: string;
  readonly url: string;
  readonly pattern: RegExp;
}

/** The real addresses of a provider's servers, in every environment. */
export function addressesOf(document: OpenApiDocument): Address[] {
  const servers = new Map<string, ServerObject>();
  const add = (list: readonly ServerObject[]): void => {
    for (const server of list) servers.set(`${keyOf(server)} ${server.url}`, server);
  };
  add(document.servers ?? []);
  for (const item of Object.values(document.paths ?? {}) as PathItemObject[]) {
    for (const operation of Object.values(item)) {
      if (typeof operation === "object" && !Array.isArray(operation)) {
        add(serversOf(document, item, operation as OperationObject));
      }
    }
  }
  return [...servers.values()].map((server) => {
    const parts = server.url.replace(/\/+$/, "").split(/\{[^}]*\}/);
    const source = parts
      .map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&"))
      .join("[^/]+?");
    // A server that is a path alone stands at any host.
    const host = server.url.startsWith("/") || server.url === "" ? "^https?:\\/\\/[^/]+" : "^";
    return {
      key: keyOf(server),
      url: server.url,
      pattern: new RegExp(`${host}${source}(?=\\/|$)`, "i"),
    };
  });
}
