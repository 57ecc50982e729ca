import type { Json } from "../openapi.js";
import { getAt, withAt } from "../pointer.js";
import { isRecord } from "../record.js";
import type { Action } from "./declared.js";
import { idsOf, type Kept } from "./store.js";

/** What an operation shows of a record: its own face of it, else that of the operation nearest to it. */
export function faceOf({ faces }: Kept, { route, verb, collection }: Action): Json {
  const order =
    verb === "list" ? (["list", "get", "create"] as const) : (["get", "create", "list"] as const);
  const ids = order.flatMap((kind) =>
    collection.actions.filter((one) => one.verb === kind).map((one) => one.route.id),
  );
  const id = [route.id, ...ids].find((one) => faces[one] !== undefined);
  return id === undefined ? {} : (faces[id] as Json);
}

/** The id by which others name a record, as it has it. */
export function ownId(record: Kept, { collection }: Action): unknown {
  const [pointer = ""] = collection.ids;
  const faces = Object.values(record.faces);
  return faces.map((face) => getAt(face, pointer)).find((id) => id !== undefined && id !== null);
}

/** Deeper than this no reply is shown: one could say of itself that it stands below itself. */
const DEEPEST = 50;

/** What an operation shows of records: replies stand below what they reply to, as the collection says. */
export function threaded(records: readonly Kept[], action: Action, all = records): Json[] {
  const { collection } = action;
  const { replies } = collection;
  if (!replies) return records.map((one) => faceOf(one, action));
  const below = new Map<string, Kept[]>();
  for (const one of all) {
    const above = aboveOf(one, action) ?? "";
    below.set(above, [...(below.get(above) ?? []), one]);
  }
  const known = new Set(all.flatMap((one) => idsOf(one, collection).slice(0, 1)));
  const shown = (record: Kept, depth: number): Json => {
    const face = faceOf(record, action);
    const [id = ""] = idsOf(record, collection);
    const own = depth < DEEPEST && isId(id) ? (below.get(id) ?? []) : [];
    if (!Array.isArray(getAt(face, replies.in)) && own.length === 0) return face;
    return withAt(
      face,
      replies.in,
      own.map((one) => shown(one, depth + 1)),
    ) as Json;
  };
  const tops = records.filter((one) => {
    const above = aboveOf(one, action);
    return records !== all || above === undefined || !known.has(above);
  });
  return tops.map((one) => shown(one, 0));
}

/** What a record stands below; undefined: it says none. */
function aboveOf(record: Kept, action: Action): string | undefined {
  const { replies } = action.collection;
  const above = replies && getAt(faceOf(record, action), replies.parent);
  return isId(above) ? String(above) : undefined;
}

/** Nobody stands below nothing: `null`, 0, an empty text. */
function isId(value: unknown): boolean {
  return value !== undefined && value !== null && !["", "0"].includes(String(value));
}

/** A face and those that it shows below itself, each by itself. */
export function unthreaded(face: Json, { collection }: Pick<Action, "collection">): Json[] {
  const { replies } = collection;
  const below = replies ? getAt(face, replies.in) : undefined;
  if (!replies || !Array.isArray(below)) return [face];
  const own = withAt(face, replies.in, []) as Json;
  return [own, ...below.filter(isRecord).flatMap((one) => unthreaded(one, { collection }))];
}
