import { makeDocumentFromString } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { endlessReferences } from "../src/references.ts";

const pointers = (value: unknown) =>
  endlessReferences(makeDocumentFromString(JSON.stringify(value), "openapi.json")).map(
    ({ pointer }) => pointer,
  );

test.each<[string, unknown, string]>([
  ["itself", { a: { $ref: "#/a" } }, "#/a/$ref"],
  ["what leads back", { a: { $ref: "#/b" }, b: { $ref: "#/a" } }, "#/a/$ref"],
  ["below itself", { a: { $ref: "#/a/b" } }, "#/a/$ref"],
  ["by an escaped pointer", { "/a b": { $ref: "#/~1a%20b" } }, "#/~1a b/$ref"],
  ["as data, where readers follow it too", { example: { $ref: "#/example" } }, "#/example/$ref"],
  ["no text", { schema: { $ref: {} } }, "#/schema"],
  [
    "no text, below a default answer",
    { responses: { default: { $ref: 1 } } },
    "#/responses/default",
  ],
])("a reference to %s is found", (_, value, pointer) => {
  expect(pointers(value)).toContain(pointer);
});

test.each<[string, unknown]>([
  ["the root", { a: { $ref: "#" } }],
  ["a part that holds it", { a: { items: { $ref: "#/a" } } }],
  ["nothing", { a: { $ref: "#/b" } }],
  ["another file", { a: { $ref: "a.yaml#/a" }, b: { $ref: "#/a/b" } }],
  ["a hundred others", chain(99)],
  ["no text, as a property's name", { properties: { $ref: { type: "string" } } }],
  ["no text, as data", { example: { $ref: 1 }, "x-note": { $ref: 1 } }],
])("a reference to %s is none of them", (_, value) => {
  expect(pointers(value)).toEqual([]);
});

test("a chain has an end by number", () => {
  expect(pointers(chain(101))).toContain("#/0/$ref");
});

/** `0` refers to `1`, and so on. */
function chain(length: number): object {
  const links = Array.from({ length }, (_, index) => [index, { $ref: `#/${index + 1}` }]);
  return Object.fromEntries([...links, [length, {}]]);
}
