import { isObject, resolved, segment } from "./pointer.js";
import type { TypeName } from "./report.js";

/** Something that is counted while answers are looked at. */
export interface Counted {
  seen: number;
}

/** A place of the spec that says what a value may be: where it is used, and the schema behind references. */
export interface Site extends Counted {
  /** Where the schema is used: what is wrong with one use is not wrong with all. */
  readonly pointer: string;
  readonly schema: Schema;
}

/** A list of values, and where it stands. */
export interface Listed {
  readonly pointer: string;
  readonly values: ReadonlySet<unknown>;
  /** The types of those values: a value of another type is no business of this list. */
  readonly types: ReadonlySet<TypeName>;
}

/** A schema made ready: its own word, with what `allOf` adds. */
export interface Schema extends Counted {
  readonly pointer: string;
  /** What each part of `allOf` says of the type; a value must be one of each. */
  readonly types: readonly ReadonlySet<TypeName>[];
  readonly lists: readonly Listed[];
  readonly properties: ReadonlyMap<string, readonly Site[]>;
  readonly patterns: readonly { readonly pattern: RegExp; readonly site: Site }[];
  /** Where the rest of the fields has a schema. */
  readonly rest: Site | undefined;
  /** Required names, each with the pointer to the field. */
  readonly required: readonly { readonly name: string; readonly pointer: string }[];
  readonly items: Site | undefined;
  readonly prefix: readonly Site[];
  /** Alternatives: of each group one holds. */
  readonly choices: readonly (readonly Site[])[];
}

type Raw = Record<string, unknown>;

/** Reads the schemas of a document, each once, when somebody first asks. */
export class Schemas {
  readonly #document: unknown;
  readonly #known = new Map<string, Schema>();

  constructor(document: unknown) {
    this.#document = document;
  }

  /** The schema used at a pointer; read when it is looked into, since schemas refer to each other in circles. */
  site(raw: unknown, pointer: string): Site {
    const read = (): Schema => {
      const { value, pointer: here } = resolved(this.#document, raw, pointer);
      const known = this.#known.get(here) ?? this.#read(value, here);
      this.#known.set(here, known);
      return known;
    };
    let schema: Schema | undefined;
    return {
      seen: 0,
      pointer,
      get schema() {
        schema ??= read();
        return schema;
      },
    };
  }

  #read(value: Raw, pointer: string): Schema {
    const parts = this.#parts(value, pointer, new Set([pointer]));
    const draft = {
      seen: 0,
      pointer,
      types: [] as ReadonlySet<TypeName>[],
      lists: [] as Listed[],
      properties: new Map<string, Site[]>(),
      patterns: [] as { pattern: RegExp; site: Site }[],
      rest: undefined as Site | undefined,
      required: [] as { name: string; pointer: string }[],
      items: undefined as Site | undefined,
      prefix: [] as Site[],
      choices: [] as Site[][],
    };
    for (const { value: part, pointer: here } of parts) {
      const types = typesOf(part);
      if (types) draft.types.push(types);
      const list = listOf(part, here);
      if (list) draft.lists.push(list);
      for (const [name, raw] of entries(part.properties)) {
        const sites = draft.properties.get(name) ?? [];
        sites.push(this.site(raw, `${here}/properties/${segment(name)}`));
        draft.properties.set(name, sites);
      }
      for (const name of strings(part.required))
        draft.required.push({ name, pointer: `${here}/properties/${segment(name)}` });
      for (const [source, raw] of entries(part.patternProperties)) {
        const pattern = patternOf(source);
        const site = this.site(raw, `${here}/patternProperties/${segment(source)}`);
        if (pattern) draft.patterns.push({ pattern, site });
      }
      // An empty schema says nothing, as `true` does.
      if (isObject(part.additionalProperties) && Object.keys(part.additionalProperties).length > 0)
        draft.rest = this.site(part.additionalProperties, `${here}/additionalProperties`);
      if (isObject(part.items)) draft.items = this.site(part.items, `${here}/items`);
      if (Array.isArray(part.prefixItems))
        draft.prefix = part.prefixItems.map((raw, i) => this.site(raw, `${here}/prefixItems/${i}`));
      for (const key of ["anyOf", "oneOf"]) {
        const list = part[key];
        if (Array.isArray(list) && list.length > 0)
          draft.choices.push(list.map((raw, i) => this.site(raw, `${here}/${key}/${i}`)));
      }
    }
    return draft;
  }

  /** A schema and what its `allOf` adds, through references. */
  #parts(value: Raw, pointer: string, seen: Set<string>): { value: Raw; pointer: string }[] {
    const parts = [{ value, pointer }];
    if (!Array.isArray(value.allOf)) return parts;
    for (const [index, raw] of value.allOf.entries()) {
      const one = resolved(this.#document, raw, `${pointer}/allOf/${index}`);
      if (seen.has(one.pointer)) continue;
      seen.add(one.pointer);
      parts.push(...this.#parts(one.value, one.pointer, seen));
    }
    return parts;
  }
}

/** The type of a value of JSON. */
export function typeOf(value: unknown): TypeName {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as TypeName;
}

function typesOf({ type }: Raw): Set<TypeName> | undefined {
  const names = (Array.isArray(type) ? type : type === undefined ? [] : [type]) as TypeName[];
  if (names.length === 0) return undefined;
  // A whole number is a number, too.
  return new Set(names.includes("number") ? [...names, "integer"] : names);
}

function listOf(part: Raw, pointer: string): Listed | undefined {
  const values = Array.isArray(part.enum) ? part.enum : "const" in part ? [part.const] : undefined;
  if (!values) return undefined;
  // Lists and objects in a list are compared by nobody here.
  if (values.some((value) => typeof value === "object" && value !== null)) return undefined;
  return { pointer, values: new Set(values), types: new Set(values.map(typeOf)) };
}

function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source, "u");
  } catch {
    return undefined;
  }
}

const entries = (value: unknown): [string, unknown][] =>
  isObject(value) ? Object.entries(value) : [];
const strings = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
