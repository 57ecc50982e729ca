import { kindOf } from "@specwright/spec/media-type";
import { examplesOf } from "../data/answers.ts";
import { deref, isObj, list, type Obj, obj, text } from "../data/json.ts";
import type { Operation } from "../data/provider.ts";

/** A file in the place of what an example shows of it. */
export class FileValue {
  readonly name: string;
  readonly content: string;
  /** Whether its name is sent, or its bytes alone. */
  readonly named: boolean;
  /** The file that a reader has chosen in its place. */
  readonly chosen: Blob | undefined;

  constructor(name: string, content: string, named: boolean, chosen?: Blob) {
    this.chosen = chosen;
    this.name = name;
    this.content = content;
    this.named = named;
  }
}

/** A value that a parameter may have: its example, else what its schema suggests. */
export function parameterValue(bundle: Obj, parameter: Obj): unknown {
  const [first] = examplesOf(bundle, parameter);
  if (first !== undefined) return first.value;
  const [raw] = Object.values(obj(parameter.content));
  const content = obj(raw);
  const [inner] = examplesOf(bundle, content);
  return inner === undefined
    ? schemaValue(bundle, parameter.schema ?? content.schema)
    : inner.value;
}

/** What is sent as a request body. */
export interface BodyValue {
  readonly type: string;
  readonly value: unknown;
}

/** The names of the examples that there are of an operation's body; one without a name where there are none. */
export function bodyExamples(bundle: Obj, { body }: Operation): (string | undefined)[] {
  const [, content] = preferredContent(body);
  const names = examplesOf(bundle, content).map(({ name }) => name);
  return names.length === 0 ? [undefined] : names;
}

/** What an example of an operation's body is, where it says so. */
export function exampleSummary(
  bundle: Obj,
  { body }: Operation,
  example: string | undefined,
): string | undefined {
  const [, content] = preferredContent(body);
  return examplesOf(bundle, content).find(({ name }) => name === example)?.summary;
}

/** A body that the operation takes: its first example, or the one of a name. */
export function bodyValue(
  bundle: Obj,
  operation: Operation,
  example?: string,
): BodyValue | undefined {
  const { body } = operation;
  if (body === undefined) return undefined;
  const [type, content] = preferredContent(body);
  const examples = examplesOf(bundle, content);
  const given = examples.find(({ name }) => name === example) ?? examples[0];
  const value = given === undefined ? schemaValue(bundle, content.schema) : given.value;
  return { type, value: withFiles(bundle, content, type, value) };
}

/** The type of content in which a body is shown, and what is said of it. */
export function preferredContent(body: Obj | undefined): [type: string, content: Obj] {
  const contents = Object.entries(obj(body?.content));
  const [type, content] = contents.find(([name]) => kindOf(name) === "json") ??
    contents[0] ?? ["application/json", {}];
  return [type, obj(content)];
}

/** So deep is a value made, and so many of its parts: nobody reads a sample of thousands. */
const MOST_LEVELS = 8;
const MOST_PARTS = 2000;

/** A value that a schema allows, as plain as possible. */
export function schemaValue(
  bundle: Obj,
  raw: unknown,
  depth = 0,
  room = { left: MOST_PARTS },
): unknown {
  const schema = deref(bundle, raw);
  if (room.left-- <= 0) return "…";
  const given = schema.example ?? list(schema.examples)[0] ?? schema.default ?? schema.const;
  if (given !== undefined) return given;
  const [choice] = list(schema.enum);
  if (choice !== undefined) return choice;
  const all = depth < MOST_LEVELS ? list(schema.allOf) : [];
  const parts = all.map((one) => schemaValue(bundle, one, depth + 1, room));
  if (parts.some(isObj)) {
    const own = { ...schema, allOf: undefined, type: "object" };
    return Object.assign(
      {},
      ...parts.filter(isObj),
      obj(schemaValue(bundle, own, depth + 1, room)),
    );
  }
  const [branch] = [...list(schema.anyOf), ...list(schema.oneOf)];
  if (branch !== undefined && depth < MOST_LEVELS)
    return schemaValue(bundle, branch, depth + 1, room);
  if (parts[0] !== undefined) return parts[0];
  switch ([schema.type].flat()[0]) {
    case "integer":
    case "number":
      return schema.minimum ?? 1;
    case "boolean":
      return true;
    case "array":
      // An empty one ends what contains itself.
      return Number(schema.minItems ?? 0) > 0 && depth < MOST_LEVELS
        ? [schemaValue(bundle, schema.items, depth + 1, room)]
        : [];
    case "object":
      return requiredMembers(bundle, schema, depth, room);
    default:
      return schema.properties ? requiredMembers(bundle, schema, depth, room) : "…";
  }
}

function requiredMembers(bundle: Obj, schema: Obj, depth: number, room: { left: number }): Obj {
  const properties = obj(schema.properties);
  const names = depth < MOST_LEVELS ? list(schema.required).map(String) : [];
  return Object.fromEntries(
    names.map((name) => [name, schemaValue(bundle, properties[name], depth + 1, room)]),
  );
}

/** A body's value with files in place of the texts that examples show for them. */
function withFiles(bundle: Obj, content: Obj, type: string, value: unknown): unknown {
  if (kindOf(type) === "multipart" && isObj(value)) {
    const { properties } = deref(bundle, content.schema);
    return Object.fromEntries(
      Object.entries(value).map(([name, member]) => {
        const property = deref(bundle, obj(properties)[name]);
        const media =
          text(obj(obj(content.encoding)[name]).contentType) ?? text(property.contentMediaType);
        const isFile =
          property.format === "binary" || text(property.contentMediaType) !== undefined;
        return [
          name,
          isFile ? new FileValue(fileName(name, media, member), String(member), true) : member,
        ];
      }),
    );
  }
  const isBytes = kindOf(type) === "binary";
  return isBytes ? new FileValue(fileName("file", type, value), String(value), false) : value;
}

const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/csv/, "csv"],
  [/xml|^<\?xml/, "xml"],
  [/^FCS/, "fcs"],
  [/zip|^PK/, "zip"],
  [/tab-separated/, "tsv"],
];

/** A plain name: it stands in samples, so it must not be taken from a spec. */
function fileName(field: string, media: string | undefined, example: unknown): string {
  const word = field.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "file";
  const ending = ENDINGS.find(([sign]) => sign.test(media ?? "") || sign.test(String(example)));
  return `${word}.${ending?.[1] ?? "dat"}`;
}
