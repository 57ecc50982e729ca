import { describe, expect, it } from "vitest";
import * as unsent from "../../src/core/unsent.js";
import { networkError } from "../support/handler.js";
import { behind } from "../support/inside.js";

const withCode = (code: string) => Object.assign(new Error("x"), { code });

const isUnsent = (error: unknown) => unsent.isUnsent(behind(error));
const systemCode = (error: unknown) => unsent.systemCode(behind(error));

describe("isUnsent", () => {
  it.each([
    "ECONNREFUSED",
    "ENOTFOUND",
    "EAI_AGAIN",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EHOSTDOWN",
    "ENETDOWN",
    "EADDRNOTAVAIL",
    "UND_ERR_CONNECT_TIMEOUT",
    "ConnectionRefused",
    "FailedToOpenSocket",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "CERT_HAS_EXPIRED",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "SELF_SIGNED_CERT_IN_CHAIN",
  ])("%s: nothing was written", (code) => {
    expect(isUnsent(networkError(code))).toBe(true);
    expect(isUnsent(withCode(code))).toBe(true);
  });

  it.each([
    "ECONNRESET",
    "EPIPE",
    "UND_ERR_SOCKET",
    "ETIMEDOUT",
    "UND_ERR_HEADERS_TIMEOUT",
    "XECONNREFUSED",
  ])("%s: something may have been written", (code) => {
    expect(isUnsent(networkError(code))).toBe(false);
  });

  it("looks into all addresses that were tried", () => {
    const both = new AggregateError([withCode("ECONNREFUSED"), withCode("ENETUNREACH")]);
    expect(isUnsent(new TypeError("fetch failed", { cause: both }))).toBe(true);
  });

  it("knows Deno by its words", () => {
    expect(
      isUnsent(new TypeError("error sending request: client error (Connect): tcp connect error")),
    ).toBe(true);
    expect(isUnsent(new TypeError("dns error: no record"))).toBe(true);
    expect(isUnsent(new TypeError("invalid peer certificate: UnknownIssuer"))).toBe(true);
    expect(isUnsent(new TypeError("connection closed"))).toBe(false);
  });

  it("says no where it can't tell: browsers give no reason", () => {
    for (const error of [
      new TypeError("Failed to fetch"),
      undefined,
      null,
      "text",
      5,
      { code: 7 },
    ]) {
      expect(isUnsent(error)).toBe(false);
    }
  });

  it("does not follow causes for ever", () => {
    const error = new Error("loop") as Error & { cause: unknown };
    error.cause = error;
    expect(isUnsent(error)).toBe(false);
    let deep: Error = withCode("ECONNREFUSED");
    for (let i = 0; i < 4; i++) deep = new Error("outer", { cause: deep });
    expect(isUnsent(deep)).toBe(true);
    expect(isUnsent(new Error("outer", { cause: deep }))).toBe(false);
  });
});

describe("systemCode", () => {
  it("finds the first code behind an error", () => {
    expect(systemCode(networkError("ECONNRESET"))).toBe("ECONNRESET");
    expect(systemCode(withCode("EPIPE"))).toBe("EPIPE");
    expect(systemCode(new Error("none"))).toBeUndefined();
    expect(systemCode({ code: 5, cause: withCode("X") })).toBe("X");
    expect(systemCode(withCode("X".repeat(40)))).toBe("X".repeat(40));
    for (const text of ["X".repeat(41), "two words", "", "a-b"])
      expect(systemCode(withCode(text))).toBeUndefined();
  });
});
