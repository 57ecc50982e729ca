import { isObj } from "../model/json.ts";

/** A schema that is an object, open for changes. */
export type Schema = Record<string, unknown>;

/** Keywords that hold one schema. */
const ONE =
  "items additionalItems contains not if then else propertyNames additionalProperties unevaluatedItems unevaluatedProperties".split(
    " ",
  );

/** Keywords that hold a list of schemas. `items` did, before 2020-12. */
const LIST = "allOf anyOf oneOf prefixItems items".split(" ");

/** Keywords that hold schemas by names, which mean nothing: a property may be called `default`. */
const NAMED = "properties patternProperties $defs definitions dependentSchemas".split(" ");

/** The keywords that say nothing about what a value is: they describe it. */
const ANNOTATION =
  /^(?:title|description|\$comment|deprecated|readOnly|writeOnly|examples?|default|externalDocs|xml|x-.*)$/s;

/** Whether a keyword describes a value, and does not constrain it. */
export function isAnnotation(keyword: string): boolean {
  return ANNOTATION.test(keyword);
}

/** The schemas that stand directly in a schema. The only place that knows where these are. */
export function childrenOf(schema: Schema): Schema[] {
  const found: unknown[] = [];
  for (const keyword of ONE) found.push(schema[keyword]);
  for (const keyword of LIST) if (Array.isArray(schema[keyword])) found.push(...schema[keyword]);
  for (const keyword of NAMED)
    if (isObj(schema[keyword])) found.push(...Object.values(schema[keyword]));
  return found.filter(isSchema);
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
