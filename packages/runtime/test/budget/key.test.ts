import { describe, expect, it } from "vitest";
import { credentialKey, hash, privateName } from "../../src/budget/key.js";
import { registry } from "../../src/budget/registry.js";

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

  it("leaves the password of a pair out: it could be guessed by its hash", () => {
    expect(credentialKey("ana:password", "Basic")).toBe(hash("ana"));
    expect(credentialKey("ana:other:more", "basic")).toBe(hash("ana"));
    expect(credentialKey("ana:password", "Bearer")).toBe(hash("ana:password"));
  });

  it("has one name for no credential", () => {
    expect(credentialKey(undefined)).toBe("none");
    expect(credentialKey(5)).toBe("none");
  });
});

describe("a name within the process", () => {
  it("is the same for the same text, another for another", () => {
    expect(privateName("ana:password")).toBe(privateName("ana:password"));
    expect(privateName("ana:password")).not.toBe(privateName("ana:passwore"));
  });

  it("tells nobody who does not know the process which guess is right", () => {
    const here = privateName("ana:password");
    expect(here).not.toBe(hash("ana:password"));
    const { salt } = registry();
    expect(salt).toMatch(/^[\da-f-]{36}$/);
    delete registry().salt;
    expect(privateName("ana:password")).not.toBe(here);
    registry().salt = salt as string;
    expect(privateName("ana:password")).toBe(here);
  });
});
