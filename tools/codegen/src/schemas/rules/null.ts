import { list } from "@specwright/spec/json";
import { isAnnotation, type Schema } from "../keywords.ts";

/**
 * Null, however it is said, as JSON Schema says it: `const: null` is a type, `nullable` a further type,
 * and beside a composition (`allOf`, `oneOf`, `anyOf`), whose members would still refuse it, null is an
 * alternative to all the rest.
 */
export function nullRule(schema: Schema): void {
  if (schema.const === null) {
    delete schema.const;
    schema.type = "null";
    return;
  }
  const types = typesOf(schema);
  const wanted = schema.nullable === true || (types.length > 1 && types.includes("null"));
  delete schema.nullable;
  if (!wanted || "$ref" in schema) return;
  const others = types.filter((type) => type !== "null");
  if (Array.isArray(schema.enum)) schema.enum = [...new Set([...schema.enum, null])];
  const alternatives = ["anyOf", "oneOf"].filter((keyword) => Array.isArray(schema[keyword]));
  const composed = alternatives.length > 0 || Array.isArray(schema.allOf);
  if (!composed) {
    const plain = others.length > 0 || !("properties" in schema) ? others : ["object"];
    if (plain.length > 0) schema.type = [...plain, "null"];
    return;
  }
  if (others.length > 0) schema.type = others.length === 1 ? others[0] : others;
  else delete schema.type;
  const [alone] = alternatives;
  const bare = Object.keys(schema).every(
    (key) => key === alone || key === "discriminator" || isAnnotation(key),
  );
  if (alone !== undefined && bare) schema[alone] = withNull(list(schema[alone]));
  else moveBehindNull(schema);
}

/** JSON types that a schema names itself. */
function typesOf({ type }: Schema): string[] {
  return typeof type === "string" ? [type] : ([...list(type)] as string[]);
}

function withNull(members: readonly unknown[]): unknown[] {
  const has = members.some((member) => typesOf(member as Schema).includes("null"));
  return has ? [...members] : [...members, { type: "null" }];
}

/** The schema, less what describes it, becomes one of two alternatives. */
function moveBehindNull(schema: Schema): void {
  const inner: Schema = {};
  for (const key of Object.keys(schema).filter((one) => !isAnnotation(one))) {
    inner[key] = schema[key];
    delete schema[key];
  }
  schema.anyOf = [inner, { type: "null" }];
}
