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
];
