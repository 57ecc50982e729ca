import { isObj, list, type Obj, obj } from "@specwright/spec/json";
import { Spec } from "../model/spec.ts";
import { Components, refTo } from "./components.ts";
import { childrenOf, everySchema, isSchema, type Schema } from "./keywords.ts";
import { type Side, visitPlaces } from "./places.ts";

/** The mark of a property that a side does not see. */
const HIDDEN: Readonly<Record<Side, string>> = { read: "writeOnly", write: "readOnly" };

/**
 * Gives what one reads and what one writes shapes of their own (ADR 17). `Pet` is what answers hold: less
 * what is `writeOnly`, and without the members that a spec leaves open, so that a misspelt name is an
 * error. `PetWrite` is what requests take: less what is `readOnly`, and open where the spec says so. A
 * schema in which the two do not differ stays one. The document is changed; hand in a copy.
 */
export function splitShapes(document: Obj): void {
  const spec = new Spec(document);
  const components = new Components(document as Record<string, unknown>);
  const { schemas } = components;
  const users = usersOf(schemas, spec);
  const marked = closure(
    namesWhere(schemas, (schema) => hidesSomething(schema, spec)),
    users,
  );
  const open = closure(
    namesWhere(schemas, (one) => isOpenShape(one) || isExact(one)),
    users,
  );
  const reached = reachedFrom(document, schemas, spec);
  const names = new Map<string, string>();
  for (const name of Object.keys(schemas)) {
    const both = reached.read.has(name) && reached.write.has(name);
    if (marked.has(name) || (open.has(name) && both))
      names.set(name, components.name(`${name}Write`));
  }
  const shape = new Shape(spec, names);
  const copies = new Set(names.values());
  for (const [name, copy] of names) schemas[copy] = structuredClone(schemas[name]);
  // Whether a property is hidden its own schema may say: what is decided first is not changed yet.
  const places: [unknown, Side][] = Object.keys(schemas).map((name) => {
    const writes = copies.has(name) || (!names.has(name) && onlyWritten(name, reached));
    return [schemas[name], writes ? "write" : "read"];
  });
  visitPlaces(document, (schema, side) => places.push([schema, side]));
  const changes = places.flatMap(([schema, side]) => shape.changesOf(schema, side));
  for (const change of changes) change();
}

function onlyWritten(
  name: string,
  { read, write }: Readonly<Record<Side, ReadonlySet<string>>>,
): boolean {
  return write.has(name) && !read.has(name);
}

/** Names of the schemas that hold, in themselves, something that is so. */
function namesWhere(schemas: Schema, isSo: (schema: Schema) => boolean): string[] {
  return Object.keys(schemas).filter((name) => {
    let found = false;
    everySchema(schemas[name], (schema) => {
      found ||= isSo(schema);
    });
    return found;
  });
}

/** Who refers to a schema, by its name. */
function usersOf(schemas: Schema, spec: Spec): ReadonlyMap<string, ReadonlySet<string>> {
  const users = new Map<string, Set<string>>();
  for (const [user, schema] of Object.entries(schemas)) {
    for (const name of namesIn(schema, spec))
      users.set(name, (users.get(name) ?? new Set()).add(user));
  }
  return users;
}

function namesIn(schema: unknown, spec: Spec): string[] {
  const names: string[] = [];
  everySchema(schema, (node) => {
    const name = spec.schemaName(node);
    if (name !== undefined) names.push(name);
  });
  return names;
}

/** The names, and whoever leads to one of them. */
function closure(
  names: readonly string[],
  users: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const found = new Set(names);
  for (const name of found) for (const user of users.get(name) ?? []) found.add(user);
  return found;
}

/** Names of the schemas that each side leads to. */
function reachedFrom(document: Obj, schemas: Schema, spec: Spec): Record<Side, Set<string>> {
  const known = new Map<string, string[]>();
  const within = (name: string): string[] => {
    const names = known.get(name) ?? namesIn(schemas[name], spec);
    known.set(name, names);
    return names;
  };
  const reached = { read: new Set<string>(), write: new Set<string>() };
  visitPlaces(document, (schema, side) => {
    for (const name of namesIn(schema, spec)) reached[side].add(name);
  });
  for (const names of Object.values(reached)) {
    for (const name of names) for (const next of within(name)) names.add(next);
  }
  return reached;
}

