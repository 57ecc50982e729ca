import type { Json } from "../openapi.js";
import { getAt } from "../pointer.js";
import type { Query } from "../query.js";
import { isRecord } from "../record.js";
import type { Action } from "./declared.js";

/** What a valid request says. */
export interface AskedRequest {
  /** Values of the path's parameters, decoded. */
  readonly path: Readonly<Record<string, string>>;
  readonly query: Query;
  readonly body: unknown;
}

/** The ids that a request names. */
export function idsAsked(
  { entry, route, collection }: Pick<Action, "entry" | "route" | "collection">,
  request: AskedRequest,
): string[] {
  const last = route.parameters.filter((one) => one.in === "path").at(-1)?.name;
  const usual = last === undefined ? `body${collection.ids[0]}` : `path/${last}`;
  return namedAt(entry.id ?? usual, request);
}

/** What a request names at a place: `path/task_id`, `body/_ids`. */
export function namedAt(place: string, { path, query, body }: AskedRequest): string[] {
  const [where = "", ...rest] = place.split("/");
  const from = where === "path" ? path : where === "query" ? query : body;
  return [getAt(from, `/${rest.join("/")}`)].flat().map(String);
}

/** The fields that a request gives: not the id, which says whose they are. */
export function givenBy(action: Action, { body }: AskedRequest): Json {
  const { entry, collection } = action;
  const input = getAt(body, entry.input ?? "");
  const named = entry.id?.startsWith("body/") ? entry.id.slice("body/".length) : undefined;
  // Times are the server's own, where the spec does not say otherwise.
  const times = [...collection.created, ...collection.changed].map((pointer) => pointer.slice(1));
  const names = [
    ...collection.ids.map((pointer) => pointer.slice(1)),
    ...times.filter((name) => !action.writable.has(name)),
    named,
  ];
  const given = isRecord(input)
    ? Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)))
    : {};
  for (const [at, value] of Object.entries(entry.set ?? {})) given[at.slice(1)] = value;
  return given;
}
