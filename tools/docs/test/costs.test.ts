import { expect, test } from "vitest";
import { shapeOf } from "../src/data/fields.ts";
import type { Obj } from "../src/data/json.ts";
import { rSample } from "../src/samples/r.ts";
import { schemaValue } from "../src/samples/values.ts";
import { markdown, plainText } from "../src/text/markdown.ts";

const ref = (name: string): Obj => ({ $ref: `#/components/schemas/${name}` });

/** Schemas of so many levels, each made of the next by some of its keywords. */
const levels = (count: number, made: (next: Obj) => Obj): Obj => ({
  components: {
    schemas: {
      ...Object.fromEntries(
        Array.from({ length: count }, (_, level) => [`S${level}`, made(ref(`S${level + 1}`))]),
      ),
      [`S${count}`]: { type: "string" },
    },
  },
});

const LETTERS = [..."abcdefghijklmnopqrst"];
const wide = (next: Obj): Obj => ({
  type: "object",
  required: LETTERS,
  properties: Object.fromEntries(LETTERS.map((name) => [name, next])),
});

/** Counts how often a bundle's schemas are asked for. */
function looksInto(bundle: Obj, work: (bundle: Obj) => unknown): number {
  let looks = 0;
  const { schemas } = bundle.components as { schemas: Obj };
  const counted = new Proxy(schemas, {
    get(target, name) {
      looks += 1;
      return Reflect.get(target, name);
    },
  });
  work({ components: { schemas: counted } });
  return looks;
}

test.each<[string, Obj, (bundle: Obj) => unknown]>([
  ["a sample of members", levels(8, wide), (bundle) => schemaValue(bundle, ref("S0"))],
  ["fields of members", levels(8, wide), (bundle) => shapeOf(bundle, ref("S0"))],
  [
    "a sample of parts",
    levels(30, (next) => ({ allOf: [next, next] })),
    (bundle) => schemaValue(bundle, ref("S0")),
  ],
  [
    "fields of parts",
    levels(20, (next) => ({ allOf: [next, next, { type: "object" }] })),
    (bundle) => shapeOf(bundle, ref("S0")),
  ],
  [
    "fields of forms",
    levels(8, (next) => ({ oneOf: LETTERS.map(() => ({ properties: { a: next } })) })),
    (bundle) => shapeOf(bundle, ref("S0")),
  ],
])("%s of references that fan out have an end", (_, bundle, work) => {
  expect(looksInto(bundle, work)).toBeLessThan(100_000);
});

test("a schema that is a part of itself has a sample", () => {
  const bundle = { components: { schemas: { A: { allOf: [ref("A"), { type: "object" }] } } } };
  expect(() => schemaValue(bundle, ref("A"))).not.toThrow();
  expect(shapeOf(bundle, ref("A")).fields).toEqual([]);
});

test.each(["[", "[a](", "[](", "[a]", "(", "![", "`", "\n#"])(
  "words of a text that repeats %j are found in one go",
  (piece) => {
    const before = performance.now();
    plainText(piece.repeat(200_000));
    expect(performance.now() - before).toBeLessThan(5000);
  },
);

test("a link is its words", () => {
  expect(plainText("see [the *docs*](https://x.test/a) [not [one](u)]")).toBe(
    "see the docs [not one]",
  );
});

test("what nests deeper than a parser goes is shown as it is", () => {
  const text = `${"- ".repeat(9000)}<script>`;
  const shown = markdown(`${"1. ".repeat(20_000)}<b>`).source;
  expect(shown.startsWith("<pre>1. 1.")).toBe(true);
  expect(shown).toContain("&lt;b&gt;");
  expect(markdown(text).source).not.toContain("<script>");
});

test("R gets a backslash before a number as it is, and no half character", () => {
  const wire = {
    method: "POST",
    url: "https://x.test/",
    headers: [["content-type", "text/plain"]],
    body: { kind: "text", text: "a\\u0041\u0001\ud800" },
    secrets: [],
  };
  expect(rSample(wire as never)).toContain('req_body_raw("a\\\\u0041\\x01\ufffd"');
});
