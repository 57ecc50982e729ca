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
  return pathOf(server, (name) => server.variables?.[name]?.default ?? "x");
}

/**
 * All paths below which a server's operations stand, as a regular expression: a variable takes each value
 * that the spec allows, so that `/v1` is answered beside `/v1.11`.
 */
export function basePattern(server: ServerObject): string {
  const names: string[] = [];
  const marked = pathOf(server, (name) => `__variable_${names.push(name) - 1}__`);
  return marked
    .split(/__variable_(\d+)__/)
    .map((part, index) =>
      index % 2 === 0 ? literal(part) : `(?:${valuesOf(server, names[Number(part)] ?? "")})`,
    )
    .join("");
}

/** The values of a variable: its default, those listed, those of its pattern. */
function valuesOf(server: ServerObject, name: string): string {
  const { default: usual = "x", ...variable } = server.variables?.[name] ?? {};
  if (variable.enum) return [usual, ...variable.enum].map(literal).join("|");
  const pattern = variable["x-client-option"]?.pattern?.replace(/^\^|\$$/g, "");
  return [literal(usual), ...(pattern !== undefined && isPattern(pattern) ? [pattern] : [])].join(
    "|",
  );
}

function isPattern(source: string): boolean {
  try {
    return new RegExp(source) instanceof RegExp;
  } catch {
    return false;
  }
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}

function pathOf(server: ServerObject, fill: (name: string) => string): string {
  const url = server.url.replace(/\{([^}]+)\}/g, (_, name: string) => fill(name));
  let path: string;
  try {
    path = new URL(url, "http://mock.invalid").pathname;
  } catch {
    path = "/";
  }
  return path.replace(/\/+$/, "");
}
