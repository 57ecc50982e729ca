import type { Json, OpenApiDocument } from "../openapi.js";
import { getAt, withAt } from "../pointer.js";
import { isRecord } from "../record.js";
import type { Route } from "../router.js";
import type { Arrival } from "../stored-object.js";
import { arrivals, namesIn } from "./arrivals.js";
import { type AskedRequest, givenBy, idsAsked, namedAt } from "./asked.js";
import { wholeOf } from "./complete.js";
import { type Action, type Collection, collectionsOf } from "./declared.js";
import { changedFace, knownOf, newFace, placeIn, replaceAt } from "./face.js";
import { timeOf } from "./fresh.js";
import { narrow } from "./narrow.js";
import { seedOf, shown } from "./seed.js";
import { idsOf, type Kept, Store } from "./store.js";
import { faceOf, ownId, threaded } from "./threads.js";

/** How a mock remembers. */
export interface MemoryOptions {
  /** What new ids are made of. Default: 1. */
  readonly seed?: number | undefined;
  /** A file that keeps the state from one start to the next. */
  readonly file?: string | undefined;
}

/** A valid request, as a memory needs it. */
export interface MemoryRequest extends AskedRequest {
  readonly route: Route;
  /** The answer that would be given without a memory. */
  readonly answer: { readonly status: number; readonly body: unknown };
}

/** What comes of a request: a body in place of the example's, or that something is not there. */
export type Remembered =
  | { readonly kind: "body"; readonly body: unknown }
  | { readonly kind: "missing"; readonly what: string }
  | { readonly kind: "full" };

/** What a new record is made of. */
interface Fresh {
  /** What it is known to hold, besides what was given. */
  readonly known: Json;
  readonly given: Json;
  readonly ids: Record<string, unknown>;
  readonly chosen?: string | undefined;
  readonly exampleOf: (action: Action) => unknown;
  /** What it is a copy of. */
  readonly model?: Kept | undefined;
}

/** Makes operations act on what is there, as `x-collection` says. */
export class Memory {
  readonly #actions = new Map<string, Action>();
  readonly #store: Store;

  constructor(document: OpenApiDocument, routes: readonly Route[], options: MemoryOptions = {}) {
    const collections = collectionsOf(document, routes);
    for (const action of collections.flatMap(({ actions }) => actions)) {
      if (!this.#actions.has(action.route.id)) this.#actions.set(action.route.id, action);
    }
    this.#store = new Store(collections, seedOf(collections), options);
  }

  /** All that is kept. */
  get contents(): object {
    return this.#store.contents;
  }

  /** Goes back to the examples. */
  reset(): void {
    this.#store.reset();
  }

  /** What a request does and sees; undefined where the operation is about no collection. */
  handle(request: MemoryRequest): Remembered | undefined {
    const action = this.#actions.get(request.route.id);
    if (!action) return undefined;
    const parent = this.#parent(action, request);
    if (parent.kind === "missing") return parent;
    if (action.verb === "list") return this.#list(action, request, parent.id);
    if (action.verb === "create") return this.#create(action, request, parent.id);
    const ids = action.entry.all ? [] : idsAsked(action, request);
    const found = action.entry.all ? this.#store.all(action.collection, parent.id) : [];
    for (const id of ids) {
      const record = this.#store.find(action.collection, id, parent.id);
      if (!record) return missing(action.collection, id);
      found.push(record);
    }
    if (action.verb === "get") return this.#body(action, request, found[0]);
    return action.verb === "update"
      ? this.#update(action, request, found)
      : this.#delete(action, request, found);
  }

  #parent(
    { collection, route }: Action,
    { path }: MemoryRequest,
  ): { kind: "parent"; id: string | undefined } | { kind: "missing"; what: string } {
    const id = collection.parent && path[collection.parent.parameter];
    const isInPath = route.parameters.some(
      (one) => one.in === "path" && one.name === collection.parent?.parameter,
    );
    if (id === undefined || !isInPath) return { kind: "parent", id: undefined };
    const above = this.#store.collection(collection.parent?.collection ?? "");
    if (!above) return { kind: "parent", id };
    const record = this.#store.find(above, id);
    return record ? { kind: "parent", id: idsOf(record, above)[0] } : missing(above, id);
  }

