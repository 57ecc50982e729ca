import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { cleanCause } from "../../src/core/cause.js";
import { Redactor } from "../../src/redact/redactor.js";
import { cleanUrl } from "../../src/redact/url.js";

const redactor = (...secrets: string[]) => {
  const made = new Redactor(new Set(["pin", "authorization"]));
  for (const secret of secrets) made.learn(secret);
  return made;
};

describe("addresses", () => {
  it.each([
    ["https://u:p@h.test/a?b=1#c", "https://h.test/a?b=1"],
    ["https://h.test:81/a", "https://h.test:81/a"],
    ["https://h.test/?pin=1&a=x%20y&PIN=2", "https://h.test/?pin=[redacted]&a=x y&PIN=[redacted]"],
    ["nonsense", "[not an address]"],
  ])("%s is shown as %s", (address, shown) => {
    expect(cleanUrl(address, redactor())).toBe(shown);
  });

  it("of strangers lose their query as a whole", () => {
    expect(cleanUrl("https://h.test/a?b=1", redactor(), false)).toBe("https://h.test/a?[redacted]");
    expect(cleanUrl("https://h.test/a", redactor(), false)).toBe("https://h.test/a");
  });

  it.each([
    ["https://h.test", "https://h.test/"],
    ["https://h.test/?", "https://h.test/"],
    ["https://h.test/#secret", "https://h.test/"],
    ["https://H.TEST/A", "https://h.test/A"],
    ["https://h.test/?a", "https://h.test/?a="],
    ["https://h.test/?a=1&a=2", "https://h.test/?a=1&a=2"],
    ["https://h.test/?authorization=x", "https://h.test/?authorization=[redacted]"],
    ["https://h.test/?%70in=1", "https://h.test/?pin=[redacted]"],
    ["", "[not an address]"],
    ["//h.test/a", "[not an address]"],
  ])("%s is shown as %s", (address, shown) => {
    expect(cleanUrl(address, redactor())).toBe(shown);
  });

  it("lose known secrets in their path", () => {
    expect(cleanUrl("https://h.test/a/secretsecret/b", redactor("secretsecret"))).toBe(
      "https://h.test/a/[redacted]/b",
    );
  });
});

describe("causes", () => {
  it.each([
    ["without a text", Object.create(null), "a thrown object"],
    ["text", "gone secretsecret", "gone [redacted]"],
    ["nothing", undefined, "undefined"],
    [
      "an error whose message is none",
      Object.assign(new Error("x"), { message: {} }),
      "[object Object]",
    ],
    ["an error whose stack is none", Object.assign(new Error("x"), { stack: 5 }), "x"],
  ])("may be anything that was thrown: %s", (_, thrown, message) => {
    expect(cleanCause(thrown, redactor("secretsecret")).message).toBe(message);
  });

  it("keep name, message, code, stack and cause, redacted", () => {
    const root = Object.assign(new RangeError("inner secretsecret"), { code: "E_secretsecret" });
    const clean = cleanCause(
      new TypeError("outer secretsecret", { cause: root }),
      redactor("secretsecret"),
    ) as Error & { cause: Error & { code: string } };
    expect([clean.name, clean.message]).toEqual(["TypeError", "outer [redacted]"]);
    expect([clean.cause.name, clean.cause.message, clean.cause.code]).toEqual([
      "RangeError",
      "inner [redacted]",
      "E_[redacted]",
    ]);
    expect(clean.stack).toContain("shown.test");
    expect(inspect(clean, { depth: 9, showHidden: true })).not.toContain("secretsecret");
    expect(Object.keys(clean)).not.toContain("stack");
  });

  it("drop everything that engines hang on their errors", () => {
    const error = Object.assign(new Error("x"), {
      request: { headers: { authorization: "secretsecret" } },
      code: 5,
    });
    const clean = cleanCause(error, redactor());
    expect(inspect(clean, { depth: 9, showHidden: true })).not.toContain("secretsecret");
    expect("code" in clean).toBe(false);
    expect("cause" in clean).toBe(false);
  });

  it("take the first of several addresses that were tried", () => {
    const clean = cleanCause(
      new AggregateError([new Error("first"), new Error("second")], "all"),
      redactor(),
    ) as Error & { cause: Error };
    expect(clean.cause.message).toBe("first");
  });

  it("are errors like any other: their stack and name can be set, and are not listed", () => {
    const clean = cleanCause(new TypeError("x"), redactor());
    for (const key of ["name", "stack"]) {
      expect(Object.getOwnPropertyDescriptor(clean, key)).toMatchObject({
        configurable: true,
        enumerable: false,
        writable: true,
      });
    }
    expect(Object.keys(clean)).toEqual([]);
  });

  it("without a stack have none", () => {
    const error = new Error("x");
    error.stack = undefined as never;
    expect(cleanCause(error, redactor()).stack).toBeUndefined();
  });

  it.each([
    ["no errors", new AggregateError([], "all"), undefined],
    [
      "a cause beside errors",
      Object.assign(new Error("x", { cause: "c" }), { errors: ["e"] }),
      "c",
    ],
    ["errors that are no list", Object.assign(new Error("x"), { errors: { 0: "e" } }), undefined],
    ["a cause of null", new Error("x", { cause: null }), undefined],
    [
      "a cause of nothing beside errors",
      Object.assign(new Error("x", { cause: null }), { errors: ["e"] }),
      "e",
    ],
    ["a cause that is text", new Error("x", { cause: "plain" }), "plain"],
  ])("of an error with %s", (_, error, message) => {
    const { cause } = cleanCause(error, redactor()) as { cause?: Error };
    expect(cause?.message).toBe(message);
  });

  it("end, however deep", () => {
    const loop = new Error("loop") as Error & { cause: unknown };
    loop.cause = loop;
    let clean: unknown = cleanCause(loop, redactor());
    let depth = 0;
    for (; clean; clean = (clean as Error).cause) depth++;
    expect(depth).toBe(5);
  });

  it("may be anything that was thrown", () => {
    expect(cleanCause("text secretsecret", redactor("secretsecret")).message).toBe(
      "text [redacted]",
    );
    expect(cleanCause(undefined, redactor()).message).toBe("undefined");
  });
});
