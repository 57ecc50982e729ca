import { expect, test, vi } from "vitest";
import { lookAt } from "../src/look.js";
import { operationsOf } from "../src/operations.js";
import { wordsOf } from "../src/words.js";

// What `drift` does with an answer, once its program has nothing else to do.

/** A thing of one of four kinds, with a thing below it. */
const kind = (n: number) => ({
  type: "object",
  properties: { below: { $ref: "#/components/schemas/Thing" }, [`of${n}`]: { type: "string" } },
});
const schema = { $ref: "#/components/schemas/Thing" };
const SPEC = {
  paths: {
    "/thing": {
      get: {
        operationId: "thing.get",
        responses: { 200: { content: { "application/json": { schema } } } },
      },
    },
  },
  components: { schemas: { Thing: { oneOf: [1, 2, 3, 4].map(kind) } } },
};

/** What is found in a thing that lies below so many others, and how many names were listed for it. */
function looked(below: number, thing: object) {
  let value = thing;
  for (let level = 0; level < below; level++) value = { below: value };
  const text = JSON.stringify(value);
  const operation = operationsOf(SPEC).get("thing.get");
  if (!operation) throw new Error("no operation");
  let names = 0;
  const { keys } = Object;
  vi.spyOn(Object, "keys").mockImplementation((one: object) => {
    const all = keys(one);
    names += all.length;
    return all;
  });
  try {
    const found = lookAt(
      { operationId: "thing.get", status: 200, contentType: "application/json", text },
      operation,
    );
    return { found, names };
  } finally {
    vi.restoreAllMocks();
  }
}

const fields = (size: number) =>
  Object.fromEntries(Array.from({ length: size }, (_, i) => [`f${i}`, 1]));

test("an answer is looked at in bounded steps, however its alternatives lie in each other", () => {
  for (const below of [1, 6, 12, 60])
    for (const size of [0, 100, 20_000])
      expect(looked(below, fields(size)).names).toBeLessThanOrEqual(200_000 + size);
});

test("what was looked at to the bound only is told to nobody: it would be half of it", () => {
  expect(looked(6, fields(20_000)).found).toEqual([]);
  expect(looked(1, fields(3)).found).toMatchObject([
    { kind: "field", name: "f0", beside: 3 },
    { kind: "field", name: "f1", beside: 3 },
    { kind: "field", name: "f2", beside: 3 },
  ]);
});

// Where each letter began to be looked at anew, this would not end in this life.
test("a name of many capitals is split in one go, and others as ever", () => {
  expect(wordsOf("A".repeat(1_000_000))).toHaveLength(1);
  expect(wordsOf("HTMLParserURLOf2ABc")).toEqual(["html", "parser", "url", "of", "a", "bc"]);
});
