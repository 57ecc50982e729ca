import { inspect } from "node:util";
import { describe, expect, it, vi } from "vitest";
import * as errors from "../../src/errors/index.js";
import { codeOf, conventionOf, failsInBody, kindOf } from "../../src/errors/kind.js";
import { clientOf, failure, json } from "../support/handler.js";
import { ACME, operation, provider } from "../support/provider.js";

const facts = { provider: "acme", operationId: "things.get", attempts: 1 };
const api = { ...facts, status: 404 };

const KINDS = [
  ["BadRequestError", errors.isBadRequestError, errors.BadRequestError],
  ["AuthenticationError", errors.isAuthenticationError, errors.AuthenticationError],
  ["PermissionError", errors.isPermissionError, errors.PermissionError],
  ["NotFoundError", errors.isNotFoundError, errors.NotFoundError],
  ["ConflictError", errors.isConflictError, errors.ConflictError],
  ["UnprocessableError", errors.isUnprocessableError, errors.UnprocessableError],
  ["RateLimitError", errors.isRateLimitError, errors.RateLimitError],
  ["ServerError", errors.isServerError, errors.ServerError],
] as const;

const others = {
  ConfigError: new errors.ConfigError("token", "is missing"),
  ConnectionError: new errors.ConnectionError(facts, "no answer", true),
  TimeoutError: new errors.TimeoutError(facts, "call", 5),
  DecodeError: new errors.DecodeError(facts, "broken", { status: 200 }),
};

describe("error classes", () => {
  it.each(KINDS)("%s knows its name, its family and its predicate", (name, predicate, Type) => {
    const error = new Type(api);
    expect([error.name, String(error).split(":")[0], error instanceof Error]).toEqual([
      name,
      name,
      true,
    ]);
    expect(error).toBeInstanceOf(errors.ApiError);
    expect(error).toBeInstanceOf(errors.CallError);
    expect(error).toBeInstanceOf(errors.SpecwrightError);
    expect([
      predicate(error),
      errors.isApiError(error),
      errors.isCallError(error),
      errors.isSpecwrightError(error),
    ]).toEqual(Array(4).fill(true));
    for (const [other, is] of KINDS) expect(is(error)).toBe(other === name);
    expect(errors.isConfigError(error)).toBe(false);
  });

  it("an ApiError without kind is only that", () => {
    const error = new errors.ApiError(api);
    expect([error.name, errors.isApiError(error)]).toEqual(["ApiError", true]);
    for (const [, is] of KINDS) expect(is(error)).toBe(false);
  });

  it("the others know their predicates, and only those", () => {
    const is = {
      ConfigError: errors.isConfigError,
      ConnectionError: errors.isConnectionError,
      TimeoutError: errors.isTimeoutError,
      DecodeError: errors.isDecodeError,
    };
    for (const [name, error] of Object.entries(others)) {
      expect(error.name).toBe(name);
      expect(errors.isSpecwrightError(error)).toBe(true);
      expect(errors.isApiError(error)).toBe(false);
      expect(errors.isCallError(error)).toBe(name !== "ConfigError");
      for (const [other, predicate] of Object.entries(is))
        expect(predicate(error)).toBe(other === name);
    }
  });

  it("the base is neither config nor call", () => {
    const error = new errors.SpecwrightError("plain");
    expect([
      errors.isSpecwrightError(error),
      errors.isCallError(error),
      errors.isConfigError(error),
    ]).toEqual([true, false, false]);
    const call = new errors.CallError(facts, "odd");
    expect([errors.isCallError(call), errors.isApiError(call), call.name]).toEqual([
      true,
      false,
      "CallError",
    ]);
  });

  it.each([undefined, null, 5, "text", {}, new Error("x"), [], () => {}])(
    "%j is none of ours",
    (value) => {
      for (const [name, predicate] of Object.entries(errors)) {
        if (name.startsWith("is"))
          expect((predicate as (value: unknown) => boolean)(value)).toBe(false);
      }
    },
  );

  it("predicates survive two copies of the package", async () => {
    vi.resetModules();
    const copy = await import("../../src/errors/index.js");
    const error = new copy.NotFoundError(api);
    expect(error instanceof errors.NotFoundError).toBe(false);
    expect([
      errors.isNotFoundError(error),
      errors.isApiError(error),
      errors.isSpecwrightError(error),
    ]).toEqual([true, true, true]);
    expect(errors.isConfigError(new copy.ConfigError("a", "b"))).toBe(true);
  });

  it("a class of one's own below ours stays one of ours", () => {
    class NoDataError extends errors.SpecwrightError {}
    expect(errors.isSpecwrightError(new NoDataError("none"))).toBe(true);
  });

  it("JSON has name, message and facts; no stack, no cause", () => {
    const error = new errors.NotFoundError({
      ...api,
      code: "gone",
      text: "no such thing",
      requestId: "r-1",
      body: { a: 1 },
      retryAfterMs: 5,
    });
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: "NotFoundError",
      message: "acme things.get: 404 gone — no such thing (request r-1, try again in 1 s)",
      provider: "acme",
      operationId: "things.get",
      attempts: 1,
      status: 404,
      code: "gone",
      requestId: "r-1",
      body: { a: 1 },
      retryAfterMs: 5,
    });
    expect(JSON.parse(JSON.stringify(others.ConfigError))).toEqual({
      name: "ConfigError",
      message: "token is missing",
      input: "token",
      rule: "is missing",
    });
  });

  it("inspect shows the name once, and no internals", () => {
    const text = inspect(new errors.NotFoundError(api));
    expect(text).toMatch(/^NotFoundError: acme things.get: 404/);
    expect(text).not.toContain("Symbol(");
  });
});

