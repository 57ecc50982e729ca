import { describe, expect, it } from "vitest";
import { codeOf, conventionOf, kindOf, outcomeOf } from "../../src/core/outcome.js";
import type { ErrorDescriptor } from "../../src/descriptor.js";
import { ACME, operation } from "../support/provider.js";

/** Is a success an error by what its body says? */
const failsInBody = (error: ErrorDescriptor, body: unknown): boolean => {
  const call = { engine: { facts: { error } }, operation: operation() };
  const answer = { response: new Response(), text: JSON.stringify(body) };
  return outcomeOf(call as never, answer) !== undefined;
};

describe("kindOf", () => {
  it.each([
    [400, "bad-request"],
    [401, "authentication"],
    [402, undefined],
    [403, "permission"],
    [404, "not-found"],
    [405, undefined],
    [409, "conflict"],
    [410, "not-found"],
    [418, undefined],
    [422, "unprocessable"],
    [429, "rate-limit"],
    [500, "server"],
    [503, "server"],
    [599, "server"],
    [302, undefined],
    [200, undefined],
  ])("%i is %s", (status, kind) => {
    expect(kindOf({}, status, undefined)).toBe(kind);
  });

  it("a code decides whatever the status, number or text", () => {
    const convention = { kinds: { "not-found": ["gone", 1217], conflict: ["9"] } } as const;
    expect(kindOf(convention, 400, "gone")).toBe("not-found");
    expect(kindOf(convention, 500, "1217")).toBe("not-found");
    expect(kindOf(convention, 200, 1217)).toBe("not-found");
    expect(kindOf(convention, 400, 9)).toBe("conflict");
    expect(kindOf(convention, 400, "other")).toBe("bad-request");
    expect(kindOf(convention, 400, undefined)).toBe("bad-request");
  });

  it("the first kind that names a code has it", () => {
    const convention = { kinds: { conflict: ["x"], permission: ["x", "y"] } } as const;
    expect(kindOf(convention, 200, "x")).toBe("conflict");
    expect(kindOf(convention, 200, "y")).toBe("permission");
  });

  it("a code that is absent is no code, not even one of that name", () => {
    const convention = { kinds: { conflict: ["undefined"] } } as const;
    expect(kindOf(convention, 404, undefined)).toBe("not-found");
    expect(kindOf(convention, 404, "undefined")).toBe("conflict");
  });

  it.each(["constructor", "__proto__", "toString"])("%s is a code like any other", (code) => {
    expect(kindOf({ kinds: { conflict: ["x"] } }, 404, code)).toBe("not-found");
    expect(kindOf({ kinds: { conflict: [code] } }, 404, code)).toBe("conflict");
  });
});

describe("codeOf", () => {
  it("takes text and numbers only", () => {
    const convention = { code: ["/code", "/error/code"] };
    expect(codeOf(convention, { code: "a" })).toBe("a");
    expect(codeOf(convention, { code: 0 })).toBe(0);
    expect(codeOf(convention, { code: null, error: { code: "b" } })).toBe("b");
    expect(codeOf(convention, { code: { deep: 1 } })).toBeUndefined();
    expect(codeOf(convention, { code: true })).toBeUndefined();
    expect(codeOf(convention, "text")).toBeUndefined();
    expect(codeOf({}, { code: "a" })).toBeUndefined();
  });
});

describe("conventionOf", () => {
  const own = { "404": { code: ["/a"] }, "4XX": { code: ["/b"] }, default: { code: ["/c"] } };
  const first = (errors: object | undefined, status: number) =>
    conventionOf(ACME, operation(errors ? ({ errors } as never) : {}), status).code?.[0];

  it("is that of the status, of its hundred, of the rest, of the provider", () => {
    expect(first(own, 404)).toBe("/a");
    expect(first(own, 400)).toBe("/b");
    expect(first(own, 500)).toBe("/c");
    expect(first({ "404": own["404"] }, 500)).toBe("/code");
    expect(first(undefined, 404)).toBe("/code");
  });

  it("is empty where nobody has one", () => {
    expect(conventionOf({ ...ACME, error: undefined } as never, operation(), 404)).toEqual({});
  });
});

describe("failsInBody", () => {
  it.each([
    [[0], 0, false],
    [[0], "0", false],
    [["0"], 0, false],
    [["ok", 200], "ok", false],
    [["ok", 200], 200, false],
    [["ok", 200], 201, true],
    [["ok"], "OK", true],
    [[0], "", true],
    [[], "anything", true],
  ])("where %j mean success, %j fails: %s", (success, c, fails) => {
    expect(failsInBody({ code: ["/c"], success }, { c })).toBe(fails);
  });

  it.each([undefined, null, {}, [], "text", 5, { c: null }, { c: {} }, { c: true }])(
    "%j holds no code, so it is a success",
    (body) => {
      expect(failsInBody({ code: ["/c"], success: [0] }, body)).toBe(false);
    },
  );

  it("where a message stands for a code, that code counts", () => {
    const convention = { message: ["/m"], messages: { bad: ["went wrong"] }, success: ["fine"] };
    expect(failsInBody(convention, { m: "it went wrong" })).toBe(true);
    expect(failsInBody(convention, { m: "it went well" })).toBe(false);
  });

  it("only where a convention says what success is, and another code is there", () => {
    const convention = { code: ["/c"], success: [0] };
    expect(failsInBody(convention, { c: 1 })).toBe(true);
    expect(failsInBody(convention, { c: 0 })).toBe(false);
    expect(failsInBody(convention, {})).toBe(false);
    expect(failsInBody({ code: ["/c"] }, { c: 1 })).toBe(false);
  });
});
