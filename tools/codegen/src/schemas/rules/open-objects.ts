import { isObj, list } from "@specwright/spec/json";
import type { Schema } from "../keywords.ts";

/** Keywords that say which members an object has, or that it is something named elsewhere. */
const SHAPE =
  "$ref const enum properties patternProperties additionalProperties allOf anyOf oneOf".split(" ");

/**
 * An object of which nothing is said may have any member: leaving `additionalProperties` out is the
 * same as the schema that allows everything (JSON Schema 2020-12, core, 10.3.2.3).
 */
export function openObjects(schema: Schema): void {
  if (isEmpty(schema.properties)) delete schema.properties;
  if (isEmpty(schema.patternProperties)) delete schema.patternProperties;
  if (isEmpty(schema.additionalProperties)) schema.additionalProperties = true;
  if (!isObject(schema) || SHAPE.some((keyword) => keyword in schema)) return;
  schema.additionalProperties = schema.unevaluatedProperties ?? true;
}

function isObject({ type }: Schema): boolean {
  return type === "object" || list(type).includes("object");
}

function isEmpty(value: unknown): boolean {
  return isObj(value) && Object.keys(value).length === 0;
}
