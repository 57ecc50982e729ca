/** The rules of a value: the part of JSON Schema that the spec's settings use. */
export interface SettingsSchema {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, SettingsSchema>>;
  readonly items?: SettingsSchema;
  readonly prefixItems?: readonly SettingsSchema[];
  readonly allOf?: readonly SettingsSchema[];
  readonly anyOf?: readonly SettingsSchema[];
  readonly oneOf?: readonly SettingsSchema[];
  /** Id of the source that the rules come from. */
  readonly source?: string;
}

/** A rule that a setting breaks. */
export interface SettingsIssue {
  /** Name of the setting, with the way into it: `fileGrouping[0][1]`. */
  readonly setting: string;
  /** The rule: `must be from 40 to 1000000`. */
  readonly rule: string;
  /** Id of the source of the rule. */
  readonly source: string;
}

const typeOf = (value: unknown): string => {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : typeof value;
};

/** The range that numbers must keep, in words. */
function range({ minimum, maximum }: SettingsSchema): string {
  if (minimum === undefined) return `must be at most ${maximum}`;
  return maximum === undefined
    ? `must be at least ${minimum}`
    : `must be from ${minimum} to ${maximum}`;
}

const listed = (values: readonly unknown[]): string =>
  values.map((one) => JSON.stringify(one)).join(", ");

/** The rules of one schema alone that a value breaks. */
function* own(schema: SettingsSchema, value: unknown): Generator<string> {
  const { type, minimum, maximum, minItems, maxItems } = schema;
  const is = typeOf(value);
  if (type !== undefined) {
    const types = [type].flat();
    if (!types.includes(is) && !(is === "integer" && types.includes("number"))) {
      yield `must be ${types.join(" or ")}, not ${is}`;
      return;
    }
  }
  if (schema.enum && !schema.enum.includes(value)) yield `must be one of ${listed(schema.enum)}`;
  if ("const" in schema && schema.const !== value) yield `must be ${JSON.stringify(schema.const)}`;
  if (typeof value === "number") {
    const outside = value < (minimum ?? value) || value > (maximum ?? value);
    if (outside) yield `${range(schema)}, not ${value}`;
  }
  if (Array.isArray(value)) {
    if (value.length < (minItems ?? 0)) yield `must have ${minItems} items at least`;
    if (value.length > (maxItems ?? value.length)) yield `must have ${maxItems} items at most`;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The rules that a value breaks.
 *
 * @param setting the way to the value; empty at the top
 */
export function* issues(
  schema: SettingsSchema,
  value: unknown,
  setting = "",
  above = "",
): Generator<SettingsIssue> {
  const source = schema.source ?? above;
  const within = (name: string) => (setting === "" ? name : `${setting}.${name}`);
  for (const rule of own(schema, value)) yield { setting, rule, source };
  for (const part of schema.allOf ?? []) yield* issues(part, value, setting, source);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) yield* choice(choices, value, setting, source);
  if (isRecord(value)) {
    for (const name of schema.required ?? []) {
      if (value[name] === undefined) yield { setting: within(name), rule: "is missing", source };
    }
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (value[name] !== undefined) yield* issues(property, value[name], within(name), source);
    }
  }
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const rules = schema.prefixItems?.[index] ?? schema.items;
      if (rules) yield* issues(rules, item, `${setting}[${index}]`, source);
    }
  }
}

/** One of several forms must fit; where none does, the one that is nearest speaks. */
function* choice(
  choices: readonly SettingsSchema[],
  value: unknown,
  setting: string,
  source: string,
): Generator<SettingsIssue> {
  const found = choices.map((one) => [...issues(one, value, setting, source)]);
  const nearest = found.reduce((best, one) => (one.length < best.length ? one : best));
  // Of equally near forms the later speaks: forms are written from the plain one to the full one.
  const last = found.filter((one) => one.length === nearest.length).at(-1);
  yield* last ?? [];
}
