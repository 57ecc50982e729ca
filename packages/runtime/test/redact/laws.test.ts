import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanCause } from "../../src/core/cause.js";
import { Redactor } from "../../src/redact/redactor.js";
import { cleanUrl } from "../../src/redact/url.js";
import { REDACTED } from "../../src/redact/words.js";

/** Secrets as there are: long enough, of any characters that can be sent; a header is trimmed. */
const secrets = fc
  .string({ unit: "grapheme", minLength: 6, maxLength: 40 })
  .filter((text) => !REDACTED.includes(text) && !/[[\]<>]/.test(text) && text.trim() === text);

const knowing = (secret: string): Redactor => {
  const redactor = new Redactor(new Set(["pin"]));
  redactor.learn(secret);
  return redactor;
};

describe("whatever the secret, wherever it stands, it does not show", () => {
  it("in a text", () => {
    fc.assert(
      fc.property(secrets, fc.string(), fc.string(), (secret, before, after) => {
        const clean = knowing(secret).text(before + secret + after);
        expect(clean.length).toBeGreaterThanOrEqual(REDACTED.length);
        // Not joined by nothing: what stood around it could make the secret anew.
        expect(clean.split(REDACTED).join("<>")).not.toContain(secret);
      }),
    );
  });

  it("in a value of any shape", () => {
    fc.assert(
      fc.property(secrets, fc.jsonValue(), fc.string({ maxLength: 5 }), (secret, value, key) => {
        const planted = {
          deep: [value, { [key]: secret, [secret]: 1 }],
          text: `<${secret}>`,
          pin: value,
        };
        const clean = knowing(secret).value(planted) as {
          deep: [unknown, object];
          text: string;
          pin: unknown;
        };
        expect(clean.text).toBe(`<${REDACTED}>`);
        expect(Object.values(clean.deep[1])).not.toContain(secret);
        expect(clean.pin).toBe(REDACTED);
      }),
    );
  });

  it("among others, of which it may be a part", () => {
    fc.assert(
      fc.property(secrets, secrets, fc.boolean(), (one, other, turned) => {
        const long = one + other;
        fc.pre(!REDACTED.includes(long));
        const redactor = new Redactor(new Set());
        for (const secret of turned ? [one, long] : [long, one]) redactor.learn(secret);
        expect(redactor.text(`<${long}>`)).toBe(`<${REDACTED}>`);
      }),
    );
  });

  it("at the edge of an excerpt: not even a part of it", () => {
    fc.assert(
      fc.property(secrets, fc.nat(60), fc.nat(30), (secret, most, before) => {
        const shown = knowing(secret).start(`${" ".repeat(before)}${secret}`, most);
        expect(shown.trim().replace(REDACTED, "")).toBe("");
      }),
    );
  });

  it("in the JSON of an error, however the server escaped it", () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const text = JSON.stringify({ message: `no: ${secret}` });
        expect(knowing(secret).text(text)).toBe(JSON.stringify({ message: `no: ${REDACTED}` }));
      }),
    );
  });

  it("in an address, as its query or its path", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9_.~-]{8,30}$/), (secret) => {
        const redactor = knowing(secret);
        for (const own of [true, false]) {
          const url = cleanUrl(
            `https://u:${secret}@h.test/a/${secret}/b?c=${secret}&pin=${secret}#${secret}`,
            redactor,
            own,
          );
          expect(url).not.toContain(secret);
        }
      }),
    );
  });

  it("in a cause, however deep", () => {
    fc.assert(
      fc.property(secrets, fc.nat(5), (secret, depth) => {
        let error: Error = Object.assign(new Error(`root ${secret}`), {
          request: { token: secret },
        });
        for (let i = 0; i < depth; i++) error = new TypeError(`outer ${secret}`, { cause: error });
        const shown = inspect(cleanCause(error, knowing(secret)), { depth: 20, showHidden: true });
        expect(shown).not.toContain(`root ${secret}`);
        expect(shown).not.toContain(`outer ${secret}`);
      }),
      { numRuns: 30 },
    );
  });
});

describe("what is no secret stays as it is", () => {
  it("values without any are equal to what they were", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const redactor = new Redactor(new Set(["pin-that-nobody-has"]));
        expect(redactor.value(value)).toEqual(value);
      }),
    );
  });

  it("texts too", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(knowing("a-secret-that-is-not-there").text(text)).toBe(text);
      }),
    );
  });
});
