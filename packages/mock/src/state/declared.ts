import type {
  ArrivesObject,
  CollectionObject,
  Entry,
  EntryObject,
  RepliesObject,
  Verb,
} from "../collection-object.js";
import { MockError } from "../errors.js";
import type { OpenApiDocument, SchemaObject } from "../openapi.js";
import { isEndless } from "../patterns.js";
import { getAt } from "../pointer.js";
import { isRecord } from "../record.js";
import type { Route } from "../router.js";
import { branches } from "./branches.js";

/** A collection, ready to be kept. */
export interface Collection {
  readonly name: string;
  readonly ids: readonly string[];
  readonly parent: CollectionObject["parent"];
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly arrives: ArrivesObject | undefined;
  readonly replies: RepliesObject | undefined;
  /** What may stand behind an id; it does not count. */
  readonly suffix: RegExp | undefined;
  readonly actions: readonly Action[];
}

/** An operation and what it does. */
export interface Action {
  readonly collection: Collection;
  readonly verb: Verb;
  readonly route: Route;
  readonly entry: EntryObject;
  /** Names of the fields that the examples of a request give. */
  readonly offered: ReadonlySet<string>;
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
  readonly schemas: readonly SchemaObject[];
}

type Content = Readonly<
  Record<string, { schema?: SchemaObject; examples?: object; example?: unknown }>
>;

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
      replies: declared.replies,
      suffix: suffixOf(name, declared.suffix),
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

function suffixOf(name: string, suffix: string | undefined): RegExp | undefined {
  if (suffix === undefined) return undefined;
  const pattern = `(?:${suffix})$`;
  if (!isEndless(pattern)) return new RegExp(pattern);
  const why = "it is no pattern, or a short id can keep it busy for ever";
  throw new MockError(`x-collection ${name}: suffix ${suffix}: ${why}`);
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
    offered: offeredBy(requestBody?.content, entry.input ?? ""),
    writable: new Set(fieldsAt(firstSchema(requestBody?.content), entry.input ?? "").keys()),
    readable: fieldsAt(answer, verb === "list" ? `${pointer}/0` : pointer),
  };
}

function offeredBy(content: Content | undefined, input: string): ReadonlySet<string> {
  const bodies = Object.values(content ?? {}).flatMap(({ examples = {}, example }) => [
    ...Object.values(examples).map((one) => (one as { value?: unknown }).value),
    example,
  ]);
  const given = bodies.map((body) => getAt(body, input)).filter(isRecord);
  const names = given.flatMap((one) => Object.keys(one));
  return new Set(names);
}

function firstSchema(content: Content | undefined) {
  return Object.values(content ?? {}).find(({ schema }) => schema !== undefined)?.schema;
}

/** The properties that a schema declares at a pointer, in all of its branches. */
function fieldsAt(schema: SchemaObject | undefined, pointer: string): Map<string, Field> {
  let reached = branches(schema);
  for (const segment of pointer.split("/").slice(1)) {
    reached = reached.flatMap((one) => {
      const own = one.properties ?? {};
      const any = one.additionalProperties;
      if (segment === "*")
        return [...Object.values(own), any as SchemaObject].flatMap((next) => branches(next));
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
        schemas: [...(before?.schemas ?? []), ...branches(property)],
      });
    }
  }
  return fields;
}
