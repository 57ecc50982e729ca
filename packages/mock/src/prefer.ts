import type { SchemaObject } from "./openapi.js";
import type { Query } from "./query.js";
import type { Route } from "./router.js";

/** What a `Prefer` header asks for. */
export interface Preference {
  readonly code?: number;
  readonly example?: string;
}

/**
 * Reads `Prefer: code=404, example=name`. Prism itself wants the comma; we also take a space or a
 * semicolon, since RFC 7240 does.
 */
export function parsePrefer(header: string | undefined): Preference {
  let code: number | undefined;
  let example: string | undefined;
  for (const part of (header ?? "").split(/[,;\s]+/)) {
    const [name, ...rest] = part.split("=");
    const value = rest.join("=").replace(/^"(.*)"$/, "$1");
    if (name === "code" && /^[1-5]\d\d$/.test(value)) code = Number(value);
    if (name === "example" && value !== "") example = value;
  }
  return { ...(code !== undefined && { code }), ...(example !== undefined && { example }) };
}

/** For each query parameter that may ask for an example of the success by its name, the names that it lists. */
export type Askers = readonly { readonly name: string; readonly listed: ReadonlySet<string> }[];

/** Works out what a route lets a request ask for by a parameter (`data_type=seurat`, `content_format=markdown`). */
export function askersOf(route: Route): Askers {
  const success = Object.entries(route.operation.responses ?? {}).find(([status]) =>
    /^2/.test(status),
  )?.[1];
  const names = Object.values(success?.content ?? {}).flatMap(({ examples = {} }) =>
    Object.keys(examples),
  );
  return route.parameters
    .filter(({ in: place }) => place === "query")
    .map(({ name, schema }) => ({
      name,
      listed: new Set(names.filter((example) => isListed(schema, example))),
    }))
    .filter(({ listed }) => listed.size > 0);
}

/** The example that a request asks for by a parameter. */
export function exampleAsked(askers: Askers, query: Query): string | undefined {
  for (const { name, listed } of askers) {
    const [value] = [query[name]].flat();
    if (value !== undefined && listed.has(value)) return value;
  }
  return undefined;
}

function isListed(schema: SchemaObject | undefined, value: string): boolean {
  if (typeof schema !== "object" || schema === null) return false;
  const own = (schema.enum as unknown[] | undefined)?.some((one) => String(one) === value);
  const branches = ["anyOf", "oneOf", "allOf"].flatMap(
    (key) => (schema[key] ?? []) as SchemaObject[],
  );
  return own === true || branches.some((one) => isListed(one, value));
}

/** Why a preference can't be met, with what could be; `undefined` where it can. */
export function unmetPreference(route: Route, wanted: Preference): string | undefined {
  const responses = route.operation.responses ?? {};
  const statuses = Object.keys(responses);
  if (wanted.code !== undefined) {
    const range = `${String(wanted.code)[0]}XX`;
    const found = [String(wanted.code), range, "default"].find((status) => responses[status]);
    if (!found) {
      return `${route.id} declares no response ${wanted.code}; it declares ${statuses.join(", ")}`;
    }
    if (wanted.example === undefined) return undefined;
    return missingExample(route, found, wanted.example);
  }
  if (wanted.example === undefined) return undefined;
  const success = statuses.filter((status) => /^2/.test(status)).sort()[0];
  return success ? missingExample(route, success, wanted.example) : undefined;
}

function missingExample(route: Route, status: string, name: string): string | undefined {
  const content = Object.values(route.operation.responses?.[status]?.content ?? {});
  const names = content.flatMap((media) => Object.keys(media.examples ?? {}));
  if (names.includes(name)) return undefined;
  const known = names.length > 0 ? `it has ${names.join(", ")}` : "it has none";
  return `${route.id} has no example "${name}" for ${status}; ${known}`;
}
