import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeBody } from "../../src/encode/body.js";
import { encodeForm } from "../../src/encode/form.js";

describe("forms", () => {
  it("whatever the fields, a parser reads back what was written", () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string({ unit: "grapheme", minLength: 1 }),
          fc.string({ unit: "grapheme" }),
        ),
        (fields) => {
          const read = new URLSearchParams(encodeForm(fields));
          expect([...read].sort()).toEqual(Object.entries(fields).sort());
        },
      ),
      { numRuns: 300 },
    );
  });

  it("dates are no nested objects", () => {
    expect(encodeForm({ at: [new Date(0)] })).toBe("at=1970-01-01T00%3A00%3A00.000Z");
  });

  it("of a list, one nested item makes all of it JSON", () => {
    const read = (body: object) => Object.fromEntries(new URLSearchParams(encodeForm(body)));
    expect(read({ a: [1, { b: 1 }] })).toEqual({ a: '[1,{"b":1}]' });
    expect(read({ a: [{ b: 1 }, 1] })).toEqual({ a: '[{"b":1},1]' });
    expect(read({ a: [] })).toEqual({});
  });

  it("fields take the style, and only JSON the form of JSON, that the spec declares", () => {
    const encoding = {
      csv: { contentType: "text/csv" },
      json: { contentType: "application/json" },
      flat: { explode: false },
      open: { explode: true },
      deep: { style: "deepObject" },
      pipe: { style: "pipeDelimited" },
    } as const;
    const list = ["x", "y"];
    const written = encodeForm(
      { csv: list, json: list, flat: list, open: list, deep: { a: list }, pipe: list },
      encoding,
    );
    expect(written.split("&")).toEqual([
      "csv=x",
      "csv=y",
      "json=%5B%22x%22%2C%22y%22%5D",
      "flat=x,y",
      "open=x",
      "open=y",
      "deep[a]=x",
      "deep[a]=y",
      "pipe=x%7Cy",
    ]);
  });

  it("text declared as JSON is written as JSON writes it, in quotes", () => {
    const encoding = { a: { contentType: "application/json" }, b: { contentType: "text/plain" } };
    expect(encodeForm({ a: "null", b: "null" }, encoding)).toBe("a=%22null%22&b=null");
  });

  it("names that every object has are names", () => {
    const body = JSON.parse('{"__proto__": "x", "constructor": ["y", "z"]}');
    expect(encodeForm(body)).toBe("__proto__=x&constructor=y&constructor=z");
    expect(encodeForm(body, {})).toBe("__proto__=x&constructor=y&constructor=z");
  });

  it("what JSON can't hold is refused by its field", () => {
    expect(() => encodeForm({ a: { n: 1n } })).toThrow(/^a can't be written as JSON/);
    expect(() => encodeForm({ a: () => 1 })).toThrow(/^a has no plain form/);
    const circular: Record<string, unknown> = {};
    circular.again = circular;
    expect(() => encodeForm({ a: circular })).toThrow(/^a can't be written as JSON/);
  });

  it("lists repeat their key in their order", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), (list) => {
        expect(new URLSearchParams(encodeForm({ "k[]": list })).getAll("k[]")).toEqual(list);
      }),
    );
  });

  it("a list of lists is JSON", () => {
    expect(new URLSearchParams(encodeForm({ a: [[{ b: 1 }]] })).get("a")).toBe('[[{"b":1}]]');
  });
});

