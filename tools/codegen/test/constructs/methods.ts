import { answers, body, type Construct, DONE, json, one } from "./construct.ts";

const SIZED = { type: "object", properties: { size: { type: "integer" } } } as const;

const SETTINGS = {
  type: "object",
  required: ["settings"],
  properties: {
    settings: {
      type: "object",
      required: ["name"],
      properties: { name: { type: "string" }, size: { type: "integer" } },
    },
  },
};

const ITEMS = { type: "array", items: { type: "string" } };

/** What `x-methods` and `x-unwrap` make of an operation. */
export const METHODS: readonly Construct[] = [
  {
    name: "x-methods: the input is a part of the body",
    spec: methods(body(json(SETTINGS)), [{ id: "things.call", input: "body/settings" }]),
    call: `client.things.call({ name: "a", size: 2 })`,
    wire: ["POST https://api.example.test/things", "", '{"settings":{"name":"a","size":2}}'],
  },
  {
    name: "x-methods: the input is a part of the body, and an argument a part of that",
    spec: methods(body(json(SETTINGS)), [
      {
        id: "things.call",
        arguments: [{ name: "name", to: "body/settings/name" }],
        input: "body/settings",
      },
    ]),
    call: `client.things.call("a", { size: 2 })`,
    wire: ["POST https://api.example.test/things", "", '{"settings":{"size":2,"name":"a"}}'],
  },
  {
    name: "x-methods: such an input left out",
    spec: methods(body(json(SETTINGS)), [
      {
        id: "things.call",
        arguments: [{ name: "name", to: "body/settings/name" }],
        input: "body/settings",
      },
    ]),
    call: `client.things.call("a")`,
    wire: ["POST https://api.example.test/things", "", '{"settings":{"name":"a"}}'],
  },
  {
    name: "x-methods: the input is an inline part of the body, which need not be there, or may be null",
    spec: {
      paths: {
        ...methods(body(json({ type: "object", properties: { settings: SIZED } })), [
          { id: "things.call", input: "body/settings" },
        ]).paths,
        "/null": {
          post: {
            operationId: "things.empty",
            requestBody: {
              required: true,
              content: json({
                type: "object",
                properties: { at: { ...SIZED, type: ["object", "null"] } },
              }),
            },
            responses: DONE,
            "x-methods": [{ id: "things.empty", input: "body/at" }],
          },
        },
      },
    },
    call: "client.things.call({ size: 2 }).then(() => client.things.empty(null))",
    wire: [
      "POST https://api.example.test/things",
      "",
      '{"settings":{"size":2}}',
      "POST https://api.example.test/null",
      "",
      '{"at":null}',
    ],
  },
  {
    name: "x-methods: only the parameters that fit",
    spec: methods(
      one({
        parameters: ["id", "expand", "limit"].map((name) => ({
          name,
          in: "query",
          schema: { type: "string" },
        })),
      }),
      [
        {
          id: "things.call",
          arguments: [{ name: "id", to: "query/id" }],
          parameters: ["expand"],
        },
      ],
    ),
    call: `client.things.call("7", { expand: "all" } satisfies { expand?: string; limit?: never })`,
    wire: ["GET https://api.example.test/things?expand=all&id=7"],
  },
  {
    name: "x-unwrap: alternatives, a wrapper of any name",
    spec: unwrapped(),
    call: `client.things.call() satisfies Promise<string[]> | PromiseLike<string[]>`,
    wire: ["GET https://api.example.test/things"],
    answer: { body: '{"anything":["a","b"]}' },
    result: ["a", "b"],
  },
  {
    name: "x-unwrap: alternatives, no wrapper at all",
    spec: unwrapped(),
    call: `client.things.call()`,
    wire: ["GET https://api.example.test/things"],
    answer: { body: '["a","b"]' },
    result: ["a", "b"],
  },
  {
    name: "x-unwrap: a list out of an envelope that is open",
    spec: answers({
      200: {
        description: "Names",
        "x-unwrap": "/data",
        content: json({
          type: "object",
          required: ["data"],
          properties: { data: ITEMS },
          additionalProperties: true,
        }),
      },
    }),
    call: `client.things.call().then((it) => it satisfies string[])`,
    wire: ["GET https://api.example.test/things"],
    answer: { body: '{"data":["a"],"more":1}' },
    result: ["a"],
  },
];

function unwrapped(): { paths: object } {
  const schema = { anyOf: [ITEMS, { type: "object", additionalProperties: ITEMS }] };
  const found = { description: "Names", "x-unwrap": ["/*", ""], content: json(schema) };
  return answers({ 200: found });
}

/** A spec of one operation with these methods over it. */
function methods(spec: { paths: object }, entries: readonly object[]): { paths: object } {
  const [path, item] = Object.entries(spec.paths)[0] as [string, Record<string, object>];
  const [method, operation] = Object.entries(item)[0] as [string, object];
  return { paths: { [path]: { [method]: { ...operation, "x-methods": entries } } } };
}
