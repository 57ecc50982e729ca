import type { DifferenceKind } from "@specwright/drift";
import { Draw } from "./draw.ts";
import {
  type Body,
  behind,
  bodiesOf,
  escaped,
  get,
  isObject,
  type Json,
  propertiesOf,
  sitesOf,
} from "./sites.ts";

/** A way in which a provider has changed, and where a radar must say so. */
export interface Mutation {
  readonly what: string;
  /** What must be reported: all of these. */
  readonly truth: readonly { readonly kind: DifferenceKind; readonly pointer: string }[];
  /** What follows from it, and is no false alarm. */
  readonly follows: (kind: DifferenceKind, pointer: string) => boolean;
  /** The type that a new field has. */
  readonly type?: string;
}

/** Names that providers give to fields, written down before anybody looked at which the radar tells. */
const NAMES = [
  "archived_at",
  "priority_level",
  "is_favorite",
  "external_ids",
  "owner_email",
  "shared_with",
  "last_synced_at",
  "region_code",
  "billing_plan",
  "cover_image",
  "approval_state",
  "parent_path",
  "checksum",
  "expiresAt",
  "reviewStatus",
  "isPublic",
  "viewCount",
  "displayName",
  "timeZone",
  "previewUrl",
  "sourceSystem",
  "created_by_user",
  "retry_count",
  "visibility_scope",
  "estimated_cost",
  "locale",
  "custom_settings",
  "related_items",
  "quota_used",
  "etag",
];

const VALUES: readonly [type: string, value: unknown][] = [
  ["string", "2026-12-01T08:00:00Z"],
  ["integer", 7],
  ["boolean", true],
  ["array", ["a", "b"]],
  ["object", { level: 1 }],
  ["number", 2.5],
];

/** Draws so many ways in which a spec may drift, writes them into it, schemas and examples, and tells where. */
export function mutate(document: Json, count: number, seed: number): Mutation[] {
  const draw = new Draw(seed);
  unshare(document);
  const bodies = bodiesOf(document).filter(({ status }) => status.startsWith("2"));
  const spoiled = new Set<string>();
  const mutations: Mutation[] = [];
  const whole = Math.max(3, Math.floor(count / 5));
  // Whole answers first: what stands in them is out of sight afterwards.
  for (const body of draw.shuffled(bodies)) {
    if (mutations.length >= whole) break;
    if (
      spoiled.has(body.operation) ||
      bodies.filter((one) => one.operation === body.operation).length > 1
    )
      continue;
    if (body.response !== `${body.operationPointer}/responses/${body.status}`) continue;
    const make = [changeStatus, changeType, wrap][mutations.length % 3] as typeof wrap;
    const made = make(document, body);
    if (!made) continue;
    spoiled.add(body.operation);
    mutations.push(made);
  }
  const sites = bodies
    .filter(({ operation }) => !spoiled.has(operation))
    .flatMap((body) => sitesOf(document, body));
  const bySchema = new Map<string, Json[]>();
  for (const { schema, value } of sites)
    bySchema.set(schema, [...(bySchema.get(schema) ?? []), value]);
  const names = draw.shuffled(NAMES);
  const taken = new Set<string>();
  const kinds = [addField, makeNull, retype, drop, rename, newValue];
  for (let turn = 0, idle = 0; mutations.length < count && idle < 400; turn++, idle++) {
    const schema = draw.of([...bySchema.keys()]);
    const values = [...new Set(bySchema.get(schema) ?? [])];
    const make = kinds[turn % kinds.length] as typeof addField;
    const made = make({ document, schema, values, draw, taken, name: names.at(-1) ?? "" });
    if (!made) continue;
    // Each once: an example may be held by several schemas.
    if (make === addField) names.pop();
    idle = 0;
    mutations.push(made);
  }
  return mutations;
}

/** An example that several answers share has one schema in each: what is changed under one must not break another. */
function unshare(document: Json): void {
  for (const { media, pointer } of bodiesOf(document)) {
    const examples = media.examples as Json;
    for (const name of Object.keys(examples)) {
      const place = `${pointer.slice(0, -"/schema".length)}/examples/${escaped(name)}`;
      examples[name] = structuredClone(behind(document, place).node);
    }
  }
}

