import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { cleanCause } from "../../src/redact/cause.js";
import { secretNames } from "../../src/redact/names.js";
import { Redactor } from "../../src/redact/redactor.js";
import { cleanUrl } from "../../src/redact/url.js";
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

  it("keep short words: they would blot out everything", () => {
    expect(redactor("12345").text("12345")).toBe("12345");
    expect(redactor("123456").text("123456")).toBe("[redacted]");
  });

  it("keep text that is not well-formed", () => {
    expect(redactor("\ud800secret").text("a \ud800secret")).toBe("a [redacted]");
  });

  it("take no harm from what is no text", () => {
    const clean = redactor();
    for (const value of [undefined, null, 5, {}, []]) clean.learn(value);
    expect(clean.text("5 null")).toBe("5 null");
  });

  it("forget the oldest of very many", () => {
    const clean = redactor();
    for (let i = 0; i < 300; i++) clean.learn(`secret-${String(i).padStart(4, "0")}`);
    expect(clean.text("secret-0299 secret-0044")).toBe("[redacted] [redacted]");
    expect(clean.text("secret-0043")).toBe("secret-0043");
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

  it("that are no objects", () => {
    for (const value of [undefined, null, 5, true]) expect(redactor().value(value)).toBe(value);
    expect(redactor("secretsecret").value("secretsecret")).toBe("[redacted]");
  });
});

describe("learning from a body", () => {
  const learned = (body: unknown, text: string) => {
    const clean = redactor();
    clean.learnFrom(body);
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
  });
});

describe("addresses", () => {
  it.each([
    ["https://u:p@h.test/a?b=1#c", "https://h.test/a?b=1"],
    ["https://h.test:81/a", "https://h.test:81/a"],
    ["https://h.test/?pin=1&a=x%20y&PIN=2", "https://h.test/?pin=[redacted]&a=x y&PIN=[redacted]"],
    ["nonsense", "[not an address]"],
  ])("%s is shown as %s", (address, shown) => {
    expect(cleanUrl(address, redactor())).toBe(shown);
  });

  it("of strangers lose their query as a whole", () => {
    expect(cleanUrl("https://h.test/a?b=1", redactor(), false)).toBe("https://h.test/a?[redacted]");
    expect(cleanUrl("https://h.test/a", redactor(), false)).toBe("https://h.test/a");
  });

  it("lose known secrets in their path", () => {
    expect(cleanUrl("https://h.test/a/secretsecret/b", redactor("secretsecret"))).toBe(
      "https://h.test/a/[redacted]/b",
    );
  });
});

describe("causes", () => {
  it("keep name, message, code, stack and cause, redacted", () => {
    const root = Object.assign(new RangeError("inner secretsecret"), { code: "E_secretsecret" });
    const clean = cleanCause(
      new TypeError("outer secretsecret", { cause: root }),
      redactor("secretsecret"),
    ) as Error & { cause: Error & { code: string } };
    expect([clean.name, clean.message]).toEqual(["TypeError", "outer [redacted]"]);
    expect([clean.cause.name, clean.cause.message, clean.cause.code]).toEqual([
      "RangeError",
      "inner [redacted]",
      "E_[redacted]",
    ]);
    expect(clean.stack).toContain("redact.test");
    expect(inspect(clean, { depth: 9, showHidden: true })).not.toContain("secretsecret");
    expect(Object.keys(clean)).not.toContain("stack");
  });

  it("drop everything that engines hang on their errors", () => {
    const error = Object.assign(new Error("x"), {
      request: { headers: { authorization: "secretsecret" } },
      code: 5,
    });
    const clean = cleanCause(error, redactor());
    expect(inspect(clean, { depth: 9, showHidden: true })).not.toContain("secretsecret");
    expect("code" in clean).toBe(false);
    expect("cause" in clean).toBe(false);
  });

  it("take the first of several addresses that were tried", () => {
    const clean = cleanCause(
      new AggregateError([new Error("first"), new Error("second")], "all"),
      redactor(),
    ) as Error & { cause: Error };
    expect(clean.cause.message).toBe("first");
  });

  it("end, however deep", () => {
    const loop = new Error("loop") as Error & { cause: unknown };
    loop.cause = loop;
    let clean: unknown = cleanCause(loop, redactor());
    let depth = 0;
    for (; clean; clean = (clean as Error).cause) depth++;
    expect(depth).toBe(4);
  });

  it("may be anything that was thrown", () => {
    expect(cleanCause("text secretsecret", redactor("secretsecret")).message).toBe(
      "text [redacted]",
    );
    expect(cleanCause(undefined, redactor()).message).toBe("undefined");
  });
});
