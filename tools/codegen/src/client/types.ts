import { child, isObj, list, obj } from "@specwright/spec/json";
import { pointerWords } from "@specwright/spec/pointer";
import type { Spec } from "../model/spec.ts";
import { string } from "../print/print.ts";
import { print } from "../wire/expression.ts";
import { SchemaTypes } from "../wire/schema-type.ts";

/** A schema, and the type expression that leads to it in `schema.gen.ts`, where there is one. */
export interface Typed {
  readonly schema: unknown;
  readonly access: string | undefined;
  /** Whether the value may be absent or null on the way there. */
  readonly optional?: boolean;
}

/** Longest type that is written out where it is used. */
const LONGEST = 160;

/**
 * Type expressions that read well in an editor: a named schema by its name, simple types written
 * out, and anything else by its place in the generated schema types.
 */
export class Types {
  readonly #spec: Spec;
  readonly #names: ReadonlyMap<string, string>;
  readonly #printed: SchemaTypes;

  constructor(spec: Spec, names: ReadonlyMap<string, string>) {
    this.#spec = spec;
    this.#names = names;
    this.#printed = new SchemaTypes(spec, names);
  }

  /** The type of a schema. */
  of({ schema, access }: Typed): string {
    return this.short(schema) ?? access ?? "unknown";
  }

  /** The same, where the value is given: what may be absent on the way is there. */
  given({ schema, access, optional }: Typed): string {
    return this.of({
      schema,
      access: optional && access ? `Exclude<${access}, undefined>` : access,
    });
  }

  /** The readable form of a schema's type; undefined where only its place can name it. */
  short(schema: unknown): string | undefined {
    const name = this.#spec.schemaName(schema);
    if (name !== undefined) return this.#names.get(name);
    if (schema === undefined) return "unknown";
    const node = this.#spec.resolve(schema);
    if ("allOf" in obj(node)) return undefined;
    const text = print(this.#printed.of(node, { indent: "", exact: false }));
    return /\n|Record</.test(text) || text.length > LONGEST ? undefined : text;
  }

  /** The schema itself, `$ref`s followed. */
  node(schema: unknown): unknown {
    return this.#spec.resolve(schema);
  }

  /** Where a pointer leads; its schema is undefined where no schema describes it. */
  follow(from: Typed, pointer: string): Typed {
    return pointerWords(pointer).reduce<Typed>((at, word) => this.#step(at, word), from);
  }

  /** The items of the list at a pointer. Columns count as the rows they make. */
  items(from: Typed, pointer: string, columns: boolean): Typed {
    const at = this.follow(from, pointer);
    const arrays = this.#variants(at.schema).filter((one) =>
      this.#spec.types(one).includes("array"),
    );
    const itemsOf = (array: unknown): unknown => child(this.#spec.resolve(array), "items");
    const isColumn = (array: unknown): boolean =>
      columns && this.#spec.types(itemsOf(array)).includes("array");
    const rows = arrays.find((array) => !isColumn(array));
    if (rows === undefined && arrays.length > 0) {
      const cell = itemsOf(itemsOf(arrays[0]));
      return { schema: { type: "object", additionalProperties: cell }, access: undefined };
    }
    const access =
      arrays.length === 1 && at.access ? `NonNullable<${at.access}>[number]` : undefined;
    return { schema: itemsOf(rows) ?? (rows === undefined ? undefined : true), access };
  }

  /** The forms that a value may have: one for each alternative of its schema. */
  forms(from: Typed): Typed[] {
    const variants = this.#variants(from.schema);
    return variants.length === 1
      ? [from]
      : variants.map((schema) => ({ schema, access: undefined }));
  }

  /** The items of a schema that is an array and nothing else. */
  itemsOfArray({ schema, access }: Typed): Typed | undefined {
    const node = this.#spec.obj(schema);
    const isArray = node.type === "array" && !("prefixItems" in node) && node.nullable !== true;
    if (!isArray || this.#spec.schemaName(schema) !== undefined) return undefined;
    return { schema: node.items, access: access && `${access}[number]` };
  }

  /** Whether a schema is an object that an interface can extend. */
  isObjectLike(schema: unknown, depth = 0): boolean {
    const node = this.#spec.obj(schema);
    if (depth > 8 || "anyOf" in node || "oneOf" in node || node.nullable === true) return false;
    if ("discriminator" in node || "enum" in node || "const" in node) return false;
    const more = node.additionalProperties;
    const open = more === undefined || typeof more === "boolean" || isEmpty(more);
    const parts = list(node.allOf);
    const types = this.#spec.types(node);
    const object = types.length === 1 ? types[0] === "object" : types.length === 0;
    const known = parts.length > 0 || Object.keys(obj(node.properties)).length > 0;
    return open && object && known && parts.every((part) => this.isObjectLike(part, depth + 1));
  }

  #step(at: Typed, word: string): Typed {
    const name = this.#spec.schemaName(at.schema);
    const access = name === undefined ? at.access : this.#names.get(name);
    const variants = this.#variants(at.schema);
    const found = variants.flatMap((one) => this.#member(one, word) ?? []);
    const [first] = found;
    if (first === undefined) return { schema: undefined, access: undefined, optional: true };
    const alone = variants.length === 1 && access !== undefined;
    return {
      schema: first.schema,
      access: alone ? `NonNullable<${access}>[${first.index}]` : undefined,
      optional: at.optional === true || !first.required || found.length < variants.length,
    };
  }

  #member(node: unknown, word: string) {
    const types = this.#spec.types(node);
    if (/^\d+$/.test(word) && types.includes("array")) {
      const array = this.#spec.obj(node);
      const schema = list(array.prefixItems)[Number(word)] ?? array.items ?? true;
      return { schema, index: array.prefixItems ? word : "number", required: true };
    }
    const properties = this.#spec.properties(node);
    const more = this.#spec.obj(node).additionalProperties;
    const schema = properties.get(word) ?? (more === true || isObj(more) ? more : undefined);
    if (schema === undefined) return undefined;
    return { schema, index: string(word), required: this.#spec.required(node).has(word) };
  }

  /** The alternatives of a schema, null left out. */
  #variants(schema: unknown, depth = 0): unknown[] {
    const node = this.#spec.obj(schema);
    const options = [...list(node.anyOf), ...list(node.oneOf)];
    if (options.length === 0 || depth > 8) return schema === undefined ? [] : [schema];
    return options
      .filter((option) => this.#spec.obj(option).type !== "null")
      .flatMap((option) => this.#variants(option, depth + 1));
  }
}

function isEmpty(value: unknown): boolean {
  return value === undefined || (isObj(value) && Object.keys(value).length === 0);
}
