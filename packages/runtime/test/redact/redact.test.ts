import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { learnFrom } from "../../src/redact/learn.js";
import { secretNames } from "../../src/redact/names.js";
import { MOST_SHOWN, Redactor } from "../../src/redact/redactor.js";
import { ACME, operation, provider } from "../support/provider.js";

const redactor = (...secrets: string[]) => {
  const made = new Redactor(new Set(["pin", "authorization"]));
  for (const secret of secrets) made.learn(secret);
  return made;
};

describe("secretNames", () => {
  it("come from the spec: schemes, tokens, parameters, properties", () => {
    const auth = {
      key: {
        in: "header",
        name: "X-Key",
        option: "key",
        token: {
          operation: "o",
          accessToken: ["/user/authToken", "/access_token"],
          refreshToken: ["/refresh"],
        },
      },
      query: { in: "query", name: "apiKey", option: "q" },
    } as const;
    const operations = {
      "a.b": operation({
        params: [
          { in: "query", name: "Code", secret: true },
          { in: "query", name: "open" },
        ],
      }),
      "a.c": operation(),
    };
    const names = secretNames(provider({ auth, secrets: ["clientSecret"] }), operations);
    expect([...names].sort()).toEqual(
      [
        "access_token",
        "apikey",
        "authorization",
        "authtoken",
        "clientsecret",
        "code",
        "cookie",
        "refresh",
        "set-cookie",
        "x-key",
      ].sort(),
    );
  });

  it("of a token operation that gives no refresh token", () => {
    const token = { operation: "o", accessToken: ["/access"] };
    const auth = { a: { in: "header", name: "X-Key", option: "a", token } } as const;
    expect([...secretNames(provider({ auth }), {})].sort()).toEqual([
      "access",
      "authorization",
      "cookie",
      "set-cookie",
      "x-key",
    ]);
  });

  it("have what every provider has", () => {
    expect([...secretNames(ACME, {})].sort()).toEqual(["authorization", "cookie", "set-cookie"]);
  });
});

describe("texts", () => {
  it("lose every known secret, however often", () => {
    expect(redactor("abcdef1", "xyz-789").text("a abcdef1 b xyz-789 c abcdef1")).toBe(
      "a [redacted] b [redacted] c [redacted]",
    );
  });

  it("lose it in the forms in which it may come back", () => {
    const secret = 'p"a\\ss wörd&1';
    const clean = redactor(secret);
    expect(clean.text(encodeURIComponent(secret))).toBe("[redacted]");
    expect(clean.text(JSON.stringify(secret))).toBe('"[redacted]"');
    expect(clean.text(secret)).toBe("[redacted]");
  });

  it("lose short ones where these stand by themselves: they would blot out half of each word", () => {
    expect(redactor("123456").text("x123456x")).toBe("x[redacted]x");
    const clean = redactor("abc12", "cat");
    for (const alone of ["abc12", "no: abc12", "abc12.", '"abc12"', "a=abc12&b"])
      expect(clean.text(alone)).toBe(alone.replace("abc12", "[redacted]"));
    expect(clean.text("%22abc12%22")).toBe("%22[redacted]%22");
    expect(clean.text("xabc12 abc123 _abc12 concatenate cat, cats")).toBe(
      "xabc12 abc123 _abc12 concatenate [redacted], cats",
    );
    expect(clean.start("a abc12 b", 5)).toBe("a ");
  });

  it("keep what is shorter still", () => {
    expect(redactor("ab", "", "abc").text("ab abc")).toBe("ab [redacted]");
  });

  it("keep text that is not well-formed", () => {
    const clean = redactor("\ud800secret");
    expect(clean.text("a \ud800secret")).toBe("a [redacted]");
    expect(clean.text("undefined")).toBe("undefined");
  });

  it.each([
    [["abcdef", "abcdef-and-more"], "abcdef-and-more"],
    [["abcdef-and-more", "abcdef"], "abcdef-and-more"],
    [["and-more", "abcdef-and-more"], "abcdef-and-more"],
    [["cdef-and", "abcdef-and-more", "abcdef"], "abcdef-and-more"],
    [["a%20b%20c", "a b c!"], "a%20b%20c!"],
  ])("lose the longest of %j where one holds another", (secrets, text) => {
    expect(redactor(...secrets).text(`<${text}>`)).toBe("<[redacted]>");
  });

  it("lose each of several that stand side by side", () => {
    const clean = redactor("secret-one", "secret-two");
    expect(clean.text("secret-onesecret-two")).toBe("[redacted][redacted]");
  });

  it("lose what looks like a pattern as text", () => {
    expect(redactor("a.c+(x)[$&]").text("abc a.c+(x)[$&] $&")).toBe("abc [redacted] $&");
  });

  it("take no harm from what is no text", () => {
    const clean = redactor();
    for (const value of [undefined, null, 5, {}, []]) clean.learn(value);
    expect(clean.text("5 null")).toBe("5 null");
  });
});

