import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MethodDescriptor, OperationDescriptor } from "../../src/descriptor.js";
import { argumentPlacer } from "../../src/table/place-arguments.js";
import { clientOf, json } from "../support/handler.js";
import { operation } from "../support/provider.js";

const body = { types: ["application/json"] } as const;

/** What a method's arguments become. */
const sort = (
  facts: Partial<OperationDescriptor>,
  method: Omit<MethodDescriptor, "id">,
  ...given: unknown[]
) => argumentPlacer(operation(facts), method)(given)[0];

describe("an argument that says what a call is about", () => {
  it.each(["query/id", "header/id", "cookie/id"])("is not left out: %s", (target) => {
    for (const nothing of [undefined, null, ""])
      expect(() => sort({}, { args: [target] }, nothing)).toThrow(
        "id is required (without it this would be another call)",
      );
    for (const value of [0, false, "0"])
      expect(() => sort({}, { args: [target] }, value)).not.toThrow();
  });

  it("is not left out of a body either, where nothing and an empty text are values", () => {
    const deep = { args: ["body/a/b"] };
    expect(() => sort({ body }, { args: ["body/b"] }, undefined)).toThrow(/^b is required/);
    expect(() => sort({ body }, deep, undefined, { a: { b: 1 } })).toThrow(/^a\/b is required/);
    for (const value of [null, false, 0, ""])
      expect(sort({ body }, { args: ["body/b"] }, value).body).toEqual({ b: value });
  });

  it("may be a whole body, which its operation can do without or not", () => {
    expect(sort({ path: "/x", body }, { args: ["body"] }, undefined).body).toBeUndefined();
    for (const value of [null, false, 0, ""])
      expect(sort({ path: "/x", body }, { args: ["body"] }, value).body).toBe(value);
    const required = { ...body, required: true } as const;
    expect(() => sort({ body: required }, { args: ["body"] }, undefined)).toThrow(
      "input is missing",
    );
  });
});

describe("cookies", () => {
  it("come from the options, as a copy", () => {
    const cookies = Object.freeze({ a: "1" });
    const args = sort({ path: "/x" }, {}, {}, { cookies });
    expect(args.cookies).toEqual({ a: "1" });
    expect(args.cookies).not.toBe(cookies);
  });

  it("may be arguments and constants, beside those of the options", () => {
    const method = { args: ["cookie/a"], fixed: { "cookie/b": "fixed" } };
    expect(sort({ path: "/x" }, method, "1").cookies).toEqual({ a: "1", b: "fixed" });
    const options = { cookies: { b: "own", c: "3" } };
    expect(sort({ path: "/x" }, method, "1", {}, options).cookies).toEqual({
      a: "1",
      b: "fixed",
      c: "3",
    });
    expect(options).toEqual({ cookies: { b: "own", c: "3" } });
  });

  it("are none where nobody says any", () => {
    expect(sort({ path: "/x" }, {}, {}).cookies).toBeUndefined();
  });
});

describe("a constant", () => {
  it("stands over an argument of the same place", () => {
    const method = {
      args: ["query/q", "body/a/b", "header/h"],
      fixed: { "query/q": "fixed", "body/a/b": "fixed", "header/h": "fixed" },
    };
    expect(sort({ path: "/x", body }, method, "own", "own", "own", { a: { c: 1 } })).toEqual({
      path: {},
      query: { q: "fixed" },
      headers: { h: "fixed" },
      body: { a: { b: "fixed", c: 1 } },
    });
  });

  it("may be a whole body, and null", () => {
    expect(sort({ path: "/x", body }, { fixed: { body: { a: 1 } } }, { own: 1 }).body).toEqual({
      a: 1,
    });
    expect(sort({ path: "/x", body }, { fixed: { body: null } }).body).toBeNull();
  });

  it("is the same in each call, whatever a call does with it", () => {
    const fixed = { "body/list": Object.freeze(["a"]) };
    const sorted = argumentPlacer(operation({ path: "/x", body }), { fixed });
    const [{ body: first }] = sorted([{ own: 1 }]);
    expect([first, sorted([{ own: 2 }])[0].body]).toEqual([
      { own: 1, list: ["a"] },
      { own: 2, list: ["a"] },
    ]);
  });

  it("leaves the input to the query, where it is a whole body and nothing else is", () => {
    expect(
      sort({ path: "/x", body }, { args: ["body"] }, "whole", { q: 1 }, { query: { r: 2 } }),
    ).toEqual({
      path: {},
      query: { q: 1, r: 2 },
      headers: undefined,
      body: "whole",
    });
  });
});

describe("names", () => {
  it("are taken whole behind the first slash", () => {
    const args = ["query/a/b", "header/x/y", "body/a/b", "body/c~1d", "body"];
    expect(sort({ path: "/x", body }, { args: args.slice(0, 4) }, 1, 2, 3, 4)).toEqual({
      path: {},
      query: { "a/b": 1 },
      headers: { "x/y": 2 },
      body: { a: { b: 3 }, "c/d": 4 },
    });
  });

  it.each(["query", "header", "path", "cookie"])(
    "called __proto__ are names in the %s",
    (place) => {
      const args = sort({ path: "/x" }, { args: [`${place}/__proto__`] }, "v") as Record<
        string,
        object
      >;
      const key = { query: "query", header: "headers", path: "path", cookie: "cookies" }[
        place
      ] as string;
      expect(Object.entries(args[key] as object)).toEqual([["__proto__", "v"]]);
      expect(Object.getPrototypeOf(args[key])).toBe(Object.prototype);
    },
  );

  it("called __proto__ in a body are members of it", async () => {
    const send = operation({
      path: "/x",
      method: "POST",
      body,
      methods: [{ id: "x.send", args: ["body/__proto__/a"] }],
    });
    const { client, seen } = clientOf(() => json(1), {}, { "x.send": send });
    await client.x.send("v", JSON.parse('{"b":1}'));
    expect(seen.map(({ body: sent }) => sent)).toEqual(['{"b":1,"__proto__":{"a":"v"}}']);
  });

  it("of path parameters are those of the address, however many", () => {
    const name = fc.stringMatching(/^[A-Za-z_][\w.-]{0,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 6 }), (names) => {
        const path = names.map((one) => `/s/{${one}}`).join("");
        const given = names.map((_, i) => `value ${i}`);
        const { path: sorted = {}, query } = sort({ path }, {}, ...given, { q: 1 });
        expect(Object.entries(sorted)).toEqual(
          expect.arrayContaining(names.map((one, i) => [one, given[i]])),
        );
        expect([Object.keys(sorted).length, query]).toEqual([names.length, { q: 1 }]);
      }),
      { numRuns: 100 },
    );
  });
});

describe("the caller's objects", () => {
  it("stay as they were, whatever the targets", () => {
    const targets = fc.constantFrom(
      "query/a",
      "header/a",
      "cookie/a",
      "body/a",
      "body/a/b",
      "path/id",
    );
    const own = () => ({ a: { b: 1, c: [1] } });
    fc.assert(
      fc.property(fc.uniqueArray(targets), fc.uniqueArray(targets), (args, constants) => {
        const [input, query, headers, cookies] = [own(), own(), own(), own()];
        const fixed = Object.fromEntries(constants.map((target) => [target, "fixed"]));
        const given = args.map((target) => `given ${target}`);
        sort({ body }, { args, fixed }, ...given, input, { query, headers, cookies });
        for (const one of [input, query, headers, cookies]) expect(one).toEqual(own());
      }),
      { numRuns: 100 },
    );
  });
});
