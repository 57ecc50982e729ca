import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ParameterDescriptor } from "../../src/descriptor.js";
import { encodeQuery, field } from "../../src/encode/query.js";
import { ConfigError } from "../../src/errors/config-error.js";

const one = (value: unknown, facts: Partial<ParameterDescriptor> = {}) =>
  encodeQuery({ q: value }, [{ in: "query", name: "q", ...facts }]);

describe("encodeQuery", () => {
  it("writes plain values by default", () => {
    expect(encodeQuery({ a: 1, b: "x y", c: true, d: false, e: "" })).toBe(
      "a=1&b=x%20y&c=true&d=false&e=",
    );
  });

  it("leaves out what is absent", () => {
    expect(encodeQuery({ a: undefined, b: null, c: [], d: 0 })).toBe("d=0");
    expect(encodeQuery({})).toBe("");
  });

  it("writes dates as ISO 8601", () => {
    expect(encodeQuery({ since: new Date(0) })).toBe("since=1970-01-01T00%3A00%3A00.000Z");
  });

  it("encodes what would split a query", () => {
    expect(encodeQuery({ "a&b": "c=d&e#f+g" })).toBe("a%26b=c%3Dd%26e%23f%2Bg");
  });

  it("keeps the brackets of a name", () => {
    expect(encodeQuery({ "ids[]": [1, 2] })).toBe("ids[]=1&ids[]=2");
  });

  it("treats prototype names as names", () => {
    const query = JSON.parse('{"__proto__": "x", "constructor": "y"}');
    expect(encodeQuery(query)).toBe("__proto__=x&constructor=y");
  });

  it("takes only descriptors of query parameters", () => {
    const header = { in: "header", name: "q", explode: false } as const;
    expect(encodeQuery({ q: [1, 2] }, [header])).toBe("q=1&q=2");
  });

  it.each([
    ["form", undefined, [1, 2], "q=1&q=2"],
    ["form", true, [1, 2], "q=1&q=2"],
    ["form", false, [1, 2], "q=1,2"],
    ["form", undefined, { r: 1, g: "a b" }, "r=1&g=a%20b"],
    ["form", true, { r: [1, 2] }, "r=1&r=2"],
    ["form", false, { r: 1, g: 2 }, "q=r,1,g,2"],
    ["spaceDelimited", undefined, [1, 2], "q=1%202"],
    ["spaceDelimited", false, ["a b", "c"], "q=a%20b%20c"],
    ["spaceDelimited", true, [1, 2], "q=1&q=2"],
    ["pipeDelimited", undefined, [1, 2], "q=1%7C2"],
    ["pipeDelimited", false, { r: 1, g: 2 }, "q=r%7C1%7Cg%7C2"],
    ["deepObject", undefined, { a: 1, b: "x y" }, "q[a]=1&q[b]=x%20y"],
    ["deepObject", true, { a: { b: { c: 1 } } }, "q[a][b][c]=1"],
    ["deepObject", true, { a: [1, 2] }, "q[a]=1&q[a]=2"],
    ["deepObject", true, { a: undefined, b: null }, ""],
    ["deepObject", true, "plain", "q=plain"],
    ["deepObject", true, { at: new Date(0) }, "q[at]=1970-01-01T00%3A00%3A00.000Z"],
  ] as const)("style %s, explode %s, %j is %s", (style, explode, value, expected) => {
    expect(one(value, { style, ...(explode !== undefined && { explode }) })).toBe(expected);
  });

  it("writes an empty array nowhere, an empty item as an empty value", () => {
    expect(one([], { explode: false })).toBe("");
    expect(one([""], {})).toBe("q=");
    expect(one(["", "a"], { explode: false })).toBe("q=,a");
    expect(one([null], {})).toBe("q=");
  });

  it("leaves reserved characters where the spec allows them, but for those that split", () => {
    expect(one("10.1/a:b;c@d!e$f'g(h)*i,j=k?l", { reserved: true })).toBe(
      "q=10.1/a:b;c@d!e$f'g(h)*i,j=k?l",
    );
    expect(one("a&b#c+d e[f]", { reserved: true })).toBe("q=a%26b%23c%2Bd%20e%5Bf%5D");
    expect(one(["a/b", "c/d"], { reserved: true, explode: false })).toBe("q=a/b,c/d");
    expect(one("a/b")).toBe("q=a%2Fb");
  });

  it("writes a parameter with a media type as that", () => {
    const content = "application/json";
    expect(one({ $or: [1] }, { content })).toBe("q=%7B%22%24or%22%3A%5B1%5D%7D");
    expect(one([1], { content })).toBe("q=%5B1%5D");
    expect(one("null", { content })).toBe("q=%22null%22");
    expect(one("null", { content: "text/plain" })).toBe("q=null");
    expect(one(undefined, { content })).toBe("");
  });

  it("refuses what has no plain form, naming the parameter", () => {
    expect(() => one({ a: 1 }.a && (() => 1))).toThrow(/^q has no plain form/);
    expect(() => one("\udc00")).toThrow(/^q is not well-formed text/);
    expect(() => one([{ a: 1 }])).toThrow(ConfigError);
    expect(() => one({ a: { b: 1 } }, { explode: false })).toThrow(ConfigError);
  });

  it("refuses what JSON can't hold, naming the parameter and not the value", () => {
    const content = "application/json";
    const circular: Record<string, unknown> = { password: "canary-value" };
    circular.again = circular;
    for (const value of [circular, { n: 1n }, () => "canary-value", Symbol("canary-value")]) {
      const write = () => one(value, { content });
      expect(write).toThrow(ConfigError);
      expect(write).toThrow(
        /^q can't be written as JSON \(it is a function, circular, or holds a BigInt\)$/,
      );
    }
  });

  it("refuses a circular list", () => {
    const list: unknown[] = [];
    list.push(list);
    expect(() => one(list, { style: "deepObject" })).toThrow(/nested too deeply or circular/);
    expect(() => one({ a: list }, { style: "deepObject" })).toThrow(/^q is nested too deeply/);
    expect(() => one(list)).toThrow(/^q has no plain form/);
  });

  it("an exploded object that holds itself is refused, too", () => {
    const circular: Record<string, unknown> = {};
    circular.a = circular;
    expect(() => one(circular)).toThrow("a is nested too deeply or circular");
    expect(one({ a: { b: [1, 2] } })).toBe("b=1&b=2");
    const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
    expect(one(deep(16))).toBe("a=1");
    expect(() => one(deep(17))).toThrow(/nested too deeply/);
  });

  it("refuses a circular object instead of hanging", () => {
    const circular: { again?: unknown } = {};
    circular.again = circular;
    expect(() => one(circular, { style: "deepObject" })).toThrow(
      "q is nested too deeply or circular",
    );
    const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
    expect(one(deep(16), { style: "deepObject" })).toBe(`q${"[a]".repeat(16)}=1`);
    expect(() => one(deep(17), { style: "deepObject" })).toThrow(/nested too deeply/);
  });

  it("whatever the strings, a parser reads back what was written", () => {
    const text = fc.string({ unit: "grapheme", minLength: 1 });
    fc.assert(
      fc.property(
        fc.dictionary(text, fc.array(fc.string({ unit: "grapheme" }), { minLength: 1 })),
        (query) => {
          const parsed = new URL(`http://h/?${encodeQuery(query)}`).searchParams;
          for (const [name, values] of Object.entries(query))
            expect(parsed.getAll(name)).toEqual(values);
          expect([...parsed].length).toBe(Object.values(query).flat().length);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("a list in any style is read back by splitting where the style says", () => {
    const splits = { form: ",", spaceDelimited: "%20", pipeDelimited: "%7C" } as const;
    const items = fc.array(fc.stringMatching(/^[A-Za-z0-9_.~!*'()-]+$/), { minLength: 1 });
    fc.assert(
      fc.property(
        fc.constantFrom("form", "spaceDelimited", "pipeDelimited"),
        items,
        (style, list) => {
          const written = one(list, { style, explode: false });
          expect(written.startsWith("q=")).toBe(true);
          const read = written.slice(2).split(splits[style]).map(decodeURIComponent);
          expect(read).toEqual(list);
        },
      ),
    );
  });

  it("reserved or not, what a server decodes is what was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.boolean(), (text, reserved) => {
        const written = one(text, reserved ? { reserved } : {});
        expect(decodeURIComponent(written.slice(2))).toBe(text);
        expect(new URL(`http://h/?${written}`).search).toBe(
          new URL(`http://h/?${written}`).href.slice("http://h/".length).replace(/^\?$/, ""),
        );
      }),
    );
  });

  it("pairs come in the order in which they were given", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/)), (names) => {
        const query = Object.fromEntries(names.map((name, i) => [name, i]));
        const written = encodeQuery(query).split("&").filter(Boolean);
        expect(written).toEqual(Object.entries(query).map(([name, i]) => `${name}=${i}`));
      }),
    );
  });

  it("deep objects never escape their name", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string({ minLength: 1 }), fc.integer()), (value) => {
        const parsed = new URL(`http://h/?${one(value, { style: "deepObject" })}`).searchParams;
        for (const [key, number] of Object.entries(value))
          expect(parsed.get(`q[${key}]`)).toBe(String(number));
      }),
    );
  });
});

describe("field", () => {
  it("answers the pairs of one field", () => {
    expect(field({ name: "a" }, [1, 2])).toEqual(["a=1", "a=2"]);
    expect(field({ name: "a" }, undefined)).toEqual([]);
    expect(field({ name: "a" }, null)).toEqual([]);
  });
});
