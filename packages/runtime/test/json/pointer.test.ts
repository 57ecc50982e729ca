import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, resolve, resolveFirst } from "../../src/json/pointer.js";

describe("resolve", () => {
  const body = { a: { b: [10, { c: null }] }, "x/y": 1, "m~n": 2, "": 3 };

  it.each([
    ["", body],
    ["/a", body.a],
    ["/a/b", body.a.b],
    ["/a/b/0", 10],
    ["/a/b/1/c", null],
    ["/x~1y", 1],
    ["/m~0n", 2],
    ["/", 3],
    ["/a/b/2", undefined],
    ["/a/b/1/c/d", undefined],
    ["/nothing/there", undefined],
    ["/a/b/length", 2],
  ])("%j leads to %j", (pointer, expected) => {
    expect(resolve(body, pointer)).toEqual(expected);
  });

  it("never reaches what a body does not own", () => {
    for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
      expect(resolve({}, `/${name}`)).toBeUndefined();
      expect(resolve([], `/${name}`)).toBeUndefined();
    }
    expect(resolve(JSON.parse('{"__proto__": {"x": 1}}'), "/__proto__/x")).toBe(1);
  });

  it("leads nowhere in what is no object", () => {
    for (const value of [null, undefined, 1, "text", true]) {
      expect(resolve(value, "/a")).toBeUndefined();
      expect(resolve(value, "")).toBe(value);
    }
  });
});

describe("resolveFirst", () => {
  it("takes the first pointer that leads to something", () => {
    expect(resolveFirst({ detail: "d", message: "m" }, ["/message", "/detail"])).toBe("m");
    expect(resolveFirst({ detail: "d", message: null }, ["/message", "/detail"])).toBe("d");
    expect(resolveFirst({ message: 0 }, ["/message"])).toBe(0);
    expect(resolveFirst({ message: "" }, ["/message", "/detail"])).toBe("");
  });

  it("answers undefined without pointers, and where none leads anywhere", () => {
    expect(resolveFirst({ message: "m" }, [])).toBeUndefined();
    expect(resolveFirst({ message: "m" })).toBeUndefined();
    expect(resolveFirst(undefined, ["/message"])).toBeUndefined();
    expect(resolveFirst({ message: null }, ["/message"])).toBeUndefined();
  });
});

describe("assign", () => {
  it("puts a leaf where the pointer says", () => {
    expect(assign({ a: 1 }, "/b", 2)).toEqual({ a: 1, b: 2 });
    expect(assign({ a: 1 }, "/a", 2)).toEqual({ a: 2 });
    expect(assign({ a: 1 }, "/b/c", 2)).toEqual({ a: 1, b: { c: 2 } });
    expect(assign(undefined, "/b/c", 2)).toEqual({ b: { c: 2 } });
    expect(assign({ a: [1, 2] }, "/a/1", 3)).toEqual({ a: [1, 3] });
    expect(assign({ a: 1 }, "", "all")).toBe("all");
    expect(assign({}, "/x~1y/m~0n", 1)).toEqual({ "x/y": { "m~n": 1 } });
  });

  it("keeps arrays arrays", () => {
    expect(Array.isArray((assign({ a: [1] }, "/a/0", 2) as { a: unknown }).a)).toBe(true);
  });

  it("never changes what it was given", () => {
    const given = { a: { b: 1 }, list: [1] };
    const before = structuredClone(given);
    assign(given, "/a/b", 2);
    assign(given, "/list/0", 2);
    assign(given, "/new/x", 2);
    expect(given).toEqual(before);
  });

  it("keeps a key called __proto__ a key", () => {
    const result = assign({}, "/__proto__/polluted", true) as object;
    expect(Object.keys(result)).toEqual(["__proto__"]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    expect(Object.getPrototypeOf(result)).toBe(Object.prototype);
  });

  it("what was assigned is what resolves, whatever the key", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { minLength: 1, maxLength: 4 }),
        fc.jsonValue(),
        (keys, leaf) => {
          const pointer = keys
            .map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`)
            .join("");
          expect(resolve(assign({}, pointer, leaf), pointer)).toEqual(leaf);
        },
      ),
    );
  });
});

describe("the only member", () => {
  it.each([
    [{ anything: { id: 1 } }, "/*", { id: 1 }],
    [{ anything: { id: 1 } }, "/*/id", 1],
    [{ a: 1, b: 2 }, "/*", undefined],
    [{}, "/*", undefined],
    [[1], "/*", undefined],
    [null, "/*", undefined],
    [{ "*": "its own name", b: 2 }, "/*", "its own name"],
  ])("of %j at %s is %j", (value, pointer, expected) => {
    expect(resolve(value, pointer)).toEqual(expected);
  });
});
