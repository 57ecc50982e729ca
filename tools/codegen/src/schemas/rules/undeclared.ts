import { isObj, list } from "@specwright/spec/json";
import type { Schema } from "../keywords.ts";

/**
 * A property that is required and that nothing describes must be there all the same (JSON Schema
 * validation, 6.5.3): as what further members may be, or as anything. Without it nobody could send it.
 */
export function undeclared(schema: Schema): void {
  const { properties, patternProperties, additionalProperties: more } = schema;
  if (!isObj(properties) || more === false || isObj(patternProperties)) return;
  for (const name of list(schema.required)) {
    if (typeof name !== "string" || Object.hasOwn(properties, name)) continue;
    Object.defineProperty(properties, name, {
      value: isObj(more) ? structuredClone(more) : {},
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
}
