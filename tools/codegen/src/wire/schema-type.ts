import { isObj, list } from "@specwright/spec/json";
import type { Spec } from "../model/spec.ts";
import { property, string } from "../print/print.ts";
import type { Schema } from "../schemas/keywords.ts";
import { docsOf } from "./docs.ts";
import {
  all,
  array,
  NEVER,
  NULL,
  plain,
  print,
  STRING,
  type Type,
  UNKNOWN,
  union,
} from "./expression.ts";
import { literal } from "./literal.ts";

const SIMPLE: Readonly<Record<string, Type>> = {
  null: NULL,
  string: STRING,
  number: plain("number"),
  integer: plain("number"),
  boolean: plain("boolean"),
};

/** How a schema is printed. */
export interface Style {
  readonly indent: string;
  /**
   * Whether nobody writes the type down: members beside the named ones then keep exactly their type. A
   * literal can't be assigned to such a type, and so elsewhere they may also be what the named ones are.
   */
  readonly exact: boolean;
}

/** Types of schemas in their normal form (`../schemas/`), by the names that schemas have. */
export class SchemaTypes {
  readonly #spec: Spec;
  readonly #names: ReadonlyMap<string, string>;

  constructor(spec: Spec, names: ReadonlyMap<string, string>) {
    this.#spec = spec;
    this.#names = names;
  }

  /** The type of a schema. */
  of(schema: unknown, style: Style): Type {
    if (schema === false) return NEVER;
    if (!isObj(schema)) return UNKNOWN;
    if (typeof schema.$ref === "string") {
      const name = this.#names.get(this.#spec.schemaName(schema) ?? "");
      return name === undefined ? UNKNOWN : plain(name);
    }
    const each = (members: unknown): Type[] => list(members).map((one) => this.of(one, style));
    const unions = [schema.anyOf, schema.oneOf]
      .filter(Array.isArray)
      .map((one) => union(each(one)));
    return all([this.#own(schema, style), ...each(schema.allOf), ...unions]);
  }

  /** The members of an object as an interface has them; undefined where the schema is more than an object. */
  members(schema: unknown, style: Style): string | undefined {
    if (!isObj(schema) || (schema.type !== "object" && schema.type !== undefined)) return undefined;
    const other = "$ref const enum allOf anyOf oneOf"
      .split(" ")
      .some((keyword) => keyword in schema);
    if (other || !isObj(schema.properties)) return undefined;
    return this.#literal(schema, { ...style, exact: false });
  }

  /** What a schema says besides its compositions. */
  #own(schema: Schema, style: Style): Type {
    if ("const" in schema) return literal(schema.const);
    if (Array.isArray(schema.enum)) return union(schema.enum.map(literal));
    const { type } = schema;
    if (type !== undefined) {
      const types = typeof type === "string" ? [type] : list(type);
      return union(types.map((one) => this.#typed(String(one), schema, style)));
    }
    return "properties" in schema ||
      "additionalProperties" in schema ||
      "patternProperties" in schema
      ? this.#object(schema, style)
      : UNKNOWN;
  }

  #typed(type: string, schema: Schema, style: Style): Type {
    if (type === "string" && schema.format === "binary") return plain("Blob");
    if (type === "array") return this.#array(schema, style);
    if (type === "object") return this.#object(schema, style);
    return SIMPLE[type] ?? UNKNOWN;
  }

  #array(schema: Schema, style: Style): Type {
    const { items, prefixItems, minItems, maxItems } = schema;
    if (!Array.isArray(prefixItems)) {
      if (maxItems === 0) return plain("never[]");
      const composed = ["allOf", "anyOf", "oneOf"].some((keyword) => keyword in schema);
      return items === undefined && composed ? UNKNOWN : array(this.of(items, style));
    }
    const least = typeof minItems === "number" ? minItems : 0;
    const most = typeof maxItems === "number" ? maxItems : Number.POSITIVE_INFINITY;
    const first = prefixItems.slice(0, most).map((item, index) => {
      const text = print(this.of(item, style));
      return index < least ? text : `(${text})?`;
    });
    const closed = items === false || most <= prefixItems.length;
    const rest = closed ? [] : [`...${print(array(this.of(items, style)))}`];
    return plain(`[${[...first, ...rest].join(", ")}]`);
  }

  #object(schema: Schema, style: Style): Type {
    const hasNamed = isObj(schema.properties);
    const index = this.#index(schema, style);
    if (!hasNamed && index === undefined) {
      return schema.additionalProperties === false ? plain("Record<string, never>") : UNKNOWN;
    }
    if (!hasNamed) return plain(`{ [key: string]: ${print(index as Type)} }`);
    const apart = index !== undefined && style.exact && print(index) !== "unknown";
    if (!apart) return plain(`{\n${this.#literal(schema, style)}${style.indent}}`);
    const { additionalProperties: _, patternProperties: __, ...named } = schema;
    return all([
      plain(`{\n${this.#literal(named, style)}${style.indent}}`),
      plain(`{ [key: string]: ${print(index)} }`),
    ]);
  }

  /** What members without a name of their own are; undefined where there are none. */
  #index(schema: Schema, style: Style): Type | undefined {
    const { additionalProperties: more, patternProperties } = schema;
    const patterns = isObj(patternProperties) ? Object.values(patternProperties) : [];
    const schemas = [...(more === true || isObj(more) ? [more] : []), ...patterns];
    return schemas.length === 0 ? undefined : union(schemas.map((one) => this.of(one, style)));
  }

  /** The members of an object, a line each. */
  #literal(schema: Schema, style: Style): string {
    const inner = { ...style, indent: `${style.indent}  ` };
    const required = new Set(list(schema.required));
    const types: Type[] = [];
    const lines = Object.entries(schema.properties as Schema).map(([name, node]) => {
      const type = this.of(node, inner);
      const mark = required.has(name) ? "" : "?";
      types.push(type, ...(mark === "" ? [] : [plain("undefined")]));
      const readonly = isObj(node) && node.readOnly === true ? "readonly " : "";
      const docs = isObj(node) ? docsOf(node, inner.indent) : "";
      return `${docs}${inner.indent}${readonly}${property(name)}${mark}: ${print(type)};\n`;
    });
    const index = this.#index(schema, inner);
    if (index === undefined) return lines.join("");
    const any = print(index) === "unknown" ? index : union([index, ...types]);
    return `${lines.join("")}${inner.indent}[key: string]: ${print(any)};\n`;
  }
}

/**
 * The type of an id: `number & { readonly "x-id"?: "ChannelId" }`. A plain number passes, such as one
 * out of a web page's address; the id of another thing does not.
 */
export function idType(schema: unknown, name: string): string | undefined {
  if (!isObj(schema) || schema["x-id"] !== true) return undefined;
  const type = schema.type === "string" ? "string" : "number";
  return `${type} & {\n  readonly "x-id"?: ${string(name)};\n}`;
}