describe("the beginning of a text", () => {
  it("is all that is looked at, be the text as long as it may", () => {
    const { search } = String.prototype;
    const looked: number[] = [];
    String.prototype.search = function (this: string, ...given: never) {
      looked.push(this.length);
      return Reflect.apply(search, this, given);
    };
    try {
      expect(redactor("tokentoken").start("a".repeat(100_000), 20)).toHaveLength(20);
    } finally {
      String.prototype.search = search;
    }
    // In hex, the longest that is looked for, it is twice as long.
    expect(Math.max(...looked)).toBe(20 + 18 * 2 * "tokentoken".length);
  });

  it.each([
    // No cut, a cut beside the secret, and one through it.
    ["ab tokentoken", 99, "ab [redacted]"],
    ["ab tokentoken", 13, "ab [redacted]"],
    ["ab tokentoken cd", 13, "ab [redacted]"],
    ["ab tokentoken cd", 14, "ab [redacted] "],
    ["ab tokentoken cd", 12, "ab "],
    ["ab tokentoken cd", 4, "ab "],
    ["ab tokentoken cd", 3, "ab "],
    ["ab tokentoken cd", 2, "ab"],
    ["tokentoken", 5, ""],
    ["tokentoken-tokentoken", 15, "[redacted]-"],
    ["tokentoketokentoken", 12, "tokentoke"],
    ["", 5, ""],
  ])("of %j up to %i is %j", (text, most, expected) => {
    expect(redactor("tokentoken").start(text, most)).toBe(expected);
  });

  it("holds no half of one secret where the cut went around another", () => {
    // The cut goes through the second, which begins within the first.
    expect(redactor("abcdefgh", "ghijklmn").start("..abcdefghijklmn..", 12)).toBe("..");
  });

  it("is a part of the clean text, and of no more than that length", () => {
    const secret = "s3cr3t-t0k3n";
    const texts = fc.array(fc.constantFrom(secret, secret.slice(0, 7), "a", "b c"));
    fc.assert(
      fc.property(texts, fc.nat(60), (pieces, most) => {
        const text = pieces.join("");
        const start = redactor(secret).start(text, most);
        expect(start.replaceAll("[redacted]", secret).length).toBeLessThanOrEqual(most);
        expect(redactor(secret).text(text).startsWith(start)).toBe(true);
      }),
    );
  });
});

