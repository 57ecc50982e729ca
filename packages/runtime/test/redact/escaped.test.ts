import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { find } from "../../src/redact/find.js";
import { Redactor } from "../../src/redact/redactor.js";
import { unescaped } from "../../src/redact/unescaped.js";

const each = (text: string, write: (unit: string) => string): string =>
  text.split("").map(write).join("");
const points = (text: string, write: (point: string) => string): string =>
  Array.from(text).map(write).join("");
const hex = (unit: string, width: number): string =>
  unit.charCodeAt(0).toString(16).padStart(width, "0");
const awkward = (unit: string): boolean => /[^A-Za-z0-9]/.test(unit);

/** Percent signs for every byte. */
const bytes = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => `%${byte.toString(16).padStart(2, "0")}`)
    .join("");
const NAMES: Record<string, string> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
};

const HTML: Record<string, string> = {
  ...NAMES,
  ...{ "+": "plus", "/": "sol", "=": "equals", _: "lowbar", ".": "period", "%": "percnt" },
  ...{ "(": "lpar", ")": "rpar", "*": "ast", "!": "excl", "\\": "bsol", ";": "semi", " ": "nbsp" },
};

/** The ways in which servers, proxies and logs write what they were sent. */
const FORMS: Readonly<Record<string, (secret: string) => string>> = {
  "as it is": (secret) => secret,
  "in an address": encodeURIComponent,
  "in an address, lower case": (secret) =>
    encodeURIComponent(secret).replace(/%../g, (one) => one.toLowerCase()),
  "in an address, all of it": bytes,
  "as URLSearchParams writes it": (secret) =>
    new URLSearchParams({ a: secret }).toString().slice(2),
  "in an address in an address": (secret) => encodeURIComponent(encodeURIComponent(secret)),
  "in JSON": (secret) => JSON.stringify(secret).slice(1, -1),
  "in JSON, with slashes": (secret) => JSON.stringify(secret).slice(1, -1).replaceAll("/", "\\/"),
  "in JSON, awkward ones as numbers": (secret) =>
    each(secret, (unit) => (awkward(unit) ? `\\u${hex(unit, 4)}` : unit)),
  "in JSON, all as upper case numbers": (secret) =>
    each(secret, (unit) => `\\u${hex(unit, 4).toUpperCase()}`),
  "in JSON in JSON": (secret) => JSON.stringify(JSON.stringify(secret).slice(1, -1)).slice(1, -1),
  "in JavaScript": (secret) =>
    each(secret, (unit) => (unit < "\u0100" ? `\\x${hex(unit, 2)}` : `\\u${hex(unit, 4)}`)),
  "in HTML": (secret) => each(secret, (unit) => (NAMES[unit] ? `&${NAMES[unit]};` : unit)),
  "in HTML, as numbers": (secret) => points(secret, (one) => `&#${one.codePointAt(0)};`),
  "in HTML, as hex numbers": (secret) =>
    points(secret, (one) => `&#x${one.codePointAt(0)?.toString(16).toUpperCase()};`),
  "in HTML, as numbers with zeros": (secret) =>
    points(secret, (one) => `&#x${one.codePointAt(0)?.toString(16).padStart(8, "0")};`),
  "in HTML, as numbers without an end": (secret) =>
    points(secret, (one) => `&#${one.codePointAt(0)?.toString().padStart(7, "0")}`),
  "in HTML, by names": (secret) => each(secret, (unit) => (HTML[unit] ? `&${HTML[unit]};` : unit)),
  "in old JavaScript": escape,
  "in new JavaScript": (secret) =>
    points(secret, (one) => `\\u{${one.codePointAt(0)?.toString(16)}}`),
  "as bytes of Python": (secret) =>
    Array.from(new TextEncoder().encode(secret), (byte) =>
      byte > 126 || byte === 92 ? `\\x${byte.toString(16)}` : String.fromCharCode(byte),
    ).join(""),
  "as bytes of C": (secret) =>
    Array.from(
      new TextEncoder().encode(secret),
      (byte) => `\\${byte.toString(8).padStart(3, "0")}`,
    ).join(""),
  "in a header": (secret) => Buffer.from(secret).toString("latin1"),
  "in capitals": (secret) => secret.replace(/[a-z]+/g, (some) => some.toUpperCase()),
  "with its accents apart": (secret) => secret.normalize("NFD"),
  "in hex": (secret) => Buffer.from(secret).toString("hex"),
  "in base64": (secret) => Buffer.from(secret).toString("base64"),
  "in base64 of addresses": (secret) => Buffer.from(secret).toString("base64url"),
  "in base64 in an address": (secret) => encodeURIComponent(Buffer.from(secret).toString("base64")),
  "in base64 of something longer": (secret) =>
    Buffer.from(`{"authorization":"Bearer ${secret}"}`).toString("base64"),
  "in base64 of something a byte longer": (secret) => Buffer.from(`:${secret}:`).toString("base64"),
  "of an address in JSON in HTML": (secret) =>
    JSON.stringify(encodeURIComponent(secret).replaceAll("%20", "+"))
      .slice(1, -1)
      .replaceAll('"', "&quot;"),
};