describe("messages", () => {
  it.each([
    [{}, "acme things.get: 404"],
    [{ code: 0 }, "acme things.get: 404 0"],
    [{ text: "why" }, "acme things.get: 404 — why"],
    [{ attempts: 3 }, "acme things.get: 404 (3 attempts)"],
    [
      { attempts: 2, requestId: "abc", text: "why", code: "c" },
      "acme things.get: 404 c — why (request abc, 2 attempts)",
    ],
    [{ retryAfterMs: 1500 }, "acme things.get: 404 (try again in 2 s)"],
    [
      { notes: ["note"], requestId: "abc", retryAfterMs: 1000 },
      "acme things.get: 404 (request abc, note, try again in 1 s)",
    ],
  ])("%j reads %s", (more, message) => {
    expect(new errors.ApiError({ ...api, ...more }).message).toBe(message);
  });

  it("of config errors: input, rule and what to do", () => {
    expect(
      new errors.ConfigError("id", "must not be empty", "it is part of the address").message,
    ).toBe("id must not be empty (it is part of the address)");
    expect(new errors.ConfigError("id", "is bad").message).toBe("id is bad");
  });

  it("of the others", () => {
    expect(others.ConnectionError.message).toBe("acme things.get: no answer");
    expect(others.ConnectionError.cause).toBeUndefined();
    expect("cause" in others.ConnectionError).toBe(false);
    expect(others.TimeoutError.message).toBe(
      "acme things.get: no complete answer within 5 ms (call)",
    );
    expect([
      others.DecodeError.contentType,
      others.DecodeError.excerpt,
      others.DecodeError.status,
    ]).toEqual(["", "", 200]);
    const noted = new errors.ConnectionError(
      { ...facts, attempts: 2 },
      "no answer",
      false,
      new Error("x"),
      ["ECONNREFUSED"],
    );
    expect(noted.message).toBe("acme things.get: no answer (ECONNREFUSED, 2 attempts)");
    expect([noted.sent, (noted.cause as Error).message]).toEqual([false, "x"]);
  });
});

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
  it("only where a convention says what success is, and another code is there", () => {
    const convention = { code: ["/c"], success: [0] };
    expect(failsInBody(convention, { c: 1 })).toBe(true);
    expect(failsInBody(convention, { c: 0 })).toBe(false);
    expect(failsInBody(convention, {})).toBe(false);
    expect(failsInBody({ code: ["/c"] }, { c: 1 })).toBe(false);
  });
});

describe("the error of an answer", () => {
  const fail = (response: () => Response, about: object = {}) =>
    failure(
      clientOf(
        response,
        { retries: 0 },
        { "x.get": operation({ path: "/x" }) },
        provider(about),
      ).client.x.get(),
    );

  it("has everything that the answer said", async () => {
    const body = {
      code: "object_not_found",
      message: "No experiment\n with that id",
      details: [1],
    };
    const error = await fail(() => json(body, 400, { "x-request-id": "abc", "retry-after": "7" }));
    expect(error).toMatchObject({
      name: "NotFoundError",
      status: 400,
      code: "object_not_found",
      requestId: "abc",
      retryAfterMs: 7000,
      body,
      attempts: 1,
      provider: "acme",
      operationId: "x.get",
    });
    expect(error.message).toBe(
      "acme x.get: 400 object_not_found — No experiment with that id (request abc, try again in 7 s)",
    );
  });

  it.each([
    [{ detail: "throttled" }, "acme x.get: 400 — throttled"],
    [{ error: { code: 7 }, message: "m" }, "acme x.get: 400 7 — m"],
    [{ code: 42 }, "acme x.get: 400 42 — the answer, not the question"],
    [
      { code: 42, message: "own words" },
      "acme x.get: 400 42 — own words (the answer, not the question)",
    ],
    [{ message: { deep: 1 } }, "acme x.get: 400"],
    [{ message: "<p>html</p>" }, "acme x.get: 400"],
    [{ message: "   " }, "acme x.get: 400"],
    [{ message: "x".repeat(400) }, `acme x.get: 400 — ${"x".repeat(300)}…`],
    [{ message: "x".repeat(300) }, `acme x.get: 400 — ${"x".repeat(300)}`],
    [
      { message: "bell\u0007 esc\u001b[31m\u009b nul\u0000" },
      "acme x.get: 400 — bell esc [31m nul",
    ],
    [{ code: "evil\ncode" }, "acme x.get: 400 evil code"],
    [null, "acme x.get: 400"],
    [[], "acme x.get: 400"],
  ])("%j reads %s", async (body, message) => {
    expect((await fail(() => json(body, 400))).message).toBe(message);
  });

  it.each([
    ["short text", "acme x.get: 500 — short text"],
    ["<html>long</html>", "acme x.get: 500"],
    ["error: <html> in it", "acme x.get: 500"],
    ["x".repeat(300), "acme x.get: 500"],
    ["x".repeat(299), `acme x.get: 500 — ${"x".repeat(299)}`],
    ["", "acme x.get: 500"],
  ])("a body of text %j", async (text, message) => {
    const error = await fail(() => new Response(text, { status: 500 }));
    expect(error.message).toBe(message);
    expect(error.body).toBe(text || undefined);
  });

  it("keeps a body that is no JSON as text, cut at 64 kB", async () => {
    const error = await fail(() => new Response("x".repeat(70_000), { status: 500 }));
    expect(error.body).toHaveLength(65_536);
  });

  it("without a request id has none", async () => {
    expect((await fail(() => json({}, 400))).requestId).toBeUndefined();
    expect(
      (await fail(() => json({}, 400, { "x-request-id": "a" }), { error: {} })).requestId,
    ).toBeUndefined();
  });
});