function hidesSomething(schema: Schema, spec: Spec): boolean {
  const properties = Object.values(obj(schema.properties));
  return properties.some(
    (one) => isMarked(one, "readOnly", spec) || isMarked(one, "writeOnly", spec),
  );
}

/** Whether a property's schema is marked: itself, what it refers to, a member of its `allOf`, all its alternatives. */
function isMarked(schema: unknown, mark: string, spec: Spec, seen = new Set<unknown>()): boolean {
  if (!isSchema(schema) || seen.has(schema)) return false;
  seen.add(schema);
  if (schema[mark] === true) return true;
  const marked = (one: unknown): boolean => isMarked(one, mark, spec, seen);
  if (typeof schema.$ref === "string") return marked(spec.resolve(schema));
  const alternatives = [list(schema.anyOf), list(schema.oneOf)].filter((all) => all.length > 0);
  return list(schema.allOf).some(marked) || alternatives.some((all) => all.every(marked));
}

/** An object that has names for some members and is open for others, or a member of `allOf` that opens the rest. */
function isOpenShape(schema: Schema): boolean {
  const opens = (one: unknown): boolean => isSchema(one) && one.additionalProperties === true;
  return (opens(schema) && isObj(schema.properties)) || list(schema.allOf).some(opens);
}

/** A whole number that answers give as text (`x-exact`). */
function isExact(schema: Schema): boolean {
  return schema["x-exact"] === true;
}

/** Answers give the text of the number; requests take it, or a number. */
function exact(schema: Schema, side: Side): void {
  const types = [schema.type].flat();
  const given = types.flatMap((type) =>
    type !== "integer" ? [type] : side === "read" ? ["string"] : ["integer", "string"],
  );
  schema.type = given.length === 1 ? given[0] : given;
}

/** Turns schemas into those of one side. */
class Shape {
  readonly #spec: Spec;
  readonly #names: ReadonlyMap<string, string>;

  constructor(spec: Spec, names: ReadonlyMap<string, string>) {
    this.#spec = spec;
    this.#names = names;
  }

  /** What is to be done to a schema and all in it. */
  changesOf(root: unknown, side: Side): (() => void)[] {
    const changes: (() => void)[] = [];
    everySchema(root, (schema) => {
      const written = side === "write" ? this.#written(schema) : undefined;
      const hidden = Object.entries(obj(schema.properties))
        .filter(([, property]) => isMarked(property, HIDDEN[side], this.#spec))
        .map(([name]) => name);
      changes.push(() => {
        if (written !== undefined) schema.$ref = written;
        if (side === "write") this.#remap(schema);
        else close(schema);
        hide(schema, hidden);
        if (isExact(schema)) exact(schema, side);
      });
    });
    return changes;
  }

  #written(node: Obj): string | undefined {
    const name = this.#names.get(this.#spec.schemaName(node) ?? "");
    return name === undefined ? undefined : refTo(name);
  }

  #remap(schema: Schema): void {
    const mapping = obj(obj(schema.discriminator).mapping) as Schema;
    for (const [value, target] of Object.entries(mapping)) {
      const written = this.#written({ $ref: target });
      if (written !== undefined) mapping[value] = written;
    }
  }
}

/** In what one reads, names that the spec does not have are none. */
function close(schema: Schema): void {
  if (schema.additionalProperties === true && isObj(schema.properties))
    delete schema.additionalProperties;
  if (!Array.isArray(schema.allOf)) return;
  const isOnlyOpen = (one: unknown): boolean =>
    isSchema(one) && one.additionalProperties === true && childrenOf(one).length === 0;
  const members = schema.allOf.filter((one) => !isOnlyOpen(one));
  if (members.length > 0) schema.allOf = members;
}

function hide(schema: Schema, hidden: readonly string[]): void {
  if (hidden.length === 0) return;
  for (const name of hidden) delete (schema.properties as Schema)[name];
  const required = list(schema.required).filter((name) => !hidden.includes(String(name)));
  if (required.length > 0) schema.required = required;
  else delete schema.required;
}
