import { describe, expect, it } from "vitest";
import { readTokens } from "../../src/auth/token-set.js";
import type { TokenDescriptor } from "../../src/descriptor.js";

const NOW = Date.UTC(2026, 0, 1);

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
      { a: "x", e: "-60" },
      { accessToken: "x", refreshToken: "old-r" },
    ],
    [
      { a: "x", e: 0.5 },
      { accessToken: "x", refreshToken: "old-r", expiresAt: NOW + 500 },
    ],
    [
      { a: "x", at: "2026-01-01T00:00:00Z" },
      { accessToken: "x", refreshToken: "old-r" },
    ],
    [
      { a: "x", at: "2026-01-01T00:00:00.001Z" },
      { accessToken: "x", refreshToken: "old-r", expiresAt: NOW + 1 },
    ],
    [
      // As text it would be read as the year 2100.
      { a: "x", e: -2100 },
      { accessToken: "x", refreshToken: "old-r" },
    ],
    [
      { a: "x", e: { seconds: 5 } },
      { accessToken: "x", refreshToken: "old-r" },
    ],
    [
      { a: "x", e: 60, at: "2027-01-01T00:00:00Z" },
      { accessToken: "x", refreshToken: "old-r", expiresAt: NOW + 60_000 },
    ],
    [
      { a: "x", r: "" },
      { accessToken: "x", refreshToken: "" },
    ],
    [
      { a: "x", e: true },
      { accessToken: "x", refreshToken: "old-r" },
    ],
  ])("%j is %j", (answer, expected) => {
    expect(read(answer)).toStrictEqual(expected);
  });

  it.each([{}, { a: "" }, { a: 5 }, { a: null }, [], "text", null, undefined])(
    "%j holds no token",
    (answer) => {
      expect(read(answer)).toBeUndefined();
    },
  );

  it("takes the spec's lifetime where the answer says none", () => {
    expect(read({ a: "x" }, { lifetime: 10 })?.expiresAt).toBe(NOW + 10_000);
    expect(read({ a: "x", e: -1 }, { lifetime: 10 })?.expiresAt).toBe(NOW + 10_000);
    for (const e of [0, "0", "", -5, "2026-01-01T00:00:00Z"])
      expect(read({ a: "x", e }, { lifetime: 10 })?.expiresAt).toBe(NOW + 10_000);
    expect(read({ a: "x" }, { lifetime: 0 })).not.toHaveProperty("expiresAt");
    expect(read({ a: "x", e: 60 }, { lifetime: 10 })?.expiresAt).toBe(NOW + 60_000);
  });

  it("has no refresh token where there was none", () => {
    expect(readTokens({ a: "x" }, descriptor, NOW)).toStrictEqual({ accessToken: "x" });
    expect(readTokens({ a: "x" }, { operation: "o", accessToken: ["/a"] }, NOW)).toEqual({
      accessToken: "x",
    });
  });
});
