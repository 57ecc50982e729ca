import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { place, written } from "../../src/auth/place.js";
import type { AuthDescriptor } from "../../src/descriptor.js";

const header: AuthDescriptor = { in: "header", name: "X-Key", option: "key" };

describe("written", () => {
  it.each([
    [undefined, "abc", "abc"],
    ["Bearer", "abc", "Bearer abc"],
    ["Token", "a b", "Token a b"],
    ["Basic", "user:pass", "Basic dXNlcjpwYXNz"],
    ["BASIC", "user:pass", "BASIC dXNlcjpwYXNz"],
    ["Basically", "abc", "Basically abc"],
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
  const request = (headers: Record<string, string> = {}) =>
    new Request("https://api.acme.test/a?b=1&key=old", { headers });

  it("sets a header in place", () => {
    const sent = request({ "x-key": "old" });
    expect(place(sent, header, "new")).toBe(sent);
    expect(sent.headers.get("x-key")).toBe("new");
  });

  it("sets a cookie beside others, once", () => {
    const auth: AuthDescriptor = { in: "cookie", name: "sid", option: "key" };
    // A Request of Node keeps the header that browsers forbid.
    const sent = request({ cookie: "a=1; sid=old; sidx=2" });
    place(sent, auth, "n w");
    expect(sent.headers.get("cookie")).toBe("a=1; sidx=2; sid=n%20w");
    const first = request();
    place(first, auth, "x");
    expect(first.headers.get("cookie")).toBe("sid=x");
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
  ])("beside the cookies %j makes %j", (before, after) => {
    const sent = request(before ? { cookie: before } : {});
    place(sent, { in: "cookie", name: "sid", option: "key" }, "v");
    expect(sent.headers.get("cookie")).toBe(after);
    place(sent, { in: "cookie", name: "sid", option: "key" }, "v");
    expect(sent.headers.get("cookie")).toBe(after);
  });

  it("a cookie's value can't end it", () => {
    const sent = request();
    place(sent, { in: "cookie", name: "sid", option: "key" }, "a; admin=1, b\u00ff");
    expect(sent.headers.get("cookie")).toBe("sid=a%3B%20admin%3D1%2C%20b%C3%BF");
  });

  it("a query credential takes the place of all of its name, and keeps the rest", () => {
    const sent = new Request("https://api.acme.test/a?key=1&b=x%20y&key=2#frag");
    const placed = place(sent, { in: "query", name: "key", option: "key" }, "n=1&m+o p");
    const url = new URL(placed.url);
    expect(url.searchParams.getAll("key")).toEqual(["n=1&m+o p"]);
    expect(url.searchParams.get("b")).toBe("x y");
    expect(sent.url).toContain("key=1");
  });

  it("sets a query parameter on a new request, which is else the same", async () => {
    const sent = new Request("https://api.acme.test/a?b=1&key=old", {
      method: "POST",
      body: "text",
      headers: { "x-other": "o" },
      redirect: "manual",
    });
    const placed = place(sent, { in: "query", name: "key", option: "key" }, "n&w");
    expect(placed).not.toBe(sent);
    expect(placed.url).toBe("https://api.acme.test/a?b=1&key=n%26w");
    expect([placed.method, placed.headers.get("x-other"), placed.redirect]).toEqual([
      "POST",
      "o",
      "manual",
    ]);
    expect(await placed.text()).toBe("text");
  });
});