interface Chance {
  readonly document: Json;
  readonly schema: string;
  readonly values: readonly Json[];
  readonly draw: Draw;
  readonly taken: Set<string>;
  readonly name: string;
}

/** A property that is declared once, scalar, untouched so far, and stands in some example. */
function property(
  { document, schema, values, draw, taken }: Chance,
  fit: (node: Json, values: unknown[]) => boolean,
) {
  const all = [...propertiesOf(document, schema)].filter(([name, places]) => {
    const place = places[0] as string;
    if (places.length !== 1 || taken.has(place)) return false;
    const own = values.filter((one) => name in one).map((one) => one[name]);
    // What holds further objects would take them out of sight.
    const isPlain = own.every((one) => typeof one !== "object" || one === null);
    return own.length > 0 && isPlain && fit(behind(document, place).node, own);
  });
  if (all.length === 0) return undefined;
  const [name, [place]] = draw.of(all) as [string, [string]];
  taken.add(place);
  return { name, place };
}

const unnamed =
  (schema: string) =>
  (kind: DifferenceKind, pointer: string): boolean =>
    kind === "field" && pointer === `${schema}/properties/*`;

const nothing = (): boolean => false;

function addField(chance: Chance): Mutation | undefined {
  const { document, schema, values, draw, name, taken } = chance;
  const pointer = `${schema}/properties/${escaped(name)}`;
  if (name === "" || propertiesOf(document, schema).has(name)) return undefined;
  taken.add(pointer);
  const [type, value] = draw.of(VALUES);
  declare(document, schema, name, { type });
  for (const one of values) one[name] = value;
  return {
    what: `a field ${name} (${type})`,
    truth: [{ kind: "field", pointer }],
    // Seen, but not told by its name: counted as not found, and no false alarm.
    follows: unnamed(schema),
    type,
  };
}

function rename(chance: Chance): Mutation | undefined {
  const { document, schema, values } = chance;
  const found = property(chance, (node) => typeof node.type === "string");
  if (!found) return undefined;
  const { name } = found;
  const next = `new_${name}`;
  const pointer = `${schema}/properties/${escaped(next)}`;
  const missing = release(document, schema, name);
  declare(document, schema, next, {});
  for (const one of values)
    if (name in one) {
      one[next] = one[name];
      delete one[name];
    }
  return {
    what: `${name} is called ${next}`,
    truth: [{ kind: "field", pointer }, ...missing],
    follows: unnamed(schema),
  };
}

function makeNull(chance: Chance): Mutation | undefined {
  const { document, values } = chance;
  const found = property(
    chance,
    (node) => node.type !== undefined && ![node.type].flat().includes("null") && !node.anyOf,
  );
  if (!found) return undefined;
  const { name, place } = found;
  set(document, place, {});
  for (const one of values) if (name in one) one[name] = null;
  return { what: `${name} is null`, truth: [{ kind: "null", pointer: place }], follows: nothing };
}

function retype(chance: Chance): Mutation | undefined {
  const { document, values, draw } = chance;
  const found = property(
    chance,
    (node) => typeof node.type === "string" && !node.enum && !("const" in node),
  );
  if (!found) return undefined;
  const { name, place } = found;
  const before = String(behind(document, place).node.type);
  const others = VALUES.filter(
    ([type]) => type !== before && !(before === "number" && type === "integer"),
  );
  const [type, value] = draw.of(others);
  set(document, place, {});
  for (const one of values) if (name in one) one[name] = value;
  return {
    what: `${name} is ${type}, no ${before}`,
    truth: [{ kind: "type", pointer: place }],
    follows: nothing,
  };
}

function drop(chance: Chance): Mutation | undefined {
  const { document, schema, values } = chance;
  const found = property(chance, () => true);
  if (!found) return undefined;
  const { name, place } = found;
  const missing = release(document, schema, name);
  if (missing.length === 0) {
    chance.taken.delete(place);
    return undefined;
  }
  for (const one of values) delete one[name];
  return { what: `${name} is gone`, truth: missing, follows: nothing };
}

