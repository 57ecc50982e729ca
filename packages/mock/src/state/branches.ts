import type { Json, SchemaObject } from "../openapi.js";

/** A schema and the branches of its compositions, each once. */
export function branches(
  schema: SchemaObject | undefined,
  seen = new Set<SchemaObject>(),
): SchemaObject[] {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return [];
  seen.add(schema);
  for (const key of ["allOf", "anyOf", "oneOf"] as const) {
    for (const part of ((schema as Json)[key] as SchemaObject[] | undefined) ?? [])
      branches(part, seen);
  }
  return [...seen];
}
