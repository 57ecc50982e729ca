import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { configError, fail, timedOut } from "../../src/errors/fail.js";
import {
  ApiError,
  ConfigError,
  ConnectionError,
  DecodeError,
  NotFoundError,
  SpecwrightError,
  TimeoutError,
} from "../../src/errors/index.js";

const CALL = { provider: "acme", operationId: "things.get", attempts: 2 };

const ERRORS: [string, Error, object][] = [
  ["SpecwrightError", new SpecwrightError("plain"), {}],
  ["ConfigError", new ConfigError("id", "is bad", "mend it"), { input: "id", rule: "is bad" }],
  [
    "ConnectionError",
    new ConnectionError(CALL, "no answer", true, new Error("socket")),
    { ...CALL, sent: true },
  ],
  ["TimeoutError", new TimeoutError(CALL, "call", 5), { ...CALL, timeoutMs: 5, scope: "call" }],
  [
    "DecodeError",
    new DecodeError(CALL, "broken", { status: 200, contentType: "text/html", excerpt: "<html>" }),
    { ...CALL, status: 200, contentType: "text/html", excerpt: "<html>" },
  ],
  [
    "NotFoundError",
    new NotFoundError({ ...CALL, status: 404, code: "gone", body: { a: [1] }, meaning: "gone" }),
    { ...CALL, status: 404, code: "gone", meaning: "gone", body: { a: [1] } },
  ],
];

/** As they are thrown: by what makes a class when it is first needed. */
const THROWN: [string, Error, object][] = [
  ["ConfigError", configError("id", "is bad"), { input: "id", rule: "is bad" }],
  ["TimeoutError", timedOut(CALL, "call", 5), { ...CALL, timeoutMs: 5, scope: "call" }],
  ["NotFoundError", fail(CALL, "api:not-found", "404", { status: 404 }), { ...CALL, status: 404 }],
];

describe.each([...ERRORS, ...THROWN])("a %s", (name, error, facts) => {
  it("in JSON has its name, its message and its facts, nothing else", () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({ name, message: error.message, ...facts });
  });

  it("within another value in JSON, too", () => {
    const { failed } = JSON.parse(JSON.stringify({ failed: [error] }));
    expect(failed).toEqual([{ name, message: error.message, ...facts }]);
  });

  it("in a console has its name once, its facts and its stack", () => {
    const text = inspect(error, { depth: 5 });
    expect(text.startsWith(`${name}: ${error.message}`)).toBe(true);
    expect(text.split(`${name}:`)).toHaveLength(2);
    expect(text).toContain("shown.test");
    expect(text).not.toContain("Symbol(");
    for (const key of Object.keys(facts)) expect(text).toContain(`${key}: `);
  });

  it("as text is its name and message", () => {
    expect(`${error}`).toBe(`${name}: ${error.message}`);
    expect(Object.prototype.toString.call(error)).toBe("[object Error]");
  });

  it("sent to another thread stays an error with its message", () => {
    const copy = structuredClone(error);
    expect(copy).toBeInstanceOf(Error);
    expect([copy.message, copy.stack]).toEqual([error.message, error.stack]);
  });

  it("has facts that one can list, and no message or stack among them", () => {
    const keys = Object.keys(error);
    for (const key of Object.keys(facts)) expect(keys).toContain(key);
    for (const key of ["message", "stack", "name", "cause"]) expect(keys).not.toContain(key);
  });
});

describe("a cause", () => {
  it("is shown in a console, and is no part of the JSON", () => {
    const error = new ConnectionError(CALL, "no answer", true, new RangeError("the socket closed"));
    expect(inspect(error)).toContain("[cause]: RangeError: the socket closed");
    expect(JSON.stringify(error)).not.toContain("the socket closed");
  });

  it("may be any value", () => {
    for (const cause of ["text", 0, false, null, { a: 1 }])
      expect(new ConnectionError(CALL, "no answer", true, cause).cause).toBe(cause);
  });
});

describe("a body", () => {
  it.each([undefined, null, "", "text", 0, [], { toJSON: "a key" }, { name: "theirs" }])(
    "of %j is kept as it came, and can't take the place of a fact",
    (body) => {
      const error = new ApiError({ ...CALL, status: 500, body });
      expect(error.body).toBe(body);
      expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: "ApiError", status: 500 });
    },
  );
});