function newValue(chance: Chance): Mutation | undefined {
  const { document, values } = chance;
  const listIn = (node: Json): number =>
    ((node.anyOf ?? []) as Json[]).findIndex(
      (one) => Array.isArray(one.enum) && one.type === "string",
    );
  const found = property(
    chance,
    (node, own) => listIn(node) !== -1 && own.some((one) => typeof one === "string"),
  );
  if (!found) return undefined;
  const { name, place } = found;
  const { node, pointer } = behind(document, place);
  const list = `${pointer}/anyOf/${listIn(node)}`;
  if (chance.taken.has(list)) return undefined;
  chance.taken.add(list);
  for (const one of values) if (typeof one[name] === "string") one[name] = "some_new_value";
  return {
    what: `${name} has a new value`,
    truth: [{ kind: "enum", pointer: list }],
    follows: nothing,
  };
}

function changeStatus(document: Json, { operationPointer, status }: Body): Mutation | undefined {
  const responses = get(document, `${operationPointer}/responses`) as Json;
  const next = ["202", "203", "206"].find((one) => !(one in responses) && one !== "206");
  if (!next) return undefined;
  responses[next] = responses[status];
  delete responses[status];
  const pointer = `${operationPointer}/responses/${next}`;
  return { what: `${status} is ${next}`, truth: [{ kind: "status", pointer }], follows: nothing };
}

function changeType(document: Json, { response, mediaType }: Body): Mutation | undefined {
  const content = get(document, `${response}/content`) as Json;
  if (Object.keys(content).length !== 1) return undefined;
  content["application/vnd.api+json"] = content[mediaType];
  delete content[mediaType];
  const pointer = `${response}/content/application~1vnd.api+json`;
  return {
    what: `${mediaType} is application/vnd.api+json`,
    truth: [{ kind: "content", pointer }],
    follows: nothing,
  };
}

function wrap(document: Json, { pointer, media, values }: Body): Mutation | undefined {
  if (values.some((value) => value === undefined || value === null)) return undefined;
  const isList = values.every(Array.isArray);
  const { node, pointer: here } = behind(document, pointer);
  if (!isList && propertiesOf(document, pointer).size === 0) return undefined;
  if (node.anyOf || node.oneOf || propertiesOf(document, pointer).has("payload")) return undefined;
  const own = owners(document, pointer);
  const inner = media.schema;
  media.schema = { type: "object", properties: { payload: inner } };
  for (const name of Object.keys(media.examples as Json)) {
    const holder = behind(
      document,
      `${pointer.slice(0, -"/schema".length)}/examples/${escaped(name)}`,
    ).node;
    (media.examples as Json)[name] = { ...holder, value: { payload: holder.value } };
  }
  return {
    what: "the answer stands in an envelope",
    truth: isList
      ? [{ kind: "type", pointer }]
      : [{ kind: "field", pointer: `${here}/properties/payload` }],
    // What was required at the top is not there any more.
    follows: (kind, place) =>
      kind === "missing" && own.some((one) => place.startsWith(`${one}/properties/`)),
  };
}

/** Lets a field be absent, in each part of a schema that says that it is there; tells where a radar must see it. */
function release(
  document: Json,
  schema: string,
  name: string,
): { kind: "missing"; pointer: string }[] {
  return owners(document, schema).flatMap((owner) => {
    const node = get(document, owner) as Json;
    const required = (node.required ?? []) as string[];
    if (!required.includes(name)) return [];
    node.required = required.filter((one) => one !== name);
    return [{ kind: "missing" as const, pointer: `${owner}/properties/${escaped(name)}` }];
  });
}

/** A schema and what `allOf` adds. */
function owners(document: Json, pointer: string): string[] {
  const { node, pointer: here } = behind(document, pointer);
  return [
    here,
    ...((node.allOf ?? []) as unknown[]).flatMap((_, index) =>
      owners(document, `${here}/allOf/${index}`),
    ),
  ];
}

function declare(document: Json, schema: string, name: string, value: Json): void {
  const node = get(document, schema) as Json;
  if (!isObject(node.properties)) node.properties = {};
  (node.properties as Json)[name] = value;
}

/** Puts a schema in the place of another, in the provider's own copy. */
function set(document: Json, pointer: string, value: Json): void {
  const cut = pointer.lastIndexOf("/");
  const name = pointer
    .slice(cut + 1)
    .replaceAll("~1", "/")
    .replaceAll("~0", "~");
  (get(document, pointer.slice(0, cut)) as Json)[name] = value;
}
