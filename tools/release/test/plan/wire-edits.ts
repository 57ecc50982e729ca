import type { Bump } from "../../src/plan/bump.ts";

/** A part of a spec that one edit changes: an address with its operations, and the schemas they use. */
// biome-ignore lint/suspicious/noExplicitAny: edits reach into any place of a spec
export type Part = { paths: Record<string, any>; schemas: Record<string, any> };

/** A single edit of a spec, what `redocly diff` makes of it, and what it means for a client package. */
export interface WireEdit {
  readonly name: string;
  readonly edit: (part: Part, suffix: string) => void;
  readonly redocly: Bump;
  readonly ours: Bump;
}

/** The part before any edit. */
export function part(prefix: string, suffix: string): Part {
  const ref = (name: string) => ({ $ref: `#/components/schemas/${name}${suffix}` });
  const json = (schema: object, examples?: object) => ({
    "application/json": { schema, ...(examples && { examples }) },
  });
  const param = (name: string, place: string, schema: object) => ({ name, in: place, schema });
  return {
    paths: {
      [`${prefix}/things/{id}`]: {
        get: {
          operationId: `things${suffix}.get`,
          tags: ["things"],
          summary: "Get a thing",
          description: "One thing.",
          parameters: [
            { ...param("id", "path", { type: "string" }), required: true },
            param("limit", "query", { type: "integer" }),
            param("kind", "query", { type: "string", enum: ["a", "b"] }),
          ],
          responses: {
            200: {
              description: "It.",
              content: json(ref("Thing"), { one: { value: { id: "1" } } }),
            },
            404: {
              description: "None.",
              content: json({
                type: "object",
                required: ["message"],
                properties: {
                  message: { type: "string" },
                  code: { type: "string", enum: ["a", "b"] },
                },
              }),
            },
          },
        },
        patch: {
          operationId: `things${suffix}.update`,
          requestBody: { required: true, content: json(ref("Change")) },
          responses: { 204: { description: "Done." } },
        },
      },
    },
    schemas: {
      [`Thing${suffix}`]: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "string" },
          size: { type: "integer" },
          state: { anyOf: [{ type: "string", enum: ["on", "off"] }, { type: "string" }] },
          mode: { type: "string", enum: ["x", "y"] },
          tags: { type: "array", items: { type: "string" } },
          owner: { type: "object", properties: { name: { type: "string" } } },
          note: { type: ["string", "null"] },
        },
      },
      [`Change${suffix}`]: {
        type: "object",
        required: ["size"],
        properties: {
          size: { type: "integer" },
          name: { type: "string" },
          mode: { type: "string", enum: ["x", "y"] },
          file: { type: "string" },
          tags: { type: "array", items: { type: "string", enum: ["a", "b"] } },
          owner: { type: "object", properties: { name: { type: "string" } } },
        },
      },
    },
  };
}

const JSON_TYPE = "application/json";

const item = ({ paths }: Part) => Object.values(paths)[0];
const get = (one: Part) => item(one).get;
const patch = (one: Part) => item(one).patch;
const schema = ({ schemas }: Part, name: string) =>
  Object.entries(schemas).find(([key]) => key.startsWith(name))?.[1];
const thing = (one: Part) => schema(one, "Thing");
const change = (one: Part) => schema(one, "Change");
const error = (one: Part) => get(one).responses[404].content[JSON_TYPE].schema;
const query = (name: string, more: object = {}) => ({
  name,
  in: "query",
  schema: { type: "string" },
  ...more,
});
const move = (one: Part, to: (path: string) => string): void => {
  const [[path, node] = ["", {}]] = Object.entries(one.paths);
  delete one.paths[path];
  one.paths[to(path)] = node;
};
const e = (
  name: string,
  redocly: Bump,
  ours: Bump,
  edit: (one: Part, suffix: string) => unknown,
): WireEdit => ({ name, redocly, ours, edit: (one, suffix) => void edit(one, suffix) });

