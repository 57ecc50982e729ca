import { expect, test } from "vitest";
import { type MockFetch, mockFetch } from "../src/index.js";

const REASON = "query.limit: must be integer (type)";
const KEY = { "x-key": "k" };
const FORM = { code: ["/code"], message: ["/message"] };

/** An API of one operation that is refused in several ways. */
function document(error: object, responses: object): { spec: object } {
  return {
    spec: {
      openapi: "3.1.0",
      info: { title: "t", version: "1" },
      servers: [{ url: "https://api.example.com" }],
      "x-error": error,
      security: [{ key: [] }],
      components: { securitySchemes: { key: { type: "apiKey", in: "header", name: "x-key" } } },
      paths: {
        "/a": {
          get: {
            operationId: "a",
            parameters: [
              { name: "limit", in: "query", schema: { type: "integer" } },
              { name: "sort", in: "query", schema: { type: "string", maxLength: 2 } },
            ],
            responses: { 200: { description: "Done" }, ...responses },
          },
        },
      },
    },
  };
}

/** What it answers to `?limit=x`. */
async function refusal(error: object, responses: object, headers: HeadersInit = KEY) {
  return told(mockFetch(document(error, responses)), "limit=x", headers);
}

async function told(fetch: MockFetch, query: string, headers: HeadersInit = KEY) {
  const answer = await fetch(`https://api.example.com/a?${query}`, { headers });
  const reason = answer.headers.get("x-mock-reason");
  return { status: answer.status, body: (await answer.json()) as unknown, reason };
}

/** A response with examples by name. */
function refused(
  examples: Record<string, unknown>,
  schema: object = {},
  more: object = {},
): object {
  const named = Object.entries(examples).map(([name, value]) => [name, { value }]);
  return {
    description: "Refused",
    content: { "application/json": { schema, examples: Object.fromEntries(named) } },
    ...more,
  };
}

const OTHER = { code: "name_taken", message: "The name is taken", details: { name: ["taken"] } };
const required = (names: string[], properties: object) => ({
  type: "object",
  required: names,
  properties,
});

test.each<[name: string, error: object, response: object, body: unknown]>([
  ["what is optional is left out", FORM, refused({ OTHER }), { message: REASON }],
  [
    "what may be null is null",
    FORM,
    refused({ OTHER }, required(["code"], { code: { type: ["string", "null"] } })),
    { code: null, message: REASON },
  ],
  [
    "a number that must be there is the status",
    FORM,
    refused(
      { other: { code: 17, message: "Taken" } },
      required(["code"], { code: { type: "integer" } }),
    ),
    { code: 400, message: REASON },
  ],
  [
    "a text that must be there is the status",
    FORM,
    refused({ OTHER }, required(["code"], { code: { type: "string" } })),
    { code: "400", message: REASON },
  ],
  [
    "an example without a code comes first",
    FORM,
    refused({ OTHER, plain: { message: "Bad request", code: null } }),
    { message: REASON, code: null },
  ],
  [
    "a list of errors has one",
    { code: ["/errors/0/code"], message: ["/errors/0/text"] },
    refused({
      two: {
        ok: false,
        errors: [
          { code: 1, text: "A", field: "name" },
          { code: 2, text: "B" },
        ],
      },
    }),
    { errors: [{ text: REASON }] },
  ],
  [
    "a code in the message goes with it",
    { message: ["/message"], messages: { taken: ["is taken"] }, kinds: { conflict: ["taken"] } },
    refused({ OTHER }),
    { message: REASON },
  ],
  [
    "a message that is a code goes as well",
    { code: ["/message"], message: ["/message"], meanings: { Taken: "The name is taken." } },
    refused({ other: { message: "Taken" } }),
    { message: REASON },
  ],
  [
    "the code of the place is taken",
    { ...FORM, rules: { "query.limit": ["bad_limit"], any: ["bad"] } },
    refused({
      OTHER,
      bad: { code: "bad", message: "Bad" },
      limit: { code: "bad_limit", message: "Bad limit", details: { limit: ["much"] } },
    }),
    { code: "bad_limit", message: REASON },
  ],
  [
    "the code of the rule is taken",
    { ...FORM, rules: { type: [3], any: [4] } },
    refused({ any: { code: 4, message: "Bad" }, type: { code: 3, message: "Bad type" } }),
    { code: 3, message: REASON },
  ],
  [
    "the code of any rule is taken",
    { ...FORM, rules: { "query.sort": [3], any: [4] } },
    refused({ sort: { code: 3, message: "Bad sort" }, any: { code: 4, message: "Bad" } }),
    { code: 4, message: REASON },
  ],
  [
    "a message that stands for the code is kept",
    { message: ["/message"], messages: { bad: ["Not good"] }, rules: { any: ["bad"] } },
    refused({ OTHER, bad: { message: "Not good at all" } }),
    { message: `Not good at all: ${REASON}` },
  ],
])("a refusal tells of no other rule: %s", async (_, error, response, body) => {
  expect(await refusal(error, { 400: response })).toEqual({ status: 400, body, reason: REASON });
});

test("one example tells of each rule as it is meant", async () => {
  const error = { ...FORM, rules: { "query.sort": ["bad_sort"] } };
  const schema = required(["code"], { code: { type: "string" } });
  const responses = { 400: refused({ sort: { code: "bad_sort", message: "Bad sort" } }, schema) };
  const fetch = mockFetch(document(error, responses));
  for (const [query, code] of [
    ["sort=abc", "bad_sort"],
    ["limit=x", "400"],
    ["sort=abc", "bad_sort"],
  ] as const) {
    expect((await told(fetch, query)).body).toMatchObject({ code });
  }
});

test("a code that can't be taken out is told of", async () => {
  const schema = required(["code"], { code: { const: "name_taken" } });
  const { body, reason } = await refusal(FORM, { 400: refused({ OTHER }, schema) });
  expect(body).toEqual({ code: "name_taken", message: REASON });
  expect(reason).toBe(
    `${REASON}; the body is an example of the spec, and may tell of another rule`,
  );
});

test("a code for missing credentials brings its status", async () => {
  const error = { ...FORM, rules: { security: [1218] } };
  const responses = {
    400: refused({ OTHER, token: { code: 1218, message: "No token" } }),
    401: refused({ expired: { code: 1219, message: "Expired" } }),
  };
  const { status, body, reason } = await refusal(error, responses, {});
  expect([status, body]).toEqual([400, { code: 1218, message: reason }]);
});
