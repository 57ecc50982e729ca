import type { ParameterObject, SchemaObject } from "../openapi.js";

/** Where parameters stand. */
export const PLACES = ["path", "query", "header", "cookie"] as const;
export type Place = (typeof PLACES)[number];

/** A parameter with what decides how it is written. */
export interface ParameterRule {
  readonly name: string;
  readonly style: string;
  readonly explode: boolean;
  /** JSON types that its value may have; empty where any will do. */
  readonly types: ReadonlySet<string>;
  /** Names of its properties, where it is an object. */
  readonly properties: readonly string[];
  /** Whether an exploded object takes names that it does not list. */
  readonly open: boolean;
  /** Media type of a value that is serialised as a whole (`content`). */
  readonly content: string | undefined;
}

/** Header parameters that OpenAPI leaves to other parts of a spec. */
const LEFT_OUT = new Set(["accept", "content-type", "authorization"]);

/** Whether a parameter counts: some headers are to be ignored where they are declared as parameters. */
export function counts(parameter: { in: string; name: string }): boolean {
  return parameter.in !== "header" || !LEFT_OUT.has(parameter.name.toLowerCase());
}

/** Works out how a parameter is written. */
export function ruleOf(
  parameter: ParameterObject,
  schema: SchemaObject | undefined,
): ParameterRule {
  const usual = parameter.in === "query" || parameter.in === "cookie" ? "form" : "simple";
  const style = parameter.style ?? usual;
  return {
    name: parameter.name,
    style,
    explode: parameter.explode ?? style === "form",
    types: typesOf(schema),
    properties: Object.keys(schema?.properties ?? {}),
    open: schema?.additionalProperties !== false,
    content: Object.keys(parameter.content ?? {})[0],
  };
}

/** The JSON types that a schema allows, as far as it says. */
function typesOf(schema: SchemaObject | undefined, depth = 0): Set<string> {
  if (typeof schema !== "object" || schema === null || depth > 8) return new Set();
  const own = schema.type === undefined ? [] : [schema.type].flat();
  const members = ["anyOf", "oneOf", "allOf"].flatMap(
    (key) => (schema[key] ?? []) as SchemaObject[],
  );
  const nested = members.flatMap((member) => [...typesOf(member, depth + 1)]);
  const shaped =
    own.length > 0
      ? []
      : [...(schema.properties ? ["object"] : []), ...(schema.items ? ["array"] : [])];
  const constants = own.length === 0 && (schema.enum || "const" in schema) ? ["string"] : [];
  return new Set([...own, ...nested, ...shaped, ...constants]);
}
