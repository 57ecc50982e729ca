/** A schema as a sampler reads it. */
export type Schema = Record<string, unknown>;

/** Whether a value is a plain object. */
export function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A schema with its references followed, and what they were. What stands beside a reference counts too. */
export function follow(raw: unknown, root: object): { schema: Schema; refs: string[] } {
  let schema: Schema = isObject(raw) ? raw : {};
  const refs: string[] = [];
  while (typeof schema.$ref === "string" && !refs.includes(schema.$ref)) {
    refs.push(schema.$ref);
    const { $ref, ...beside } = schema as Schema & { $ref: string };
    const target = resolve($ref, root);
    schema = isObject(target) ? { ...target, ...beside } : beside;
  }
  return { schema, refs };
}

/** The type that a schema speaks of: said, else shown by its other keywords. */
export function typeOf(schema: Schema): string | undefined {
  const types = [schema.type ?? []].flat().map(String);
  const said = types.find((type) => type !== "null") ?? types[0];
  if (said !== undefined) return said;
  if (
    ["properties", "required", "additionalProperties", "minProperties"].some((key) => key in schema)
  )
    return "object";
  if (["items", "prefixItems", "minItems", "contains"].some((key) => key in schema)) return "array";
  if (["pattern", "format", "minLength", "maxLength"].some((key) => key in schema)) return "string";
  if (["minimum", "maximum", "multipleOf", "exclusiveMinimum"].some((key) => key in schema))
    return "number";
  return undefined;
}

/** Two schemas that a value must both keep, as one; where they differ, the narrower word counts. */
export function merge(one: Schema, other: Schema): Schema {
  const both: Schema = { ...other, ...one };
  if (isObject(one.properties) && isObject(other.properties)) {
    const names = new Set([...Object.keys(one.properties), ...Object.keys(other.properties)]);
    const [mine, theirs] = [one.properties, other.properties];
    both.properties = Object.fromEntries(
      [...names].map((name) => {
        const [a, b] = [mine[name], theirs[name]];
        return [name, isObject(a) && isObject(b) ? merge(a, b) : (a ?? b)];
      }),
    );
  }
  both.required = [...list(one.required), ...list(other.required)];
  for (const key of ["minimum", "minLength", "minItems", "minProperties"]) {
    if (one[key] !== undefined && other[key] !== undefined) {
      both[key] = Math.max(Number(one[key]), Number(other[key]));
    }
  }
  for (const key of ["maximum", "maxLength", "maxItems"]) {
    if (one[key] !== undefined && other[key] !== undefined) {
      both[key] = Math.min(Number(one[key]), Number(other[key]));
    }
  }
  if (Array.isArray(one.type) && typeof other.type === "string") both.type = other.type;
  return both;
}

function resolve(ref: string, root: object): unknown {
  let here: unknown = root;
  for (const raw of ref.replace(/^#/, "").split("/").slice(1)) {
    const word = decode(raw).replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, word)) return undefined;
    here = (here as Schema)[word];
  }
  return here;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
