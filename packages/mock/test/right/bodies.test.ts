import { brotliCompressSync, gzipSync } from "node:zlib";
import { body, json, POINT, post, query, type Row, tryRows } from "./rows.js";

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

/** Bytes whose media type nobody names: a text would be given one. */
const untyped = (text: string): RequestInit => ({ method: "POST", body: Buffer.from(text) });

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
  // Languages that are not spoken here, and bodies that do not say theirs
  ...(
    [
      ["application/xml", "<p><x>1</x></p>"],
      ["text/xml", "<p/>"],
      ["application/yaml", "x: 1"],
      ["application/x-ndjson", '{"x":1}\n{"x":2}\n'],
    ] as const
  ).map(
    ([type, text]): Row => [
      `an object as ${type}`,
      body({ [type]: { schema: POINT } }),
      "/",
      204,
      post(text, type),
    ],
  ),
  [
    "a text that is too long",
    body({ "text/plain": { schema: { type: "string", maxLength: 2 } } }),
    "/",
    [422, "body: must NOT have more than 2 characters (maxLength)"],
    post("abc", "text/plain"),
  ],
  ["JSON without a media type", body(json(POINT)), "/", 204, untyped('{"x":1}')],
  [
    "wrong JSON without a media type",
    body(json(POINT)),
    "/",
    [422, "body.x: must be integer (type)"],
    untyped('{"x":"a"}'),
  ],
  ["JSON behind a byte order mark", body(json(POINT)), "/", 204, post('\ufeff{"x":1}')],
  // Names that every object has
  [
    "a property called constructor that is not sent",
    body(json({ type: "object", properties: { constructor: { type: "integer" } } })),
    "/",
    204,
    post("{}"),
  ],
  [
    "a property called toString that must be sent",
    body(json({ type: "object", required: ["toString"], properties: { toString: {} } })),
    "/",
    [422, "body.toString: must have required property 'toString' (required)"],
    post("{}"),
  ],
];

tryRows(ROWS);
