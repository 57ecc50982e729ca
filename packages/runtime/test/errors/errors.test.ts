import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import * as errors from "../../src/errors/index.js";

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
