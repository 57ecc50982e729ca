import { answers, type Construct, json, one, POINT, SERVER } from "./construct.ts";

const GET = `GET ${SERVER}/things`;
const DONE = { 204: { description: "Done" } };

const constant = (name: string, place: string, schema: object): object => ({
  name,
  in: place,
  required: true,
  schema,
});

const action = (name: string): object => ({
  operationId: name,
  tags: ["queue"],
  responses: DONE,
  parameters: [
    constant("Action", "query", { type: "string", enum: [name] }),
    constant("Version", "query", { const: "2012-11-05" }),
    { name: "QueueName", in: "query", schema: { type: "string" } },
  ],
});

/** Addresses with fragments, parameters with one value, answers without content. */
export const WIRE: readonly Construct[] = [
  {
    name: "path: a fragment tells operations apart, and is not sent; a parameter with one value is filled in",
    spec: {
      paths: {
        "/#Action=CreateQueue": { get: action("CreateQueue") },
        "/#Action=DeleteQueue": { get: action("DeleteQueue") },
      },
    },
    call: 'client.queue.createQueue({ QueueName: "q" }).then(() => client.queue.deleteQueue())',
    wire: [
      `GET ${SERVER}/?QueueName=q&Action=CreateQueue&Version=2012-11-05`,
      `GET ${SERVER}/?Action=DeleteQueue&Version=2012-11-05`,
    ],
  },
  {
    name: "path: a fragment behind variables, a header with one value",
    spec: one(
      {
        parameters: [
          constant("bucket", "path", { type: "string" }),
          constant("acl", "query", { type: "boolean", enum: [true] }),
          constant("X-Amz-Target", "header", { enum: ["S3.Acl"] }),
        ],
      },
      "/{bucket}#acl",
    ),
    call: 'client.things.call("b")',
    wire: [`GET ${SERVER}/b?acl=true`, "x-amz-target: S3.Acl"],
    headers: ["x-amz-target"],
  },
  {
    name: "path: a fragment, through the raw client",
    spec: one({}, "/things/#later"),
    call: 'import("@specwright/runtime/raw").then(({ rawOf }) => rawOf(client).GET("/things/#later", {})).then(() => undefined)',
    wire: [`GET ${SERVER}/things/`],
  },
  {
    name: "parameter: one value, in path, cookie and by `$ref`; an optional one is the caller's",
    spec: {
      ...one(
        {
          parameters: [
            constant("version", "path", { const: "v2" }),
            constant("kind", "cookie", { $ref: "#/components/schemas/Kind" }),
            { name: "flag", in: "query", schema: { const: 1 } },
          ],
        },
        "/{version}/things",
      ),
      components: { schemas: { Kind: { type: "string", enum: ["k"] } } },
    },
    call: "client.things.call({ flag: 1 })",
    wire: [`GET ${SERVER}/v2/things?flag=1`, "cookie: kind=k"],
    headers: ["cookie"],
  },
  {
    name: "answer to HEAD: none, whatever the content would be",
    spec: one(
      { responses: { 200: { description: "It", content: json(POINT) } } },
      "/things",
      "head",
    ),
    call: "client.things.call().then((nothing: void) => nothing)",
    wire: [`HEAD ${SERVER}/things`, "accept: application/json"],
    headers: ["accept"],
    result: undefined,
  },
  {
    name: "answer to HEAD: bytes, text and several statuses are none as well",
    spec: one(
      {
        responses: {
          200: { description: "It", content: { "image/png": {}, "text/csv": {} } },
          206: { description: "A part", content: json(POINT) },
        },
      },
      "/things",
      "head",
    ),
    call: "client.things.call().then((nothing: void) => nothing)",
    wire: [`HEAD ${SERVER}/things`],
    result: undefined,
  },
  ...[204, 205].map((status) => ({
    name: `answer: ${status} is none, whatever its spec says`,
    spec: answers({ [status]: { description: "Done", content: json(POINT) } }),
    call: "client.things.call().then((nothing: void) => nothing)",
    wire: [GET],
    answer: { status, body: "" },
    result: undefined,
  })),
  {
    name: "answer: 204 with content beside 200",
    spec: answers({
      200: { description: "It", content: json(POINT) },
      204: { description: "Done", content: json({ type: "string" }) },
    }),
    call: "client.things.call().then((it) => it?.x satisfies number | undefined)",
    wire: [GET],
    answer: { body: '{"x":1}' },
    result: 1,
  },
  {
    name: "answer: 304 is none, and no success of a GET",
    spec: answers({
      200: { description: "It", content: json(POINT) },
      304: { description: "As it was", content: json({ type: "string" }) },
    }),
    call: "client.things.call().then((it) => it.x satisfies number | undefined)",
    wire: [GET],
    answer: { body: '{"x":1}' },
    result: 1,
  },
  {
    name: "answer: `2XX` beside a 204, and an error by `default`",
    spec: answers({
      "2XX": { description: "It", content: json(POINT) },
      204: { description: "Done" },
      default: { description: "No", content: json({ type: "string" }) },
    }),
    call: "client.things.call().then((it) => it?.x satisfies number | undefined)",
    wire: [GET],
    answer: { status: 201, body: '{"x":1}' },
    result: 1,
  },
  {
    name: "answer: `default` beside errors is the success",
    spec: answers({
      default: { description: "It", content: json(POINT) },
      "4XX": { description: "No", content: json({ type: "string" }) },
      404: { description: "No", content: json({ type: "boolean" }) },
    }),
    call: "client.things.call().then((it) => it.x satisfies number | undefined)",
    wire: [GET],
    answer: { body: '{"x":1}' },
    result: 1,
  },
  {
    name: "answer: a media type without a schema, and no content at all beside it",
    spec: answers({
      200: { description: "It", content: { "application/json": {} } },
      202: { description: "Later" },
    }),
    call: "client.things.call().then((it: unknown) => it)",
    wire: [GET],
    answer: { body: "[1]" },
    result: [1],
  },
];
