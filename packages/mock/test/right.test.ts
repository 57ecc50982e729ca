import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Mock, startMock } from "../src/index.js";

/** What a spec allows is taken, and what it does not is refused with its place and rule: row by row. */
type Row = readonly [
  name: string,
  operation: object,
  path: string,
  expected: number | [status: number, violation: string],
  init?: RequestInit,
];

const ok = { responses: { 204: { description: "Done." } } };
const parameter = (node: object, more: object = {}) => ({ ...ok, parameters: [node], ...more });
const body = (content: object, more: object = {}) => ({
  ...ok,
  requestBody: { required: true, content, ...more },
});
const json = (schema: object) => ({ "application/json": { schema } });
const path = (node: object) => parameter({ in: "path", name: "p", required: true, ...node });
const query = (node: object) => parameter({ in: "query", name: "q", ...node });
const post = (text: BodyInit, type = "application/json", more: object = {}): RequestInit => ({
  method: "POST",
  body: text,
  headers: { "content-type": type, ...more },
});

const STRINGS = { type: "array", items: { type: "string" }, maxItems: 2 };
const NUMBERS = { type: "array", items: { type: "integer" } };
const POINT = {
  type: "object",
  required: ["x"],
  properties: { x: { type: "integer" }, y: { type: "integer" } },
  additionalProperties: false,
};

/** Words of JSON Schema 2020-12 for which its forerunners had others. */
const TUPLE = {
  type: "array",
  prefixItems: [{ type: "integer" }, { type: "string" }],
  items: false,
  minItems: 2,
};
const DEPENDENT = {
  type: "object",
  properties: {
    card: { type: "string" },
    address: { type: "string" },
    prefixItems: { type: "string" },
  },
  dependentRequired: { card: ["address"] },
  dependentSchemas: { address: { properties: { address: { minLength: 3 } } } },
};

