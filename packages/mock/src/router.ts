import type {
  OpenApiDocument,
  OperationObject,
  ParameterObject,
  PathItemObject,
  SecuritySchemeObject,
  ServerObject,
} from "./openapi.js";
import { basePath, basePattern, keyOf, serversOf } from "./servers.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"] as const;

/** An operation with its place in the document, and what is inherited filled in. */
export interface Route {
  /** The operationId, or method and path where a stranger's document has none. */
  readonly id: string;
  readonly method: (typeof METHODS)[number];
  readonly template: string;
  readonly serverKey: string;
  readonly operation: OperationObject;
  /** The path's parameters and the operation's, which win. */
  readonly parameters: readonly ParameterObject[];
  /** Alternatives of security schemes that must go together, by name. */
  readonly security: readonly (readonly SecuritySchemeObject[])[];
}

/** Where a request's path leads. */
export type Match =
  | {
      readonly kind: "route";
      readonly route: Route;
      readonly path: string;
      /** Values of the path's parameters, still encoded. */
      readonly segments: Readonly<Record<string, string>>;
    }
  | { readonly kind: "method"; readonly allowed: readonly string[] }
  | { readonly kind: "none" };

/** The operations of one server, found by method and path. */
export interface Server {
  readonly key: string;
  readonly base: string;
  /** A regular expression of every base path that is answered: that of each version. */
  readonly basePattern: string;
  readonly routes: readonly Route[];
  find(method: string, path: string): Match;
}

interface PathEntry {
  readonly template: string;
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly rank: string;
  readonly routes: Map<string, Route>;
}

/** The servers of a document in its order; the first is the default. */
export function serversWithRoutes(document: OpenApiDocument): Server[] {
  const bases: Bases = new Map();
  for (const server of document.servers ?? []) register(bases, server);
  const tables = new Map<string, PathEntry[]>();
  for (const [template, item] of Object.entries(document.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item[method] as OperationObject | undefined;
      if (!operation) continue;
      const servers = serversOf(document, item, operation);
      for (const server of servers) register(bases, server);
      const serverKey = keyOf(servers[0]);
      const parameters = mergeParameters(item, operation);
      const security = securityOf(document, operation);
      const id = operation.operationId ?? `${method.toUpperCase()} ${template}`;
      addRoute(tables, { id, method, template, serverKey, operation, parameters, security });
    }
  }
  return [...bases].map(([key, { base, pattern }]) =>
    tableServer(key, base, pattern, tables.get(key) ?? []),
  );
}

type Bases = Map<string, { readonly base: string; readonly pattern: string }>;

/** Servers of one key are environments of one host: the first is the one that is mocked. */
function register(bases: Bases, server: ServerObject): void {
  if (bases.has(keyOf(server))) return;
  bases.set(keyOf(server), { base: basePath(server), pattern: basePattern(server) });
}

function mergeParameters(item: PathItemObject, operation: OperationObject): ParameterObject[] {
  const own = operation.parameters ?? [];
  const inherited = (item.parameters ?? []).filter(
    (shared) => !own.some((one) => one.name === shared.name && one.in === shared.in),
  );
  return [...inherited, ...own];
}

function securityOf(
  document: OpenApiDocument,
  operation: OperationObject,
): SecuritySchemeObject[][] {
  const schemes = document.components?.securitySchemes ?? {};
  return (operation.security ?? document.security ?? []).map((alternative) =>
    Object.keys(alternative).flatMap((name) => schemes[name] ?? []),
  );
}

function addRoute(tables: Map<string, PathEntry[]>, route: Route): void {
  const table = tables.get(route.serverKey) ?? [];
  tables.set(route.serverKey, table);
  let entry = table.find((one) => one.template === route.template);
  if (!entry) {
    entry = compile(route);
    table.push(entry);
  }
  entry.routes.set(route.method, route);
}

/** Templates become patterns; literal segments rank before variables, these before several segments. */
function compile(route: Route): PathEntry {
  const names: string[] = [];
  let rank = "";
  const segments = route.template.split("/").map((segment) => {
    let weight = "0";
    const source = segment.split(/\{([^}]*)\}/).map((part, index) => {
      if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part);
      const multi = route.parameters.some((p) => p.name === part && p["x-multi-segment"]);
      weight = multi ? "2" : "1";
      return multi ? "(.+?)" : "([^/]+?)";
    });
    rank += weight;
    return source.join("");
  });
  return {
    template: route.template,
    pattern: new RegExp(`^${segments.join("/")}$`),
    names,
    rank,
    routes: new Map(),
  };
}

function tableServer(key: string, base: string, basePattern: string, table: PathEntry[]): Server {
  const literal = new Map<string, PathEntry>();
  for (const entry of table) if (entry.names.length === 0) literal.set(entry.template, entry);
  const patterns = table.filter((entry) => entry.names.length > 0).sort(bySpecificity);

  const candidates = function* (path: string): Generator<[PathEntry, RegExpExecArray | undefined]> {
    const exact = literal.get(path);
    if (exact) yield [exact, undefined];
    for (const entry of patterns) {
      const match = entry.pattern.exec(path);
      if (match) yield [entry, match];
    }
  };

  return {
    key,
    base,
    basePattern,
    routes: table.flatMap(({ routes }) => [...routes.values()]),
    find(method, path) {
      const allowed = new Set<string>();
      // A path that is ambiguous on purpose may carry the method in its later template.
      for (const [entry, match] of candidates(path)) {
        const route = entry.routes.get(method.toLowerCase());
        if (route) {
          const filled = match ? refill(entry, match) : path;
          return { kind: "route", route, path: filled, segments: segmentsOf(entry, match) };
        }
        for (const name of entry.routes.keys()) allowed.add(name.toUpperCase());
      }
      return allowed.size > 0 ? { kind: "method", allowed: [...allowed] } : { kind: "none" };
    },
  };
}

/** Fixed lengths first; a longer template around several segments before a shorter one; then by rank. */
function bySpecificity(a: PathEntry, b: PathEntry): number {
  const multi = Number(a.rank.includes("2")) - Number(b.rank.includes("2"));
  if (multi !== 0) return multi;
  if (a.rank.includes("2") && a.rank.length !== b.rank.length) return b.rank.length - a.rank.length;
  return a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0;
}

function segmentsOf({ names }: PathEntry, match?: RegExpExecArray): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, match?.[index + 1] ?? ""]));
}

/** The path as Prism can match it: slashes inside a value become `%2F`. */
function refill(entry: PathEntry, match: RegExpExecArray): string {
  let index = 0;
  return entry.template.replace(/\{[^}]*\}/g, () => {
    index += 1;
    return (match[index] ?? "").replaceAll("/", "%2F");
  });
}
