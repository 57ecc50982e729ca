import { list } from "@specwright/spec/json";
import type { Spec } from "../../model/spec.ts";
import type { Components } from "../components.ts";
import { isAnnotation, isSchema, type Schema } from "../keywords.ts";

/** A property as something declares it, and who does. */
interface Declared {
  readonly schema: unknown;
  readonly owner: string;
  readonly required: boolean;
}

/**
 * `required` holds whatever declares the property (JSON Schema validation, 6.5.3): another member of
 * `allOf`, what a `$ref` leads to, the alternatives of a `oneOf`. Afterwards it stands only beside
 * properties of that name; where the declaring schema is not ours to change, a further member repeats
 * the property as a required one.
 */
export function required(schema: Schema, spec: Spec, components: Components): void {
  const members = list(schema.allOf).filter(isSchema);
  const inline = members.filter((member) => !("$ref" in member));
  const hasParts = members.length > 0 || [schema.anyOf, schema.oneOf].some(Array.isArray);
  if (!hasParts) return;
  const parts = [schema, ...inline];
  const own = new Set(parts.flatMap((part) => list(part.required) as string[]));
  const added: Record<string, unknown> = {};
  // What a base requires, it may leave its heirs or another member to describe.
  for (const name of new Set([...own, ...requiredBy(members, spec)])) {
    const declarer = parts.find((part) => propertyOf(part, name) !== undefined);
    const found = partsOf(schema).flatMap((part) => declarationsOf(part, name, spec));
    if (declarer !== undefined) demand(declarer, name);
    else if (found.length > 0 && !found.some((one) => one.required))
      added[name] = copyOf(found, name, components);
    // What nobody describes is anything; it must be there all the same.
    else if (found.length === 0 && own.has(name)) added[name] = {};
  }
  for (const part of parts) keepOwn(part);
  if (Object.keys(added).length === 0) return;
  const member = { type: "object", properties: added, required: Object.keys(added) };
  schema.allOf = [...list(schema.allOf), member];
}

/** The names that members of `allOf` require, those that they refer to included. */
function requiredBy(members: readonly unknown[], spec: Spec, seen = new Set<unknown>()): string[] {
  return members.flatMap((member) => {
    const node = spec.resolve(member);
    if (!isSchema(node) || seen.has(node)) return [];
    seen.add(node);
    return [...(list(node.required) as string[]), ...requiredBy(list(node.allOf), spec, seen)];
  });
}

/** What a schema is composed of, in the order of its keywords. */
function partsOf(schema: Schema): unknown[] {
  return ["allOf", "anyOf", "oneOf"].flatMap((keyword) => list(schema[keyword]));
}

function propertyOf(part: Schema, name: string): unknown {
  const { properties } = part;
  return isSchema(properties) && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

function demand(part: Schema, name: string): void {
  part.required = [...new Set([...list(part.required), name])];
}

function keepOwn(part: Schema): void {
  const own = list(part.required).filter((name) => propertyOf(part, String(name)) !== undefined);
  if (own.length > 0) part.required = own;
  else delete part.required;
}

/** Where a property is declared among what a schema is composed of. */
function declarationsOf(
  schema: unknown,
  name: string,
  spec: Spec,
  seen = new Set<unknown>(),
  owner = "",
): Declared[] {
  const node = spec.resolve(schema);
  if (!isSchema(node) || seen.has(node)) return [];
  seen.add(node);
  const who = spec.schemaName(schema) ?? owner;
  const own = propertyOf(node, name);
  const requires = list(node.required).includes(name);
  const within = (keyword: string): Declared[] =>
    list(node[keyword]).flatMap((member) => declarationsOf(member, name, spec, seen, who));
  const every = within("allOf").map((one) => ({ ...one, required: one.required || requires }));
  // What only an alternative requires, the whole does not.
  const some = [...within("anyOf"), ...within("oneOf")].map((one) => ({ ...one, required: false }));
  if (own === undefined) return [...every, ...some];
  return [{ schema: own, owner: who, required: requires }, ...every, ...some];
}

/** The schema of a property once more, without its words; what is large gets a name and is referred to. */
function copyOf(found: readonly Declared[], name: string, components: Components): unknown {
  const copies = new Map<string, unknown>();
  for (const { schema, owner } of found) {
    if (isSchema(schema) && isLarge(schema)) components.hoist(schema, `${owner} ${name}`);
    const copy = isSchema(schema) ? withoutWords(schema) : schema;
    copies.set(JSON.stringify(copy), copy);
  }
  const [first, ...others] = copies.values();
  return others.length === 0 ? first : { anyOf: [first, ...others] };
}

function isLarge(schema: Schema): boolean {
  return ["properties", "allOf", "anyOf", "oneOf", "items"].some((key) => {
    const part = schema[key];
    return key === "items" ? isSchema(part) && isLarge(part) : part !== undefined;
  });
}

/** `readOnly` and `writeOnly` are no words: they say on which side the property is at all. */
function withoutWords(schema: Schema): Schema {
  const kept = Object.entries(schema).filter(
    ([key]) =>
      !isAnnotation(key) || key === "readOnly" || key === "writeOnly" || key.startsWith("x-"),
  );
  return structuredClone(Object.fromEntries(kept));
}
