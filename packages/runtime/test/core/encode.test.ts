import { describe, expect, it } from "vitest";
import {
  checkHeader,
  due,
  entriesOf,
  field,
  inline,
  json,
  segment,
} from "../../src/core/encode.js";
import { checkPlace } from "../../src/encode/steps.js";
import { Redactor } from "../../src/redact/redactor.js";

const PLACE =
  'id must not be empty, ".", "..", longer than 8192 characters or hold control characters (it is part of the address)';
const HEADER = "X-A must hold no line breaks, control or non-Latin-1 characters";
const refused = (message: string) => expect.objectContaining({ name: "ConfigError", message });

describe("the entries of a value", () => {
  it.each([
    [{ a: 1, b: undefined, c: null, d: 0, e: "" }, ["a", "d", "e"]],
    [
      [1, null, 2, undefined],
      ["0", "2"],
    ],
    [{}, []],
    [Object.create(null), []],
    [{ [Symbol.toStringTag]: "Object" }, []],
  ])("of %j are those that are to be sent", (value, names) => {
    expect(entriesOf(value)?.map(([name]) => name)).toEqual(names);
  });

  it.each([
    null,
    undefined,
    "text",
    5,
    true,
    () => 1,
    new Date(0),
    new Map([["a", 1]]),
    new Set([1]),
    Promise.resolve(1),
    new AbortController().signal,
    { [Symbol.toStringTag]: "Object]x" },
    { [Symbol.toStringTag]: "x[object Object" },
  ])("%s has none", (value) => {
    expect(entriesOf(value)).toBeFalsy();
  });
});

describe("the style `simple`", () => {
  it.each([
    ["a b", "a b"],
    [5, "5"],
    [["a", "b"], "a,b"],
    [[], ""],
    [{ a: 1, b: "x" }, "a,1,b,x"],
    [{ a: undefined, b: null }, ""],
    [new Date(0), "1970-01-01T00:00:00.000Z"],
  ])("writes %j as %j", (value, text) => {
    expect(inline(value, "v")).toBe(text);
  });
});

describe("a part of an address", () => {
  it.each([
    "",
    ".",
    "..",
    "%2e",
    "%2E%2e",
    ".%2e",
    "%252e",
    "%25252E.",
    "a\0",
    "\x1f",
    "a\x7fb",
    "a\n",
    "x".repeat(8193),
  ])("is not %j", (text) => {
    expect(() => checkPlace(text, "id")).toThrow(refused(PLACE));
    expect(() => segment(text || [text], "id")).toThrow(refused(PLACE));
  });

  it.each([" ", "...", ".a", "a.", "%2ea", "a%2e", "%2f", "%252", "\x80", "~", "x".repeat(8192)])(
    "may be %j",
    (text) => {
      expect(checkPlace(text, "id")).toBe(text);
      expect(decodeURIComponent(segment(text, "id"))).toBe(text);
    },
  );

  it.each([undefined, null, ""])("is required: %j", (value) => {
    const message = "id is required (without it this would be another call)";
    expect(() => segment(value, "id")).toThrow(refused(message));
  });

  it.each([
    [["a/b", "c"], "a%2Fb,c"],
    [{ "a/b": "c d" }, "a%2Fb,c%20d"],
    [0, "0"],
    [false, "false"],
  ])("of %j is %s", (value, text) => {
    expect(segment(value, "id")).toBe(text);
  });

  it.each([[[]], [{}], [[""]], [["a", ".."]], [{ "..": "a" }]])("is not of %j", (value) => {
    expect(() => segment(value, "id")).toThrow(refused(PLACE));
  });
});

describe("a header", () => {
  it.each(["a\nb", "a\r", "\0", "\x1f", "\x7f", "\u0100", "日"])("holds no %j", (value) => {
    expect(() => checkHeader("X-A", `x${value}`)).toThrow(refused(HEADER));
  });

  it.each([
    ["a b", "a b"],
    [" \ta\t ", "a"],
    ["", ""],
    ["\x80\xff", "\x80\xff"],
    ["!~", "!~"],
  ])("may hold %j", (value, sent) => {
    expect(checkHeader("X-A", value)).toBe(sent);
  });

  it.each(["", "a b", "a:", "a\n", "é", "__proto__", "__PROTO__", " a", "a(", '"'])(
    "is not called %j",
    (name) => {
      const message = `headers hold ${JSON.stringify(name)}, which is no header's name`;
      expect(() => checkHeader(name, "x")).toThrow(refused(message));
    },
  );

  it.each(["a", "X-A_1", "!#$%&'*+.^`|~", "__proto__x", "x__proto__"])(
    "may be called %s",
    (name) => {
      expect(checkHeader(name, "x")).toBe("x");
    },
  );
});

describe("a query parameter or field", () => {
  const written = (name: string, value: unknown): string[] => {
    const out: string[] = [];
    field(name, value, out);
    return out;
  };

  it.each([
    ["a", "b-1._", ["a=b-1._"]],
    ["a", "b c", ["a=b%20c"]],
    ["a b", "c", ["a%20b=c"]],
    ["a[]", ["x", "y z"], ["a[]=x", "a[]=y%20z"]],
    ["a", "", ["a="]],
    ["a", "b&c=d", ["a=b%26c%3Dd"]],
    ["a&b", "c", ["a%26b=c"]],
    ["a", "b\n", ["a=b%0A"]],
    ["a", [null, 1], ["a=", "a=1"]],
    ["a", [], []],
    ["a", null, []],
    ["a", undefined, []],
    ["a", false, ["a=false"]],
    ["a", { b: 1, c: { d: [2, 3] } }, ["b=1", "d=2", "d=3"]],
    ["a", {}, []],
  ])("%s of %j is %j", (name, value, pairs) => {
    expect(written(name, value)).toEqual(pairs);
  });

  const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
  it("is nested no deeper than anybody nests, nor in a circle", () => {
    expect(written("q", deep(16))).toEqual(["a=1"]);
    const circle: Record<string, unknown> = {};
    circle.a = circle;
    for (const value of [deep(17), circle])
      expect(() => written("q", value)).toThrow(refused("a is nested too deeply or circular"));
  });

  it.each([[[["a"]]], [[undefined]], [[{ a: 1 }]], [() => 1], [new Map()], [Number.NaN]])(
    "has a plain form: not %s",
    (value) => {
      expect(() => written("q", value)).toThrow(
        refused("q has no plain form (give a string, number, boolean or valid Date)"),
      );
    },
  );
});

describe("a body", () => {
  it("is due where a method sends one", () => {
    expect(() => due(undefined)).toThrow(refused("input is missing (this method sends a body)"));
    for (const body of [null, 0, "", {}]) expect(due(body)).toBe(body);
  });

  it("is JSON, of another type where one is named, and its secrets are remembered", () => {
    expect(json(undefined)).toBeUndefined();
    expect(json(null)).toMatchObject({ content: "null", type: "application/json" });
    const made = json({ pin: "the-secret" }, "application/merge-patch+json");
    expect(made).toMatchObject({
      content: '{"pin":"the-secret"}',
      type: "application/merge-patch+json",
    });
    const redactor = new Redactor(new Set(["pin"]));
    made?.learn(redactor);
    expect(redactor.text("the-secret")).toBe("[redacted]");
    expect(() => json(1n)).toThrow(
      refused("body can't be written as JSON (it is a function, circular, or holds a BigInt)"),
    );
  });
});
