import { isJson } from "./body.js";
import { parseJson } from "./json.js";
import { partsOf } from "./multipart.js";
import type { Json, SchemaObject } from "./openapi.js";
import { type ParameterRule, readParameters, ruleOf } from "./parameters/index.js";
import { follow } from "./sample-schema.js";

/** How properties of a form are written (OpenAPI `encoding`), by name. */
export type Encodings = Readonly<
  Record<string, { contentType?: string; style?: string; explode?: boolean }>
>;

/** The fields of a form, as a schema can judge them. */
export function readForm(
  text: string,
  schema: SchemaObject | undefined,
  encodings: Encodings,
  root: object,
): Json {
  const properties = propertiesOf(schema, root);
  const rules = Object.entries(properties).map(([name, raw]): ParameterRule => {
    const { style, explode, contentType } = encodings[name] ?? {};
    const property = follow(raw, root).schema as SchemaObject;
    const content = contentType && isJson(contentType) ? { content: { [contentType]: {} } } : {};
    const parameter = {
      name,
      in: "query",
      ...(style !== undefined && { style }),
      ...(explode !== undefined && { explode }),
      ...content,
    };
    return ruleOf(parameter, property);
  });
  const written = { path: {}, search: text, headers: {} };
  const { values } = readParameters({ path: [], query: rules, header: [], cookie: [] }, written);
  const found: Json = { ...values.query };
  // What the schema does not name is judged by additionalProperties.
  for (const [name, value] of new URLSearchParams(text)) {
    const isKnown = rules.some((rule) => name === rule.name || name.startsWith(`${rule.name}[`));
    if (!isKnown && !Object.hasOwn(found, name)) found[name] = value;
  }
  return nested(found, properties, root);
}

/** A field that holds an object or a list of them may be JSON. */
function nested(fields: Json, properties: Record<string, unknown>, root: object): Json {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      const schema = follow(properties[name], root).schema as SchemaObject;
      return [name, structured(value, schema, root)];
    }),
  );
}

/** Texts become what they stand for where an object is meant. */
function structured(value: unknown, schema: SchemaObject, root: object): unknown {
  const types = [schema.type ?? []].flat();
  if (Array.isArray(value)) {
    const items = follow(schema.items, root).schema as SchemaObject;
    return value.map((one) => structured(one, items, root));
  }
  const isStructure = types.includes("object") || types.includes("array") || schema.properties;
  if (typeof value !== "string" || !isStructure || types.includes("string")) return value;
  try {
    return parseJson(value);
  } catch {
    return types.includes("array") ? [value] : value;
  }
}

/**
 * The fields of a multipart body.
 *
 * @returns what is wrong with it, where it can't be taken apart
 */
export function readMultipart(
  bytes: Buffer,
  contentType: string,
  schema: SchemaObject | undefined,
  root: object,
): Json | string {
  const parts = partsOf(bytes, contentType);
  if (typeof parts === "string") return parts;
  const properties = propertiesOf(schema, root);
  const found: Json = {};
  for (const part of parts) {
    const property = follow(properties[part.name], root).schema as SchemaObject;
    const isList = [property.type ?? []].flat().includes("array");
    const own = isList ? (follow(property.items, root).schema as SchemaObject) : property;
    const text = part.bytes.toString("utf8");
    const value = isJson(part.type) ? parsed(text) : part.file ? text : structured(text, own, root);
    const before = Object.hasOwn(found, part.name) ? found[part.name] : undefined;
    // A list is sent as parts of one name, or as one part of JSON.
    if (isList && !Array.isArray(value) && Array.isArray(before)) {
      before.push(value);
      continue;
    }
    const next = isList && !Array.isArray(value) ? [value] : value;
    Object.defineProperty(found, part.name, {
      value: next,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return found;
}

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return text;
  }
}

function propertiesOf(
  schema: SchemaObject | undefined,
  root: object,
  depth = 0,
): Record<string, unknown> {
  if (depth > 8) return {};
  const node = follow(schema, root).schema as SchemaObject;
  const parts = ["allOf", "anyOf", "oneOf"].flatMap((key) =>
    Array.isArray(node[key]) ? (node[key] as SchemaObject[]) : [],
  );
  return Object.assign(
    {},
    ...parts.map((part) => propertiesOf(part, root, depth + 1)),
    node.properties ?? {},
  );
}