describe("bodies", () => {
  it("know whether they can be sent again", () => {
    const body = { types: ["application/octet-stream"] };
    expect(encodeBody(new Blob([]).stream(), body).replayable).toBe(false);
    for (const value of [new Uint8Array(1), new Blob([]), new FormData(), new URLSearchParams()])
      expect(encodeBody(value, body).replayable).toBe(true);
    expect(encodeBody({ a: 1 }, undefined)).toEqual({
      content: '{"a":1}',
      type: "application/json",
      replayable: true,
    });
  });

  it.each([
    ["application/x-www-form-urlencoded", "application/x-www-form-urlencoded"],
    ["multipart/form-data", null],
  ])("of an object as %s can be sent again", (type, written) => {
    expect(encodeBody({ a: 1 }, { types: [type] })).toMatchObject({
      type: written,
      replayable: true,
    });
  });

  it.each([
    [new Blob(["x"], { type: "text/own" }), {}, undefined, "text/own"],
    [new Blob(["x"]), { types: ["text/spec"] }, undefined, "text/spec"],
    [new Blob(["x"], { type: "text/own" }), {}, "text/chosen", "text/chosen"],
    [new Uint8Array(1), {}, undefined, "application/octet-stream"],
    [new URLSearchParams("a=1"), {}, undefined, "application/x-www-form-urlencoded"],
    [new URLSearchParams("a=1"), { types: ["text/spec"] }, "text/chosen", "text/chosen"],
    ["text", { types: ["text/spec"] }, undefined, "text/spec"],
    ["text", { types: [] }, "text/chosen", "text/chosen"],
  ])("%o with %j and the choice %s is %s", (value, descriptor, chosen, type) => {
    const body = "types" in descriptor ? (descriptor as { types: string[] }) : undefined;
    expect(encodeBody(value, body, chosen).type).toBe(type);
  });

  it.each([
    [5, "text/csv", "body can't be written as text/csv (give text, bytes or an object)"],
    [
      null,
      "application/x-www-form-urlencoded",
      "body can't be written as application/x-www-form-urlencoded (give text, bytes or an object)",
    ],
    [{}, "text/csv", "body can't be written as text/csv (give text, bytes, a Blob or a stream)"],
    [
      () => 1,
      "application/json",
      "body can't be written as JSON (it is a function, circular, or holds a BigInt)",
    ],
  ])("%o as %s is refused", (value, type, message) => {
    const refused = expect.objectContaining({ name: "ConfigError", message });
    expect(() => encodeBody(value, { types: [type] })).toThrow(refused);
  });

  it("of text that is not read as text is in no charset of its own", () => {
    for (const type of ["application/x-www-form-urlencoded", "application/zip"]) {
      const typed = `${type}; charset=iso-8859-1`;
      expect(encodeBody("a=µ", { types: [typed] }).content).toBe("a=µ");
    }
  });

  it("of bytes take the first type that bytes are sent as", () => {
    const types = ["application/json", "multipart/form-data", "image/png", "text/csv"];
    for (const [i, type] of types.entries())
      expect(encodeBody(new Uint8Array(1), { types: types.slice(i) }).type).toBe(
        i < 2 ? "image/png" : type,
      );
  });

  it.each([
    ["application/json", true],
    ["application/vnd.api+json; v=1", true],
    ["APPLICATION/JSON", true],
    ["application/jsonp", false],
    ["application/json-seq", false],
    ["application/geo+json-seq", false],
    ["application/vnd.api+json.gz", false],
    ["*/*", true],
    ["json", false],
  ])("text under %s is written as JSON: %s", (type, quoted) => {
    expect(encodeBody("x", { types: [type] }).content).toBe(quoted ? '"x"' : "x");
  });

  it("take the chosen type before all others", () => {
    expect(encodeBody(new Uint8Array(1), { types: ["image/png"] }, "image/gif").type).toBe(
      "image/gif",
    );
    expect(
      encodeBody({ a: 1 }, { types: ["application/json"] }, "application/x-www-form-urlencoded")
        .content,
    ).toBe("a=1");
    expect(encodeBody("a,b", { types: ["application/json"] }, "text/csv")).toEqual({
      content: "a,b",
      type: "text/csv",
      replayable: true,
    });
  });

  it("without any type are JSON", () => {
    expect(encodeBody([1], { types: [] }).type).toBe("application/json");
  });
});
