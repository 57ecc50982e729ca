import { matches, patterned } from "./sample-pattern.js";
import { follow, isObject, merge, type Schema, typeOf } from "./sample-schema.js";

/** Deepest level at which optional parts are still made. */
const DEPTH = 6;

/** Most parts of one value, so that no schema makes an answer without an end. */
const PARTS = 2500;

/**
 * A value that follows from a schema alone, the same one each time.
 *
 * @param root where `$ref`s of the schema lead
 * @param variant another value each: for a schema that refuses the first (`not`)
 */
export function sample(schema: unknown, root: object, variant = 0): unknown {
  return new Sampler(root, variant).value(schema, 0, []);
}

class Sampler {
  readonly #root: object;
  readonly #variant: number;
  #parts = 0;

  constructor(root: object, variant: number) {
    this.#root = root;
    this.#variant = variant;
  }

  /** @param trail references that led here, so that a schema inside itself ends */
  value(raw: unknown, depth: number, trail: readonly string[]): unknown {
    this.#parts += 1;
    if (!isObject(raw)) return raw === false ? undefined : null;
    const { schema, refs } = follow(raw, this.#root);
    const inside = [...trail, ...refs];
    if (schema.const !== undefined) return schema.const;
    for (const known of [schema.example, schema.examples, schema.default]) {
      const first = Array.isArray(known) && known === schema.examples ? known[0] : known;
      if (first !== undefined && this.#variant === 0) return first;
    }
    if (Array.isArray(schema.enum) && schema.enum.length > 0) {
      return schema.enum[this.#variant % schema.enum.length];
    }
    const whole = this.#composed(schema, inside);
    switch (typeOf(whole)) {
      case "object":
        return this.#object(whole, depth, inside);
      case "array":
        return this.#array(whole, depth, inside);
      case "string":
        return text(whole, this.#variant);
      case "integer":
      case "number":
        return number(whole, this.#variant);
      case "boolean":
        return this.#variant % 2 === 0;
      default:
        return null;
    }
  }

  /** A schema with its parts and one of its alternatives put into it: the first that does not lead back. */
  #composed(schema: Schema, trail: readonly string[]): Schema {
    let whole = schema;
    for (const part of list(schema.allOf)) {
      whole = merge(whole, this.#composed(follow(part, this.#root).schema, trail));
    }
    for (const key of ["oneOf", "anyOf"] as const) {
      const options = list(schema[key]);
      if (options.length === 0) continue;
      const ended = options.filter(
        (one) => !follow(one, this.#root).refs.some((ref) => trail.includes(ref)),
      );
      const usual = ended.filter((one) => typeOf(follow(one, this.#root).schema) !== "null");
      const from = usual.length > 0 ? usual : ended.length > 0 ? ended : options;
      const chosen = from[this.#variant % from.length];
      whole = merge(whole, this.#composed(follow(chosen, this.#root).schema, trail));
    }
    return whole;
  }

  #object(schema: Schema, depth: number, trail: readonly string[]): object {
    const made: Record<string, unknown> = {};
    const required = new Set(list(schema.required).map(String));
    const properties = isObject(schema.properties) ? schema.properties : {};
    const put = (name: string, value: unknown): void => {
      if (value === undefined) return;
      Object.defineProperty(made, name, {
        value,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    };
    for (const [name, property] of Object.entries(properties)) {
      if (property === false) continue;
      const needed = required.has(name);
      const back = isObject(property) && this.#leadsBack(property, trail);
      if (!needed && (depth >= DEPTH || back || this.#parts > PARTS)) continue;
      if (isObject(property) && property.writeOnly === true && !needed) continue;
      put(name, this.value(property, depth + 1, trail));
    }
    for (const name of required) {
      if (!Object.hasOwn(made, name))
        put(name, this.value(this.#other(schema, name), depth + 1, trail));
    }
    const least = Number(schema.minProperties ?? 0);
    for (let index = 1; Object.keys(made).length < least && index < 100; index += 1) {
      put(`key${index}`, this.value(this.#other(schema, `key${index}`), depth + 1, trail));
    }
    return made;
  }

  /** The schema of a property that none describes by name. */
  #other(schema: Schema, name: string): unknown {
    const patterns = Object.entries(
      isObject(schema.patternProperties) ? schema.patternProperties : {},
    );
    const fitting = patterns.find(([pattern]) => matches(pattern, name));
    if (fitting) return fitting[1];
    return isObject(schema.additionalProperties) ? schema.additionalProperties : { type: "string" };
  }

  #array(schema: Schema, depth: number, trail: readonly string[]): unknown[] {
    const made = list(
      schema.prefixItems ?? (Array.isArray(schema.items) ? schema.items : undefined),
    ).map((item) => this.value(item, depth + 1, trail));
    const items = Array.isArray(schema.items) ? schema.additionalItems : schema.items;
    const least = Number(schema.minItems ?? 0);
    const most = Number(schema.maxItems ?? Number.POSITIVE_INFINITY);
    const contained = schema.contains === undefined ? 0 : Number(schema.minContains ?? 1);
    for (let index = 0; index < contained && made.length < most; index += 1) {
      made.push(this.#item(schema.contains, made, depth, trail, schema.uniqueItems === true));
    }
    const ends = depth >= DEPTH || this.#parts > PARTS || this.#leadsBack(items, trail);
    const wanted = Math.min(
      most,
      Math.max(least, made.length > 0 || ends || items === false ? made.length : 1),
    );
    while (made.length < wanted) {
      made.push(this.#item(items ?? {}, made, depth, trail, schema.uniqueItems === true));
    }
    return made.slice(0, most);
  }

  /** The next item; another than those that are there where each must differ. */
  #item(
    raw: unknown,
    before: readonly unknown[],
    depth: number,
    trail: readonly string[],
    unique: boolean,
  ): unknown {
    const known = new Set(before.map((one) => JSON.stringify(one)));
    for (let turn = 0; turn < 50; turn += 1) {
      const value = new Sampler(this.#root, this.#variant + turn).value(raw, depth + 1, trail);
      if (!unique || !known.has(JSON.stringify(value))) return value;
    }
    return null;
  }

  #leadsBack(raw: unknown, trail: readonly string[]): boolean {
    if (!isObject(raw)) return false;
    return follow(raw, this.#root).refs.some((ref) => trail.includes(ref));
  }
}

const FORMATS: Readonly<Record<string, (n: number) => string>> = {
  date: (n) => `2026-01-${String((n % 28) + 1).padStart(2, "0")}`,
  "date-time": (n) => `2026-01-${String((n % 28) + 1).padStart(2, "0")}T12:00:00Z`,
  time: (n) => `${String(n % 24).padStart(2, "0")}:00:00Z`,
  duration: (n) => `P${n + 1}D`,
  email: (n) => `user${n || ""}@example.test`,
  "idn-email": (n) => `user${n || ""}@example.test`,
  hostname: (n) => `host${n || ""}.example.test`,
  ipv4: (n) => `192.0.2.${(n % 250) + 1}`,
  ipv6: (n) => `2001:db8::${(n + 1).toString(16)}`,
  uri: (n) => `https://example.test/${n || ""}`,
  url: (n) => `https://example.test/${n || ""}`,
  "uri-reference": (n) => `/${n || ""}`,
  "uri-template": (n) => `/{id}${n || ""}`,
  uuid: (n) => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}`,
  byte: (n) => Buffer.from(`value${n || ""}`).toString("base64"),
  "json-pointer": (n) => `/${n || ""}`,
  "relative-json-pointer": (n) => `${n}`,
  regex: () => ".*",
};

function text(schema: Schema, variant: number): string {
  const least = Number(schema.minLength ?? 0);
  const most = Number(schema.maxLength ?? Number.POSITIVE_INFINITY);
  if (typeof schema.pattern === "string") return patterned(schema.pattern, least, most, variant);
  const made = FORMATS[String(schema.format)]?.(variant) ?? `string${variant || ""}`;
  const long = made.length < least ? made + "x".repeat(least - made.length) : made;
  // The end tells variants apart.
  return long.length > most ? long.slice(long.length - most) : long;
}

function number(schema: Schema, variant: number): number {
  const step = Number(schema.multipleOf ?? 1);
  const low = Math.max(
    Number(schema.minimum ?? Number.NEGATIVE_INFINITY),
    typeof schema.exclusiveMinimum === "number"
      ? schema.exclusiveMinimum
      : Number.NEGATIVE_INFINITY,
  );
  const high = Math.min(
    Number(schema.maximum ?? Number.POSITIVE_INFINITY),
    typeof schema.exclusiveMaximum === "number"
      ? schema.exclusiveMaximum
      : Number.POSITIVE_INFINITY,
  );
  const isLow =
    schema.exclusiveMinimum === low || (schema.exclusiveMinimum === true && Number.isFinite(low));
  const isHigh =
    schema.exclusiveMaximum === high || (schema.exclusiveMaximum === true && Number.isFinite(high));
  let first = Number.isFinite(low)
    ? Math.ceil(low / step) * step
    : Number.isFinite(high)
      ? Math.floor(high / step) * step
      : 0;
  if (isLow && first <= low) first += step;
  if (isHigh && first >= high) first -= step;
  const fits = (one: number): boolean =>
    one >= low && one <= high && !(isLow && one <= low) && !(isHigh && one >= high);
  const tries = [first + variant * step, first, (low + high) / 2];
  return tries.find(fits) ?? first;
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
