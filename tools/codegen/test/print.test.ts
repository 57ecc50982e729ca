import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  camelCase,
  comment,
  commentText,
  identifier,
  key,
  pascalCase,
  property,
  string,
  value,
} from "../src/print/print.ts";

/** Any text, and text of what is dangerous. */
const nasty = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "*/",
        "/*",
        "`",
        "${",
        '"',
        "'",
        "\\",
        "\n",
        "\r",
        "\u2028",
        "@",
        "</script>",
        "__proto__",
      ),
    )
    .map((parts) => parts.join("")),
);

const run = (expression: string): unknown =>
  new Function(`"use strict"; return (${expression});`)();

describe("property: what is printed is what was meant", () => {
  test("a string literal evaluates to its text", () => {
    fc.assert(
      fc.property(nasty, (text) => {
        expect(run(string(text))).toBe(text.toWellFormed());
      }),
    );
  });

  test("a literal of data evaluates to the data, whatever its keys are", () => {
    fc.assert(
      fc.property(fc.jsonValue(), nasty, (data, name) => {
        const object = Object.fromEntries([[name.toWellFormed(), data]]);
        const copy = run(value(object)) as object;
        expect(Object.keys(copy)).toEqual(Object.keys(object));
        expect(JSON.stringify(copy)).toBe(JSON.stringify(object));
        expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
      }),
    );
  });

  test("a comment ends where it should, and nothing in it is code", () => {
    fc.assert(
      fc.property(nasty, nasty, (one, two) => {
        const text = comment([commentText(one), commentText(two)]);
        expect(run(`${text} 1`)).toBe(1);
        expect(text === "" || text.indexOf("*/") === text.length - 3).toBe(true);
        expect(text).not.toMatch(/^ \* @/m);
      }),
    );
  });

  test("every name becomes an identifier", () => {
    fc.assert(
      fc.property(nasty, (name) => {
        const safe = identifier(camelCase(name), "value");
        expect(run(`((${safe}) => ${safe})(7)`)).toBe(7);
      }),
    );
  });
});

test.each([
  ["experiment_id", "experimentId", "ExperimentId"],
  ["protocols-io", "protocolsIo", "ProtocolsIo"],
  ["assayData", "assayData", "AssayData"],
  ["createV2", "createV2", "CreateV2"],
  ["ID", "id", "Id"],
  ["HTMLPage", "htmlPage", "HtmlPage"],
  ["X-Request-ID", "xRequestId", "XRequestId"],
  ["ids[]", "ids", "Ids"],
  ["größe_m²", "größeM2", "GrößeM2"],
  ["!!", "", ""],
])("%s is %s, as a type %s", (name, camel, pascal) => {
  expect([camelCase(name), pascalCase(name)]).toEqual([camel, pascal]);
});

test("keys are bare where they can be, and __proto__ is a key, not the prototype", () => {
  expect([key("a"), key("a-b"), key("__proto__"), property("__proto__")]).toEqual([
    "a",
    '"a-b"',
    '["__proto__"]',
    "__proto__",
  ]);
});

test("reserved words can't be parameters", () => {
  expect([identifier("class", "x"), identifier("9a", "x"), identifier("", "x")]).toEqual([
    "class_",
    "_9a",
    "x",
  ]);
});