export const WIRE_EDITS: readonly WireEdit[] = [
  // operations
  e("an operation removed", "major", "major", (s) => delete item(s).patch),
  e("an operation added", "minor", "minor", (s) => {
    item(s).delete = { operationId: "more.delete", responses: { 204: { description: "x" } } };
  }),
  e("an operation renamed", "major", "major", (s) => (get(s).operationId += "Again")),
  e("an address changed", "major", "major", (s) => move(s, (path) => `${path}/v2`)),
  e("a path parameter renamed", "patch", "major", (s) => {
    get(s).parameters[0].name = "thing";
    move(s, (path) => path.replace("{id}", "{thing}"));
  }),
  e("another summary", "patch", "patch", (s) => (get(s).summary = "Read a thing")),
  e("another description", "patch", "patch", (s) => (get(s).description = "The thing.")),
  e("a deprecation", "patch", "minor", (s) => (get(s).deprecated = true)),
  e("another tag", "patch", "patch", (s) => (get(s).tags = ["others"])),
  // x- keys
  e("an evidence note", "minor", "none", (s) => {
    get(s)["x-evidence"] = { grade: "documented", sources: ["a"] };
  }),
  e("other methods over an operation", "minor", "major", (s) => {
    get(s)["x-methods"] = [{ id: "things.fetch" }];
  }),
  e("a list becomes paged", "minor", "major", (s) => {
    get(s)["x-pagination"] = { style: "offset", items: "", parameters: {}, end: "total" };
  }),
  e("an answer is unwrapped", "patch", "major", (s) => {
    get(s).responses[200]["x-unwrap"] = "/data";
  }),
  e("an operation may be sent again", "patch", "patch", (s) => (patch(s)["x-retry"] = "safe")),
  e("an operation takes longer", "patch", "patch", (s) => (get(s)["x-timeout"] = 90_000)),
  e("a quirk", "minor", "patch", (s) => {
    get(s)["x-quirks"] = [{ name: "slow", description: "Slow." }];
  }),
  e("a field is a secret", "patch", "patch", (s) => {
    thing(s).properties.id["x-secret"] = true;
  }),
  e("a header becomes an option of the client", "minor", "major", (s) => {
    get(s).parameters[1]["x-client-option"] = { name: "limit" };
  }),
  // parameters
  e("an optional parameter added", "minor", "minor", (s) => get(s).parameters.push(query("q"))),
  e("a required parameter added", "major", "major", (s) =>
    get(s).parameters.push(query("q", { required: true })),
  ),
  e("a parameter removed", "major", "major", (s) => get(s).parameters.splice(1, 1)),
  e("a parameter becomes required", "major", "major", (s) => {
    get(s).parameters[1].required = true;
  }),
  e("a parameter of another type", "major", "major", (s) => {
    get(s).parameters[1].schema.type = "string";
  }),
  e("a value added to a parameter's enum", "patch", "minor", (s) =>
    get(s).parameters[2].schema.enum.push("c"),
  ),
  e("a value taken from a parameter's enum", "major", "major", (s) =>
    get(s).parameters[2].schema.enum.pop(),
  ),
  // answers
  e("a field added to an answer", "minor", "minor", (s) => {
    thing(s).properties.color = { type: "string" };
  }),
  e("a field taken from an answer", "major", "major", (s) => delete thing(s).properties.size),
  e("a field of an answer of another type", "major", "major", (s) => {
    thing(s).properties.size.type = "string";
  }),
  e("a field of an answer may be null", "major", "major", (s) => {
    thing(s).properties.size.type = ["integer", "null"];
  }),
  e("a field of an answer is always there", "patch", "minor", (s) =>
    thing(s).required.push("size"),
  ),
  e("a field of an answer may be missing", "major", "major", (s) => (thing(s).required = [])),
  e("a known value added to an open enum", "major", "patch", (s) =>
    thing(s).properties.state.anyOf[0].enum.push("idle"),
  ),
  e("a known value taken from an open enum", "patch", "patch", (s) =>
    thing(s).properties.state.anyOf[0].enum.pop(),
  ),
  e("a value added to a closed enum of an answer", "major", "major", (s) =>
    thing(s).properties.mode.enum.push("z"),
  ),
  e("a value taken from a closed enum of an answer", "patch", "major", (s) =>
    thing(s).properties.mode.enum.pop(),
  ),
  e("another media type of an answer", "major", "major", (s) => {
    get(s).responses[200].content = { "text/csv": { schema: { type: "string" } } };
  }),
  e("a second success with a body", "minor", "major", (s) => {
    get(s).responses[202] = {
      description: "Later.",
      content: { [JSON_TYPE]: { schema: { type: "object", properties: { job: {} } } } },
    };
  }),
  e("a second success with the same body", "minor", "patch", (s) => {
    get(s).responses[201] = structuredClone(get(s).responses[200]);
  }),
  e("an error declared", "minor", "patch", (s) => {
    get(s).responses[409] = { description: "Conflict." };
  }),
  e("an error no longer declared", "major", "patch", (s) => delete get(s).responses[404]),
  e("another example", "none", "none", (s) => {
    get(s).responses[200].content[JSON_TYPE].examples.one.value.id = "2";
  }),
  e("one more example", "minor", "none", (s) => {
    get(s).responses[200].content[JSON_TYPE].examples.two = { value: { id: "3" } };
  }),
  e("a field described", "patch", "patch", (s) => {
    thing(s).properties.size.description = "In centimetres.";
  }),
  e("a format named", "patch", "patch", (s) => (thing(s).properties.id.format = "uuid")),
  e("an answer's object closed", "patch", "patch", (s) => {
    thing(s).additionalProperties = false;
  }),
  // what a schema is made of
  e("fields of an answer move into an allOf", "major", "none", (s) => {
    const { properties } = thing(s);
    const { size, ...rest } = properties;
    Object.assign(thing(s), { properties: rest, allOf: [{ properties: { size } }] });
  }),
  e("fields of an answer move into a base", "major", "minor", (s, suffix) => {
    const { id, size, ...rest } = thing(s).properties;
    s.schemas[`Base${suffix}`] = { type: "object", required: ["id"], properties: { id, size } };
    thing(s).properties = rest;
    thing(s).allOf = [{ $ref: `#/components/schemas/Base${suffix}` }];
  }),
  e("fields move into a base, and one is gone", "major", "major", (s, suffix) => {
    const { id, size: _, ...rest } = thing(s).properties;
    s.schemas[`Base${suffix}`] = { type: "object", properties: { id } };
    thing(s).properties = rest;
    thing(s).allOf = [{ $ref: `#/components/schemas/Base${suffix}` }];
  }),
  e("fields move into a base, and one is of another type", "major", "major", (s, suffix) => {
    const { size: _, ...rest } = thing(s).properties;
    s.schemas[`Base${suffix}`] = { properties: { size: { type: "string" } } };
    thing(s).properties = rest;
    thing(s).allOf = [{ $ref: `#/components/schemas/Base${suffix}` }];
  }),
  e("an allOf that demands more of an answer", "minor", "minor", (s) => {
    thing(s).allOf = [{ required: ["size"] }];
  }),
  e("fields of a body move into an allOf", "major", "none", (s) => {
    const { name, ...rest } = change(s).properties;
    Object.assign(change(s), { properties: rest, allOf: [{ properties: { name } }] });
  }),
  e("an allOf that demands more of a body", "major", "major", (s) => {
    change(s).allOf = [{ required: ["name"] }];
  }),
  e("a body's reference gets a description", "major", "patch", (s) => {
    const media = patch(s).requestBody.content[JSON_TYPE];
    media.schema = { allOf: [media.schema], description: "What changes." };
  }),
  // bodies
  e("an optional field added to a body", "minor", "minor", (s) => {
    change(s).properties.note = { type: "string" };
  }),
  e("a required field added to a body", "major", "major", (s) => {
    change(s).properties.color = { type: "string" };
    change(s).required.push("color");
  }),
  e("a field taken from a body", "patch", "major", (s) => delete change(s).properties.name),
  e("a field of a body becomes required", "major", "major", (s) => change(s).required.push("name")),
  e("a field of a body becomes optional", "patch", "minor", (s) => (change(s).required = [])),
  e("a value added to an enum of a body", "patch", "minor", (s) =>
    change(s).properties.mode.enum.push("z"),
  ),
  e("a value taken from an enum of a body", "major", "major", (s) =>
    change(s).properties.mode.enum.pop(),
  ),
  e("a field of a body may be something else, too", "major", "minor", (s) => {
    const { size } = change(s).properties;
    change(s).properties.size = { anyOf: [size, { type: "string" }] };
  }),
  e("a field of a body is a choice without what it was", "major", "major", (s) => {
    change(s).properties.size = { anyOf: [{ type: "boolean" }, { type: "string" }] };
  }),
  e("a text becomes a file", "major", "major", (s) => {
    change(s).properties.file.format = "binary";
  }),
  e("a length bounded", "major", "patch", (s) => (change(s).properties.name.maxLength = 5)),
  e("a body's object closed", "major", "major", (s) => {
    change(s).additionalProperties = false;
  }),
  e("a body becomes optional", "patch", "minor", (s) => {
    patch(s).requestBody.required = false;
  }),
  e("a body removed", "major", "major", (s) => delete patch(s).requestBody),
  // schemas with a name
  e("a schema renamed", "patch", "major", (s, suffix) => {
    s.schemas[`Item${suffix}`] = s.schemas[`Thing${suffix}`];
    delete s.schemas[`Thing${suffix}`];
    get(s).responses[200].content[JSON_TYPE].schema = {
      $ref: `#/components/schemas/Item${suffix}`,
    };
  }),
  e("a schema added", "patch", "minor", (s, suffix) => {
    s.schemas[`New${suffix}`] = { type: "string" };
  }),
  // types
  e("a whole number of an answer may have a fraction", "major", "patch", (s) => {
    thing(s).properties.size.type = "number";
  }),
  e("a number of a body may have a fraction", "patch", "patch", (s) => {
    change(s).properties.size.type = "number";
  }),
  e("a field of an answer is never null", "patch", "minor", (s) => {
    thing(s).properties.note.type = "string";
  }),
  e("a field of a body may be null", "patch", "minor", (s) => {
    change(s).properties.name.type = ["string", "null"];
  }),
  e("a parameter may be of another type, too", "patch", "minor", (s) => {
    get(s).parameters[1].schema.type = ["integer", "string"];
  }),
  e("a parameter takes any text", "patch", "minor", (s) => delete get(s).parameters[2].schema.enum),
  e("a parameter takes some values", "major", "major", (s) => {
    get(s).parameters[1].schema.enum = [1, 2];
  }),
  e("a field of an answer may be any text", "major", "major", (s) => {
    delete thing(s).properties.mode.enum;
  }),
  e("a field of an answer has known values", "patch", "minor", (s) => {
    thing(s).properties.id.enum = ["1", "2"];
  }),
  e("one value is left in a body", "major", "major", (s) => {
    change(s).properties.mode = { const: "x" };
  }),
  e("items of an answer of another type", "major", "major", (s) => {
    thing(s).properties.tags.items.type = "integer";
  }),
  e("a value more for items of a body", "patch", "minor", (s) => {
    change(s).properties.tags.items.enum.push("c");
  }),
  e("a field taken from inside of an answer", "major", "major", (s) => {
    delete thing(s).properties.owner.properties.name;
  }),
  e("a field inside of a body becomes required", "major", "major", (s) => {
    change(s).properties.owner.required = ["name"];
  }),
  e("a field of a body is only read", "patch", "major", (s) => {
    change(s).properties.name.readOnly = true;
  }),
  e("a field of a body is only written", "patch", "patch", (s) => {
    change(s).properties.name.writeOnly = true;
  }),
  e("a field of an answer is only written", "patch", "major", (s) => {
    thing(s).properties.size.writeOnly = true;
  }),
  e("a field of an answer is only read", "patch", "patch", (s) => {
    thing(s).properties.size.readOnly = true;
  }),
  e("a field is deprecated", "patch", "minor", (s) => {
    thing(s).properties.size.deprecated = true;
  }),
  e("a pattern of an answer", "patch", "patch", (s) => {
    thing(s).properties.id.pattern = "^a";
  }),
  // how it is written, and what no call touches
  e(
    "a parameter is written otherwise",
    "major",
    "patch",
    (s) => (get(s).parameters[2].explode = false),
  ),
  e("a parameter in another style", "major", "patch", (s) => {
    get(s).parameters[2].style = "spaceDelimited";
  }),
  e("a parameter with reserved characters", "major", "patch", (s) => {
    get(s).parameters[2].allowReserved = true;
  }),
  e("a default of a parameter", "patch", "patch", (s) => (get(s).parameters[1].schema.default = 5)),
  e("a parameter in another place", "major", "major", (s) => (get(s).parameters[1].in = "header")),
  e("a header of an answer", "minor", "patch", (s) => {
    get(s).responses[200].headers = { "X-A": { schema: { type: "string" } } };
  }),
  e("a link of an answer", "minor", "patch", (s) => {
    get(s).responses[200].links = { next: { operationId: "x" } };
  }),
  e("a callback", "minor", "patch", (s) => {
    patch(s).callbacks = {
      done: { "/done": { post: { responses: { 200: { description: "x" } } } } },
    };
  }),
  e("other docs", "minor", "patch", (s) => (get(s).externalDocs = { url: "https://x.test" })),
  // statuses
  e("a success under another status", "major", "patch", (s) => {
    get(s).responses[201] = get(s).responses[200];
    delete get(s).responses[200];
  }),
  e("a success has a body now", "major", "minor", (s) => {
    patch(s).responses = { 200: { description: "It.", content: get(s).responses[200].content } };
  }),
  e("an answer becomes a list", "major", "major", (s) => {
    const { content } = get(s).responses[200];
    content[JSON_TYPE].schema = { type: "array", items: content[JSON_TYPE].schema };
  }),
  e("a field taken from an error", "major", "patch", (s) => {
    delete error(s).properties.code;
  }),
  e("a field of an error of another type", "major", "patch", (s) => {
    error(s).properties.message.type = "integer";
  }),
  e("a field of an error may be missing", "major", "patch", (s) => (error(s).required = [])),
  e("a value more in an error", "major", "patch", (s) => error(s).properties.code.enum.push("c")),
  e("an error of another media type", "major", "patch", (s) => {
    get(s).responses[404].content = { "text/html": { schema: { type: "string" } } };
  }),
];
