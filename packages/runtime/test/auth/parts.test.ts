import { describe, expect, it } from "vitest";
import { checkToken, chooseSchemes, credentials } from "../../src/auth/credentials.js";
import { place, written } from "../../src/auth/place.js";
import { readTokens } from "../../src/auth/token-set.js";
import type { AuthDescriptor, TokenDescriptor } from "../../src/descriptor.js";
import { ConfigError } from "../../src/errors/config-error.js";
import { provider } from "../support/provider.js";

const header: AuthDescriptor = { in: "header", name: "X-Key", option: "key" };
const NOW = Date.UTC(2026, 0, 1);

describe("written", () => {
  it.each([
    [undefined, "abc", "abc"],
    ["Bearer", "abc", "Bearer abc"],
    ["Token", "a b", "Token a b"],
    ["Basic", "user:pass", "Basic dXNlcjpwYXNz"],
    ["BASIC", "user:pass", "BASIC dXNlcjpwYXNz"],
    ["Basically", "abc", "Basically abc"],
  ])("with the word %s, %s is %s", (prefix, token, value) => {
    expect(written({ ...header, ...(prefix && { prefix }) }, token)).toBe(value);
  });
});

describe("place", () => {
  const request = (headers: Record<string, string> = {}) =>
    new Request("https://api.acme.test/a?b=1&key=old", { headers });

  it("sets a header in place", () => {
    const sent = request({ "x-key": "old" });
    expect(place(sent, header, "new")).toBe(sent);
    expect(sent.headers.get("x-key")).toBe("new");
  });

  it("sets a cookie beside others, once", () => {
    const auth: AuthDescriptor = { in: "cookie", name: "sid", option: "key" };
    // A Request of Node keeps the header that browsers forbid.
    const sent = request({ cookie: "a=1; sid=old; sidx=2" });
    place(sent, auth, "n w");
    expect(sent.headers.get("cookie")).toBe("a=1; sidx=2; sid=n%20w");
    const first = request();
    place(first, auth, "x");
    expect(first.headers.get("cookie")).toBe("sid=x");
  });

  it("sets a query parameter on a new request, which is else the same", async () => {
    const sent = new Request("https://api.acme.test/a?b=1&key=old", {
      method: "POST",
      body: "text",
      headers: { "x-other": "o" },
      redirect: "manual",
    });
    const placed = place(sent, { in: "query", name: "key", option: "key" }, "n&w");
    expect(placed).not.toBe(sent);
    expect(placed.url).toBe("https://api.acme.test/a?b=1&key=n%26w");
    expect([placed.method, placed.headers.get("x-other"), placed.redirect]).toEqual([
      "POST",
      "o",
      "manual",
    ]);
    expect(await placed.text()).toBe("text");
  });
});

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
  const names = (alternatives: string[][], options: object) => {
    const have = credentials(about, { ...options });
    return chooseSchemes(about, alternatives, have).map(({ auth }) => auth.option);
  };

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
});

describe("readTokens", () => {
  const descriptor: TokenDescriptor = {
    operation: "o",
    accessToken: ["/a", "/user/authToken"],
    refreshToken: ["/r"],
    expiresIn: ["/e", "/at"],
  };
  const read = (answer: unknown, more: Partial<TokenDescriptor> = {}) =>
    readTokens(answer, { ...descriptor, ...more }, NOW, {
      accessToken: "old",
      refreshToken: "old-r",
    });

  it.each([
    [{ a: "x" }, { accessToken: "x", refreshToken: "old-r" }],
    [{ user: { authToken: "x" } }, { accessToken: "x", refreshToken: "old-r" }],
    [
      { a: "x", r: "new-r" },
      { accessToken: "x", refreshToken: "new-r" },
    ],
    [
      { a: "x", r: 5 },
      { accessToken: "x", refreshToken: "old-r" },
    ],
    [
      { a: "x", e: 60 },
      { accessToken: "x", refreshToken: "old-r", expiresAt: NOW + 60_000 },
    ],
    [
      { a: "x", e: "60" },
      { accessToken: "x", refreshToken: "old-r", expiresAt: NOW + 60_000 },
    ],
    [
      { a: "x", at: "2026-01-01T00:01:00Z" },
      { accessToken: "x", refreshToken: "old-r", expiresAt: NOW + 60_000 },
    ],
    [
      { a: "x", at: "2025-01-01T00:00:00Z" },
      { accessToken: "x", refreshToken: "old-r" },
    ],
    [
      { a: "x", e: 0 },
      { accessToken: "x", refreshToken: "old-r" },
    ],
    [
      { a: "x", e: -60 },
      { accessToken: "x", refreshToken: "old-r" },
    ],
    [
      { a: "x", e: "soon" },
      { accessToken: "x", refreshToken: "old-r" },
    ],
    [
      { a: "x", e: "" },
      { accessToken: "x", refreshToken: "old-r" },
    ],
    [
      { a: "x", e: true },
      { accessToken: "x", refreshToken: "old-r" },
    ],
  ])("%j is %j", (answer, expected) => {
    expect(read(answer)).toEqual(expected);
  });

  it.each([{}, { a: "" }, { a: 5 }, { a: null }, [], "text", null, undefined])(
    "%j holds no token",
    (answer) => {
      expect(read(answer)).toBeUndefined();
    },
  );

  it("takes the spec's lifetime where the answer says none", () => {
    expect(read({ a: "x" }, { lifetime: 10 })?.expiresAt).toBe(NOW + 10_000);
    expect(read({ a: "x", e: 60 }, { lifetime: 10 })?.expiresAt).toBe(NOW + 60_000);
  });

  it("has no refresh token where there was none", () => {
    expect(readTokens({ a: "x" }, descriptor, NOW)).toEqual({ accessToken: "x" });
    expect(readTokens({ a: "x" }, { operation: "o", accessToken: ["/a"] }, NOW)).toEqual({
      accessToken: "x",
    });
  });
});
