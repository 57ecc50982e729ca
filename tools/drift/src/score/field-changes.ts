import type { DifferenceKind } from "@specwright/drift";
import type { Draw } from "./draw.ts";
import { type Mutation, nothing } from "./mutation.ts";
import { behind, escaped, get, isObject, type Json, owners, propertiesOf } from "./sites.ts";

const VALUES: readonly [type: string, value: unknown][] = [
  ["string", "2026-12-01T08:00:00Z"],
  ["integer", 7],
  ["boolean", true],
  ["array", ["a", "b"]],
  ["object", { level: 1 }],
  ["number", 2.5],
];

/** What a change of a field is made with. */
export interface Chance {
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

export function addField(chance: Chance): Mutation | undefined {
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

export function rename(chance: Chance): Mutation | undefined {
  const { document, schema, values } = chance;
  const found = property(chance, (node) => typeof node.type === "string");
  if (!found) return undefined;
  const { name } = found;
  // As a provider would spell it: no radar tells a name with signs in its middle.
  const next = `new_${name.replace(/^_+/, "")}`;
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

export function makeNull(chance: Chance): Mutation | undefined {
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

export function retype(chance: Chance): Mutation | undefined {
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

export function drop(chance: Chance): Mutation | undefined {
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

export function newValue(chance: Chance): Mutation | undefined {
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
