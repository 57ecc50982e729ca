import type { Location } from "@redocly/openapi-core";
import { expect, test } from "vitest";
import { Cursor } from "../src/support/cursor.ts";
import { lookInto, mayBe, walkSchema } from "../src/support/schema.ts";

const TREE = {
  type: "object",
  properties: {
    name: { type: ["string", "null"] },
    children: { type: "array", items: { $ref: "#" } },
    pair: { type: "array", prefixItems: [{ const: 1 }, { type: "string" }] },
    either: { anyOf: [{ properties: { left: {} } }, { properties: { right: {} } }] },
    closed: { type: "object", additionalProperties: false },
    map: { type: "object", additionalProperties: { type: "integer" } },
    free: { type: "object", additionalProperties: true },
    any: true,
  },
  patternProperties: { "^n\\d$": { type: "number" } },
};

/** A cursor over one document, whose `$ref`s all lead to its root. */
function treeCursor(): Cursor {
  const at = (pointer: string): Location =>
    ({
      pointer,
      source: { absoluteRef: "tree" },
      absolutePointer: `tree${pointer}`,
      child: (keys: string | number | (string | number)[]) =>
        at([pointer, ...[keys].flat()].join("/")),
    }) as unknown as Location;
  const root = at("#");
  return new Cursor(TREE, root, (() => ({ node: TREE, location: root })) as never);
}

test.each([
  ["", "found"],
  ["/name", "found"],
  ["/nam", "missing"],
  ["/children/0/children/7/name", "found"],
  ["/children/x", "missing"],
  ["/pair/1", "found"],
  ["/either/left", "found"],
  ["/either/right", "found"],
  ["/either/middle", "missing"],
  ["/closed/a", "missing"],
  ["/map/a", "found"],
  ["/map/a/b", "missing"],
  ["/free/a", "open"],
  ["/any/a/b", "open"],
  ["/n1", "found"],
])("the pointer %j is %s", (pointer, expected) => {
  const { schemas, open } = lookInto(treeCursor(), pointer);
  expect(open ? "open" : schemas.length > 0 ? "found" : "missing").toBe(expected);
});

test("types are read through lists of types, compositions and constants", () => {
  const type = (pointer: string, ...types: string[]): boolean => {
    const [schema] = lookInto(treeCursor(), pointer).schemas;
    return schema !== undefined && mayBe(schema, ...types);
  };
  expect(type("/name", "string")).toBe(true);
  expect(type("/name", "array")).toBe(false);
  expect(type("/pair/0", "number")).toBe(true);
  expect(type("/either", "object")).toBe(true);
  expect(type("/either", "string")).toBe(false);
});

test("a schema that holds itself is walked once", () => {
  let visits = 0;
  walkSchema(treeCursor(), () => visits++);
  expect(visits).toBeGreaterThan(8);
  expect(visits).toBeLessThan(20);
});
