import {
  answers,
  body,
  type Construct,
  json,
  one,
  POINT,
  ref,
  SERVER,
  STRINGS,
} from "./construct.ts";

const TYPE = ["content-type"];
const POST = `POST ${SERVER}/things`;

/** Requests and answers: content types, encodings, statuses. */
export const BODIES: readonly Construct[] = [
  {
    name: "request: JSON",
    spec: body(json(POINT)),
    call: "client.things.call({ x: 1, y: 2 })",
    wire: [POST, "content-type: application/json", "", '{"x":1,"y":2}'],
    headers: TYPE,
  },
  {
    name: "request: form, with an encoding",
    spec: body({
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { a: { type: "string" }, tags: STRINGS } },
        encoding: { tags: { style: "form", explode: false } },
      },
    }),
    call: 'client.things.call({ a: "1 2", tags: ["x", "y"] })',
    wire: [POST, "content-type: application/x-www-form-urlencoded", "", "a=1+2&tags=x,y"],
    headers: TYPE,
  },
  {
    name: "request: multipart, with a file and an encoding",
    spec: body({
      "multipart/form-data": {
        schema: {
          type: "object",
          required: ["file"],
          properties: { file: { type: "string", format: "binary" }, meta: POINT },
        },
        encoding: { file: { contentType: "image/png" } },
      },
    }),
    call: 'client.things.call({ file: new File(["PNG"], "a.png"), meta: { x: 1 } })',
    wire: [
      POST,
      "",
      "--boundary",
      'Content-Disposition: form-data; name="file"; filename="a.png"',
      "Content-Type: image/png",
      "",
      "PNG",
      "--boundary",
      'Content-Disposition: form-data; name="meta"; filename="meta"',
      "Content-Type: application/json",
      "",
      '{"x":1}',
      "--boundary--",
    ],
  },
  {
    name: "request: text",
    spec: body({ "text/plain": { schema: { type: "string" } } }),
    call: 'client.things.call("hi")',
    wire: [POST, "content-type: text/plain", "", "hi"],
    headers: TYPE,
  },
  {
    name: "request: binary",
    spec: body({ "application/octet-stream": { schema: { type: "string", format: "binary" } } }),
    call: 'client.things.call(new Blob(["bytes"]))',
    wire: [POST, "content-type: application/octet-stream", "", "bytes"],
    headers: TYPE,
  },
  {
    name: "request: several content types, the first by default",
    spec: body({ ...json(POINT), "text/csv": { schema: { type: "string" } } }),
    call: "client.things.call({ x: 1 })",
    wire: [POST, "content-type: application/json", "", '{"x":1}'],
    headers: TYPE,
  },
  {
    name: "request: several content types, another by its header",
    spec: body({ ...json(POINT), "text/csv": { schema: { type: "string" } } }),
    call: 'client.things.call("x,1", { headers: { "content-type": "text/csv" } })',
    wire: [POST, "content-type: text/csv", "", "x,1"],
    headers: TYPE,
  },
  {
    name: "request: a body that may be left out",
    spec: one({ requestBody: { content: json(POINT) } }, "/things", "post"),
    call: "client.things.call()",
    wire: [POST],
    headers: TYPE,
  },
  {
    name: "`readOnly` and `writeOnly`: a shape for each side",
    spec: {
      ...one(
        {
          requestBody: { required: true, content: json(ref("User")) },
          responses: { 200: { description: "It", content: json(ref("User")) } },
        },
        "/things",
        "post",
      ),
      components: {
        schemas: {
          User: {
            type: "object",
            required: ["id", "name", "password"],
            properties: {
              id: { type: "string", readOnly: true },
              name: { type: "string" },
              password: { type: "string", writeOnly: true },
            },
          },
        },
      },
    },
    call: 'client.things.call({ name: "A", password: "p" } satisfies api.UserWrite).then((user: api.User) => user.id satisfies string)',
    wire: [POST, "content-type: application/json", "", '{"name":"A","password":"p"}'],
    headers: TYPE,
    answer: { body: '{"id":"u1","name":"A"}' },
    result: "u1",
  },
  {
    name: "answer: none",
    spec: answers({ 204: { description: "Done" } }),
    call: "client.things.call().then((nothing: void) => nothing)",
    wire: [`GET ${SERVER}/things`, "accept: */*"],
    headers: ["accept"],
  },
  {
    name: "answer: text",
    spec: answers({
      200: { description: "It", content: { "text/csv": { schema: { type: "string" } } } },
    }),
    call: "client.things.call().then((text: string) => text)",
    wire: [`GET ${SERVER}/things`, "accept: text/csv"],
    headers: ["accept"],
    answer: { type: "text/csv", body: "a,b" },
    result: "a,b",
  },
  {
    name: "answer: binary",
    spec: answers({ 200: { description: "It", content: { "image/png": {} } } }),
    call: "client.things.call().then((stream: ReadableStream<Uint8Array>) => new Response(stream as never).text())",
    wire: [`GET ${SERVER}/things`, "accept: image/png"],
    headers: ["accept"],
    answer: { type: "image/png", body: "PNG" },
    result: "PNG",
  },
  {
    name: "answer: several content types, one chosen",
    spec: answers({
      200: {
        description: "It",
        content: { ...json(POINT), "text/csv": { schema: { type: "string" } } },
      },
    }),
    call: 'client.things.call(undefined, { headers: { accept: "text/csv" } })',
    wire: [`GET ${SERVER}/things`, "accept: text/csv"],
    headers: ["accept"],
    answer: { type: "text/csv", body: "x,1" },
    result: "x,1",
  },
  ...(
    [
      ["application/json", '{"x":3}', 3],
      ["text/csv", "x,1", "x,1"],
      ["image/png", "PNG", "PNG"],
    ] as const
  ).map(([type, text, result]) => ({
    name: `answer: several content types, the provider chooses: ${type}`,
    spec: answers({
      200: { description: "It", content: { ...json(POINT), "text/csv": {}, "image/png": {} } },
    }),
    call: 'client.things.call().then((it) => typeof it === "string" ? it.toLowerCase() : it instanceof ReadableStream ? new Response(it as never).text() : it.x)',
    wire: [`GET ${SERVER}/things`, "accept: application/json, text/csv, image/png"],
    headers: ["accept"],
    answer: { type, body: text },
    result,
  })),
  ...(
    [
      [200, '{"x":3}', 3],
      [201, '{"made":7}', 7],
      [202, "", undefined],
    ] as const
  ).map(([status, text, result]) => ({
    name: `answer: several successes, each with a schema of its own: ${status}`,
    spec: answers({
      200: { description: "It", content: json(POINT) },
      201: {
        description: "Made",
        content: json({
          type: "object",
          required: ["made"],
          properties: { made: { type: "integer" } },
        }),
      },
      202: { description: "Not yet" },
    }),
    call: 'client.things.call().then((it) => (it && "made" in it ? it.made : it?.x))',
    wire: [`GET ${SERVER}/things`],
    answer: { status, body: text },
    result,
  })),
  {
    name: "answer: `2XX`",
    spec: answers({ "2XX": { description: "It", content: json(POINT) } }),
    call: "client.things.call().then((point) => point.x satisfies number | undefined)",
    wire: [`GET ${SERVER}/things`],
    answer: { status: 203, body: '{"x":3}' },
    result: 3,
  },
  {
    name: "answer: `default`",
    spec: answers({ default: { description: "It", content: json(POINT) } }),
    call: "client.things.call().then((point) => point.x satisfies number | undefined)",
    wire: [`GET ${SERVER}/things`],
    answer: { body: '{"x":3}' },
    result: 3,
  },
  {
    name: "answer: `4XX` with a schema",
    spec: answers({
      200: { description: "It", content: json(POINT) },
      "4XX": { description: "No", content: json(POINT) },
    }),
    call: "client.things.call().catch((error) => (error as { status: number }).status)",
    wire: [`GET ${SERVER}/things`],
    answer: { status: 418, body: '{"x":3}' },
    result: 418,
  },
];
