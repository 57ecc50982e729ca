import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { field } from "../../src/encode/query.js";
import {
  entriesOf,
  isRecord,
  jsonText,
  percent,
  percentName,
  scalar,
} from "../../src/encode/scalar.js";
import { inline } from "../../src/encode/style.js";

describe("scalar", () => {
  it.each([
    ["text", "text"],
    ["", ""],
    [0, "0"],
    [-0, "0"],
    [1e21, "1e+21"],
    [100_000, "100000"],
    [1.5, "1.5"],
    [true, "true"],
    [false, "false"],
    [null, ""],
    [new Date(Date.UTC(2026, 0, 2, 3, 4, 5, 6)), "2026-01-02T03:04:05.006Z"],
  ])("%j is %j", (value, text) => {
    expect(scalar(value, "p")).toBe(text);
  });

  it("writes big integers whole", () => {
    expect(scalar(2n ** 70n, "p")).toBe("1180591620717411303424");
  });

  it.each([
    undefined,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    {},
    [],
    () => 1,
    Symbol("s"),
    new Date("x"),
  ])("%s has no plain form", (value) => {
    expect(() => scalar(value, "p")).toThrow(
      "p has no plain form (give a string, number, boolean or valid Date)",
    );
  });
});

/** A value of a query that may hold what RFC 3986 reserves. */
const reserved = (text: string): string =>
  field({ name: "p", reserved: true }, text).join("").slice(2);

describe("percent", () => {
  it("reads back as what was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decodeURIComponent(percent(text, "p"))).toBe(text);
        expect(decodeURIComponent(reserved(text))).toBe(text);
        expect(decodeURIComponent(percentName(text))).toBe(text);
      }),
    );
  });

  it("never leaves what would end or split a query, reserved or not", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        for (const written of [percent(text, "p"), reserved(text), percentName(text)])
          expect(written).not.toMatch(/[&#+\s]/);
      }),
    );
  });

  it("refuses half characters, by name", () => {
    for (const text of ["\ud800", "a\udc00", "\ud800\ud800"])
      expect(() => percent(text, "p")).toThrow(
        "p is not well-formed text (it holds half of a character)",
      );
    expect(() => percentName("\ud800")).toThrow(/not well-formed/);
  });
});

describe("jsonText", () => {
  it.each([
    [null, "null"],
    [0, "0"],
    ["", '""'],
    [[undefined], "[null]"],
    [{ a: undefined, b: Number.NaN }, '{"b":null}'],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
    [{ toJSON: () => "own" }, '"own"'],
  ])("writes %j as %s", (value, text) => {
    expect(jsonText(value, "p")).toBe(text);
  });

  it.each([
    ["undefined", undefined],
    ["a function", () => 1],
    ["a symbol", Symbol("s")],
    ["a BigInt", 1n],
    ["a BigInt within", { a: [1n] }],
    ["what has no JSON by its own word", { toJSON: () => undefined }],
    [
      "what throws",
      {
        toJSON() {
          throw new Error("canary");
        },
      },
    ],
  ])("refuses %s", (_, value) => {
    expect(() => jsonText(value, "p")).toThrow(
      "p can't be written as JSON (it is a function, circular, or holds a BigInt)",
    );
  });

  it("reads back as what was written", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(JSON.parse(jsonText(value, "p")))).toBe(JSON.stringify(value));
      }),
    );
  });
});

describe("isRecord and entriesOf", () => {
  it("know objects from all else", () => {
    for (const value of [{}, Object.create(null)]) expect(isRecord(value)).toBe(true);
    for (const value of [null, undefined, [], new Date(), new Map(), "x", 5, () => 1])
      expect(isRecord(value)).toBe(false);
  });

  it("leave out what is absent", () => {
    expect(entriesOf({ a: 0, b: null, c: undefined, d: "" })).toEqual([
      ["a", 0],
      ["d", ""],
    ]);
  });
});

describe("inline", () => {
  it("takes headers as they are", () => {
    const plain = (text: string) => text;
    expect(inline({ name: "h", style: "simple", explode: false }, ["a b", "c/d"], plain)).toBe(
      "a b,c/d",
    );
    expect(inline({ name: "h", style: "simple", explode: true }, { a: "x y" }, plain)).toBe(
      "a=x y",
    );
  });

  it("writes empty lists and objects as nothing", () => {
    for (const value of [[], {}])
      expect(inline({ name: "p", style: "simple", explode: false }, value)).toBe("");
  });
});
