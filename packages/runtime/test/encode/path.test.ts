import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segment } from "../../src/core/encode.js";
import { encodePath } from "../../src/encode/path.js";
import { ConfigError } from "../../src/errors/config-error.js";

const fill = (id: unknown, facts: object = {}) =>
  encodePath("/things/{id}", { id }, [{ in: "path", name: "id", ...facts }]);

const refusal = (work: () => unknown): ConfigError => {
  try {
    work();
  } catch (error) {
    return error as ConfigError;
  }
  throw new Error("not refused");
};

/** The rule of what stands in a path. */
const RULE = 'must not be empty, ".", "..", longer than 8192 characters or hold control characters';

describe("encodePath", () => {
  it.each([
    ["PLX000999", "/things/PLX000999"],
    [42, "/things/42"],
    [0, "/things/0"],
    [true, "/things/true"],
    [10n, "/things/10"],
    ["a/b", "/things/a%2Fb"],
    ["a?b#c", "/things/a%3Fb%23c"],
    ["1A-rep 2", "/things/1A-rep%202"],
    ["100%", "/things/100%25"],
    ["ümlaut", "/things/%C3%BCmlaut"],
    ["...", "/things/..."],
    [".a", "/things/.a"],
    ["a..", "/things/a.."],
    [new Date(0), "/things/1970-01-01T00%3A00%3A00.000Z"],
  ])("writes %s as %s", (value, expected) => {
    expect(fill(value)).toBe(expected);
    expect(encodePath("/things/{id}", { id: value })).toBe(expected);
  });

  it.each([
    ["", /must not be empty/],
    [".", /must not be empty, "\.", "\.\."/],
    ["..", /must not be empty, "\.", "\.\."/],
    ["%2e", /must not be/],
    ["%2e%2E", /must not be/],
    [".%2e", /must not be/],
    ["%252e%252e", /must not be/],
    ["a\r\nb", /control characters/],
    ["a\u0000b", /control characters/],
    ["a\u007fb", /control characters/],
    ["\u001f", /control characters/],
    ["\ud800", /not well-formed/],
    ["x".repeat(8193), /longer than 8192/],
    [undefined, /is required/],
    [null, /is required/],
    [Number.NaN, /no plain form/],
    [Number.POSITIVE_INFINITY, /no plain form/],
    [() => 1, /no plain form/],
    [new Date(Number.NaN), /no plain form/],
  ])("refuses %j, naming parameter and rule", (value, rule) => {
    const error = refusal(() => fill(value));
    expect(error).toBeInstanceOf(ConfigError);
    expect(error.input).toBe("id");
    expect(error.rule).toMatch(rule);
    expect(error.message).toMatch(/^id /);
  });

  it.each([
    ["", `id ${RULE} (it is part of the address)`],
    ["..", `id ${RULE} (it is part of the address)`],
    ["a\u0000", `id ${RULE} (it is part of the address)`],
    ["x".repeat(8193), `id ${RULE} (it is part of the address)`],
    ["\ud800", "id is not well-formed text (it holds half of a character)"],
    [undefined, "id is required (without it this would be another call)"],
  ])("of %j says what to do", (value, message) => {
    expect(refusal(() => fill(value)).message).toBe(message);
  });

  it.each([
    ["simple", false],
    ["simple", true],
    ["label", false],
    ["label", true],
  ] as const)("refuses a list or object of nothing in style %s, explode %s", (style, explode) => {
    // Written as nothing or as a dot, it would lead to the list that the thing is in.
    for (const value of [[], {}, { a: undefined, b: null }]) {
      const error = refusal(() => fill(value, { style, explode }));
      expect([error.input, error.rule.slice(0, 11)]).toEqual(["id", "must not be"]);
    }
  });

  it("refuses what its style would turn into dots", () => {
    expect(refusal(() => fill(".", { style: "label" })).rule).toBe(RULE);
    expect(refusal(() => fill([""], { style: "label" })).rule).toBe(RULE);
    expect(fill("a", { style: "label" })).toBe("/things/.a");
    expect(fill("..a", { style: "label" })).toBe("/things/...a");
  });

  it.each([
    "../x",
    "a/..",
    "a/./b",
    "a\\..\\b",
    "a%2f..%2Fb",
    "a%252f%2e%2E%255cb",
    "..;",
    "..;x=1/admin",
    "%2e.%3Bx",
    "./",
    "a/../../b",
  ])("refuses %j: whoever decodes once more would be led to another operation", (value) => {
    const error = refusal(() => fill(value));
    expect([error.input, error.rule]).toEqual(["id", RULE]);
    expect(refusal(() => segment(value, "id")).input).toBe("id");
    expect(refusal(() => segment([value], "id")).input).toBe("id");
  });

  it.each([
    "a/b",
    "a..b",
    "a/...",
    ".a/..b",
    "a;..",
    "..a;b",
    "a./b",
    "%2ea",
    "10.17504/p.io/v1",
    ";..",
  ])("takes %j, which leads nowhere else", (value) => {
    expect(fill(value)).toBe(`/things/${encodeURIComponent(value)}`);
    expect(segment(value, "id")).toBe(encodeURIComponent(value));
  });

  it("takes only descriptors of this path parameter", () => {
    const others = [
      { in: "query", name: "id", multiSegment: true },
      { in: "path", name: "other", style: "matrix" },
      { in: "header", name: "id", style: "label" },
    ] as const;
    expect(encodePath("/things/{id}", { id: "a/b" }, others)).toBe("/things/a%2Fb");
    expect(encodePath("/{other}/{id}", { id: 1, other: 2 }, others)).toBe("/;other=2/1");
  });

  it("sends no fragment, by which a spec tells operations of one address apart", () => {
    expect(encodePath("/soap#first.action", {})).toBe("/soap");
    expect(encodePath("/{id}#a{id}/\nb", { id: 1 })).toBe("/1");
  });

  it.each(["", ".."])("checks %j where its media type writes it, too", (value) => {
    expect(refusal(() => fill(value, { content: "text/plain" })).input).toBe("id");
  });

  it("takes the longest value that it allows", () => {
    expect(fill("x".repeat(8192))).toHaveLength("/things/".length + 8192);
  });

  it("does not show the value that it refuses", () => {
    expect(refusal(() => fill("secret\nvalue")).message).not.toContain("secret");
  });

  it("fills several parameters, each with its own value", () => {
    const path = encodePath("/e/{e}/plots/{p}/data/", { e: "PLX1", p: "a b" });
    expect(path).toBe("/e/PLX1/plots/a%20b/data/");
  });

  it("does not fill a value that looks like a template", () => {
    expect(encodePath("/{a}/{b}", { a: "{b}", b: "x" })).toBe("/%7Bb%7D/x");
    expect(encodePath("/{a}", { a: "$&$1" })).toBe("/%24%26%241");
  });

  it("does not take inherited properties for values", () => {
    expect(() => encodePath("/{constructor}", {})).toThrow("constructor is required");
    expect(() => encodePath("/{toString}", {})).toThrow(ConfigError);
  });

  describe("with slashes allowed", () => {
    const multi = { multiSegment: true } as const;

    it("sends slashes as they are, everything else encoded", () => {
      expect(fill("10.17504/protocols.io.baaciaaw/v1", multi)).toBe(
        "/things/10.17504/protocols.io.baaciaaw/v1",
      );
      expect(fill("a b/c?d", multi)).toBe("/things/a%20b/c%3Fd");
    });

    it.each(["https://acme.example/things/1", "a//b", "/a", "a/", "/"])(
      "says of %j that it is an address, and no id",
      (value) => {
        expect(refusal(() => fill(value, multi)).message).toBe(
          'id must not begin or end with a slash, or hold "//" (it is part of the address, and no address itself)',
        );
      },
    );

    it.each(["a/../b", "../b", "a/.", "a/%2e%2e/b", "a//b", "/a", "a/", "", "a/\n"])(
      "checks each segment: %j",
      (value) => {
        expect(refusal(() => fill(value, multi)).input).toBe("id");
      },
    );
  });

  describe("styles", () => {
    it.each([
      ["simple", false, [3, 4, 5], "3,4,5"],
      ["simple", true, [3, 4, 5], "3,4,5"],
      ["simple", false, { r: 1, g: "a b" }, "r,1,g,a%20b"],
      ["simple", true, { r: 1, g: 2 }, "r=1,g=2"],
      ["label", false, "x", ".x"],
      ["label", false, [3, 4], ".3,4"],
      ["label", true, [3, 4], ".3.4"],
      ["label", false, { r: 1, g: 2 }, ".r,1,g,2"],
      ["label", true, { r: 1, g: 2 }, ".r=1.g=2"],
      ["matrix", false, "x", ";id=x"],
      ["matrix", false, [3, 4], ";id=3,4"],
      ["matrix", true, [3, 4], ";id=3;id=4"],
      ["matrix", false, { r: 1, g: 2 }, ";id=r,1,g,2"],
      ["matrix", true, { r: 1, g: 2 }, ";r=1;g=2"],
    ])("%s, explode %s, %j is %s", (style, explode, value, expected) => {
      expect(fill(value, { style, explode })).toBe(`/things/${expected}`);
    });

    it("checks the items of a list too", () => {
      expect(refusal(() => fill(["a", ".."])).rule).toMatch(/must not be/);
      expect(refusal(() => fill({ "..": 1 })).rule).toMatch(/must not be/);
    });

    it("leaves out what an object has not", () => {
      expect(fill({ a: 1, b: undefined, c: null })).toBe("/things/a,1");
    });
  });

  it("whatever the value and its style, the request stays at its operation", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.constantFrom("", ".", "..", "%2e", "/", "\\", "?", "#", ";", "%2F..", "a"),
    );
    const values = fc.oneof(texts, fc.array(texts), fc.dictionary(texts, texts));
    const styles = fc.constantFrom(undefined, "simple", "label", "matrix");
    fc.assert(
      fc.property(values, styles, fc.boolean(), (id, style, explode) => {
        let path: string;
        try {
          const facts = { explode, ...(style && { style }) } as { style?: "simple" };
          path = encodePath("/a/{id}/z", { id }, [{ in: "path", name: "id", ...facts }]);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
          return;
        }
        const url = new URL(`http://h${path}`);
        expect(url.pathname).toMatch(/^\/a\/[^/]+\/z$/);
        expect([url.search, url.hash, url.host]).toEqual(["", "", "h"]);
      }),
      { numRuns: 1000 },
    );
  });

  it("with slashes allowed, it stays below its operation", () => {
    const pieces = fc.array(fc.constantFrom("..", ".", "/", "a", "%2e", "\\", "?", "#", "//"));
    fc.assert(
      fc.property(pieces, (list) => {
        const id = list.join("");
        let path: string;
        try {
          path = encodePath("/a/{id}/z", { id }, [{ in: "path", name: "id", multiSegment: true }]);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
          return;
        }
        const segments = new URL(`http://h${path}`).pathname.split("/");
        expect([segments[1], segments.at(-1)]).toEqual(["a", "z"]);
        expect(segments.slice(2, -1).map(decodeURIComponent).join("/")).toBe(id);
      }),
      { numRuns: 500 },
    );
  });

  it("whatever the text, the request stays at its operation", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (id) => {
        let path: string;
        try {
          path = encodePath("/a/{id}/z", { id });
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError);
          return;
        }
        const url = new URL(`http://h${path}`);
        const segments = url.pathname.split("/");
        expect(segments).toHaveLength(4);
        expect(decodeURIComponent(segments[2] as string)).toBe(id);
        expect([url.search, url.hash, segments[1], segments[3]]).toEqual(["", "", "a", "z"]);
      }),
      { numRuns: 500 },
    );
  });
});