const ROWS: readonly Row[] = [
  // Tuples and dependencies, in the words of 2020-12.
  ["a tuple", body(json(TUPLE)), "/", 204, post('[1,"a"]')],
  [
    "a tuple with a wrong place",
    body(json(TUPLE)),
    "/",
    [422, "body.1: must be string (type)"],
    post("[1,2]"),
  ],
  ["a tuple with one too many", body(json(TUPLE)), "/", [422, "body"], post('[1,"a",2]')],
  ["a tuple in a query", query({ explode: false, schema: TUPLE }), "/?q=1,a", 204],
  [
    "a wrong tuple in a query",
    query({ explode: false, schema: TUPLE }),
    "/?q=a,1",
    [422, "query.q.0"],
  ],
  ["what depends, with it", body(json(DEPENDENT)), "/", 204, post('{"card":"c","address":"abc"}')],
  ["what depends, without it", body(json(DEPENDENT)), "/", [422, "address"], post('{"card":"c"}')],
  [
    "a schema that depends",
    body(json(DEPENDENT)),
    "/",
    [422, "body.address"],
    post('{"address":"a"}'),
  ],
  [
    "a property called like a keyword",
    body(json(DEPENDENT)),
    "/",
    204,
    post('{"prefixItems":"a"}'),
  ],
  // 22: headers that OpenAPI says to ignore
  ...["Authorization", "Accept", "Content-Type", "authorization"].map(
    (name): Row => [
      `a header parameter called ${name}`,
      parameter({ in: "header", name, required: true, schema: { type: "integer" } }),
      "/",
      204,
    ],
  ),
  [
    "another header parameter",
    parameter({ in: "header", name: "X-N", required: true, schema: { type: "integer" } }),
    "/",
    [422, "header.X-N: must have required property 'X-N' (required)"],
  ],
  // 24: arrays and objects in every style
  ["path, simple list", path({ schema: STRINGS }), "/c,d", 204],
  ["path, a delimiter inside a value", path({ schema: STRINGS }), "/c%2Cx,d", 204],
  [
    "path, simple list of one more",
    path({ schema: STRINGS }),
    "/a,b,c",
    [422, "path.p: must NOT have more than 2 items (maxItems)"],
  ],
  ["path, label", path({ style: "label", schema: NUMBERS }), "/.1,2", 204],
  ["path, label, exploded", path({ style: "label", explode: true, schema: NUMBERS }), "/.1.2", 204],
  ["path, matrix", path({ style: "matrix", schema: NUMBERS }), "/;p=1,2", 204],
  [
    "path, matrix, exploded",
    path({ style: "matrix", explode: true, schema: NUMBERS }),
    "/;p=1;p=2",
    204,
  ],
  [
    "path, matrix, a word in it",
    path({ style: "matrix", schema: NUMBERS }),
    "/;p=1,b",
    [422, "path.p.1: must be integer (type)"],
  ],
  ["path, matrix, one value", path({ style: "matrix", schema: { type: "integer" } }), "/;p=7", 204],
  ["path, object", path({ schema: POINT }), "/x,1,y,2", 204],
  ["path, object, exploded", path({ explode: true, schema: POINT }), "/x=1,y=2", 204],
  [
    "path, object, matrix, exploded",
    path({ style: "matrix", explode: true, schema: POINT }),
    "/;x=1;y=2",
    204,
  ],
  [
    "path, object, label, exploded",
    path({ style: "label", explode: true, schema: POINT }),
    "/.x=1.y=2",
    204,
  ],
  [
    "path, object without what it needs",
    path({ schema: POINT }),
    "/y,2",
    [422, "path.p.x: must have required property 'x' (required)"],
  ],
  [
    "query, spaces between",
    query({ style: "spaceDelimited", explode: false, schema: NUMBERS }),
    "/?q=1%202",
    204,
  ],
  [
    "query, spaces as plus",
    query({ style: "spaceDelimited", explode: false, schema: NUMBERS }),
    "/?q=1+2",
    204,
  ],
  [
    "query, pipes between",
    query({ style: "pipeDelimited", explode: false, schema: NUMBERS }),
    "/?q=1|2%7C3",
    204,
  ],
  [
    "query, commas between, one inside",
    query({ explode: false, schema: STRINGS }),
    "/?q=a%2Cb,c",
    204,
  ],
  [
    "query, commas between, one more",
    query({ explode: false, schema: STRINGS }),
    "/?q=a,b,c",
    [422, "query.q: must NOT have more than 2 items (maxItems)"],
  ],
  ["query, repeated", query({ schema: NUMBERS }), "/?q=1&q=2", 204],
  ["query, repeated once", query({ schema: NUMBERS }), "/?q=1", 204],
  [
    "query, one of several types",
    query({ schema: { anyOf: [{ type: "string" }, NUMBERS] } }),
    "/?q=1&q=2",
    204,
  ],
  [
    "query, deepObject",
    query({ style: "deepObject", explode: true, schema: POINT }),
    "/?q[x]=1&q%5By%5D=2",
    204,
  ],
  [
    "query, deepObject, wrong",
    query({ style: "deepObject", explode: true, schema: POINT }),
    "/?q[x]=a",
    [422, "query.q.x: must be integer (type)"],
  ],
  ["query, object in a form", query({ explode: false, schema: POINT }), "/?q=x,1,y,2", 204],
  ["query, exploded object", query({ schema: POINT }), "/?x=1&y=2", 204],
  [
    "query, repeated where one is meant",
    query({ schema: { type: "integer" } }),
    "/?q=1&q=2",
    [422, "query.q: must be integer (type)"],
  ],
  [
    "query, an empty value that is allowed",
    query({ allowEmptyValue: true, schema: { type: "integer" } }),
    "/?q=",
    204,
  ],
  ["query, an empty text", query({ schema: { type: "string" } }), "/?q=", 204],
  [
    "query, an empty number",
    query({ schema: { type: "integer" } }),
    "/?q=",
    [422, "query.q: must be integer (type)"],
  ],
  ["query, a percent that is none", query({ schema: { type: "string" } }), "/?q=100%", 204],
  [
    "header, list",
    parameter({ in: "header", name: "X-L", schema: NUMBERS }),
    "/",
    204,
    { headers: { "x-l": "1, 2" } },
  ],
  [
    "header, object",
    parameter({ in: "header", name: "X-O", schema: POINT }),
    "/",
    204,
    { headers: { "x-o": "x,1,y,2" } },
  ],
  [
    "header, object, exploded",
    parameter({ in: "header", name: "X-O", explode: true, schema: POINT }),
    "/",
    204,
    { headers: { "x-o": "x=1,y=2" } },
  ],
  [
    "header, list with a word",
    parameter({ in: "header", name: "X-L", schema: NUMBERS }),
    "/",
    [422, "header.X-L.1: must be integer (type)"],
    { headers: { "x-l": "1, b" } },
  ],
  // 26: cookies and `content`
  [
    "cookie that is missing",
    parameter({ in: "cookie", name: "sid", required: true, schema: { type: "integer" } }),
    "/",
    [422, "cookie.sid: must have required property 'sid' (required)"],
  ],
  [
    "cookie",
    parameter({ in: "cookie", name: "sid", required: true, schema: { type: "integer" } }),
    "/",
    204,
    { headers: { cookie: "a=b; sid=7" } },
  ],
  [
    "cookie of a wrong type",
    parameter({ in: "cookie", name: "sid", schema: { type: "integer" } }),
    "/",
    [422, "cookie.sid: must be integer (type)"],
    { headers: { cookie: "sid=x" } },
  ],
  ...(["query", "header", "path", "cookie"] as const).flatMap((place): Row[] => {
    const node = { in: place, name: "w", required: true, content: json(POINT) };
    const at = (value: string): [string, RequestInit] =>
      place === "query"
        ? [`/?w=${encodeURIComponent(value)}`, {}]
        : place === "path"
          ? [`/${encodeURIComponent(value)}`, {}]
          : place === "header"
            ? ["/", { headers: { w: value } }]
            : ["/", { headers: { cookie: `w=${encodeURIComponent(value)}` } }];
    const operation = parameter(node);
    const [good, goodInit] = at('{"x":1}');
    const [bad, badInit] = at('{"x":"a"}');
    const [none, noneInit] = at("zzz");
    return [
      [`${place} with content`, operation, good, 204, goodInit],
      [
        `${place} with content that breaks its schema`,
        operation,
        bad,
        [422, `${place}.w.x: must be integer (type)`],
        badInit,
      ],
      [
        `${place} with content that is no JSON`,
        operation,
        none,
        [422, `${place}.w: is not application/json`],
        noneInit,
      ],
    ];
  }),
  // 27: falsy bodies
  ...[
    ["null", { type: "null" }],
    ["false", { type: "boolean" }],
    ["0", { type: "integer" }],
    ['""', { type: "string" }],
  ].flatMap(([text, schema]): Row[] => [
    [`the body ${text}`, body(json(schema as object)), "/", 204, post(text as string)],
    [
      `the body ${text} where an object is meant`,
      body(json(POINT)),
      "/",
      [422, "body: must be object (type)"],
      post(text as string),
    ],
  ]),
  [
    "no body",
    body(json(POINT)),
    "/",
    [422, "body: Body parameter is required (required)"],
    { method: "POST" },
  ],
  [
    "no body where none need be",
    body(json(POINT), { required: false }),
    "/",
    204,
    { method: "POST" },
  ],
  // 29: packed bodies
  [
    "gzip",
    body(json(POINT)),
    "/",
    204,
    post(gzipSync('{"x":1}'), undefined, { "content-encoding": "gzip" }),
  ],
  [
    "br, then gzip",
    body(json(POINT)),
    "/",
    204,
    post(gzipSync(brotliCompressSync('{"x":1}')), undefined, { "content-encoding": "br, gzip" }),
  ],
  [
    "gzip that breaks the schema",
    body(json(POINT)),
    "/",
    [422, "body.x: must be integer (type)"],
    post(gzipSync('{"x":"a"}'), undefined, { "content-encoding": "gzip" }),
  ],
  [
    "what is no gzip",
    body(json(POINT)),
    "/",
    [422, "body: is not gzip"],
    post("{}", undefined, { "content-encoding": "gzip" }),
  ],
  [
    "an unknown coding",
    body(json(POINT)),
    "/",
    [415, "header.content-encoding: zip is no coding that is taken"],
    post("{}", undefined, { "content-encoding": "zip" }),
  ],
  // readOnly and writeOnly
  [
    "what is read only is not asked for",
    body(
      json({
        type: "object",
        required: ["id", "x"],
        properties: { id: { type: "string", readOnly: true }, x: {} },
      }),
    ),
    "/",
    204,
    post('{"x":1}'),
  ],
  [
    "read only in a branch",
    body(
      json({
        anyOf: [{ type: "object", required: ["id"], properties: { id: { readOnly: true } } }],
      }),
    ),
    "/",
    204,
    post("{}"),
  ],
  [
    "read only in one part, required in another",
    body(json({ allOf: [{ properties: { id: { readOnly: true } } }, { required: ["id", "x"] }] })),
    "/",
    204,
    post('{"x":1}'),
  ],
  [
    "read only in a schema inside itself",
    body(json({ $ref: "#/components/schemas/Tree" })),
    "/",
    204,
    post('{"children":[{"children":[]}]}'),
  ],
  [
    "what is written only is asked for",
    body(json({ type: "object", required: ["p"], properties: { p: { writeOnly: true } } })),
    "/",
    [422, "body.p: must have required property 'p' (required)"],
    post("{}"),
  ],
  // forms
  [
    "a form's list",
    body({
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { n: NUMBERS } },
      },
    }),
    "/",
    204,
    post("n=1&n=2", "application/x-www-form-urlencoded"),
  ],
  [
    "a form's object as JSON",
    body({
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { p: POINT } },
        encoding: { p: { contentType: "application/json" } },
      },
    }),
    "/",
    204,
    post(`p=${encodeURIComponent('{"x":1}')}`, "application/x-www-form-urlencoded"),
  ],
  [
    "a form that repeats a number",
    body({
      "application/x-www-form-urlencoded": {
        schema: { type: "object", properties: { n: { type: "integer" } } },
      },
    }),
    "/",
    [422, "body.n: must be integer (type)"],
    post("n=1&n=2", "application/x-www-form-urlencoded"),
  ],
  [
    "a form with a bad percent in a name",
    body({ "application/x-www-form-urlencoded": { schema: { type: "object" } } }),
    "/",
    [422, "body: is not percent-encoded"],
    post("%=1", "application/x-www-form-urlencoded"),
  ],
  [
    "multipart, an object without a content type",
    body({
      "multipart/form-data": {
        schema: { type: "object", required: ["p"], properties: { p: POINT } },
      },
    }),
    "/",
    204,
    post(parts('name="p"\r\n\r\n{"x":1}'), "multipart/form-data; boundary=b"),
  ],
  [
    "multipart, an object as JSON",
    body({ "multipart/form-data": { schema: { type: "object", properties: { p: POINT } } } }),
    "/",
    204,
    post(
      parts('name="p"\r\nContent-Type: application/json\r\n\r\n{"x":1}'),
      "multipart/form-data; boundary=b",
    ),
  ],
  [
    "multipart, a list of parts",
    body({ "multipart/form-data": { schema: { type: "object", properties: { n: NUMBERS } } } }),
    "/",
    204,
    post(parts('name="n"\r\n\r\n1', 'name="n"\r\n\r\n2'), "multipart/form-data; boundary=b"),
  ],
  [
    "multipart, a number that is none",
    body({
      "multipart/form-data": { schema: { type: "object", properties: { n: { type: "integer" } } } },
    }),
    "/",
    [422, "body.n: must be integer (type)"],
    post(parts('name="n"\r\n\r\nx'), "multipart/form-data; boundary=b"),
  ],
  [
    "multipart, cut",
    body({ "multipart/form-data": { schema: { type: "object" } } }),
    "/",
    [422, "body: is no multipart body: its last boundary is missing"],
    post(
      '--b\r\ncontent-disposition: form-data; name="n"\r\n\r\n1',
      "multipart/form-data; boundary=b",
    ),
  ],
  [
    "multipart without a boundary",
    body({ "multipart/form-data": { schema: { type: "object" } } }),
    "/",
    [422, "body: is no multipart body: its content type names no boundary"],
    post("x", "multipart/form-data"),
  ],
  // media types
  [
    "a range of media types",
    body({ "application/*": { schema: POINT } }),
    "/",
    204,
    post('{"x":1}'),
  ],
  [
    "another media type",
    body(json(POINT)),
    "/",
    [415, "body: Supported content types: application/json (content-type)"],
    post("<x/>", "application/xml"),
  ],
];

