import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Wire } from "../../src/core/wire.js";
import type { AuthDescriptor } from "../../src/descriptor.js";
import { insideOf } from "../support/inside.js";
import { ACME } from "../support/provider.js";

const { place, write } = insideOf(ACME);
const written = write;
const header: AuthDescriptor = { in: "header", name: "X-Key", option: "key" };

describe("written", () => {
  it.each([
    [undefined, "abc", "abc"],
    ["Bearer", "abc", "Bearer abc"],
    ["Token", "a b", "Token a b"],
    ["Basic", "user:pass", "Basic dXNlcjpwYXNz"],
    ["BASIC", "user:pass", "BASIC dXNlcjpwYXNz"],
    ["Basically", "abc", "Basically abc"],
    ["Acrobasic", "abc", "Acrobasic abc"],
    ["undefined", "abc", "undefined abc"],
  ])("with the word %s, %s is %s", (prefix, token, value) => {
    expect(written({ ...header, ...(prefix && { prefix }) }, token)).toBe(value);
  });
});

describe("Basic", () => {
  it("is Base64 of the text as UTF-8, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const sent = written({ ...header, prefix: "Basic" }, text);
        expect(sent).toBe(`Basic ${Buffer.from(text, "utf8").toString("base64")}`);
      }),
    );
  });

  it("keeps the spec's own spelling of the word", () => {
    expect(written({ ...header, prefix: "bAsIc" }, "a:b")).toBe("bAsIc YTpi");
  });
});

describe("place", () => {
  const wire = (headers: Record<string, string> = {}, url = "https://api.acme.test/a"): Wire => ({
    method: "GET",
    url,
    headers,
  });
  const cookie: AuthDescriptor = { in: "cookie", name: "sid", option: "key" };
  const query: AuthDescriptor = { in: "query", name: "key", option: "key" };

  it("sets a header", () => {
    const sent = wire({ "x-key": "old" });
    place(sent, header, "new");
    expect(sent.headers).toEqual({ "x-key": "new" });
  });

  it("sets a cookie beside others, once", () => {
    const sent = wire({ cookie: "a=1; sid=old; sidx=2" });
    place(sent, cookie, "n w");
    expect(sent.headers.cookie).toBe("a=1; sidx=2; sid=n%20w");
    const first = wire();
    place(first, cookie, "x");
    expect(first.headers.cookie).toBe("sid=x");
  });

  it.each([
    ["", "sid=v"],
    ["a=1", "a=1; sid=v"],
    ["sid=old", "sid=v"],
    ["sid=old; a=1", "a=1; sid=v"],
    ["a=1; sid=; b=2", "a=1; b=2; sid=v"],
    ["xsid=1", "xsid=1; sid=v"],
    ["a=sid=1", "a=sid=1; sid=v"],
    ["sid=1; sid=2", "sid=v"],
  ])("beside the cookies %j makes %j, however often", (before, after) => {
    const sent = wire(before ? { cookie: before } : {});
    for (let i = 0; i < 2; i++) {
      place(sent, cookie, "v");
      expect(sent.headers.cookie).toBe(after);
    }
  });

  it("a cookie's value can't end it", () => {
    const sent = wire();
    place(sent, cookie, "a; admin=1, b\u00ff");
    expect(sent.headers.cookie).toBe("sid=a%3B%20admin%3D1%2C%20b%C3%BF");
  });

  it("a query credential takes the place of all of its name, and keeps the rest", () => {
    const sent = wire({}, "https://api.acme.test/a?key=1&b=x%20y&key=2");
    for (let i = 0; i < 2; i++) {
      place(sent, query, "n=1&m+o p");
      const url = new URL(sent.url);
      expect(url.searchParams.getAll("key")).toEqual(["n=1&m+o p"]);
      expect(url.searchParams.get("b")).toBe("x y");
    }
    expect([sent.method, sent.headers]).toEqual(["GET", {}]);
  });
});
