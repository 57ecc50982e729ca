import { ConfigError } from "@specwright/runtime";
import type { Comparable, FieldPath, FieldValue } from "./path.js";
import { checkField, checkValue } from "./value.js";

/** Names that mean something else in the query of a list. */
const TAKEN = new Set(["q", "skip", "limit", "sort"]);

/** Values that fields have to equal. */
export type Equal<T> = { readonly [P in FieldPath<T>]?: NonNullable<Comparable<FieldValue<T, P>>> };

/**
 * Fields that have to equal a value, for the parameter `filter` of a list: the plain way to ask,
 * out of beta unlike `q`.
 *
 * @throws ConfigError for a name that no field can have, or a value that no address can carry
 * @example
 * plutio.people.list({ filter: equals<Person>({ "name.first": "Robin" }) });
 */
export function equals<T>(wanted: Equal<T>): Record<string, string | number | boolean> {
  const filter: Record<string, string | number | boolean> = {};
  for (const [name, given] of Object.entries(wanted)) {
    const value = checkValue(checkField(name), given);
    if (value === null)
      throw new ConfigError(`the value for ${name}`, "is null", "`q` can ask for it");
    if (TAKEN.has(name)) throw new ConfigError(`the field ${name}`, "is a parameter of the list");
    filter[name] = value;
  }
  return filter;
}
