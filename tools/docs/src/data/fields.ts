import { refWords } from "@specwright/spec/pointer";
import { type Evidence, evidenceOf } from "./grades.ts";
import { deref, isObj, list, type Obj, obj, text } from "./json.ts";

/** A schema as a reader wants it: what it is, what it may hold, what is in it. */
export interface Shape {
  /** Such as `array of Experiment`. */
  readonly type: string;
  readonly description: string | undefined;
  /** Such as `at least 1`, `one of "a", "b"`. */
  readonly constraints: readonly string[];
  readonly evidence: Evidence | undefined;
  readonly deprecated: boolean;
  readonly fields: readonly Field[];
}

/** A member of an object, or one of several forms. */
export interface Field extends Shape {
  readonly name: string;
  /** What kind of name it is: a member's own, any other member's, or that of a form. */
  readonly kind: "member" | "any" | "form";
  readonly required: boolean;
}

/** Deeper than this nobody reads, nor more fields than these; the type's name stays. */
const DEPTH = 4;
const MOST_FIELDS = 2000;

/** What is left of {@link MOST_FIELDS} for one shape. */
interface Room {
  left: number;
}

/** What a schema says, with references followed; where it comes back to itself, only the name is given. */
export function shapeOf(
  bundle: Obj,
  raw: unknown,
  above: readonly unknown[] = [],
  room: Room = { left: MOST_FIELDS },
): Shape {
  const schema = flat(bundle, raw);
  const again = above.includes(schemaKey(raw)) || above.length > DEPTH || room.left-- <= 0;
  const stack = [...above, schemaKey(raw)];
  return {
    type: typeOf(bundle, raw),
    description: text(schema.description),
    constraints: constraintsOf(bundle, schema),
    evidence: evidenceOf(schema),
    deprecated: schema.deprecated === true,
    fields: again ? [] : fieldsIn(bundle, schema, stack, room),
  };
}

function schemaKey(raw: unknown): unknown {
  return obj(raw).$ref ?? raw;
}

function fieldsIn(bundle: Obj, schema: Obj, stack: readonly unknown[], room: Room): Field[] {
  if (isArray(schema)) {
    const inner = schema.items;
    if (stack.includes(schemaKey(inner))) return [];
    return fieldsIn(bundle, flat(bundle, inner), [...stack, schemaKey(inner)], room);
  }
  const required = list(schema.required);
  const members = Object.entries(obj(schema.properties)).map(([name, member]) => ({
    ...shapeOf(bundle, member, stack, room),
    name,
    kind: "member" as const,
    required: required.includes(name),
  }));
  const any = [
    ...Object.entries(obj(schema.patternProperties)).map(([name, one]) => [`/${name}/`, one]),
    ...(isObj(schema.additionalProperties) && Object.keys(schema.additionalProperties).length > 0
      ? [["any other name", schema.additionalProperties]]
      : []),
  ].map(([name, one]) => ({
    ...shapeOf(bundle, one, stack, room),
    name: String(name),
    kind: "any" as const,
    required: false,
  }));
  return [...members, ...any, ...formsIn(bundle, schema, stack, room)];
}

/** Forms of which a value has one, where they are more than plain types. */
function formsIn(bundle: Obj, schema: Obj, stack: readonly unknown[], room: Room): Field[] {
  const branches = [...list(schema.oneOf), ...list(schema.anyOf)].filter((one) => !isNull(one));
  const shapes = branches.map((one) => shapeOf(bundle, one, stack, room));
  if (shapes.every(({ fields }) => fields.length === 0)) return [];
  const [only] = shapes;
  if (only && shapes.length === 1) return [...only.fields];
  return shapes.map((shape, index) => ({
    ...shape,
    name: `form ${index + 1}`,
    kind: "form" as const,
    required: false,
  }));
}

const flattened = new WeakMap<object, Obj>();

/** A schema with its reference followed and its `allOf` taken together; each once, however many refer to it. */
function flat(bundle: Obj, raw: unknown, depth = 0): Obj {
  const known = isObj(raw) ? flattened.get(raw) : undefined;
  if (known) return known;
  const made = flatten(bundle, raw, depth);
  if (isObj(raw)) flattened.set(raw, made);
  return made;
}

