import { describe, expect, it } from "vitest";
import { configError, fail, isOurs, timedOut } from "../../src/errors/fail.js";
import * as errors from "../../src/errors/index.js";

const CALL = { provider: "acme", operationId: "things.get", attempts: 1 };

const KINDS = {
  "api:bad-request": "BadRequestError",
  "api:authentication": "AuthenticationError",
  "api:permission": "PermissionError",
  "api:not-found": "NotFoundError",
  "api:conflict": "ConflictError",
  "api:unprocessable": "UnprocessableError",
  "api:rate-limit": "RateLimitError",
  "api:server": "ServerError",
} as const;

/** What is thrown, by its brand, and the classes that users import which it is one of, beside the base. */
const THROWN = {
  other: [],
  config: ["ConfigError"],
  connection: ["CallError", "ConnectionError"],
  timeout: ["CallError", "TimeoutError"],
  decode: ["CallError", "DecodeError"],
  api: ["CallError", "ApiError"],
  ...Object.fromEntries(
    Object.entries(KINDS).map(([brand, name]) => [brand, ["CallError", "ApiError", name]]),
  ),
};

const CLASSES = Object.entries(errors).filter(([name]) => /^[A-Z]/.test(name)) as [
  string,
  new () => Error,
][];

/** The classes that a value is an instance of, by their names. */
const classesOf = (value: unknown): string[] =>
  CLASSES.filter(([, type]) => (value as object) instanceof type)
    .map(([name]) => name)
    .sort();

const thrown = (brand: string): Error =>
  brand === "config"
    ? configError("id", "is bad")
    : brand === "other"
      ? new errors.SpecwrightError("odd")
      : fail(CALL, brand, "odd", {});

describe("an error that is thrown", () => {
  it.each(Object.entries(THROWN))("%s is of its classes, and of no others", (brand, names) => {
    const error = thrown(brand);
    expect(classesOf(error)).toEqual([...names, "SpecwrightError"].sort());
    expect([error.name, isOurs(error)]).toEqual([names.at(-1) ?? "SpecwrightError", true]);
    expect(error instanceof Error).toBe(true);
    for (const [, type] of CLASSES) {
      class Mine extends type {}
      expect(error instanceof Mine).toBe(false);
    }
  });

  it.each([undefined, null, 5, "text", new Error("x"), {}])("%s is none of ours", (value) => {
    expect(classesOf(value)).toEqual([]);
    expect(isOurs(value)).toBe(false);
  });

  it("of a class of one's own is of those above it", () => {
    class Mine extends errors.ConfigError {}
    const mine = new Mine("id", "is bad");
    expect(classesOf(mine)).toEqual(["ConfigError", "SpecwrightError"]);
    expect(mine instanceof Mine).toBe(true);
  });
});

describe("what it says", () => {
  it("of input is what was refused, the rule, and what helps", () => {
    const bare = configError("token", "is missing");
    expect(bare).toMatchObject({ input: "token", rule: "is missing" });
    expect(bare.message).toBe("token is missing");
    expect(configError("token", "is missing", "make one").message).toBe(
      "token is missing (make one)",
    );
  });

  it("of a call is which, what, what else is known, and the cause", () => {
    const cause = new Error("reset");
    const error = fail(CALL, "connection", "no answer", { sent: true }, ["ECONNRESET", ""], cause);
    expect(error).toMatchObject({ ...CALL, sent: true, cause });
    expect(error.message).toBe("acme things.get: no answer (ECONNRESET)");
    const bare = fail({ ...CALL, attempts: 2 }, "api", "404", {});
    expect([bare.message, "cause" in bare]).toEqual(["acme things.get: 404 (2 attempts)", false]);
  });

  it("of time is how long, and of what", () => {
    const error = timedOut(CALL, "attempt", 50, ["gave up"]);
    expect(error).toMatchObject({ ...CALL, name: "TimeoutError", timeoutMs: 50, scope: "attempt" });
    expect(error.message).toBe(
      "acme things.get: no complete answer within 50 ms (attempt) (gave up)",
    );
    expect(timedOut(CALL, "wait", 7).message).toBe("acme things.get: not done within 7 ms (wait)");
  });

  it("is one line, whoever wrote it", () => {
    expect(new errors.SpecwrightError("a\nb  c").message).toBe("a b  c");
    expect(configError("a\u001b[2J", "b\r\nc").message).toBe("a [2J b c");
    expect(new errors.SpecwrightError().message).toBe("");
  });
});
