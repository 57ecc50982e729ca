import type { Schema } from "../keywords.ts";

/** What may speak of the places of a list, too. */
const ALSO = ["$ref", "allOf", "anyOf", "oneOf", "contains", "if"];

/**
 * A list of `items`, as schemas said it before 2020-12, is `prefixItems`; `additionalItems` the `items` after
 * them. `unevaluatedItems: false` closes a list whose places nothing else speaks of.
 */
export function tuples(schema: Schema): void {
  const { items, additionalItems } = schema;
  if (Array.isArray(schema.prefixItems) && schema.unevaluatedItems === false)
    schema.items ??= ALSO.some((keyword) => keyword in schema);
  if (!Array.isArray(items)) return;
  schema.prefixItems = items;
  delete schema.items;
  delete schema.additionalItems;
  if (additionalItems !== undefined) schema.items = additionalItems;
}
