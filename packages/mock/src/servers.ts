import type { OpenApiDocument, OperationObject, PathItemObject, ServerObject } from "./openapi.js";

/** The key of a server that says none (`x-server`). */
export const DEFAULT_KEY = "api";

/** The key of a server. */
export function keyOf(server: ServerObject | undefined): string {
  return server?.["x-server"]?.key ?? DEFAULT_KEY;
}

/** The servers that hold for an operation: its own, its path's, or the document's. */
export function serversOf(
  document: OpenApiDocument,
  item: PathItemObject,
  operation: OperationObject,
): ServerObject[] {
  for (const servers of [operation.servers, item.servers, document.servers]) {
    if (servers && servers.length > 0) return servers;
  }
  return [{ url: "/" }];
}

/** The path below which a server's operations stand: `""` or `/v1.11`; variables take their defaults. */
export function basePath(server: ServerObject): string {
  const url = server.url.replace(
    /\{([^}]+)\}/g,
    (_, name: string) => server.variables?.[name]?.default ?? "x",
  );
  let path: string;
  try {
    path = new URL(url, "http://mock.invalid").pathname;
  } catch {
    path = "/";
  }
  return path.replace(/\/+$/, "");
}
