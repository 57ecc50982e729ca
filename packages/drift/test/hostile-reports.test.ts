import { expect, test } from "vitest";
import { parseReport } from "../src/index.js";

/** A report from anybody, with one difference. */
const report = (difference: object = {}, spec: object = {}): string =>
  JSON.stringify({
    drift: 1,
    spec: { title: "Shelf", version: "1", hash: "76798f2203840284", ...spec },
    first: "2026-12-01",
    last: "2026-12-09",
    looked: {},
    differences: [
      {
        kind: "field",
        pointer: "#/components/schemas/Book/properties/isbn",
        types: { string: 3 },
        answers: 3,
        of: 40,
        operations: ["books.list"],
        first: "2026-12-01",
        last: "2026-12-09",
        ...difference,
      },
    ],
    dropped: 0,
  });

const read = (text: string) => () => parseReport(text, "r.json");

test("a report is taken as it is", () => {
  expect(read(report())().differences).toHaveLength(1);
});

test.each(["../../x", "/../../x", "a/b", "a\\b", "", ".", "x".repeat(65), "a b"])(
  "a hash that would lead elsewhere is refused: %j",
  (hash) => {
    expect(read(report({}, { hash }))).toThrow("r.json: spec.hash must be letters and digits");
  },
);

test.each([
  ["field", "#/components/schemas/Book"],
  ["field", "#/paths/~1books/get/responses/999"],
  ["field", "#/components/schemas/Book/properties/a/b"],
  ["field", "#/components/schemas/Book/properties/"],
  ["missing", "#/info/title"],
  ["status", "#/components/schemas/Book/properties/isbn"],
  ["status", "#/paths/~1books/get/responses/default"],
  ["status", "#/paths/~1books/get/responses/__proto__"],
  ["content", "#/paths/~1books/get"],
  ["enum", "/info"],
  ["type", "https://elsewhere.test/#/a"],
])("a %s at a place that is none of a kind is refused: %s", (kind, pointer) => {
  expect(read(report({ kind, pointer }))).toThrow(
    `differences[0].pointer must be a pointer to the place of a "${kind}"`,
  );
});

test.each(["a\nb", "a\u001b[2J", "a\u2028", "a\u202eb", "a\u200b", "x".repeat(2001)])(
  "what would do something to a terminal is refused: %j",
  (name) => {
    const pointer = `#/components/schemas/Book/properties/${name}`;
    expect(read(report({ pointer }))).toThrow("must be a text of one line");
    expect(read(report({ operations: [name] }))).toThrow("must be a text of one line");
    expect(read(report({}, { title: name }))).toThrow("must be a text of one line");
  },
);

test("names that every object has are names, and touch no object", () => {
  const text = report({ pointer: "#/components/schemas/Book/properties/__proto__" }).replace(
    '"looked":{}',
    '"looked":{"__proto__":{"answers":1,"streams":0,"skipped":0,"polluted":1}}',
  );
  const { looked } = read(text)();
  expect(Object.keys(looked)).toEqual(["__proto__"]);
  expect("polluted" in {}).toBe(false);
});
