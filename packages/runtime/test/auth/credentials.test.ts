import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import * as core from "../../src/core/schemes.js";
import type { AuthDescriptor, ProviderDescriptor } from "../../src/descriptor.js";
import { ConfigError } from "../../src/errors/config-error.js";
import { insideOf } from "../support/inside.js";
import { provider } from "../support/provider.js";

const header: AuthDescriptor = { in: "header", name: "X-Key", option: "key" };

/** The token, where it is taken. */
const checkToken = (auth: AuthDescriptor, token: unknown) => {
  core.checkToken(auth, token);
  return token;
};

/** The schemes of a client, and how one asks them. */
const credentials = (about: ProviderDescriptor, options: Record<string, unknown>) => {
  const schemes = Object.entries(insideOf(about, {}, options).schemes);
  return new Map(
    schemes.map(([name, { source, token }]) => [
      name,
      { source: source ?? { token: () => token }, constant: !source },
    ]),
  );
};

/** The schemes of a call. */
const chooseSchemes = (
  about: ProviderDescriptor,
  security: readonly (readonly string[])[],
  options: Record<string, unknown>,
) => {
  const engine = insideOf(about, {}, options);
  const operation = { id: "x.get", method: "GET", security } as const;
  return core.schemesOf({ engine, operation } as never);
};

describe("checkToken", () => {
  it.each(["abc", "a b", "tab\tbed", "caf\u00e9", "~!@#$%^&*()"])("takes %j", (token) => {
    expect(checkToken(header, token)).toBe(token);
  });

  it.each(["", undefined, null, 5, {}, "a\nb", "a\rb", "\u0000", "\u007f", "\u0100", "\u{1f600}"])(
    "refuses %j",
    (token) => {
      expect(() => checkToken(header, token)).toThrow(ConfigError);
    },
  );

  it.each([
    ["", {}, "key is empty"],
    ["", { hint: "make one" }, "key is empty (make one)"],
    ["x", { pattern: "^y$", hint: "make one" }, "key does not match ^y$ (make one)"],
    ["a\nb", {}, "key holds characters that no header can carry"],
    ["\u20ac", { hint: "make one" }, "key holds characters that no header can carry (make one)"],
  ])("of %j with %j says so, and does not show it", (token, more, message) => {
    let said = "";
    try {
      checkToken({ ...header, ...more }, token);
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).toBe(message);
  });

  it("whatever it takes, a header can carry", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (token) => {
        try {
          checkToken(header, token);
        } catch {
          return;
        }
        expect(() => new Headers({ "x-key": token })).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });

  it("matches patterns as a whole only where they say so", () => {
    const auth = { ...header, pattern: "^[a-z]{3}$" };
    expect(checkToken(auth, "abc")).toBe("abc");
    for (const token of ["abcd", "ab", "ABC", "abc "])
      expect(() => checkToken(auth, token)).toThrow("key does not match ^[a-z]{3}$");
    expect(checkToken({ ...header, pattern: "b" }, "abc")).toBe("abc");
    expect(checkToken({ ...header, pattern: "^\\p{L}+$" }, "\u00e9")).toBe("\u00e9");
  });
});

describe("credentials", () => {
  const about = provider({
    auth: { a: { ...header, option: "one" }, b: { ...header, option: "two" } },
  });

  it("are those that there are", () => {
    expect([...credentials(about, {}).keys()]).toEqual([]);
    expect([...credentials(about, { one: "x" }).keys()]).toEqual(["a"]);
    expect([...credentials(about, { one: "", two: undefined }).keys()]).toEqual([]);
  });

  it.each([0, 5, true, false, Symbol("x"), 10n])("can't be %s", (one) => {
    expect(() => credentials(about, { one })).toThrow(
      "one is neither text, nor a function, nor a source",
    );
  });

  it("come from the environment where no option is given, and are checked all the same", () => {
    const auth = { a: { ...header, option: "one", env: "ACME_TEST_ONE", pattern: "^[a-z]+$" } };
    const env = provider({ auth });
    vi.stubEnv("ACME_TEST_ONE", "fromenv");
    expect(credentials(env, {}).get("a")?.source.token()).toBe("fromenv");
    expect(credentials(env, { one: "fromoption" }).get("a")?.source.token()).toBe("fromoption");
    expect(credentials(env, { one: "" }).size).toBe(0);
    vi.stubEnv("ACME_TEST_ONE", "");
    expect(credentials(env, {}).size).toBe(0);
    vi.stubEnv("ACME_TEST_ONE", "NOT OK");
    expect(() => credentials(env, {})).toThrow("one does not match ^[a-z]+$");
    vi.unstubAllEnvs();
  });

  it("know whether they are constant", () => {
    const schemes = credentials(about, { one: "x", two: () => "y" });
    expect([schemes.get("a")?.constant, schemes.get("b")?.constant]).toEqual([true, false]);
    expect(schemes.get("a")?.source.token()).toBe("x");
    const source = { token: () => "z" };
    expect(credentials(about, { one: source }).get("a")?.source).toBe(source);
  });
});

describe("chooseSchemes", () => {
  const about = provider({
    auth: { a: { ...header, option: "one" }, b: { ...header, option: "two" } },
  });
  const names = (alternatives: string[][], options: object) =>
    chooseSchemes(about, alternatives, { ...options }).map(({ auth }) => auth.option);

  it.each([
    [[["a"]], { one: "x" }, ["one"]],
    [[["a", "b"]], { one: "x", two: "y" }, ["one", "two"]],
    [[["a"], ["b"]], { two: "y" }, ["two"]],
    [[["a"], ["b"]], { one: "x", two: "y" }, ["one"]],
    [[[], ["a"]], { one: "x" }, ["one"]],
    [[["a"], []], {}, []],
    [[], { one: "x" }, []],
  ])("%j with %j takes %j", (alternatives, options, expected) => {
    expect(names(alternatives, options)).toEqual(expected);
  });

  it.each([
    [[["a"]], {}, "one is missing"],
    [[["a", "b"]], { one: "x" }, "two is missing"],
    [[["a"], ["b"]], {}, "one is missing"],
  ])("%j with %j is refused: %s", (alternatives, options, message) => {
    expect(() => names(alternatives, options)).toThrow(message);
  });

  it.each([
    [{}, "one is missing (give the option)"],
    [{ env: "ACME_ONE" }, "one is missing (give the option or set ACME_ONE)"],
    [{ hint: "make one" }, "one is missing (give the option; make one)"],
    [
      { env: "ACME_ONE", hint: "make one" },
      "one is missing (give the option or set ACME_ONE; make one)",
    ],
  ])("with %j a missing credential reads %s", (more, message) => {
    const one = provider({ auth: { a: { ...header, option: "one", ...more } } });
    let said: unknown;
    try {
      chooseSchemes(one, [["a"]], {});
    } catch (error) {
      said = error;
    }
    expect(said).toBeInstanceOf(ConfigError);
    expect((said as Error).message).toBe(message);
  });

  it("a scheme that the spec does not know asks for nothing", () => {
    expect(names([["unknown"]], {})).toEqual([]);
    expect(() => names([["a", "unknown"]], {})).toThrow("one is missing");
    expect(names([["a", "unknown"]], { one: "x" })).toEqual([]);
  });

  it("an alternative counts as a whole, and the first that is whole wins", () => {
    expect(names([["a", "b"], ["b"]], { two: "y" })).toEqual(["two"]);
    expect(names([["b", "a"]], { one: "x", two: "y" })).toEqual(["two", "one"]);
    expect(names([[], []], {})).toEqual([]);
  });
});
