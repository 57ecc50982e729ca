import {
  answers,
  body,
  type Construct,
  DONE,
  json,
  one,
  POINT,
  parameter,
  ref,
  SERVER,
  STRINGS,
} from "./construct.ts";

const GET = `GET ${SERVER}/things`;
const POST = `POST ${SERVER}/things`;
const TYPE = ["content-type"];
const POINTS = { type: "object", properties: { name: { type: "string" } } };
const JSON_TEXT = { content: json({ type: "string" }) };
const BIG = "9007199254740993";
const EXACT = { type: "integer", format: "int64", "x-exact": true };
const EXACT_JSON = { content: json({ type: "object", properties: { id: EXACT } }) };
const EXACT_FIELDS = {
  type: "object",
  properties: {
    id: EXACT,
    ids: { type: "array", items: EXACT },
    more: { type: "object", properties: { id: EXACT } },
    all: { type: "array", items: { type: "object", properties: { id: EXACT } } },
  },
};

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
    name: "schema: `x-exact` in a JSON body, a text or a number: sent as the number",
    spec: {
      ...body(json(ref("Thing"))),
      components: {
        schemas: {
          Id: EXACT,
          Thing: {
            type: "object",
            required: ["id"],
            properties: {
              id: ref("Id"),
              next: ref("Thing"),
              ids: { type: "array", items: { anyOf: [ref("Id"), { type: "null" }] } },
              name: { type: "string" },
            },
            additionalProperties: false,
          },
        },
      },
    },
    call: `client.things.call({ id: "${BIG}", next: { id: 7, name: "${BIG}" }, ids: ["-${BIG}", null] })`,
    wire: [POST, "", `{"id":${BIG},"next":{"id":7,"name":"${BIG}"},"ids":[-${BIG},null]}`],
  },
  {
    name: "schema: `x-exact` in a body whose text is no whole number: an error that names its place",
    spec: body(json({ type: "object", properties: { a: { type: "array", items: EXACT } } })),
    call: 'client.things.call({ a: [1, "1.5"] }).then(String, (error) => /body\\S+ must be \\w+ \\w+ \\w+/.exec((error as Error).message)?.[0])',
    wire: [],
    result: "body/a/1 must be a whole number",
  },
  {
    name: "schema: `x-exact` in a body of several types, under a JSON one of a vendor",
    spec: body({
      "application/vnd.x+json": { schema: { type: "object", properties: { id: EXACT } } },
      "text/plain": { schema: { type: "string" } },
    }),
    call: `client.things.call({ id: "${BIG}" }).then(() => client.things.call('{"id":"1"}', { headers: { "content-type": "text/plain" } }))`,
    wire: [
      POST,
      "content-type: application/vnd.x+json",
      "",
      `{"id":${BIG}}`,
      POST,
      "content-type: text/plain",
      "",
      '{"id":"1"}',
    ],
    headers: ["content-type"],
  },
  {
    name: "schema: `x-exact` beside a text of its own: a text stays one",
    spec: body(
      json({ type: "object", properties: { id: { oneOf: [EXACT, { type: "string" }] } } }),
    ),
    call: 'client.things.call({ id: "7" }).then(() => client.things.call({ id: 7 }))',
    wire: [POST, "", '{"id":"7"}', POST, "", '{"id":7}'],
  },
  {
    name: "schema: `x-exact` in a whole body, and under names that JavaScript and pointers have",
    spec: {
      paths: {
        ...one({ requestBody: { required: true, content: json(EXACT) } }, "/things", "post").paths,
        "/names": {
          post: {
            operationId: "things.names",
            requestBody: {
              required: true,
              content: json({
                type: "object",
                // Parsed, since in a literal it would be something else.
                properties: JSON.parse(
                  `{"__proto__":${JSON.stringify(EXACT)},"constructor":${JSON.stringify(EXACT)},"a/b~":${JSON.stringify(EXACT)},"*":{"type":"string"}}`,
                ),
                additionalProperties: { type: "object", additionalProperties: EXACT },
              }),
            },
            responses: DONE,
          },
        },
      },
    },
    call: `client.things.call("${BIG}").then(() => client.things.names(JSON.parse('{"__proto__":"${BIG}","constructor":"1","a/b~":"2","*":"3","z":{"y":"4"}}')))`,
    wire: [
      POST,
      "",
      BIG,
      `POST ${SERVER}/names`,
      "",
      `{"__proto__":${BIG},"constructor":1,"a/b~":2,"*":"3","z":{"y":4}}`,
    ],
  },
  {
    name: "schema: `x-exact` in the JSON of a query, a header, a cookie and a path",
    spec: one(
      {
        parameters: [
          { in: "path", name: "p", required: true, ...EXACT_JSON },
          { in: "query", name: "q", ...EXACT_JSON },
          { in: "header", name: "X-H", ...EXACT_JSON },
          { in: "cookie", name: "c", ...EXACT_JSON },
        ],
      },
      "/things/{p}",
    ),
    call: `client.things.call({ id: "1" }, { q: { id: "${BIG}" } }, { headers: { "X-H": { id: "${BIG}" } }, cookies: { c: { id: "${BIG}" } } })`,
    wire: [
      `${GET}/%7B%22id%22%3A1%7D?q=%7B%22id%22%3A${BIG}%7D`,
      `x-h: {"id":${BIG}}`,
      `cookie: c=%7B%22id%22%3A${BIG}%7D`,
    ],
    headers: ["x-h", "cookie"],
  },
  {
    name: "schema: `x-exact` in a form: alone, in a list, and in a field that is JSON",
    spec: body({ "application/x-www-form-urlencoded": { schema: EXACT_FIELDS } }),
    call: `client.things.call({ id: "${BIG}", ids: ["${BIG}", 7], more: { id: "${BIG}" } })`,
    wire: [POST, "", `id=${BIG}&ids=${BIG}&ids=7&more=%7B%22id%22%3A${BIG}%7D`],
  },
  {
    name: "schema: `x-exact` in the JSON parts of a multipart body",
    spec: body({
      "multipart/form-data": {
        schema: EXACT_FIELDS,
        encoding: { id: { contentType: "application/json" } },
      },
    }),
    call: `client.things.call({ id: "${BIG}", more: { id: "${BIG}" }, all: [{ id: "${BIG}" }, { id: 7 }] })`,
    wire: [
      POST,
      "",
      ...["id", "more", "all", "all"].flatMap((name, index) => [
        "--boundary",
        `Content-Disposition: form-data; name="${name}"; filename="${name}"`,
        "Content-Type: application/json",
        "",
        [BIG, `{"id":${BIG}}`, `{"id":${BIG}}`, '{"id":7}'][index] as string,
      ]),
      "--boundary--",
    ],
  },
  {
    name: "schema: `x-exact` where `x-methods` puts an argument and the input into the body",
    spec: one(
      {
        requestBody: {
          required: true,
          content: json({
            type: "object",
            required: ["owner"],
            properties: {
              owner: EXACT,
              settings: { type: "object", properties: { ids: { type: "array", items: EXACT } } },
            },
          }),
        },
        "x-methods": [
          {
            id: "things.call",
            arguments: [{ name: "owner", to: "body/owner" }],
            input: "body/settings",
          },
        ],
      },
      "/things",
      "post",
    ),
    call: `client.things.call("${BIG}", { ids: ["${BIG}"] })`,
    wire: [POST, "", `{"settings":{"ids":[${BIG}]},"owner":${BIG}}`],
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
  {
    name: "parameter with `content`: JSON in a header is ASCII, whatever it says",
    spec: one({ parameters: [{ in: "header", name: "X-V", content: json(POINTS) }] }),
    call: 'client.things.call({}, { headers: { "X-V": { name: "é→😀" } } })',
    wire: [GET, String.raw`x-v: {"name":"\u00e9\u2192\ud83d\ude00"}`],
    headers: ["x-v"],
  },
  {
    name: "parameter with `content`: a JSON type with a parameter, of a vendor, and one that is text",
    spec: one({
      parameters: [
        {
          in: "query",
          name: "a",
          content: { "application/json; charset=utf-8": { schema: STRINGS } },
        },
        {
          in: "query",
          name: "b",
          content: { "application/vnd.x+json": { schema: { type: "string" } } },
        },
        { in: "query", name: "c", content: { "text/plain": { schema: { type: "string" } } } },
        { in: "query", name: "d", content: json({ type: ["string", "null"] }) },
        { in: "query", name: "e", content: json({ type: "boolean" }) },
      ],
    }),
    call: 'client.things.call({ a: ["x", "é"], b: "1", c: "a b", e: false })',
    wire: [`${GET}?a=%5B%22x%22%2C%22%C3%A9%22%5D&b=%221%22&c=a%20b&e=false`],
  },
  ...[
    ["application/json; charset=utf-8", "{ x: 1 }", '{"x":1}'],
    ["application/merge-patch+json", "{ x: 1 }", '{"x":1}'],
    ['application/vnd.api+json; ext="a,b"', "{ x: 1 }", '{"x":1}'],
    ["Application/JSON", "{ x: 1 }", '{"x":1}'],
    ["text/json", "{ x: 1 }", '{"x":1}'],
    ["application/x-www-form-urlencoded; charset=utf-8", "{ x: 1 }", "x=1"],
    ["application/x-www-form-urlencoded; charset=iso-8859-1", "{ x: 1 }", "x=1"],
    ["application/xml", '"<x>1</x>"', "<x>1</x>"],
    ["text/x-yaml", '"x: 1"', "x: 1"],
  ].map(([type, given, sent]) => ({
    name: `request: \`${type}\``,
    spec: body({ [type as string]: { schema: POINT } }),
    call: `client.things.call(${given})`,
    wire: [POST, `content-type: ${type}`, "", sent as string],
    headers: TYPE,
  })),
  ...[
    "application/problem+json",
    "application/json;odata=verbose",
    "APPLICATION/JSON",
    "text/json",
  ].map((type) => ({
    name: `answer: \`${type}\``,
    spec: answers({ 200: { description: "It", content: { [type]: { schema: POINT } } } }),
    call: "client.things.call().then((it) => it.x satisfies number | undefined)",
    wire: [GET, `accept: ${type}`],
    headers: ["accept"],
    answer: { type, body: '{"x":1}' },
    result: 1,
  })),
  {
    name: "request: `multipart/related` is bytes of the caller's, who knows its boundary",
    spec: body({
      "multipart/related": { schema: { type: "object", properties: { a: { type: "string" } } } },
    }),
    call: 'client.things.call(new Blob(["--b\\r\\n\\r\\nx\\r\\n--b--"], { type: "multipart/related; boundary=b" }))',
    wire: [
      POST,
      "content-type: multipart/related; boundary=b",
      "",
      "--boundary",
      "",
      "x",
      "--boundary--",
    ],
    headers: TYPE,
  },
];
