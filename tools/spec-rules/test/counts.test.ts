import { expect, test } from "vitest";
import { countsOf } from "../src/counts.ts";

const operation = (id: string, schema: unknown, description = "What the shelf holds.") => ({
  operationId: id,
  description,
  "x-evidence": { grade: "documented", sources: ["manual", { id: "client", at: "get.R" }] },
  responses: { 200: { content: { "application/json": { schema } } } },
});

test("a spec in figures", () => {
  const thing = {
    properties: {
      id: { type: "integer", description: "Its id." },
      title: { type: ["string", "null"], description: "What stands on its back." },
      owner: { anyOf: [{ $ref: "#/components/schemas/Thing" }, { type: "null" }] },
      form: { description: "Not known." },
    },
    required: ["id"],
  };
  const document = {
    paths: {
      "/a": {
        get: operation("things.get", { $ref: "#/components/schemas/Thing" }, "Gets a thing."),
      },
      "/b": { get: operation("things.list", { type: "array", items: {} }) },
      "/c": { get: operation("things.count", { type: "integer" }), parameters: [] },
      "/d": { get: operation("things.all", { type: "object", additionalProperties: true }) },
      "/e": { get: operation("things.map", { additionalProperties: { type: "string" } }) },
    },
    components: { schemas: { Thing: thing } },
  };
  expect(countsOf(document)).toEqual({
    operations: 5,
    openAnswers: 2,
    requiredProperties: 1,
    optionalProperties: 3,
    nullableProperties: 2,
    nameOnly: 2,
    unknown: 1,
    citations: 10,
    citationsWithPlace: 5,
  });
});
