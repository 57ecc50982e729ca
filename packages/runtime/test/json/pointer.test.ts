import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assign, resolve, resolveAny, resolveFirst } from "../../src/json/pointer.js";

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

  it("takes names as they stand: only a lone star is a pattern", () => {
    const only = { thing: { deep: 1 } };
    expect(resolve(only, "/other")).toBeUndefined();
    expect(resolve(only, "/other/deep")).toBeUndefined();
    expect(resolve(only, "/**")).toBeUndefined();
    expect(resolve(only, "/thing/*")).toBe(1);
    expect(resolve({ a: { b: { c: 1 } } }, "/*/*/*")).toBe(1);
  });

  it("unescapes in the order that the RFC asks for", () => {
    expect(resolve({ "~1": "tilde one" }, "/~01")).toBe("tilde one");
    expect(resolve({ "/": "slash" }, "/~1")).toBe("slash");
    expect(resolve({ "~": "tilde" }, "/~0")).toBe("tilde");
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
    expect(resolveFirst({ detail: "d" }, ["/message", "/detail"])).toBe("d");
    expect(resolveFirst({ detail: "d" }, ["/message/text", "/detail"])).toBe("d");
    expect(resolveFirst({ message: false }, ["/message", "/detail"])).toBe(false);
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

describe("resolveAny", () => {
  it.each([
    [{ a: 1, b: 2 }, ["/b", "/a"], 2],
    [{ a: null, b: 2 }, ["/a", "/b"], null],
    [{ b: 2 }, ["/a", "/b"], 2],
    [{ a: { b: 2 } }, ["/b", "/a/c", "/a/b"], 2],
    [{ a: 1 }, ["/b", "/c"], undefined],
    [{ a: 1 }, [], undefined],
    [7, [""], 7],
  ])("in %j, %j lead to %j: null is something", (value, pointers, expected) => {
    expect(resolveAny(value, pointers)).toEqual(expected);
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

  it("makes plain properties: one can change, list and delete them", () => {
    const result = assign({ a: 1 }, "/b/c", 2) as { b: { c: number } };
    for (const [owner, key] of [
      [result, "b"],
      [result.b, "c"],
    ] as const) {
      expect(Object.getOwnPropertyDescriptor(owner, key)).toMatchObject({
        configurable: true,
        enumerable: true,
        writable: true,
      });
    }
    expect(JSON.stringify(result)).toBe('{"a":1,"b":{"c":2}}');
  });

  it("shares what it does not change, and only that", () => {
    const given = { same: { a: 1 }, other: { b: { c: 1 } } };
    const result = assign(given, "/other/b/c", 2) as typeof given;
    expect(result.same).toBe(given.same);
    expect(result.other).not.toBe(given.other);
    expect(result.other.b).not.toBe(given.other.b);
  });

  it("adds to a list at its end", () => {
    expect(assign([1], "/1", 2)).toEqual([1, 2]);
    expect(assign({ a: [] }, "/a/0/b", 1)).toEqual({ a: [{ b: 1 }] });
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
    [{ undefined: 1, other: 2 }, "/*", undefined],
    [["only"], "/*", undefined],
    [["only"], "/0", "only"],
    ["text", "/*", undefined],
    [{ a: null }, "/*", null],
    [{ a: null }, "/*/b", undefined],
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

describe("laws", () => {
  const keys = fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 4 });
  const pointerOf = (path: readonly string[]) =>
    path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

  it("assigning twice is assigning the second", () => {
    fc.assert(
      fc.property(fc.jsonValue(), keys, fc.jsonValue(), fc.jsonValue(), (value, path, a, b) => {
        const pointer = pointerOf(path);
        expect(assign(assign(value, pointer, a), pointer, b)).toEqual(assign(value, pointer, b));
      }),
    );
  });

  it("assigning what is there changes nothing", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        for (const key of Object.keys(value)) {
          const pointer = pointerOf([key]);
          expect(assign(value, pointer, resolve(value, pointer))).toEqual(value);
        }
      }),
    );
  });

  it("what is assigned elsewhere stays out of sight", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), keys, (value, path) => {
        const changed = assign(value, pointerOf(path), "leaf");
        for (const key of Object.keys(value)) {
          if (key === path[0]) continue;
          expect(resolve(changed, pointerOf([key]))).toEqual(resolve(value, pointerOf([key])));
        }
      }),
    );
  });

  it("a pointer never throws, whatever it leads through", () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        expect(() => resolve(value, `/${text}`)).not.toThrow();
        expect(() => resolveFirst(value, [text, `/${text}`])).not.toThrow();
      }),
    );
  });
});
