import type { Unit } from "../gen/client.gen.js";
import { wordOf } from "../values/values.js";

/** The names of a list of units by their ids. Looked up for every amount, so the list is walked once. */
const known = new WeakMap<readonly Unit[], ReadonlyMap<string, string>>();

function namesOf(units: readonly Unit[]): ReadonlyMap<string, string> {
  const before = known.get(units);
  if (before) return before;
  const names = new Map<string, string>();
  for (const { id, name } of units) {
    const key = wordOf(id);
    if (id !== undefined && name && !names.has(key)) names.set(key, name);
  }
  known.set(units, names);
  return names;
}

/** Name of a unit: an id is looked up, a name stands for itself, an unknown id says nothing. */
export function unitName(unit: unknown, units: readonly Unit[]): string {
  const name = namesOf(units).get(wordOf(unit));
  if (name) return name;
  return typeof unit === "string" && !/^\d*$/.test(unit) ? unit : "";
}
