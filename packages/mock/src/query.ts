import type { ParameterObject, SchemaObject } from "./openapi.js";
import type { Route } from "./router.js";
import type { Violation } from "./violation.js";

/** A query by name; a repeated name has a list. */
export type Query = Record<string, string | string[]>;

/** A query as Prism is to see it, and what the front found wrong with it. */
export interface CheckedQuery {
  readonly query: Query;
  readonly violations: readonly Violation[];
}

/** Decodes a query string, form encoded. */
export function parseQuery(search: string): Query {
  const query: Query = Object.create(null) as Query;
  for (const [name, value] of new URLSearchParams(search)) {
    const before = query[name];
    if (before === undefined) query[name] = value;
    else query[name] = Array.isArray(before) ? [...before, value] : [before, value];
  }
  return query;
}

/** What a route says about its query, worked out once. */
export interface QueryRules {
  readonly names: ReadonlySet<string>;
  /** Names of deepObject parameters: `name[...]` is declared with them. */
  readonly deep: readonly string[];
  /** An exploded map is declared: any name is. */
  readonly open: boolean;
  readonly flags: readonly ParameterObject[];
  readonly booleans: ReadonlySet<string>;
}

/** Works out what a route says about its query. */
export function queryRules(route: Route): QueryRules {
  const declared = route.parameters.filter((parameter) => parameter.in === "query");
  const names = new Set<string>();
  const deep: string[] = [];
  let open = false;
  for (const parameter of declared) {
    if (parameter.style === "deepObject") deep.push(parameter.name);
    else if (isExplodedObject(parameter)) {
      for (const name of Object.keys(parameter.schema?.properties ?? {})) names.add(name);
      open ||= parameter.schema?.additionalProperties !== false;
    } else names.add(parameter.name);
  }
  for (const scheme of route.security.flat()) {
    if (scheme.type === "apiKey" && scheme.in === "query" && scheme.name) names.add(scheme.name);
  }
  return {
    names,
    deep,
    open,
    flags: declared.filter((parameter) => parameter.allowEmptyValue),
    booleans: new Set(
      declared.filter((p) => typesOf(p.schema).includes("boolean")).map((p) => p.name),
    ),
  };
}

/** Refuses undeclared names, and takes valueless flags (`?active`) for what they mean. */
export function checkQuery(raw: Query, rules: QueryRules): CheckedQuery {
  const violations: Violation[] = [];
  const query: Query = { ...raw };
  for (const name of Object.keys(raw)) {
    if (rules.open || rules.names.has(name) || isDeep(name, rules.deep)) continue;
    const known = [...rules.names, ...rules.deep.map((one) => `${one}[...]`)];
    violations.push({
      in: "request",
      place: ["query", name],
      rule: "undeclared",
      message: `the spec declares no query parameter "${name}" here (${
        known.length > 0 ? `declared: ${known.join(", ")}` : "none is declared"
      })`,
    });
  }
  for (const flag of rules.flags) {
    if (raw[flag.name] === undefined && flag.required) {
      violations.push({
        in: "request",
        place: ["query", flag.name],
        rule: "required",
        message: `must have required property '${flag.name}'`,
      });
    }
  }
  for (const name of rules.booleans) if (raw[name] === "") query[name] = "true";
  return { query, violations };
}

/** A flag without a value is there, and a boolean without one is true. */
export function answerForFlags(values: Record<string, unknown>, rules: QueryRules): void {
  for (const { name } of rules.flags) {
    if (values[name] === "" && !rules.booleans.has(name)) delete values[name];
  }
  for (const name of rules.booleans) if (values[name] === "") values[name] = "true";
}

function isDeep(name: string, deep: readonly string[]): boolean {
  return deep.some((one) => name.startsWith(`${one}[`) && name.endsWith("]"));
}

function isExplodedObject(parameter: ParameterObject): boolean {
  const form = (parameter.style ?? "form") === "form";
  return form && (parameter.explode ?? true) && typesOf(parameter.schema).includes("object");
}

function typesOf(schema: SchemaObject | undefined): string[] {
  return schema?.type === undefined ? [] : [schema.type].flat();
}