  #list(action: Action, request: MemoryRequest, parent: string | undefined): Remembered {
    const { body, status } = request.answer;
    const paging = action.route.operation["x-pagination"];
    const faces = threaded(this.#store.all(action.collection, parent), action);
    const items = narrow(faces, action.entry, request.query);
    let answer = withAt(body, placeIn(body, action, status), items);
    if (paging?.total !== undefined) answer = withAt(answer, paging.total, items.length);
    return { kind: "body", body: answer };
  }

  #create(action: Action, request: MemoryRequest, parent: string | undefined): Remembered {
    const { collection } = action;
    const { body, status } = request.answer;
    const own = getAt(body, placeIn(body, action, status));
    const given = wholeOf(action, givenBy(action, request), own);
    if (!this.#store.takes(given)) return { kind: "full" };
    const { copies, below } = action.entry;
    const source = copies === undefined ? undefined : this.#named(action, copies, request);
    if (source?.kind === "missing") return source;
    const above = below === undefined ? undefined : this.#named(action, below, request);
    if (above?.kind === "missing") return above;
    if (above && collection.replies)
      given[collection.replies.parent.slice(1)] = ownId(above.record, action);
    const ids = this.#store.freshIds(collection, isRecord(own) ? [own] : []);
    const chosen = action.entry.id === undefined ? undefined : idsAsked(action, request)[0];
    const known = isRecord(own) ? knownOf(own, action) : {};
    const exampleOf = (other: Action) => (other === action ? own : shown(other)[0]);
    const model = source?.record;
    const faces = this.#faces(collection, { known, given, ids, chosen, exampleOf, model });
    const record: Kept = { parent: parent ?? model?.parent, faces };
    this.#store.add(collection, record);
    this.#store.save();
    return this.#body(action, request, record);
  }

