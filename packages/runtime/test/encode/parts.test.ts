import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeBody } from "../../src/encode/body.js";
import { encodeForm } from "../../src/encode/form.js";
import { checkHeader, encodeCookies, encodeHeaders, same } from "../../src/encode/header.js";
import { encodeMultipart } from "../../src/encode/multipart.js";
import { entriesOf, isRecord, percent, percentName, scalar } from "../../src/encode/scalar.js";
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

describe("percent", () => {
  it("reads back as what was written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decodeURIComponent(percent(text, "p"))).toBe(text);
        expect(decodeURIComponent(percent(text, "p", true))).toBe(text);
        expect(decodeURIComponent(percentName(text))).toBe(text);
      }),
    );
  });

  it("never leaves what would end or split a query, reserved or not", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        for (const written of [percent(text, "p"), percent(text, "p", true), percentName(text)])
          expect(written).not.toMatch(/[&#+\s]/);
      }),
    );
  });

  it("refuses half characters, by name", () => {
    for (const text of ["\ud800", "a\udc00", "\ud800\ud800"])
      expect(() => percent(text, "p")).toThrow(/^p is not well-formed text/);
    expect(() => percentName("\ud800")).toThrow(/not well-formed/);
  });
});

describe("isRecord and entriesOf", () => {
  it("know objects from all else", () => {
    for (const value of [{}, Object.create(null), new Map()]) expect(isRecord(value)).toBe(true);
    for (const value of [null, undefined, [], new Date(), "x", 5, () => 1])
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

describe("headers", () => {
  it("names are equal whatever their case", () => {
    expect([same("Content-Type", "content-type"), same("a", "b")]).toEqual([true, false]);
  });

  it("values are trimmed, and checked", () => {
    expect(checkHeader("h", "  a b\t")).toBe("a b");
    expect(checkHeader("h", "\u00ff")).toBe("\u00ff");
    for (const value of ["\n", "a\r\nb", "\u0000", "\u007f", "\u0100"])
      expect(() => checkHeader("h", value)).toThrow(/^h must hold no line breaks/);
  });

  it("whatever the value, the engine takes it or we refuse it by name", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        let written: Record<string, string>;
        try {
          written = encodeHeaders({ "X-Any": value });
        } catch (error) {
          expect((error as Error).message).toMatch(/^X-Any /);
          return;
        }
        expect(new Headers(written).get("x-any")).toBe(value.trim());
      }),
      { numRuns: 500 },
    );
  });

  it("parameters are found whatever their case", () => {
    const params = [{ in: "header", name: "X-Json", content: "application/json" }] as const;
    expect(encodeHeaders({ "x-json": { a: 1 } }, params)).toEqual({ "x-json": '{"a":1}' });
    expect(
      encodeHeaders({ "x-json": "a" }, [
        { in: "query", name: "x-json", content: "application/json" },
      ]),
    ).toEqual({ "x-json": "a" });
  });

  it("cookies can't break out of their header", () => {
    expect(encodeCookies({ a: "x; admin=1", "b=c": "\r\n" })).toBe(
      "a=x%3B%20admin%3D1; b%3Dc=%0D%0A",
    );
    expect(encodeCookies({})).toBe("");
  });
});

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

  it("a list of lists is JSON", () => {
    expect(new URLSearchParams(encodeForm({ a: [[{ b: 1 }]] })).get("a")).toBe('[[{"b":1}]]');
  });
});

describe("multipart", () => {
  it("keeps names of files, names blobs by their field", () => {
    const form = encodeMultipart({ f: new File(["x"], "name.txt"), b: new Blob(["y"]) });
    expect([(form.get("f") as File).name, (form.get("b") as File).name]).toEqual(["name.txt", "b"]);
  });

  it("refuses what has no form", () => {
    expect(() => encodeMultipart({ a: () => 1 })).toThrow("a has no plain form");
  });

  it("writes text with a declared type as a part of that type", () => {
    const form = encodeMultipart({ a: "x" }, { a: { contentType: "text/csv" } });
    expect((form.get("a") as File).type).toBe("text/csv");
  });

  it("writes any value declared as JSON as JSON", async () => {
    const form = encodeMultipart(
      { a: "x", b: { c: 1 } },
      { a: { contentType: "application/json" }, b: { contentType: "application/x+json" } },
    );
    expect(await (form.get("a") as File).text()).toBe('"x"');
    expect([(form.get("b") as File).type, await (form.get("b") as File).text()]).toEqual([
      "application/x+json",
      '{"c":1}',
    ]);
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
