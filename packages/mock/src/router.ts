import { MockError } from "./errors.js";
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
  /** The values of a path's parameters, in their order; undefined for another path. */
  readonly match: (path: string) => string[] | undefined;
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

/** Templates become matchers; literal segments rank before variables, these before several segments. */
function compile(route: Route): PathEntry {
  const isMulti = (name: string): boolean =>
    route.parameters.some((one) => one.name === name && one["x-multi-segment"]);
  const segments = route.template.split("/").map((segment) => segment.split(/\{([^}]*)\}/));
  const namesOf = (parts: readonly string[]) => parts.filter((_, index) => index % 2 === 1);
  const weights = segments.map((parts) => {
    const names = namesOf(parts);
    return names.length === 0 ? "0" : names.some(isMulti) ? "2" : "1";
  });
  const rank = weights.join("");
  const multi = rank.includes("2");
  // Each further one multiplies the ways in which a long path can be read.
  if (rank.replaceAll(/[^2]/g, "").length > 2) {
    throw new MockError(
      `${route.template}: it has more than two parameters of several segments; put them together`,
    );
  }
  if (multi && segments.some((parts) => namesOf(parts).length > 1)) {
    throw new MockError(
      `${route.template}: beside a parameter of several segments each stands by itself; split them`,
    );
  }
  const pattern = multi ? patternOf(segments, isMulti) : undefined;
  return {
    template: route.template,
    match: (path) => (pattern ? pattern.exec(path)?.slice(1) : matchSegments(segments, path)),
    names: segments.flatMap(namesOf),
    rank,
    routes: new Map(),
  };
}

/** A template with a parameter of several segments. */
function patternOf(
  segments: readonly (readonly string[])[],
  isMulti: (name: string) => boolean,
): RegExp {
  const sources = segments.map((parts) =>
    parts
      .map((part, index) => {
        if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        return isMulti(part) ? "(.+?)" : "([^/]+?)";
      })
      .join(""),
  );
  return new RegExp(`^${sources.join("/")}$`);
}

/** The values of parameters, each as short as the words between them allow: found without trying again. */
function matchSegments(
  segments: readonly (readonly string[])[],
  path: string,
): string[] | undefined {
  const texts = path.split("/");
  if (texts.length !== segments.length) return undefined;
  const values: string[] = [];
  for (const [index, parts] of segments.entries()) {
    const found = matchSegment(parts, texts[index] ?? "");
    if (found === undefined) return undefined;
    values.push(...found);
  }
  return values;
}

/** Words and names in turn, a word first and last (which may be empty). */
function matchSegment(parts: readonly string[], text: string): string[] | undefined {
  const [first = "", ...rest] = parts;
  if (rest.length === 0) return text === first ? [] : undefined;
  const last = rest.at(-1) ?? "";
  if (!text.startsWith(first) || !text.endsWith(last)) return undefined;
  const end = text.length - last.length;
  const values: string[] = [];
  let at = first.length;
  for (let index = 1; index < rest.length - 1; index += 2) {
    const word = rest[index] ?? "";
    const next = text.indexOf(word, at + 1);
    if (next < 0 || next + word.length > end) return undefined;
    values.push(text.slice(at, next));
    at = next + word.length;
  }
  return at < end ? [...values, text.slice(at, end)] : undefined;
}

function tableServer(key: string, base: string, basePattern: string, table: PathEntry[]): Server {
  const literal = new Map<string, PathEntry>();
  for (const entry of table) if (entry.names.length === 0) literal.set(entry.template, entry);
  const patterns = table.filter((entry) => entry.names.length > 0).sort(bySpecificity);

  const candidates = function* (
    path: string,
  ): Generator<[PathEntry, readonly string[] | undefined]> {
    const exact = literal.get(path);
    if (exact) yield [exact, undefined];
    for (const entry of patterns) {
      const values = entry.match(path);
      if (values) yield [entry, values];
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
      for (const [entry, values] of candidates(path)) {
        const route = entry.routes.get(method.toLowerCase());
        if (route) {
          const filled = values ? refill(entry, values) : path;
          return { kind: "route", route, path: filled, segments: segmentsOf(entry, values) };
        }
        for (const name of entry.routes.keys()) allowed.add(name.toUpperCase());
      }
      // Whoever answers a GET answers a HEAD (RFC 9110, 9.1), though hardly a spec says so.
      if (method === "HEAD" && allowed.has("GET")) return this.find("GET", path);
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

function segmentsOf({ names }: PathEntry, values: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(names.map((name, index) => [name, values[index] ?? ""]));
}

/** The path as Prism can match it: slashes inside a value become `%2F`. */
function refill(entry: PathEntry, values: readonly string[]): string {
  let index = 0;
  return entry.template.replace(/\{[^}]*\}/g, () => (values[index++] ?? "").replaceAll("/", "%2F"));
}
