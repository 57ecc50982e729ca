import { describe, expect, it } from "vitest";
import { hideQuery } from "../../src/redact/hide-query.js";
import { Redactor } from "../../src/redact/redactor.js";

const redactor = (...secrets: string[]) => {
  const made = new Redactor(new Set(["pin", "authorization"]));
  for (const secret of secrets) made.learn(secret);
  return made;
};

describe("secrets that were learned", () => {
  it("forget the oldest of very many", () => {
    const clean = redactor();
    for (let i = 0; i < 300; i++) clean.learn(`secret-${String(i).padStart(4, "0")}`);
    expect(clean.text("secret-0299 secret-0044")).toBe("[redacted] [redacted]");
    expect(clean.text("secret-0043")).toBe("secret-0043");
  });

  it("do not forget one that is still in use", () => {
    const clean = redactor("the-client's-token", "forgotten-one");
    for (let i = 0; i < 300; i++) {
      clean.learn(`secret-${String(i).padStart(4, "0")}`);
      clean.learn("the-client's-token");
    }
    expect(clean.text("the-client's-token")).toBe("[redacted]");
    expect(clean.text(encodeURIComponent("the-client's-token"))).toBe("[redacted]");
    expect(clean.text("forgotten-one")).toBe("forgotten-one");
    expect(clean.text("secret-0299 secret-0045")).toBe("[redacted] [redacted]");
    expect(clean.text("secret-0044")).toBe("secret-0044");
  });

  it("forget the one that was not used for longest", () => {
    const clean = redactor("first-secret", "second-secret");
    for (let i = 0; i < 254; i++) clean.learn(`secret-${i}-of-many`);
    // Full. The first is used again, so the second goes when another comes.
    clean.learn("first-secret");
    clean.learn("one-too-many");
    expect(clean.text("first-secret")).toBe("[redacted]");
    expect(clean.text("second-secret")).toBe("second-secret");
    expect(clean.text("one-too-many secret-0-of-many")).toBe("[redacted] [redacted]");
  });

  it("forget all forms of one together", () => {
    const clean = redactor('old "secret"');
    for (let i = 0; i < 256; i++) clean.learn(`secret-${String(i).padStart(4, "0")}`);
    for (const form of ['old "secret"', 'old \\"secret\\"', "old%20%22secret%22"])
      expect(clean.text(form)).toBe(form);
  });
});

describe("secrets that are kept", () => {
  it("are not forgotten while they are in use, and like any other afterwards", () => {
    const [clean, owner] = [redactor(), {}];
    const many = () => {
      for (let i = 0; i < 300; i++) clean.learn(`secret-${i}-of-many`);
    };
    clean.keep(owner, ["first-token", undefined, "second-token"]);
    many();
    expect(clean.text("first-token second-token")).toBe("[redacted] [redacted]");
    clean.keep(owner, ["third-token"]);
    clean.keep({}, ["another's"]);
    expect(clean.text("first-token second-token third-token another's")).toBe(
      "[redacted] [redacted] [redacted] [redacted]",
    );
    many();
    expect(clean.text("first-token third-token another's")).toBe(
      "first-token [redacted] [redacted]",
    );
  });

  it("are none where they are shorter than three characters", () => {
    const clean = redactor();
    clean.keep({}, ["", "ab", "abc"]);
    expect(clean.text("ab abc a")).toBe("ab [redacted] a");
  });
});

describe("an address that a server gave", () => {
  const asked = (values: readonly string[]) =>
    new URL(`https://h.test/?${values.map((value, i) => `p${i}=${value}`).join("&")}`);

  it("has the longer values of its query hidden", () => {
    const clean = redactor();
    hideQuery(clean, asked(["123456789", "12345678", "signature%20abc"]));
    expect(clean.text("123456789, 12345678, signature abc")).toBe(
      "[redacted], 12345678, [redacted]",
    );
  });

  it("pushes nothing out that is the client's own, however many it has", () => {
    const clean = redactor("own-password");
    const values = Array.from({ length: 300 }, (_, i) => `signature-${i}`);
    hideQuery(clean, asked(values));
    expect(clean.text("own-password signature-299")).toBe("[redacted] [redacted]");
    expect(clean.text("signature-43")).toBe("signature-43");
  });
});
