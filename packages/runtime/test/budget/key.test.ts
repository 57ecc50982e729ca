import { describe, expect, it } from "vitest";
import { credentialKey, hash } from "../../src/budget/key.js";

describe("hash", () => {
  it("is the same for the same text, another for another", () => {
    expect(hash("abc")).toBe(hash("abc"));
    const hashes = new Set(Array.from({ length: 20_000 }, (_, i) => hash(`token-${i}`)));
    expect(hashes.size).toBe(20_000);
  });

  it("is known: budgets in a shared store must survive a new version", () => {
    expect([hash(""), hash("a"), hash("token-1"), hash("ümlaut")]).toMatchInlineSnapshot(`
      [
        "wvjl67o803",
        "262p94epp1d",
        "io7ijcyytt",
        "1ukq8zmi54f",
      ]
    `);
  });
});

describe("credentialKey", () => {
  it("hashes a token", () => {
    expect(credentialKey("secret")).toBe(hash("secret"));
  });

  it("gives an object its own name, always the same", () => {
    const [a, b] = [{ token: () => "x" }, { token: () => "x" }];
    expect(credentialKey(a)).toBe(credentialKey(a));
    expect(credentialKey(a)).not.toBe(credentialKey(b));
    expect(credentialKey(a)).toMatch(/^source-\w+$/);
    const fn = () => "x";
    expect(credentialKey(fn)).toBe(credentialKey(fn));
    expect(credentialKey(fn)).not.toBe(credentialKey(() => "x"));
  });

  it("takes the id of a source that has one", () => {
    expect(credentialKey({ id: "account", token: () => "x" })).toBe(hash("account"));
    expect(credentialKey({ id: "account", token: () => "y" })).toBe(hash("account"));
  });

  it("has one name for no credential", () => {
    expect(credentialKey(undefined)).toBe("none");
    expect(credentialKey(5)).toBe("none");
  });
});
