import { afterEach, describe, expect, it, vi } from "vitest";
import { createClient, hideSecret, redacted } from "../../src/index.js";
import { Redactor } from "../../src/redact/redactor.js";
import { ACME } from "../support/provider.js";

afterEach(() => vi.restoreAllMocks());

/** Characters of the texts that secrets are looked for in, once for each secret. */
function looked(work: () => void): number {
  let letters = 0;
  const { indexOf } = String.prototype;
  vi.spyOn(String.prototype, "indexOf").mockImplementation(function (
    this: string,
    wanted: string,
    from = 0,
  ) {
    const found = indexOf.call(this, wanted, from);
    letters += (found < 0 ? this.length : found) - from + 1;
    return found;
  });
  work();
  vi.restoreAllMocks();
  return letters;
}

const many = () => {
  const redactor = new Redactor(new Set());
  for (let i = 0; i < 200; i++) redactor.learn(`secret-number-${i}`);
  return redactor;
};

describe("a text without its secrets", () => {
  it("is redacted as any error's body is", () => {
    const client = createClient(ACME, {}, { token: "canarytoken1234" });
    hideSecret(client, "canary-of-mine");
    expect(redacted(client, "a canarytoken1234, b canary%2Dof%2Dmine")).toBe(
      "a [redacted], b [redacted]",
    );
    expect(() => redacted({}, "a")).toThrow("client is no client of Specwright");
  });

  it.each(["x", "secret-number-1 ", "%25252541", "\\u005c", '"', "secret-number-"])(
    "is looked through in steps that grow as it does: many %j",
    (piece) => {
      const redactor = many();
      const steps = (size: number) => looked(() => redactor.raw(piece.repeat(size)));
      expect(steps(4000)).toBeLessThan(4.4 * steps(1000));
    },
  );
});

describe("a body of many short texts", () => {
  it("is not looked through for secrets that are longer than each", () => {
    const redactor = many();
    const body = Array.from({ length: 5000 }, (_, i) => `${i}`);
    expect(looked(() => redactor.value(body))).toBeLessThan(5000);
  });

  it("still loses a secret that is one of them, as it is and escaped", () => {
    const redactor = new Redactor(new Set());
    redactor.learn("pin-of-8");
    redactor.learn("a&b<c>d");
    expect(
      redactor.value(["x", "pin-of-8", "pin%2dof%2d8", "a&amp;b&lt;c&gt;d", "a%26b<c>d"]),
    ).toEqual(["x", ...Array(4).fill("[redacted]")]);
  });

  it("knows what was learned, or is kept, since it was last asked", () => {
    const redactor = new Redactor(new Set());
    const owner = {};
    expect(redactor.text("first-secret other-secret third-secret")).toContain("first-secret");
    redactor.learn("first-secret");
    expect(redactor.text("first-secret other-secret")).toBe("[redacted] other-secret");
    redactor.keep(owner, ["other-secret"]);
    expect(redactor.text("first-secret other-secret")).toBe("[redacted] [redacted]");
    redactor.keep(owner, ["third-secret"]);
    expect(redactor.text("other-secret third-secret")).toBe("[redacted] [redacted]");
  });
});
