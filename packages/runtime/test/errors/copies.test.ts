import { beforeEach, describe, expect, it, vi } from "vitest";
import * as ours from "../../src/errors/index.js";

type Errors = typeof ours;

const CALL = { provider: "acme", operationId: "things.get", attempts: 1 };
const API = { ...CALL, status: 404 };

/**
 * Each class: its brand, which two versions of this package must agree on, how one is made, and
 * the predicates that hold for it. No other may.
 */
const CLASSES: [string, string, (of: Errors) => Error, (keyof Errors)[]][] = [
  ["SpecwrightError", "other", (of) => new of.SpecwrightError("plain"), []],
  ["CallError", "call", (of) => new of.CallError(CALL, "odd"), ["isCallError"]],
  ["ConfigError", "config", (of) => new of.ConfigError("id", "is bad"), ["isConfigError"]],
  [
    "ConnectionError",
    "connection",
    (of) => new of.ConnectionError(CALL, "no answer", true),
    ["isCallError", "isConnectionError"],
  ],
  [
    "TimeoutError",
    "timeout",
    (of) => new of.TimeoutError(CALL, "call", 5),
    ["isCallError", "isTimeoutError"],
  ],
  [
    "DecodeError",
    "decode",
    (of) => new of.DecodeError(CALL, "broken", { status: 200 }),
    ["isCallError", "isDecodeError"],
  ],
  ["ApiError", "api", (of) => new of.ApiError(API), ["isCallError", "isApiError"]],
  ...(
    [
      ["BadRequest", "bad-request"],
      ["Authentication", "authentication"],
      ["Permission", "permission"],
      ["NotFound", "not-found"],
      ["Conflict", "conflict"],
      ["Unprocessable", "unprocessable"],
      ["RateLimit", "rate-limit"],
      ["Server", "server"],
    ] as const
  ).map(([word, kind]): (typeof CLASSES)[number] => [
    `${word}Error`,
    `api:${kind}`,
    (of) => new of[`${word}Error`](API),
    ["isCallError", "isApiError", `is${word}Error`],
  ]),
];

const BRAND = Symbol.for("@specwright/error");
const brandOf = (error: Error) => (error as Error & { [BRAND]?: string })[BRAND];

/** The predicates of a copy that hold for a value. */
const holding = (of: Errors, value: unknown): string[] =>
  Object.entries(of)
    .filter(([name]) => name.startsWith("is"))
    .filter(([, predicate]) => (predicate as (value: unknown) => boolean)(value))
    .map(([name]) => name)
    .sort();

let theirs: Errors;
beforeEach(async () => {
  vi.resetModules();
  theirs = await import("../../src/errors/index.js");
});

it("every predicate is one of a class in the table", () => {
  const named = CLASSES.map(([name]) => `is${name}`).sort();
  const there = Object.keys(theirs).filter((name) => name.startsWith("is"));
  expect(there.sort()).toEqual(named);
});

describe.each(CLASSES)("%s of another copy of this package", (name, brand, make, also) => {
  const all = [...also, "isSpecwrightError"].sort();

  it("is one of ours by its brand, and has its name and brand", () => {
    const error = make(theirs);
    expect(error).toBeInstanceOf(ours.SpecwrightError);
    expect(error).toBeInstanceOf(theirs.SpecwrightError);
    expect(error).toBeInstanceOf(Error);
    expect([error.name, brandOf(error)]).toEqual([name, brand]);
    expect(String(error)).toBe(`${name}: ${error.message}`);
    expect(error.stack).toContain(error.message);
  });

  it("takes ours for one of its own", () => {
    const Type = make(theirs).constructor as new () => Error;
    expect(make(ours)).toBeInstanceOf(Type);
  });

  it("is known by our predicates", () => {
    expect(holding(ours, make(theirs))).toEqual(all);
  });

  it("knows ours by its predicates", () => {
    expect(holding(theirs, make(ours))).toEqual(all);
  });

  it("says its name in JSON, and nothing of its brand", () => {
    const json = JSON.stringify(make(theirs));
    expect(JSON.parse(json)).toMatchObject({ name, message: make(theirs).message });
    expect(Object.keys(make(theirs))).not.toContain("name");
    expect(json).not.toContain("specwright/error");
  });

  it("keeps its name and brand to itself: they can't be set by mistake", () => {
    const error = make(theirs) as unknown as Record<PropertyKey, unknown>;
    expect(Reflect.set(error, "name", "Other")).toBe(false);
    expect(Reflect.set(error, BRAND, "api")).toBe(false);
    expect([error.name, error[BRAND]]).toEqual([name, brand]);
  });

  it("can be extended: a class of one's own stays what it is", () => {
    const Base = make(theirs).constructor as new (...facts: unknown[]) => Error;
    class Mine extends Base {}
    const error = Object.create(Mine.prototype) as Error;
    expect(holding(ours, error)).toEqual(all);
    expect(error.name).toBe(name);
  });
});

it("what another copy throws is ours, and ours is its own", async () => {
  const { configError, fail, isOurs } = await import("../../src/errors/fail.js");
  expect(configError("id", "is bad")).toBeInstanceOf(ours.ConfigError);
  expect(fail(CALL, "api:conflict", "odd", {})).toBeInstanceOf(ours.ConflictError);
  expect([isOurs(new ours.ConfigError("id", "is bad")), isOurs(new Error("x"))]).toEqual([
    true,
    false,
  ]);
});

describe("kinds of API errors", () => {
  it("have one class each, which says the kind", async () => {
    const classes = await import("../../src/errors/api-error.js");
    const kinds = Object.entries(classes.ERROR_CLASSES);
    expect(kinds.map(([kind, Type]) => [kind, new Type(API).name])).toEqual([
      ["bad-request", "BadRequestError"],
      ["authentication", "AuthenticationError"],
      ["permission", "PermissionError"],
      ["not-found", "NotFoundError"],
      ["conflict", "ConflictError"],
      ["unprocessable", "UnprocessableError"],
      ["rate-limit", "RateLimitError"],
      ["server", "ServerError"],
    ]);
    for (const [kind, Type] of kinds) expect(brandOf(new Type(API))).toBe(`api:${kind}`);
  });
});

describe("what is no error of ours", () => {
  const strangers: [string, unknown][] = [
    ["undefined", undefined],
    ["null", null],
    ["a number", 5],
    ["text", "NotFoundError"],
    ["a function", () => {}],
    ["an empty object", {}],
    ["an object without prototype", Object.create(null)],
    ["a list", []],
    ["an Error", new Error("x")],
    ["an error that calls itself so", Object.assign(new Error("x"), { name: "NotFoundError" })],
    ["the abort of a caller", new DOMException("stop", "AbortError")],
    ["a JSON copy", JSON.parse(JSON.stringify(new ours.NotFoundError(API)))],
  ];

  it.each(strangers)("%s is none", (_, value) => {
    expect(holding(theirs, value)).toEqual([]);
    expect(holding(ours, value)).toEqual([]);
  });
});
