import type { Json } from "../openapi.js";
import { getAt, withAt } from "../pointer.js";
import { isRecord } from "../record.js";
import type { Action } from "./declared.js";

/** Where the record, or the list, stands in a body. */
export function placeIn(body: unknown, { entry, route }: Action, status: number): string {
  if (entry.answer !== undefined) return entry.answer;
  const paging = route.operation["x-pagination"];
  if (paging) return paging.items;
  const unwrap = route.operation.responses?.[status]?.["x-unwrap"];
  for (const pointer of [unwrap ?? ""].flat()) {
    const named = pointer.replace(/^\/\*/, () => onlyMember(body));
    if (getAt(body, named) !== undefined) return named;
  }
  return "";
}

function onlyMember(body: unknown): string {
  const [name, ...more] = isRecord(body) ? Object.keys(body) : [];
  return name === undefined || more.length > 0 ? "" : `/${name}`;
}

/** Writes a value into a record where the record has a value already. */
export function replaceAt(record: Json, pointer: string, value: unknown): Json {
  const before = getAt(record, pointer);
  return before === undefined || before === null
    ? record
    : (withAt(record, pointer, value) as Json);
}

/**
 * The face of a new record in the answers of an operation: what is known of it, and what its answers must
 * have, as the example has it.
 *
 * @param known what the record is known to hold, besides what was given
 */
export function newFace(example: Json, known: Json, given: Json, action: Action): Json {
  const face: Json = {};
  for (const [name, value] of Object.entries(example)) {
    const field = action.readable.get(name);
    const isKnown = Object.hasOwn(known, name);
    if (isKnown) face[name] = known[name];
    // A new one goes in its place.
    else if (action.collection.ids.includes(`/${name}`)) face[name] = value;
    else if (field?.isNullable) face[name] = null;
    else if (field?.isRequired) face[name] = Array.isArray(value) ? [] : value;
  }
  return changedFace(face, given, action);
}

/**
 * What the example of a new record tells of others: what only the server gives, and nothing where nothing was given
 * (an amount of 0). What it has made of something that was given it does not.
 */
export function knownOf(example: Json, { offered, writable }: Action): Json {
  return Object.fromEntries(
    Object.entries(example).filter(
      ([name, value]) => !offered.has(name) && (!writable.has(name) || isNothing(value)),
    ),
  );
}

function isNothing(value: unknown): boolean {
  return !value || (typeof value === "object" && Object.keys(value).length === 0);
}

function isDay(value: unknown): value is string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value);
}

/** A face with what was given: the fields that the answers of the operation have, or a part of it has. */
export function changedFace(face: Json, given: Json, { readable }: Action, into?: string): Json {
  let changed = { ...face };
  for (const [name, value] of Object.entries(given)) {
    const field = readable.get(name);
    if (!Object.hasOwn(face, name) && !field) {
      const within = into === undefined ? undefined : getAt(changed, into);
      if (into !== undefined && isRecord(within) && Object.hasOwn(within, name))
        changed = withAt(changed, into, { ...within, [name]: value }) as Json;
      continue;
    }
    changed[name] = field?.isTime && isDay(value) ? `${value}T00:00:00.000Z` : value;
  }
  return changed;
}