describe("values", () => {
  it("lose secrets by name and by value, at any depth, and are copies", () => {
    const given = {
      pin: 1234,
      PIN: "x",
      open: "with tokentoken",
      list: [{ authorization: { deep: 1 } }, "tokentoken"],
      n: 5,
      nil: null,
      "key tokentoken": true,
    };
    const before = structuredClone(given);
    expect(redactor("tokentoken").value(given)).toEqual({
      pin: "[redacted]",
      PIN: "[redacted]",
      open: "with [redacted]",
      list: [{ authorization: "[redacted]" }, "[redacted]"],
      n: 5,
      nil: null,
      "key [redacted]": true,
    });
    expect(given).toEqual(before);
  });

  it("keep a key called __proto__ a key", () => {
    const value = redactor().value(JSON.parse('{"__proto__": {"a": 1}}')) as object;
    expect(Object.keys(value)).toEqual(["__proto__"]);
  });

  it.each<[string, (inner: unknown) => unknown]>([
    ["objects", (a) => ({ a })],
    ["lists", (a) => [a]],
  ])("are shown down to a bound: %s", (_, around) => {
    const nested = (levels: number, inner: unknown): unknown =>
      levels === 0 ? inner : around(nested(levels - 1, inner));
    expect(redactor().value(nested(MOST_SHOWN, 5))).toEqual(nested(MOST_SHOWN, 5));
    expect(redactor().value(nested(MOST_SHOWN, [5]))).toEqual(
      nested(MOST_SHOWN, "[nested too deep]"),
    );
  });

  it("that are no objects", () => {
    for (const value of [undefined, null, 5, true]) expect(redactor().value(value)).toBe(value);
    expect(redactor("secretsecret").value("secretsecret")).toBe("[redacted]");
  });
});

describe("learning from a body", () => {
  const learned = (body: unknown, text: string) => {
    const clean = redactor();
    learnFrom(clean, body);
    return clean.text(text);
  };

  it("takes the secret properties, at any depth", () => {
    expect(learned({ a: [{ pin: "deepsecret" }] }, "deepsecret")).toBe("[redacted]");
    expect(learned({ open: "notsecret" }, "notsecret")).toBe("notsecret");
    expect(learned({ pin: 12_345_678 }, "12345678")).toBe("[redacted]");
  });

  it("of forms too", () => {
    const form = new FormData();
    form.append("pin", "formsecret");
    form.append("open", "opensecret");
    expect(learned(form, "formsecret opensecret")).toBe("[redacted] opensecret");
    expect(learned(new URLSearchParams({ pin: "urlsecret" }), "urlsecret")).toBe("[redacted]");
  });

  it("takes all that is in a secret property, whatever its shape", () => {
    const body = {
      pin: { login: "deep-login", more: ["deep-listed", { further: "deep-further" }] },
      open: { login: "open-login" },
    };
    expect(learned(body, "deep-login deep-listed deep-further open-login")).toBe(
      "[redacted] [redacted] [redacted] open-login",
    );
    expect(learned({ pin: [12_345_678] }, "12345678")).toBe("[redacted]");
  });

  it("takes nothing for a secret that is no text", () => {
    const shown = "undefined true false [object Object] 1234567";
    for (const pin of [undefined, null, true, false, {}, [], () => 1, new Date(0)])
      expect(learned({ pin }, shown)).toBe(shown);
  });

  it("survives anything", () => {
    const circle: Record<string, unknown> = {};
    circle.a = circle;
    for (const body of [circle, null, undefined, "text", 5, new Uint8Array(3), new Blob([])]) {
      expect(learned(body, "fine")).toBe("fine");
    }
  });

  it("looks at the first hundred of a list, and eight levels deep", () => {
    const list = (at: number) =>
      Array.from({ length: 200 }, (_, i) => (i === at ? { pin: "listsecret" } : {}));
    expect(learned(list(99), "listsecret")).toBe("[redacted]");
    expect(learned(list(100), "listsecret")).toBe("listsecret");
    const deep = (levels: number): unknown =>
      levels === 0 ? { pin: "deepsecret" } : { a: deep(levels - 1) };
    expect(learned(deep(8), "deepsecret")).toBe("[redacted]");
    expect(learned(deep(9), "deepsecret")).toBe("deepsecret");
    const lists = (levels: number): unknown =>
      levels === 0 ? { pin: "deepsecret" } : [lists(levels - 1)];
    expect(learned(lists(8), "deepsecret")).toBe("[redacted]");
    expect(learned(lists(9), "deepsecret")).toBe("deepsecret");
  });
});
