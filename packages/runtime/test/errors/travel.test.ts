import { describe, expect, it } from "vitest";
import { errorOf } from "./kit-of-travel.js";

/** What an error tells to who only sees its JSON: a log, a browser behind a route, a queue. */
describe("an error as JSON", () => {
  it.each([
    [404, "NotFoundError"],
    [401, "AuthenticationError"],
    [403, "PermissionError"],
    [409, "ConflictError"],
    [422, "UnprocessableError"],
    [429, "RateLimitError"],
    [500, "ServerError"],
    [418, "ApiError"],
  ])("names class, code, status and operation: %d", async (status, name) => {
    const error = await errorOf(status, { code: "odd", message: "No." });
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name,
      status,
      code: "odd",
      provider: "acme",
      operationId: "things.get",
      attempts: 1,
      body: { code: "odd", message: "No." },
    });
  });

  it("says the same inside of something else, and in a list", async () => {
    const error = await errorOf(404, {});
    const { errors } = JSON.parse(JSON.stringify({ errors: [error] }));
    expect(errors[0]).toMatchObject({ name: "NotFoundError", status: 404, message: error.message });
  });

  it("has no stack: paths of a server are nobody's", async () => {
    const error = await errorOf(404, {});
    expect(JSON.stringify(error)).not.toContain("stack");
  });

  it("keeps its message where a clone keeps nothing else of any error", async () => {
    const error = await errorOf(404, {});
    expect(structuredClone(error).message).toBe(error.message);
  });
});

describe("an error of a call that was never answered", () => {
  it("names its class and its operation", async () => {
    const error = await errorOf(new TypeError("fetch failed"));
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({
      name: "ConnectionError",
      operationId: "things.get",
    });
  });
});

describe("an error of input", () => {
  it("names its class, the input and the rule", async () => {
    const error = await errorOf(undefined, {}, ["a", { signal: AbortSignal.abort() }]);
    const { name, input, rule } = JSON.parse(JSON.stringify(error));
    expect([name, input, rule]).toEqual([
      "ConfigError",
      "signal",
      "is an option, which comes after the input",
    ]);
  });
});
