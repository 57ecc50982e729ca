import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressIn, checkAddress, optionText, variable } from "../../src/core/address.js";
import { newEngine } from "../../src/core/engine.js";
import type { Facts } from "../../src/core/facts.js";

describe("the text of an option that a spec declares", () => {
  it.each([undefined, null, ""])("%j is none", (value) => {
    expect(optionText("business", value)).toBeUndefined();
    expect(optionText("business", value, "^never$")).toBeUndefined();
  });

  it.each([
    ["studio", undefined, "studio"],
    [5, undefined, "5"],
    [0, undefined, "0"],
    ["1.11", "^1(\\.[0-9]+)?$", "1.11"],
    ["É", "^\\p{Lu}$", "É"],
  ])("%j, where it must match %s, is %s", (value, pattern, text) => {
    expect(optionText("version", value, pattern)).toBe(text);
  });

  it.each([true, {}, [], ["a"], Symbol("s"), () => "a"])("refuses %s by its kind", (value) => {
    expect(() => optionText("version", value)).toThrow("version must be text");
  });

  it("refuses by the pattern, and names it", () => {
    expect(() => optionText("version", "2", "^1$")).toThrow("version does not match ^1$");
  });
});

describe("a variable of a server's address", () => {
  it("is the spec's own words where nobody gives it, whatever they hold", () => {
    for (const preset of ["v1/lab", "", "a b"])
      expect(variable("base", undefined, preset)).toBe(preset);
    expect(variable("region", undefined, "eu", ["eu", "us"])).toBe("eu");
  });

  it("without which there is no address, is missing", () => {
    expect(() => variable("subdomain", undefined)).toThrow(
      "subdomain is missing (it is part of the server's address)",
    );
  });

  it("is one of those that there are, where the spec says which", () => {
    expect(variable("region", "us", "eu", ["eu", "us"])).toBe("us");
    expect(() => variable("region", "moon", "eu", ["eu", "us"])).toThrow(
      "region must be one of eu, us",
    );
  });

  it("changes no more of an address than its part, whatever is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 12 }), (value) => {
        let taken: string;
        try {
          taken = variable("subdomain", value);
        } catch {
          return;
        }
        const url = new URL(`https://${taken}.acme.test/v1`);
        expect([url.pathname, url.search, url.hash, url.username, url.port]).toEqual([
          "/v1",
          "",
          "",
          "",
          "",
        ]);
        expect(url.hostname.endsWith(".acme.test")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the address of an environment", () => {
  const environments = {
    production: "https://api.acme.test",
    staging: () => `https://${variable("lab", undefined)}.acme.test`,
  };

  it("is that of the first, where nobody says which; the others are not even made", () => {
    expect(addressIn(environments, undefined)).toBe("https://api.acme.test");
    expect(addressIn(environments, "production")).toBe("https://api.acme.test");
    expect(() => addressIn(environments, "staging")).toThrow("lab is missing");
  });

  it.each(["moon", "", "__proto__", "constructor"])("is none in %j", (environment) => {
    expect(() => addressIn(environments, environment)).toThrow(
      "environment must be one of production, staging",
    );
  });

  it("is the first of a server that does not have what others have", () => {
    expect(
      addressIn({ production: "https://files.acme.test" }, "staging", ["production", "staging"]),
    ).toBe("https://files.acme.test");
    expect(addressIn({}, undefined)).toBe("");
  });
});

describe("an address that credentials are sent to", () => {
  it.each(["https://api.acme.test", "http://localhost:1", "http://127.0.0.1"])(
    "%s is fine",
    (one) => {
      expect(checkAddress(one, "servers.api")).toBe(one);
    },
  );

  it("may be plain where one says so, and never with user info", () => {
    expect(checkAddress("http://mock:1/v1/", "url", true)).toBe("http://mock:1/v1");
    for (const address of [
      "ftp://localhost/a",
      "wss://api.test",
      "no address",
      "https://canary@api.test",
      "https://:canary@api.test",
      "http://canary@x",
    ])
      expect(() => checkAddress(address, "url", true)).toThrow(
        /^url must be an https address without user info, query or fragment \(http only to this machine, or with `insecure: true`\)$/,
      );
  });
});

describe("facts of a provider", () => {
  const facts: Facts = {
    name: "acme",
    servers: { api: "https://api.acme.test/v1/", ["__proto__"]: "https://odd.acme.test" },
    headers: { Business: "studio", Empty: undefined },
    auth: {},
    security: [],
    retry: { attempts: 1, statuses: [], backoff: { base: 1, factor: 1, max: 1 } },
    secrets: [],
  };

  it("become what every request begins with", () => {
    const { base, servers, headers } = newEngine(facts, {}, []);
    expect(base).toBe("https://api.acme.test/v1");
    expect(Object.keys(servers)).toEqual(["api", "__proto__"]);
    expect(headers).toEqual({ business: "studio" });
  });

  it("hold no header that would split another", () => {
    const split = { ...facts, headers: { Business: "a\r\nX-Admin: 1" } };
    expect(() => newEngine(split, {}, [])).toThrow("Business must hold no line breaks");
  });

  it("hold no server that there is not", () => {
    expect(() => newEngine(facts, { servers: { toString: "https://x.test" } }, [])).toThrow(
      "servers.toString is unknown; there is api, __proto__",
    );
  });
});
