import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { type Mock, startMock } from "../src/index.js";
import { sample } from "../src/sample.js";

const NODE = {
  type: "object",
  required: ["name"],
  properties: {
    name: { type: "string" },
    children: { type: "array", items: { $ref: "#/$defs/Node" } },
  },
};
const DEEP = {
  type: "object",
  required: ["next"],
  properties: { next: { anyOf: [{ $ref: "#/$defs/Deep" }, { type: "null" }] } },
};

const SCHEMAS: Record<string, object> = {
  pattern: { type: "string", pattern: "^[0-9a-f]{5}$" },
  "pattern of words": { type: "string", pattern: "^(?:red|green)-\\d{2,4}$" },
  "pattern with a length": { type: "string", pattern: "^[a-z]+$", minLength: 12, maxLength: 14 },
  "pattern with classes of Unicode": { type: "string", pattern: "^\\p{Lu}$" },
  multipleOf: { type: "integer", multipleOf: 7, minimum: 10 },
  "multipleOf a fraction": { type: "number", multipleOf: 0.25, exclusiveMinimum: 1 },
  exclusiveMinimum: { type: "number", exclusiveMinimum: 0 },
  "between bounds": { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 },
  exclusiveMaximum: { type: "integer", exclusiveMaximum: 0 },
  uniqueItems: { type: "array", uniqueItems: true, minItems: 4, items: { type: "integer" } },
  "unique texts": { type: "array", uniqueItems: true, minItems: 3, items: { type: "string" } },
  "unique objects": {
    type: "array",
    uniqueItems: true,
    minItems: 2,
    items: { properties: { a: { type: "string" } }, required: ["a"] },
  },
  prefixItems: {
    type: "array",
    prefixItems: [{ type: "integer" }, { type: "string" }],
    items: false,
  },
  contains: { type: "array", contains: { const: "x" }, minContains: 2 },
  not: { type: "string", not: { const: "string" } },
  "not a number": { type: "integer", not: { enum: [0, 1, 2] } },
  enum: { enum: ["a", "b"] },
  const: { const: { a: 1 } },
  duration: { type: "string", format: "duration" },
  byte: { type: "string", format: "byte" },
  uuid: { type: "string", format: "uuid" },
  "date-time": { type: "string", format: "date-time" },
  email: { type: "string", format: "email" },
  ipv6: { type: "string", format: "ipv6" },
  allOf: {
    allOf: [
      { type: "object", properties: { a: { type: "string" } } },
      { required: ["a", "b"], properties: { b: { type: "integer", minimum: 3 } } },
    ],
  },
  oneOf: { oneOf: [{ type: "string", maxLength: 0 }, { type: "integer" }] },
  "two types": { type: ["null", "integer"], minimum: 5 },
  minProperties: { type: "object", minProperties: 3, additionalProperties: { type: "integer" } },
  patternProperties: {
    type: "object",
    required: ["x1"],
    patternProperties: { "^x": { type: "integer" } },
    additionalProperties: false,
  },
  "an object of required names alone": { required: ["a"] },
  recursion: { $ref: "#/$defs/Node" },
  "recursion by a required member": { $ref: "#/$defs/Deep" },
  "a list inside itself": { $ref: "#/$defs/List" },
  nothing: {},
  anything: true as never,
};
const $defs = { Node: NODE, Deep: DEEP, List: { type: "array", items: { $ref: "#/$defs/List" } } };

const ajv = new Ajv2020({ strict: false });
(addFormats as unknown as (target: Ajv2020) => void)(ajv);

describe.each(Object.entries(SCHEMAS))("%s", (_, schema) => {
  test("a value that fits, the same each time", () => {
    const whole = typeof schema === "object" ? { ...schema, $defs } : schema;
    const valid = ajv.compile(whole);
    const tries = Array.from({ length: 8 }, (__, variant) => sample(schema, { $defs }, variant));
    const made = tries.find((one) => valid(one));
    expect([made, valid(made), valid.errors]).toEqual([made, true, null]);
    expect(sample(schema, { $defs })).toEqual(tries[0]);
  });
});

test("the mock answers with it, and a made-up answer is never the spec's fault", async () => {
  const answer = (schema: object) => ({
    get: {
      responses: { 200: { description: "It.", content: { "application/json": { schema } } } },
    },
  });
  const refusal = {
    get: {
      parameters: [{ name: "q", in: "query", required: true, schema: { type: "integer" } }],
      responses: {
        204: { description: "Done." },
        422: { description: "No.", content: { "application/json": { schema: SCHEMAS.pattern } } },
      },
    },
  };
  const mock: Mock = await startMock({
    spec: {
      openapi: "3.1.0",
      info: { title: "Samples", version: "1" },
      servers: [{ url: "https://api.example.test" }],
      paths: {
        "/node": answer({ $ref: "#/components/schemas/Node" }),
        "/code": answer(SCHEMAS.pattern as object),
        "/none": answer({ type: "string", not: { type: "string" } }),
        "/refused": refusal,
      },
      components: {
        schemas: {
          Node: {
            ...NODE,
            properties: {
              ...NODE.properties,
              children: { type: "array", items: { $ref: "#/components/schemas/Node" } },
            },
          },
        },
      },
    },
  });
  try {
    const get = async (path: string) => {
      const one = await fetch(mock.url + path);
      return [one.status, await one.json(), one.headers.get("x-mock-reason")];
    };
    expect(await get("/node")).toEqual([200, expect.objectContaining({ name: "string" }), null]);
    expect(await get("/code")).toEqual([200, expect.stringMatching(/^[0-9a-f]{5}$/), null]);
    expect(await get("/none")).toEqual([
      200,
      expect.any(String),
      expect.stringContaining("made up from the schema"),
    ]);
    expect(await get("/refused")).toEqual([
      422,
      expect.stringMatching(/^[0-9a-f]{5}$/),
      expect.stringContaining("query.q"),
    ]);
  } finally {
    await mock.stop();
  }
});
