import type { Schema } from "../keywords.ts";

/** A list of `items`, as schemas said it before 2020-12, is `prefixItems`; `additionalItems` the `items` after them. */
export function tuples(schema: Schema): void {
  const { items, additionalItems } = schema;
  if (!Array.isArray(items)) return;
  schema.prefixItems = items;
  delete schema.items;
  delete schema.additionalItems;
  if (additionalItems !== undefined) schema.items = additionalItems;
}
