import { expect, test } from "vitest";
import { writeOutMaps } from "../src/schemas/maps.ts";

const written = (responses: object, components: object = {}) => {
  const document = { paths: { "/a": { get: { responses } } }, components };
  writeOutMaps(document);
  return document.paths["/a"].get.responses;
};

test("a reference in the place of all responses is what it leads to, over further ones", () => {
  const all = { 200: { description: "It." } };
  const components = { "x-all": all, "x-more": { $ref: "#/components/x-all" } };
  expect(written({ $ref: "#/components/x-more" }, components)).toEqual(all);
});

test("one that leads nowhere, or in a circle, is an empty map", () => {
  expect(written({ $ref: "#/components/nothing" })).toEqual({});
  expect(written({ $ref: "#/components/a" }, { a: { $ref: "#/components/a" } })).toEqual({});
});

test("what a response holds, too; a response's own reference stays", () => {
  const content = { "application/json": { schema: { type: "string" } } };
  const responses = {
    200: { description: "It.", content: { $ref: "#/components/x-content" } },
    404: { $ref: "#/components/responses/None" },
  };
  expect(written(responses, { "x-content": content })).toEqual({
    200: { description: "It.", content },
    404: { $ref: "#/components/responses/None" },
  });
});
