import type { Json, OpenApiDocument, SchemaObject } from "../openapi.js";
import type { Route } from "../router.js";

/** Where a list's items, or a single record, stand in a body, and how a list is narrowed. */
export interface EntryObject {
  readonly operation: string;
  /** Where the request names the record: `path/task_id`, `body/_id`, `body/_ids`. */
  readonly id?: string;
  /** Pointer to the record's fields in the request body. */
  readonly input?: string;
  /** Pointer to the record, or to the list, in the answer. */
  readonly answer?: string;
  /** Fields that the operation gives a value by itself, by pointer. */
  readonly set?: Readonly<Record<string, unknown>>;
  /** Query parameters that a field must equal: names, which are its path, or pointers by name. */
  readonly filters?: readonly string[] | Readonly<Record<string, string>>;
  /** Query parameters whose text one of the fields must hold. */
  readonly search?: Readonly<Record<string, readonly string[]>>;
  readonly sort?: SortObject;
}

/** How a list is put in order. */
export interface SortObject {
  /** The query parameter that names the field. */
  readonly field: string;
  /** The query parameter that says `asc` or `desc`; else the field's own ending does, as in `title_desc`. */
  readonly direction?: string;
  /** Fields by the value of the parameter, where they are not called alike. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** How things come by the storage: nobody creates them, somebody puts a file there (`arrives`). */
export interface ArrivesObject {
  /** The file's key, with names in braces: the parent's parameter, or fields of the thing. */
  readonly key: string;
  /** Metadata that a file must have to be one of these; with `!` before it, must not have. */
  readonly metadata?: string;
  /** Where its size stands. */
  readonly size?: string;
}

/** What a provider keeps of one kind (`x-collection`). */
export interface CollectionObject {
  readonly schema: string;
  readonly id: string | readonly string[];
  readonly parent?: { readonly collection?: string; readonly parameter: string };
  readonly created?: readonly string[];
  readonly changed?: readonly string[];
  readonly arrives?: ArrivesObject;
  readonly operations: Partial<Record<Verb, Entry | readonly Entry[]>>;
}

type Entry = string | EntryObject;

/** What an operation does to a collection. */
export type Verb = "list" | "get" | "create" | "update" | "delete";

/** A collection, ready to be kept. */
export interface Collection {
  readonly name: string;
  readonly ids: readonly string[];
  readonly parent: CollectionObject["parent"];
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly arrives: ArrivesObject | undefined;
  readonly actions: readonly Action[];
}

/** An operation and what it does. */
export interface Action {
  readonly collection: Collection;
  readonly verb: Verb;
  readonly route: Route;
  readonly entry: EntryObject;
  /** Names of the fields that a request may give. */
  readonly writable: ReadonlySet<string>;
  /** The fields that the answer declares, by name. */
  readonly readable: ReadonlyMap<string, Field>;
}

/** What a schema says of a field. */
interface Field {
  readonly isRequired: boolean;
  readonly isNullable: boolean;
  /** It is a time, where others may write a day. */
  readonly isTime: boolean;
}

const VERBS: readonly Verb[] = ["list", "get", "create", "update", "delete"];

/** The collections of a document, in its order. */
export function collectionsOf(document: OpenApiDocument, routes: readonly Route[]): Collection[] {
  return Object.entries(document["x-collection"] ?? {}).map(([name, declared]) => {
    const actions: Action[] = [];
    const collection: Collection = {
      name,
      ids: [declared.id].flat(),
      parent: declared.parent,
      created: declared.created ?? [],
      changed: declared.changed ?? [],
      arrives: declared.arrives,
      actions,
    };
    for (const verb of VERBS) {
      for (const one of [declared.operations[verb] ?? []].flat() as Entry[]) {
        const entry = typeof one === "string" ? { operation: one } : one;
        const route = routes.find(({ id }) => id === entry.operation);
        if (route) actions.push(actionOf(collection, verb, route, entry));
      }
    }
    return collection;
  });
}

function actionOf(collection: Collection, verb: Verb, route: Route, entry: EntryObject): Action {
  const { requestBody, responses = {} } = route.operation;
  const success = Object.entries(responses).find(([status]) => /^2/.test(status))?.[1];
  const answer = firstSchema(success?.content);
  const pointer =
    entry.answer ??
    [success?.["x-unwrap"]].flat()[0] ??
    route.operation["x-pagination"]?.items ??
    "";
  return {
    collection,
    verb,
    route,
    entry,
    writable: new Set(fieldsAt(firstSchema(requestBody?.content), entry.input ?? "").keys()),
    readable: fieldsAt(answer, verb === "list" ? `${pointer}/0` : pointer),
  };
}

function firstSchema(content: Record<string, { schema?: SchemaObject }> | undefined) {
  return Object.values(content ?? {}).find(({ schema }) => schema !== undefined)?.schema;
}

/** The properties that a schema declares at a pointer, in all of its branches. */
function fieldsAt(schema: SchemaObject | undefined, pointer: string): Map<string, Field> {
  let reached = branches(schema);
  for (const segment of pointer.split("/").slice(1)) {
    reached = reached.flatMap((one) => {
      const own = one.properties ?? {};
      if (segment === "*") return Object.values(own).flatMap((next) => branches(next));
      const next =
        own[segment] ?? (/^\d+$/.test(segment) ? (one.items as SchemaObject) : undefined);
      return branches(next);
    });
  }
  const fields = new Map<string, Field>();
  const required = new Set(reached.flatMap((one) => (one.required as string[] | undefined) ?? []));
  for (const one of reached) {
    for (const [name, property] of Object.entries(one.properties ?? {})) {
      const before = fields.get(name);
      const isTime = branches(property).some(({ format }) => format === "date-time");
      const types = branches(property).flatMap(({ type = [] }) => [type].flat());
      fields.set(name, {
        isRequired: required.has(name),
        isNullable: before?.isNullable === true || types.includes("null"),
        isTime: before?.isTime === true || isTime,
      });
    }
  }
  return fields;
}

/** A schema and the branches of its compositions, each once. */
function branches(
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
