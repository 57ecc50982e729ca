import { deref, isObj, list, type Obj, obj, text } from "../data/json.ts";
import type { Operation } from "../data/provider.ts";
import { Code } from "./literal.ts";

/** A value that a parameter may have: its example, else what its schema suggests. */
export function parameterValue(bundle: Obj, parameter: Obj): unknown {
  if (parameter.example !== undefined) return parameter.example;
  const [first] = Object.values(obj(parameter.examples));
  if (first !== undefined) return deref(bundle, first).value;
  const [content] = Object.values(obj(parameter.content));
  return schemaValue(bundle, parameter.schema ?? obj(content).schema);
}

/** What is sent as a request body: the preferred content and its example. */
export interface BodyValue {
  readonly type: string;
  readonly value: unknown;
}

/** A body that the operation takes, from its first example. */
export function bodyValue(bundle: Obj, { body }: Operation): BodyValue | undefined {
  if (body === undefined) return undefined;
  const contents = Object.entries(obj(body.content));
  const [type, content] = contents.find(([name]) => /[/+]json\b/.test(name)) ??
    contents[0] ?? ["application/json", {}];
  const { example, examples, schema } = obj(content);
  const [first] = Object.values(obj(examples));
  const given = example ?? (first === undefined ? undefined : deref(bundle, first).value);
  return { type, value: given ?? schemaValue(bundle, schema) };
}

/** A value that a schema allows, as plain as possible. */
export function schemaValue(bundle: Obj, raw: unknown, depth = 0): unknown {
  const schema = deref(bundle, raw);
  const given = schema.example ?? list(schema.examples)[0] ?? schema.default ?? schema.const;
  if (given !== undefined) return given;
  const [choice] = list(schema.enum);
  if (choice !== undefined) return choice;
  const [branch] = [...list(schema.anyOf), ...list(schema.oneOf), ...list(schema.allOf)];
  if (branch !== undefined && depth < 8) return schemaValue(bundle, branch, depth + 1);
  switch ([schema.type].flat()[0]) {
    case "integer":
    case "number":
      return schema.minimum ?? 1;
    case "boolean":
      return true;
    case "array":
      return depth < 8 ? [schemaValue(bundle, schema.items, depth + 1)] : [];
    case "object":
      return requiredMembers(bundle, schema, depth);
    default:
      return schema.properties ? requiredMembers(bundle, schema, depth) : "…";
  }
}

function requiredMembers(bundle: Obj, schema: Obj, depth: number): Obj {
  const properties = obj(schema.properties);
  const names = depth < 8 ? list(schema.required).map(String) : [];
  return Object.fromEntries(
    names.map((name) => [name, schemaValue(bundle, properties[name], depth + 1)]),
  );
}

/** The body's value with files in place of the texts that examples show for them. */
export function withFiles(bundle: Obj, operation: Operation, { type, value }: BodyValue): unknown {
  const schema = deref(bundle, obj(obj(operation.body?.content)[type]).schema);
  if (!type.startsWith("multipart/") || !isObj(value)) return value;
  const isFile = (name: string): boolean => {
    const property = deref(bundle, obj(schema.properties)[name]);
    return property.format === "binary" || text(property.contentMediaType) !== undefined;
  };
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      isFile(name) ? new Code('new Blob(["…"])') : member,
    ]),
  );
}
