import { isObj, list, obj, text } from "@specwright/spec/json";
import type { Spec } from "../../model/spec.ts";
import type { Components } from "../components.ts";
import { everySchema, isSchema, type Schema } from "../keywords.ts";

/** What a discriminator's property may be in a schema, by the schema's name and the property's. */
type Values = Map<string, Map<string, Set<string>>>;

/**
 * The property that a discriminator names has, in each schema that it tells apart, the values that lead
 * to it: those of its mapping, else the schema's own name. With them TypeScript tells the alternatives
 * apart. A schema that says its values itself keeps them.
 */
export function discriminators(
  roots: readonly unknown[],
  spec: Spec,
  components: Components,
): void {
  const values: Values = new Map();
  for (const root of roots) everySchema(root, (schema) => alternatives(schema, spec, values));
  inheritors(spec, components, values);
  for (const [name, properties] of values) {
    for (const [property, known] of properties)
      narrow(components.schemas[name], property, [...known], spec);
  }
}

/** `oneOf` or `anyOf` with a discriminator beside it. */
function alternatives(schema: Schema, spec: Spec, values: Values): void {
  const { propertyName, mapping } = obj(schema.discriminator);
  if (typeof propertyName !== "string") return;
  for (const member of [...list(schema.oneOf), ...list(schema.anyOf)]) {
    const name = spec.schemaName(member);
    if (name !== undefined) add(values, name, propertyName, valuesOf(name, mapping, spec));
  }
}

/**
 * A schema with a discriminator but no alternatives, and those that take it over by `allOf`, over any
 * number of steps. One that only gives it another name, or that a mapping leaves out, is no kind of its own.
 */
function inheritors(spec: Spec, { schemas }: Components, values: Values): void {
  const heirs = new Map<string, string[]>();
  for (const [name, schema] of Object.entries(schemas)) {
    for (const member of list(obj(schema).allOf)) {
      const parent = spec.schemaName(member);
      if (parent !== undefined && !isAlias(schema))
        heirs.set(parent, [...(heirs.get(parent) ?? []), name]);
    }
  }
  for (const [name, schema] of Object.entries(schemas)) {
    const { discriminator, oneOf, anyOf } = obj(schema);
    const { propertyName, mapping } = obj(discriminator);
    if (typeof propertyName !== "string" || oneOf !== undefined || anyOf !== undefined) continue;
    const below = (parent: string, seen: readonly string[]): string[] =>
      (heirs.get(parent) ?? [])
        .filter((heir) => !seen.includes(heir))
        .flatMap((heir) => {
          const own = mapping === undefined ? [heir] : valuesOf(heir, mapping, spec, []);
          const all = [...own, ...below(heir, [...seen, heir])];
          if (all.length > 0) add(values, heir, propertyName, all);
          return all;
        });
    below(name, [name]);
  }
}

function isAlias(schema: unknown): boolean {
  const { allOf, properties } = obj(schema);
  return list(allOf).length === 1 && properties === undefined;
}

function add(values: Values, name: string, property: string, found: readonly string[]): void {
  const properties = values.get(name) ?? new Map<string, Set<string>>();
  values.set(name, properties);
  properties.set(property, new Set([...(properties.get(property) ?? []), ...found]));
}

/** The values that a mapping leads to a schema by; by default the schema's name. */
function valuesOf(name: string, mapping: unknown, spec: Spec, otherwise = [name]): string[] {
  const mapped = Object.entries(obj(mapping))
    .filter(([, target]) => target === name || spec.schemaName({ $ref: target }) === name)
    .map(([value]) => value);
  return mapped.length > 0 ? mapped : otherwise;
}

function narrow(schema: unknown, property: string, values: readonly string[], spec: Spec): void {
  if (!isSchema(schema)) return;
  const parts = [schema, ...list(schema.allOf).filter(isSchema)];
  const own = parts.find(
    ({ properties }) => isObj(properties) && Object.hasOwn(properties, property),
  );
  const wanted = { type: "string", enum: values };
  if (own !== undefined) {
    const properties = own.properties as Schema;
    const fitting = fits(properties[property], values, spec);
    if (fitting)
      properties[property] = { ...words(properties[property]), ...wanted, enum: fitting };
    return;
  }
  const inherited = spec.properties(schema).get(property);
  const fitting = inherited === undefined ? values : fits(inherited, values, spec);
  if (!fitting || !isObjectLike(schema)) return;
  const member = {
    type: "object",
    properties: { [property]: { ...wanted, enum: fitting } },
    required: [property],
  };
  schema.allOf = [...list(schema.allOf), member];
}

/** What of the values a property may be by its own schema; undefined where that already says less. */
function fits(
  property: unknown,
  values: readonly string[],
  spec: Spec,
): readonly string[] | undefined {
  const node = spec.obj(property);
  if (node.type !== "string" || node.const !== undefined) return undefined;
  if (!Array.isArray(node.enum)) return values;
  const both = values.filter((value) => list(node.enum).includes(value));
  return both.length > 0 && both.length < node.enum.length ? both : undefined;
}

function words(property: unknown): Schema {
  const description = text(obj(property).description);
  return description === undefined ? {} : { description };
}

function isObjectLike({ type, properties, allOf }: Schema): boolean {
  return type === "object" || isObj(properties) || Array.isArray(allOf);
}