  /** The record that a request names at a place. */
  #named(
    { collection }: Action,
    place: string,
    request: MemoryRequest,
  ): { kind: "record"; record: Kept } | { kind: "missing"; what: string } {
    const [id = ""] = namedAt(place, request);
    const record = this.#store.find(collection, id);
    return record ? { kind: "record", record } : missing(collection, id);
  }

  /** Makes what has come by the storage known, where it is one of a collection. */
  arrive({ key, object }: Arrival): void {
    for (const { collection, parent: id, fields } of arrivals(
      this.#store.collections,
      key,
      object,
    )) {
      const above = this.#store.collection(collection.parent?.collection ?? "");
      const record = above && id !== undefined ? this.#store.find(above, id) : undefined;
      if (above && !record) continue;
      const ids = this.#store.freshIds(collection, []);
      const exampleOf = (other: Action) => shown(other)[0];
      const faces = this.#faces(collection, { known: {}, given: fields, ids, exampleOf });
      this.#store.add(collection, { parent: record && above && idsOf(record, above)[0], faces });
      this.#store.save();
    }
  }

  /** The size of a file that is one of a collection, by the names that its key would have. */
  sizeOf(names: ReadonlySet<string>): number | undefined {
    for (const collection of this.#store.collections) {
      const { arrives, parent } = collection;
      if (arrives?.size === undefined) continue;
      const fields = namesIn(arrives.key).filter((name) => name !== parent?.parameter);
      for (const { faces } of this.#store.all(collection)) {
        const face = Object.values(faces)[0] ?? {};
        const size = getAt(face, arrives.size);
        const isMeant = fields.every((name) => names.has(String(face[name])));
        if (isMeant && typeof size === "number") return size;
      }
    }
    return undefined;
  }

  /** What each operation shows of a new record. */
  #faces(collection: Collection, fresh: Fresh): Kept["faces"] {
    const { known, given, ids, chosen, exampleOf, model } = fresh;
    const faces: Record<string, Json> = {};
    for (const other of collection.actions) {
      if (other.verb === "update" || other.verb === "delete") continue;
      const example = exampleOf(other);
      if (!isRecord(example)) continue;
      const copied = model && faceOf(model, other);
      let face = copied ? changedFace(copied, given, other) : newFace(example, known, given, other);
      for (const [pointer, id] of Object.entries(ids)) {
        face = replaceAt(face, pointer, chosenId(chosen, id) ?? id);
      }
      faces[other.route.id] = this.#store.stamped(face, [
        ...collection.created,
        // A record that was never changed may say so by a zero.
        ...collection.changed.filter((pointer) => timeOf(getAt(face, pointer)) !== undefined),
      ]);
    }
    return faces;
  }

  #update(action: Action, request: MemoryRequest, records: readonly Kept[]): Remembered {
    const sent = givenBy(action, request);
    const given = wholeOf(action, sent, records[0] && faceOf(records[0], action));
    if (!this.#store.takes(given)) return { kind: "full" };
    this.#store.tick();
    for (const record of records) {
      record.changed = true;
      for (const other of action.collection.actions) {
        const face = record.faces[other.route.id];
        if (!face) continue;
        const changed = changedFace(face, given, other, action.entry.into);
        record.faces[other.route.id] = this.#store.stamped(changed, action.collection.changed);
      }
    }
    this.#store.save();
    return this.#body(action, request, records[0], given);
  }

  #delete(action: Action, request: MemoryRequest, records: readonly Kept[]): Remembered {
    const answer = this.#body(action, request, records[0]);
    for (const record of records) this.#store.remove(action.collection, record);
    this.#store.tick();
    this.#store.save();
    return answer;
  }

  /** The example's body with the record in its place, where it shows one. */
  #body(
    action: Action,
    { answer }: MemoryRequest,
    record: Kept | undefined,
    given: Json = {},
  ): Remembered {
    const place = placeIn(answer.body, action, answer.status);
    const example = getAt(answer.body, place);
    const showsOne =
      isRecord(example) && action.collection.ids.some((id) => getAt(example, id) !== undefined);
    if (!record || !showsOne) {
      // An answer may show no more than what was changed.
      const shown = isRecord(example)
        ? Object.entries(given).filter(([name]) => name in example)
        : [];
      if (!isRecord(example) || shown.length === 0) return { kind: "body", body: answer.body };
      const changed = { ...example, ...Object.fromEntries(shown) };
      return { kind: "body", body: withAt(answer.body, place, changed) };
    }
    // Several examples may show one record, each as it was asked for.
    const ids = idsOf(record, action.collection);
    const isShown = action.collection.ids.some((id) => ids.includes(String(getAt(example, id))));
    if (isShown && !record.changed && action.verb === "get")
      return { kind: "body", body: answer.body };
    const [whole] = threaded([record], action, this.#store.all(action.collection, record.parent));
    return { kind: "body", body: withAt(answer.body, place, whole) };
  }
}

/** An id that the caller has chosen, where it has the form of those that there are. */
function chosenId(chosen: string | undefined, id: unknown): unknown {
  if (chosen === undefined) return undefined;
  if (typeof id === "number") return /^\d{1,15}$/.test(chosen) ? Number(chosen) : undefined;
  const kind = (value: string): string => value.replace(/[\dA-Fa-f]/g, "0");
  return typeof id === "string" && kind(chosen) === kind(id) ? chosen : undefined;
}

function missing({ name }: Collection, id: string): { kind: "missing"; what: string } {
  return { kind: "missing", what: `${name} has nothing with the id ${id}` };
}