function flatten(bundle: Obj, raw: unknown, depth: number): Obj {
  const schema = { ...deref(bundle, raw), ...siblings(raw) };
  const parts = list(schema.allOf);
  if (parts.length === 0 || depth > 20) return schema;
  const { allOf: _, ...own } = schema;
  const all = [...parts.map((one) => flat(bundle, one, depth + 1)), own];
  return Object.assign({}, ...all, {
    properties: Object.assign({}, ...all.map((one) => obj(one.properties))),
    required: all.flatMap((one) => list(one.required)),
  });
}

/** What stands beside a `$ref`. */
function siblings(raw: unknown): Obj {
  const { $ref: _, ...beside } = obj(raw);
  return beside;
}

/** The type of a schema in words. */
export function typeOf(bundle: Obj, raw: unknown, depth = 0): string {
  const schema = flat(bundle, raw);
  const ref = text(obj(raw).$ref);
  const name = ref?.startsWith("#/components/schemas/") ? refWords(ref).at(-1) : undefined;
  if (depth > 4) return name ?? "…";
  const isNamed = name !== undefined && (schema.properties !== undefined || isUnion(schema));
  if (isNamed) return name;
  if (isArray(schema)) return `array of ${typeOf(bundle, schema.items, depth + 1)}`;
  const branches = [...list(schema.oneOf), ...list(schema.anyOf)];
  if (branches.length > 0) {
    return [...new Set(branches.map((one) => typeOf(bundle, one, depth + 1)))].join(" or ");
  }
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  const types = [schema.type].flat().filter((one) => typeof one === "string");
  const words = types.length > 0 ? types.join(" or ") : schema.properties ? "object" : "anything";
  const format = text(schema.format);
  return format === undefined ? words : `${words} (${format})`;
}

function isUnion(schema: Obj): boolean {
  return list(schema.oneOf).length + list(schema.anyOf).length > 1;
}

function isArray(schema: Obj): boolean {
  return [schema.type].flat().includes("array") && isObj(schema.items);
}

function isNull(raw: unknown): boolean {
  return obj(raw).type === "null";
}

const RULES: readonly (readonly [key: string, words: (value: unknown) => string])[] = [
  ["minimum", (value) => `at least ${value}`],
  ["exclusiveMinimum", (value) => `more than ${value}`],
  ["maximum", (value) => `at most ${value}`],
  ["exclusiveMaximum", (value) => `less than ${value}`],
  ["multipleOf", (value) => `a multiple of ${value}`],
  ["minLength", (value) => (value === 1 ? "not empty" : `${value} characters or more`)],
  ["maxLength", (value) => `${value} characters at most`],
  ["pattern", (value) => `matches ${value}`],
  ["minItems", (value) => (value === 1 ? "not empty" : `${value} items or more`)],
  ["maxItems", (value) => `at most ${value} items`],
  ["default", (value) => `default ${JSON.stringify(value)}`],
];

function constraintsOf(bundle: Obj, schema: Obj): string[] {
  const inner = isArray(schema) ? flat(bundle, schema.items) : {};
  const values = list(schema.enum).length > 0 ? schema.enum : inner.enum;
  const known = knownValues(schema) ?? knownValues(inner);
  return [
    ...(list(values).length > 0 ? [`one of ${quoted(list(values))}`] : []),
    ...(known === undefined ? [] : [`known values ${quoted(known)}`]),
    ...RULES.filter(([key]) => schema[key] !== undefined).map(([key, words]) => words(schema[key])),
    ...(schema.uniqueItems === true ? ["each once"] : []),
    ...(schema.readOnly === true ? ["read-only"] : []),
    ...(schema.writeOnly === true ? ["write-only"] : []),
    ...(schema["x-secret"] === true ? ["secret: never logged"] : []),
  ];
}

/** Values of an open list: some are told, others may come. */
function knownValues(schema: Obj): readonly unknown[] | undefined {
  const branch = list(schema.anyOf).find((one) => list(obj(one).enum).length > 0);
  return branch === undefined ? undefined : list(obj(branch).enum);
}

function quoted(values: readonly unknown[]): string {
  const words = values.slice(0, 40).map((one) => JSON.stringify(one));
  return words.join(", ") + (values.length > 40 ? ", …" : "");
}
