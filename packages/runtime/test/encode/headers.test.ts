import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkHeader, encodeCookies, encodeHeaders, same } from "../../src/encode/header.js";
import { ConfigError } from "../../src/errors/config-error.js";

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

  it.each<[content: string, value: unknown, written: string]>([
    ["application/json", { name: "é" }, String.raw`{"name":"\u00e9"}`],
    ["application/json", "→", String.raw`"\u2192"`],
    ["application/json", ["😀"], String.raw`["\ud83d\ude00"]`],
    ["application/json", { ключ: 1 }, String.raw`{"\u043a\u043b\u044e\u0447":1}`],
    ["application/json", "a\nb\u007f\u0085", String.raw`"a\nb\u007f\u0085"`],
    ["application/vnd.x+json; v=1", "ÿ", String.raw`"\u00ff"`],
    ["text/plain", { a: "é" }, String.raw`{"a":"\u00e9"}`],
    ["text/plain", "é", "é"],
    ["application/json", "plain ~!", '"plain ~!"'],
  ])("%s of %j is JSON in ASCII", (content, value, written) => {
    const params = [{ in: "header", name: "x-json", content }] as const;
    expect(encodeHeaders({ "x-json": value }, params)).toEqual({ "x-json": written });
  });

  it("whatever the value, JSON in a header is read back", () => {
    const params = [{ in: "header", name: "x", content: "application/json" }] as const;
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        fc.pre(value !== null);
        const { x = "" } = encodeHeaders({ x: value }, params);
        expect(x).toMatch(/^[ -~]*$/);
        expect(JSON.parse(new Headers({ x }).get("x") as string)).toEqual(
          JSON.parse(JSON.stringify(value)),
        );
      }),
    );
  });

  it("JSON in a cookie stays as it is: it is percent-encoded", () => {
    const params = [{ in: "cookie", name: "c", content: "application/json" }] as const;
    const written = encodeCookies({ c: { a: "é" } }, params);
    expect(written).toBe("c=%7B%22a%22%3A%22%C3%A9%22%7D");
    expect(JSON.parse(decodeURIComponent(written.slice(2)))).toEqual({ a: "é" });
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

  it("parameters are written flat, unless they explode", () => {
    const exploded = [{ in: "header", name: "X-O", explode: true }] as const;
    expect(encodeHeaders({ "X-O": { a: 1, b: 2 } })).toEqual({ "X-O": "a,1,b,2" });
    expect(encodeHeaders({ "X-O": { a: 1, b: 2 } }, [])).toEqual({ "X-O": "a,1,b,2" });
    expect(encodeHeaders({ "X-O": { a: 1, b: 2 } }, exploded)).toEqual({ "X-O": "a=1,b=2" });
    expect(encodeHeaders({ "X-P": { a: 1 } }, exploded)).toEqual({ "X-P": "a,1" });
  });

  it("parameters may be empty, and are left out where they are absent", () => {
    expect(encodeHeaders({ a: "", b: undefined, c: null, d: [], e: 0, f: false })).toEqual({
      a: "",
      d: "",
      e: "0",
      f: "false",
    });
  });

  it("parameters as JSON are refused where JSON can't hold them; a header then can", () => {
    const params = [{ in: "header", name: "X-J", content: "application/json" }] as const;
    expect(() => encodeHeaders({ "X-J": { n: 1n } }, params)).toThrow(
      /^X-J can't be written as JSON/,
    );
    expect(() => encodeHeaders({ "X-J": () => 1 }, params)).toThrow(/^X-J can't be written/);
    expect(encodeHeaders({ "X-J": "\u20ac" }, params)).toEqual({ "X-J": '"\\u20ac"' });
    // A line break within text is escaped by JSON, so it splits nothing.
    expect(encodeHeaders({ "X-J": "a\r\nb" }, params)).toEqual({ "X-J": '"a\\r\\nb"' });
  });

  it.each(["a b", "a:b", "", "a\r\nX-Evil: 1", "\u00fc", "a\u0000", "(a)", "a,b", "\ud800"])(
    "%j is no name of a header, and is refused as such",
    (name) => {
      let said: unknown;
      try {
        encodeHeaders({ "X-Fine": 1, [name]: "canary-value" });
      } catch (error) {
        said = error;
      }
      expect(said).toBeInstanceOf(ConfigError);
      expect((said as Error).message).toBe(
        `headers hold ${JSON.stringify(name)}, which is no header's name`,
      );
    },
  );

  it("a name that is odd but allowed is a name; one without a value is not looked at", () => {
    const odd = "!#$%&'*+-.^_`|~09azAZ";
    expect(encodeHeaders({ [odd]: "x" })).toEqual({ [odd]: "x" });
    expect(encodeHeaders({ "a b": undefined, "c:d": null })).toEqual({});
  });

  it("whatever the name, the engine takes it or we refuse it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (name) => {
        fc.pre(name !== "__proto__");
        let written: Record<string, string>;
        try {
          written = encodeHeaders({ [name]: "x" });
        } catch (error) {
          expect(() => new Headers([[name, "x"]])).toThrow();
          expect(error).toBeInstanceOf(ConfigError);
          return;
        }
        expect(new Headers(written).get(name)).toBe("x");
      }),
      { numRuns: 500 },
    );
  });

  it("a value that is refused is not shown", () => {
    for (const value of ["canary\r\nX: 1", ["fine", "canary\n"], { a: "canary\u0000" }]) {
      let message = "";
      try {
        encodeHeaders({ "X-Any": value });
      } catch (error) {
        message = (error as Error).message;
      }
      expect(message).toMatch(/^X-Any must hold no line breaks/);
      expect(message).not.toContain("canary");
    }
  });

  it("cookies are found by place and name, and are written flat", () => {
    const params = [
      { in: "header", name: "a", content: "application/json" },
      { in: "cookie", name: "b", content: "application/json" },
    ] as const;
    expect(encodeCookies({ a: { x: 1 }, b: { x: 1 }, c: [1, 2] }, params)).toBe(
      "a=x,1; b=%7B%22x%22%3A1%7D; c=1,2",
    );
    expect(encodeCookies({ a: { x: 1, y: 2 } })).toBe("a=x,1,y,2");
    expect(encodeCookies({ a: "", b: 0, c: null, d: undefined })).toBe("a=; b=0");
    expect(() => encodeCookies({ b: 1n }, params)).toThrow(/^b can't be written as JSON/);
    expect(() => encodeCookies({ b: "\ud800" })).toThrow(/^b is not well-formed/);
  });

  it("whatever the cookies, a server reads back what was written", () => {
    const names = fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,8}$/);
    fc.assert(
      fc.property(fc.dictionary(names, fc.string({ unit: "grapheme" })), (cookies) => {
        const written = encodeCookies(cookies);
        const read = written
          .split("; ")
          .filter(Boolean)
          .map((pair) => [
            pair.slice(0, pair.indexOf("=")),
            decodeURIComponent(pair.slice(pair.indexOf("=") + 1)),
          ]);
        expect(read).toEqual(Object.entries(cookies));
        expect(checkHeader("cookie", written)).toBe(written);
      }),
    );
  });

  it("cookies can't break out of their header", () => {
    expect(encodeCookies({ a: "x; admin=1", "b=c": "\r\n" })).toBe(
      "a=x%3B%20admin%3D1; b%3Dc=%0D%0A",
    );
    expect(encodeCookies({})).toBe("");
  });
});
