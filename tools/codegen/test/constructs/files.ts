import { answers, type Construct, json, one, SERVER } from "./construct.ts";

const THING = `Thing:
  type: object
  required: [name]
  properties:
    name: { type: string }
    owner: { $ref: "../people/person.json" }
`;

const PERSON = JSON.stringify({
  type: "object",
  properties: { id: { type: "integer" }, friend: { $ref: "person.json" } },
});

const thing = (file = "schemas/thing.yaml"): object => ({ $ref: `${file}#/Thing` });

/** Specs of several files. */
export const FILES: readonly Construct[] = [
  {
    name: "external `$ref`: a schema in YAML, which leads on to one in JSON that contains itself",
    spec: answers({ 200: { description: "It", content: json(thing()) } }),
    files: { "schemas/thing.yaml": THING, "people/person.json": PERSON },
    call: "client.things.call().then((it: api.Thing) => it.owner?.friend?.id satisfies number | undefined)",
    wire: [`GET ${SERVER}/things`],
    answer: { body: '{"name":"a","owner":{"friend":{"id":7}}}' },
    result: 7,
  },
  {
    name: "external `$ref`: a whole path item, with a parameter of a third file",
    spec: { paths: { "/things/{id}": { $ref: "paths/things.yaml#/thing" } } },
    files: {
      "paths/things.yaml": `thing:
  parameters: [{ $ref: "../parameters.yaml#/Id" }]
  get: { operationId: things.call, responses: { "204": { description: Done } } }
`,
      "parameters.yaml": `Id: { name: id, in: path, required: true, style: label, schema: { type: array, items: { type: integer } } }
`,
    },
    call: "client.things.call([1, 2])",
    wire: [`GET ${SERVER}/things/.1,2`],
  },
  {
    name: "external `$ref`: request body and answer",
    spec: one(
      {
        requestBody: { $ref: "bodies/new thing.json" },
        responses: { 200: { $ref: "bodies/answers.yaml#/made" } },
      },
      "/things",
      "post",
    ),
    files: {
      "bodies/new thing.json": JSON.stringify({
        required: true,
        content: json(thing("../schemas/thing.yaml")),
      }),
      "bodies/answers.yaml": `made:
  description: It
  content: { application/json: { schema: { $ref: "../schemas/thing.yaml#/Thing" } } }
`,
      "schemas/thing.yaml": THING,
      "people/person.json": PERSON,
    },
    call: 'client.things.call({ name: "a" }).then((it) => it satisfies api.Thing)',
    wire: [`POST ${SERVER}/things`, "", '{"name":"a"}'],
    answer: { body: '{"name":"a"}' },
    result: { name: "a" },
  },
  {
    name: "`$ref` into a path: percent-encoded braces, a media type, the schema of an answer",
    spec: {
      paths: {
        ...answers({
          200: {
            description: "It",
            content: json({
              $ref: "#/paths/~1other~1%7Bid%7D/get/responses/200/content/application~1json/schema",
            }),
          },
        }).paths,
        "/other/{id}": {
          get: {
            operationId: "things.other",
            parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer" } }],
            responses: {
              200: {
                description: "It",
                content: json({
                  type: "object",
                  required: ["n"],
                  properties: { n: { type: "integer" } },
                }),
              },
            },
          },
        },
      },
    },
    call: "client.things.call().then((it) => it.n satisfies number)",
    wire: [`GET ${SERVER}/things`],
    answer: { body: '{"n":1}' },
    result: 1,
  },
  {
    name: "`$ref` into a parameter, a property, items, a member of `allOf` and further members",
    spec: {
      ...answers({
        200: {
          description: "It",
          content: json({
            type: "object",
            required: ["a", "b", "c", "d"],
            properties: {
              a: { $ref: "#/components/parameters/Size/schema" },
              b: { $ref: "#/components/schemas/Base/properties/list/items" },
              c: { $ref: "#/components/schemas/Base/allOf/0/properties/x%2Fy" },
              d: { $ref: "#/components/schemas/Base/additionalProperties" },
            },
          }),
        },
      }),
      components: {
        parameters: { Size: { name: "size", in: "query", schema: { enum: ["s", "l"] } } },
        schemas: {
          Base: {
            type: "object",
            properties: { list: { type: "array", items: { type: "boolean" } } },
            allOf: [{ type: "object", properties: { "x/y": { type: "string" } } }],
            additionalProperties: { type: "integer" },
          },
        },
      },
    },
    call: 'client.things.call().then((it) => [it.a satisfies "s" | "l", it.b satisfies boolean, it.c satisfies string, it.d satisfies number])',
    wire: [`GET ${SERVER}/things`],
    answer: { body: '{"a":"s","b":true,"c":"x","d":1}' },
    result: ["s", true, "x", 1],
  },
  {
    name: "`$ref` to names that a pointer must escape: a slash, a tilde, a percent sign, a space",
    spec: {
      ...answers({
        200: {
          description: "It",
          content: json({
            type: "object",
            required: ["a", "b", "c"],
            properties: {
              a: { $ref: "#/components/schemas/Has/properties/a~1b" },
              b: { $ref: "#/components/schemas/Has/properties/a~0b" },
              c: { $ref: "#/components/schemas/Has/properties/100%25%20x" },
            },
          }),
        },
      }),
      components: {
        schemas: {
          Has: {
            type: "object",
            properties: {
              "a/b": { type: "integer" },
              "a~b": { type: "boolean" },
              "100% x": { type: "string" },
            },
          },
        },
      },
    },
    call: "client.things.call().then((it) => [it.a satisfies number, it.b satisfies boolean, it.c satisfies string])",
    wire: [`GET ${SERVER}/things`],
    answer: { body: '{"a":1,"b":true,"c":"x"}' },
    result: [1, true, "x"],
  },
  {
    name: "`$ref` back to its own file by name, and from another file into the root",
    spec: {
      ...answers({
        200: {
          description: "It",
          content: json({ $ref: "openapi.json#/components/schemas/Thing" }),
        },
      }),
      components: {
        schemas: {
          Thing: {
            type: "object",
            properties: { owner: { $ref: "parts/owner.yaml#/$defs/Owner" } },
          },
          Name: { type: "string" },
        },
      },
    },
    files: {
      "parts/owner.yaml": `$defs:
  Owner: { type: object, required: [name], properties: { name: { $ref: "../openapi.json#/components/schemas/Name" }, of: { $ref: "../openapi.json#/components/schemas/Thing" } } }
`,
    },
    call: "client.things.call().then((it) => it.owner?.of?.owner?.name satisfies string | undefined)",
    wire: [`GET ${SERVER}/things`],
    answer: { body: '{"owner":{"name":"a","of":{"owner":{"name":"b"}}}}' },
    result: "b",
  },
];
