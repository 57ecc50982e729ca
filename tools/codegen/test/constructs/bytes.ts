import {
  answers,
  body,
  type Construct,
  json,
  one,
  POINT,
  parameter,
  ref,
  SERVER,
} from "./construct.ts";

const GET = `GET ${SERVER}/things`;
const POST = `POST ${SERVER}/things`;
const TYPE = ["content-type"];
const JSON_TEXT = { content: json({ type: "string" }) };
const BIG = "9007199254740993";
const EXACT = { type: "integer", format: "int64", "x-exact": true };

const text = (
  type: string,
  bytes: string | Uint8Array<ArrayBuffer>,
  result: string,
): Construct => ({
  name: `answer: text in the charset of \`${type}\``,
  spec: answers({ 200: { description: "It", content: { [type.split(";")[0] as string]: {} } } }),
  call: "client.things.call().then((it: string) => it)",
  wire: [GET],
  answer: { type, body: bytes },
  result,
});

/** What is sent and read, byte by byte: JSON in parameters, odd media types, charsets, events, large numbers. */
export const BYTES: readonly Construct[] = [
  {
    name: "parameter with `content`: JSON in a query, a text in quotes",
    spec: parameter({ in: "query", name: "q", ...JSON_TEXT }),
    call: 'client.things.call({ q: "null" })',
    wire: [`${GET}?q=%22null%22`],
  },
  {
    name: "parameter with `content`: JSON in a path",
    spec: parameter({ in: "path", name: "v", content: json(POINT) }),
    call: "client.things.call({ x: 1 })",
    wire: [`${GET}/%7B%22x%22%3A1%7D`],
  },
  {
    name: "parameter with `content`: JSON in a header and a cookie",
    spec: one({
      parameters: [
        { in: "header", name: "X-V", ...JSON_TEXT },
        { in: "cookie", name: "c", ...JSON_TEXT },
      ],
    }),
    call: 'client.things.call({}, { headers: { "X-V": "a" }, cookies: { c: "b" } })',
    wire: [GET, 'x-v: "a"', "cookie: c=%22b%22"],
    headers: ["x-v", "cookie"],
  },
  {
    name: "request: a form field as JSON",
    spec: body({
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } } },
        encoding: { a: { contentType: "application/json" } },
      },
    }),
    call: 'client.things.call({ a: "true", b: "true" })',
    wire: [POST, "", "a=%22true%22&b=true"],
  },
  ...["application/json-seq", "application/x-ndjson", "application/vnd.api+json.gz"].map(
    (type) => ({
      name: `request: bytes of \`${type}\`, which is no JSON`,
      spec: body({ [type]: {} }),
      call: "client.things.call(new Uint8Array([123, 125]))",
      wire: [POST, `content-type: ${type}`, "", "{}"],
      headers: TYPE,
    }),
  ),
  {
    name: "request and answer: `*/*` is JSON, unless the provider answers something else",
    spec: one(
      {
        requestBody: { required: true, content: { "*/*": { schema: POINT } } },
        responses: { 200: { description: "It", content: { "*/*": { schema: POINT } } } },
      },
      "/things",
      "post",
    ),
    call: "client.things.call({ x: 1 }).then((it) => it.x satisfies number | undefined)",
    wire: [POST, "content-type: application/json", "accept: */*", "", '{"x":1}'],
    headers: [...TYPE, "accept"],
    answer: { body: '{"x":2}' },
    result: 2,
  },
  {
    name: "request: `image/*` is sent as what a Blob says it is",
    spec: body({ "image/*": {} }),
    call: 'client.things.call(new Blob(["PNG"], { type: "image/png" }))',
    wire: [POST, "content-type: image/png", "", "PNG"],
    headers: TYPE,
  },
  {
    name: "request: text in the charset of its type",
    spec: body({ "text/csv; charset=iso-8859-1": { schema: { type: "string" } } }),
    call: 'client.things.call("a;b")',
    wire: [POST, "content-type: text/csv; charset=iso-8859-1", "", "a;b"],
    headers: TYPE,
  },
  text("text/csv; charset=iso-8859-1", Uint8Array.of(0xb5, 0x6d), "µm"),
  text("text/plain; charset=utf-16le", Uint8Array.of(0xb5, 0, 0x6d, 0), "µm"),
  text("application/xml; charset=windows-1252", Uint8Array.of(0x3c, 0x80), "<€"),
  {
    name: "answer: a stream of events",
    spec: answers({
      200: { description: "It", content: { "text/event-stream": { schema: { type: "string" } } } },
    }),
    call: "client.things.call().then(async (events) => { const all: string[] = []; for await (const { type, data } of events) all.push(`${type} ${data}`); return [...all, events.lastId]; })",
    wire: [GET, "accept: text/event-stream"],
    headers: ["accept"],
    answer: { type: "text/event-stream", body: "id: 7\ndata: a\n\nevent: done\ndata: {}\n\n" },
    result: ["message a", "done {}", "7"],
  },
  ...(
    [
      ["application/json", '{"x":1}', "1"],
      ["text/event-stream", "data: a\n\n", "a"],
    ] as const
  ).map(([type, answer, result]) => ({
    name: `answer: JSON or events, the provider chooses: ${type}`,
    spec: answers({
      200: { description: "It", content: { ...json(POINT), "text/event-stream": {} } },
    }),
    call: 'client.things.call().then(async (it) => { if (!("lastId" in it)) return String(it.x); for await (const { data } of it) return data; return ""; })',
    wire: [GET, "accept: application/json, text/event-stream"],
    headers: ["accept"],
    answer: { type, body: answer },
    result,
  })),
  {
    name: "schema: `x-exact`, a whole number beyond 2^53 as text",
    spec: {
      ...answers({
        200: { description: "It", content: json({ type: "array", items: ref("Thing") }) },
      }),
      components: {
        schemas: {
          Id: EXACT,
          Thing: {
            type: "object",
            required: ["id"],
            properties: { id: ref("Id"), next: ref("Thing"), count: { type: "integer" } },
          },
        },
      },
    },
    call: "client.things.call().then((all) => all.map((it) => [it.id satisfies string, it.next?.id, it.count satisfies number | undefined]))",
    wire: [GET],
    answer: { body: `[{"id":${BIG},"count":1},{"id":7,"next":{"id":-${BIG}}}]` },
    result: [
      [BIG, undefined, 1],
      ["7", `-${BIG}`, undefined],
    ],
  },
  {
    name: "schema: `x-exact` in a parameter takes the text back, or a number",
    spec: one(
      { parameters: [{ in: "path", name: "id", required: true, schema: EXACT }] },
      "/things/{id}",
    ),
    call: `client.things.call("${BIG}").then(() => client.things.call(7))`,
    wire: [`${GET}/${BIG}`, `${GET}/7`],
  },
  {
    name: "schema: a whole number beyond 2^53 without it is an error that names its place",
    spec: answers({
      200: { description: "It", content: json({ type: "object", additionalProperties: true }) },
    }),
    call: "client.things.call().then(String, (error) => `${(error as Error).name} ${/at (\\S+)/.exec((error as Error).message)?.[1]}`)",
    wire: [GET],
    answer: { body: `{"a":[{"id":${BIG}}]}` },
    result: "DecodeError /a/0/id",
  },
];