const SECRETS = [
  "plain-secret",
  "with blank and+plus",
  "~!'()*-._ tilde",
  'quo"te\\back/slash',
  "<a href='x'>&amp;</a>",
  "q1=a&b=c%20d%2Fe",
  "ümläut-日本-😀",
  "ends with %",
  "\\token\\new",
  // Both letters of base64 that addresses write otherwise.
  "ab?>ab?>ab~~~",
  "&lt;looks&escaped",
];

describe.each(Object.entries(FORMS))("a secret %s", (_, form) => {
  it.each(SECRETS)("%s is found", (secret) => {
    const redactor = new Redactor(new Set());
    redactor.learn(secret);
    for (const [before, after] of [
      ["<", ">"],
      ['{"a":"', '"}'],
      ["https://h.test/?k=", "&x=1"],
      ["", ""],
    ]) {
      expect(redactor.text(before + form(secret) + after)).toBe(`${before}[redacted]${after}`);
    }
  });
});

it.each([
  ["p%41ssword", "pAssword", "[redacted]"],
  // An escape that is none of the secret's takes its beginning along.
  ["41bcdefg", "%41bcdefg", "%[redacted]"],
])("%s is found where it is longer than what stands there: %s", (secret, text, expected) => {
  const redactor = new Redactor(new Set());
  redactor.learn(secret);
  expect(redactor.text(text)).toBe(expected);
});

it("is found in hex by itself, with all of its digits, and where it is no word", () => {
  const redactor = new Redactor(new Set());
  redactor.learn("tab\tsecret");
  redactor.learn("abc12");
  expect(redactor.text("ff74616209736563726574ff 6162633132")).toBe("ff[redacted]ff 6162633132");
});

describe("escapes", () => {
  it.each([
    ["plain", "plain"],
    ["a b+c", "a b+c"],
    ["%41%2b%C3%BC%f0%9f%98%80", "A+ü😀"],
    ["100%", "100%"],
    ["%zz %4", "%zz %4"],
    // No UTF-8, a character that is cut, one that follows such a one: Latin-1.
    ["%ff%C3", "ÿÃ"],
    ["%C3%41", "ÃA"],
    ["%80A", "\u0080A"],
    ["%u00e9\\u{1F600}\\101\\377\\400", "é😀Aÿ\\400"],
    ["&plus;&LowBar;&#0000000065;&#x000041&#65 &plus", "+_AAA &plus"],
    ["\\u00e9\\xe9\\/\\\\\\n\\q", "éé/\\\n\\q"],
    ["&amp;&#65;&#x41;&lt;&gt;&quot;&apos;&nope;", "&AA<>\"'&nope;"],
    // No character at all.
    ["&#x110000;&#9999999;", "&#x110000;&#9999999;"],
    ["&AMP;\\T&LT;", "&\t<"],
    ["\\b\\f\\r", "\b\f\r"],
    ["it\\'s", "it's"],
    ["%2541", "A"],
    ["%252541", "A"],
    ["%25252541", "A"],
    ["%2525252541", "%41"],
  ])("%j is %j without them", (text, plain) => {
    expect(unescaped(text).text).toBe(plain);
  });

  it("leave every unit a place in the original, in order", () => {
    const piece = fc.constantFrom(
      "a",
      "é",
      "😀",
      "%41",
      "%C3%A9",
      "%ff",
      "\\u0041",
      "&amp;",
      "%2541",
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const original = pieces.join("");
        const { text, at } = unescaped(original);
        const places = at ?? Array.from({ length: original.length + 1 }, (_, index) => index);
        expect(places).toHaveLength(text.length + 1);
        expect(places.at(-1)).toBe(original.length);
        expect([...places].sort((a, b) => a - b)).toEqual(places);
        if (!at) expect(text).toBe(original);
      }),
    );
  });

  it("are undone in steps that grow as the text does", () => {
    const steps = (count: number) => {
      const real = String.fromCodePoint;
      let undone = 0;
      String.fromCodePoint = (...codes) => {
        undone += 1;
        return real(...codes);
      };
      try {
        unescaped("\\u005c".repeat(count));
      } finally {
        String.fromCodePoint = real;
      }
      return undone;
    };
    expect(steps(1000)).toBeGreaterThan(0);
    expect(steps(2000)).toBe(2 * steps(1000));
  });
});

describe("finding", () => {
  const wanted = (text: string, word = false) => ({ text, plain: unescaped(text).text, word });

  it("gives ranges in order, those that overlap as one, those side by side as two", () => {
    const secrets = [wanted("cdef"), wanted("abcd"), wanted("gh"), wanted("x")];
    expect(find("abcdefgh x abcd", secrets)).toEqual([
      [0, 6],
      [6, 8],
      [9, 10],
      [11, 15],
    ]);
  });

  it("finds what an escape before it has taken a character of", () => {
    expect(find("C:\\nested-token", [wanted("nested-token")])).toEqual([[3, 15]]);
    expect(find("100%25-token", [wanted("25-token")])).toEqual([[4, 12]]);
  });

  it("looks at what stands around short ones without its escapes", () => {
    expect(find("a%20pin%20b", [wanted("pin", true)])).toEqual([[4, 7]]);
    expect(find("a%61pin b", [wanted("pin", true)])).toEqual([]);
    expect(find("pin pins pin", [wanted("pin", true)])).toEqual([
      [0, 3],
      [9, 12],
    ]);
  });
});
