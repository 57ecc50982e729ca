import { isObj } from "@specwright/spec/json";

/** A schema that is an object, open for changes. */
export type Schema = Record<string, unknown>;

/** What the keywords that hold schemas hold: one, a list, or schemas by names, which mean nothing. */
type Holds = "one" | "list" | "named";

const HOLDS: ReadonlyMap<string, Holds> = new Map(
  Object.entries({
    one: "additionalItems contains not if then else propertyNames additionalProperties unevaluatedItems unevaluatedProperties",
    // `items` was a list before 2020-12.
    list: "items allOf anyOf oneOf prefixItems",
    named: "properties patternProperties $defs definitions dependentSchemas",
  }).flatMap(([holds, words]) => words.split(" ").map((word) => [word, holds as Holds])),
);

/** The keywords that say nothing about what a value is: they describe it. */
const ANNOTATION =
  /^(?:title|description|\$comment|deprecated|readOnly|writeOnly|examples?|default|externalDocs|xml|x-.*)$/s;

/** Whether a keyword describes a value, and does not constrain it. */
export function isAnnotation(keyword: string): boolean {
  return ANNOTATION.test(keyword);
}

/** The schemas that stand directly in a schema. The only place that knows where these are. */
export function childrenOf(schema: Schema): Schema[] {
  const found: Schema[] = [];
  for (const keyword in schema) {
    const holds = HOLDS.get(keyword);
    if (holds === undefined) continue;
    const held = schema[keyword];
    if (typeof held !== "object" || held === null) continue;
    const isOne = holds === "one" || (holds === "list" && !Array.isArray(held));
    for (const one of isOne ? [held] : Object.values(held)) if (isSchema(one)) found.push(one);
  }
  return found;
}

/** Whether a value is a schema that has keywords. */
export function isSchema(value: unknown): value is Schema {
  return isObj(value);
}

/** Looks at a schema and all that stand in it, the innermost first. */
export function everySchema(schema: unknown, look: (schema: Schema) => void): void {
  if (!isSchema(schema)) return;
  for (const child of childrenOf(schema)) everySchema(child, look);
  look(schema);
}