function parts(...all: string[]): string {
  return `${all.map((one) => `--b\r\nContent-Disposition: form-data; ${one}\r\n`).join("")}--b--\r\n`;
}

let mock: Mock;

beforeAll(async () => {
  const paths = ROWS.map(([, operation, , , init], index) => {
    const { parameters = [] } = operation as { parameters?: { in: string; name: string }[] };
    const segment = parameters.some((one) => one.in === "path") ? `{${parameters[0]?.name}}` : "";
    return [
      `/r${index}/${segment}`,
      { [(init?.method ?? "get").toLowerCase()]: operation },
    ] as const;
  });
  const Tree = {
    type: "object",
    required: ["id", "children"],
    properties: {
      id: { type: "string", readOnly: true },
      children: { type: "array", items: { $ref: "#/components/schemas/Tree" } },
    },
  };
  mock = await startMock({
    spec: {
      openapi: "3.1.0",
      info: { title: "Rows", version: "1" },
      servers: [{ url: "https://api.example.test" }],
      paths: Object.fromEntries(paths),
      components: { schemas: { Tree } },
    },
  });
});
afterAll(() => mock.stop());

test.each(ROWS.map((row, index) => [row[0], row, index] as const))("%s", async (_, row, index) => {
  const [, , at, expected, init = {}] = row;
  const answer = await fetch(`${mock.url}/r${index}${at}`, init as RequestInit);
  const reason = answer.headers.get("x-mock-reason");
  if (typeof expected === "number") expect([answer.status, reason]).toEqual([expected, null]);
  else {
    expect(answer.status).toBe(expected[0]);
    expect(reason).toContain(expected[1]);
  }
});

test("a body on a GET without one is ignored", async () => {
  const { request } = await import("node:http");
  const row = ROWS.findIndex(([name]) => name === "a header parameter called Accept");
  const status = await new Promise<number>((done, fail) => {
    const out = request(
      `${mock.url}/r${row}/`,
      { method: "GET", headers: { "content-type": "text/plain", "content-length": 7 } },
      (answer) => {
        answer.resume();
        done(answer.statusCode ?? 0);
      },
    );
    out.on("error", fail);
    out.end("ignored");
  });
  expect(status).toBe(204);
});
