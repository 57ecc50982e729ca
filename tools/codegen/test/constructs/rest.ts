import { answers, body, type Construct, json, one, POINT, ref, SERVER } from "./construct.ts";

const GET = `GET ${SERVER}/things`;

/** A schema that answers with something and what of it compiles. */
function schema(
  name: string,
  node: unknown,
  use: string,
  value: unknown,
  more: { openapi?: "3.0.3"; schemas?: object } = {},
): Construct {
  return {
    name: `schema: ${name}`,
    ...(more.openapi && { openapi: more.openapi }),
    spec: {
      ...answers({ 200: { description: "It", content: json(ref("Thing")) } }),
      components: { schemas: { Thing: node, ...more.schemas } },
    },
    call: `client.things.call().then((it: api.Thing) => { ${use}; return it; })`,
    wire: [GET],
    answer: { body: JSON.stringify(value) },
    result: value,
  };
}

const SECRET = {
  components: {
    securitySchemes: {
      key: { type: "apiKey", in: "query", name: "k" },
      basic: { type: "http", scheme: "basic" },
    },
  },
};

/** Schemas, names, security and the rest. */
export const REST: readonly Construct[] = [
  schema(
    "nullable in 3.0",
    { type: "object", required: ["a"], properties: { a: { type: "string", nullable: true } } },
    "it.a satisfies string | null",
    { a: null },
    { openapi: "3.0.3" },
  ),
  schema(
    "nullable in 3.1",
    { type: "object", required: ["a"], properties: { a: { type: ["string", "null"] } } },
    "it.a satisfies string | null",
    { a: null },
  ),
  schema(
    "`const`",
    { type: "object", required: ["a"], properties: { a: { const: "x" } } },
    'it.a satisfies "x"',
    { a: "x" },
  ),
  schema(
    "enum of mixed types",
    { enum: ["a", 1, true, null] },
    'it satisfies "a" | 1 | true | null',
    1,
  ),
  schema(
    "`allOf`",
    {
      allOf: [
        ref("Base"),
        { type: "object", required: ["b"], properties: { b: { type: "string" } } },
      ],
    },
    "it.a satisfies number | undefined; it.b satisfies string",
    { a: 1, b: "x" },
    { schemas: { Base: { type: "object", properties: { a: { type: "number" } } } } },
  ),
  schema(
    "`oneOf` with a discriminator",
    {
      oneOf: [ref("Cat"), ref("Dog")],
      discriminator: {
        propertyName: "kind",
        mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog" },
      },
    },
    'if (it.kind === "cat") it.lives satisfies number',
    { kind: "cat", lives: 9 },
    {
      schemas: {
        Cat: {
          type: "object",
          required: ["kind", "lives"],
          properties: { kind: { type: "string" }, lives: { type: "number" } },
        },
        Dog: { type: "object", required: ["kind"], properties: { kind: { type: "string" } } },
      },
    },
  ),
  schema(
    "`anyOf`",
    { anyOf: [{ type: "string" }, { type: "number" }] },
    "it satisfies string | number",
    1,
  ),
  schema("`not`", { type: "string", not: { const: "x" } }, "it satisfies string", "y"),
  schema(
    "`additionalProperties`",
    { type: "object", additionalProperties: { type: "number" } },
    "it.a satisfies number | undefined",
    { a: 1 },
  ),
  schema(
    "`patternProperties`",
    { type: "object", patternProperties: { "^x": { type: "number" } } },
    "it satisfies object",
    { x: 1 },
  ),
  schema(
    "recursive",
    { type: "object", properties: { next: ref("Thing") } },
    "it.next?.next?.next satisfies api.Thing | undefined",
    { next: { next: {} } },
  ),
  schema(
    "`$defs`",
    {
      type: "object",
      properties: { a: { $ref: "#/components/schemas/Thing/$defs/Name" } },
      $defs: { Name: { type: "string" } },
    },
    "it.a satisfies string | undefined",
    { a: "x" },
  ),
  schema(
    "`$ref` into something else",
    {
      type: "object",
      properties: { b: { $ref: "#/components/schemas/Other/properties/in/properties/a" } },
    },
    "it.b satisfies number | undefined",
    { b: 1 },
    {
      schemas: {
        Other: {
          type: "object",
          properties: { in: { type: "object", properties: { a: { type: "number" } } } },
        },
      },
    },
  ),
  schema(
    "`$ref` with siblings",
    {
      type: "object",
      properties: { b: { $ref: "#/components/schemas/Other", description: "Ours" } },
    },
    "it.b satisfies string | undefined",
    { b: "x" },
    { schemas: { Other: { type: "string" } } },
  ),
  schema(
    "a name that JavaScript has",
    { type: "object", properties: { a: ref("Error") } },
    "it.a satisfies api.ErrorSchema | undefined",
    { a: {} },
    { schemas: { Error: { type: "object" } } },
  ),
  {
    name: "no operationId and no tag",
    spec: {
      paths: {
        "/pets/{petId}/toys": {
          get: {
            parameters: [{ name: "petId", in: "path", required: true, schema: { type: "string" } }],
            responses: { 204: { description: "Done" } },
          },
        },
      },
    },
    call: 'client.pets.getToysByPetId("p")',
    wire: [`GET ${SERVER}/pets/p/toys`],
  },
  {
    name: "operationIds with the resource before them, and odd characters",
    spec: one({ operationId: "pets/list-all!", tags: ["Pets"] }),
    call: "client.pets.listAll()",
    wire: [GET],
  },
  {
    name: "operationIds that are equal once camel-cased",
    spec: {
      paths: {
        "/a": {
          get: { operationId: "get_it", tags: ["t"], responses: { 204: { description: "Done" } } },
        },
        "/b": {
          get: { operationId: "getIt", tags: ["t"], responses: { 204: { description: "Done" } } },
        },
      },
    },
    call: "client.t.getIt().then(() => client.t.getItByGetA())",
    wire: [`GET ${SERVER}/b`, `GET ${SERVER}/a`],
  },
  {
    name: "an operationId that is a reserved word",
    spec: one({ operationId: "constructor", tags: ["t"] }),
    call: "client.t.constructor_()",
    wire: [GET],
  },
  {
    name: "security: alternatives, and both together",
    spec: { ...one({ security: [{ key: [], basic: [] }, { key: [] }] }), ...SECRET },
    call: "client.things.call()",
    wire: [`${GET}?k=k1`, "authorization: Basic dTpw"],
    headers: ["authorization"],
  },
  {
    name: "security: none for one operation",
    spec: { ...one({ security: [] }), ...SECRET, security: [{ basic: [] }] },
    call: "client.things.call()",
    wire: [GET],
    headers: ["authorization"],
  },
  {
    name: "callbacks, links and webhooks: in the types, no methods",
    spec: {
      ...one({
        callbacks: {
          done: {
            "{$request.query.url}": { post: { responses: { 204: { description: "Done" } } } },
          },
        },
        responses: {
          200: {
            description: "It",
            content: json(POINT),
            links: { next: { operationId: "things.call" } },
          },
        },
      }),
      webhooks: {
        ping: {
          post: {
            requestBody: { content: json(POINT) },
            responses: { 204: { description: "Done" } },
          },
        },
      },
    },
    call: "client.things.call().then((it) => it.x)",
    wire: [GET],
    answer: { body: '{"x":1}' },
    result: 1,
  },
  {
    name: "deprecated operation",
    spec: one({ deprecated: true }),
    call: "client.things.call()",
    wire: [GET],
  },
  {
    name: "a body of `oneOf`",
    spec: body(json({ oneOf: [{ type: "string" }, POINT] })),
    call: 'client.things.call("text")',
    wire: [`POST ${SERVER}/things`, "", '"text"'],
  },
  {
    name: "an argument and an answer whose types are long have names, and an argument keeps its own",
    spec: one(
      {
        parameters: [
          {
            name: "aWBPrefix",
            in: "path",
            required: true,
            schema: { enum: Array.from({ length: 20 }, (_, index) => `value ${index}`) },
          },
        ],
        responses: {
          200: {
            description: "It",
            content: json({ oneOf: [POINT, { type: "array", items: POINT }] }),
          },
        },
      },
      "/things/{aWBPrefix}",
    ),
    call: 'client.things.call("value 7" satisfies api.ThingsCallAWbPrefix).then((it: api.ThingsCallResult) => it)',
    wire: [`${GET}/value%207`],
    answer: { body: '{"x":1}' },
    result: { x: 1 },
  },
];
