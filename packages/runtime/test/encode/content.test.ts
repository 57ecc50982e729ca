import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
import type { OperationDescriptors } from "../../src/descriptor.js";
import { type AnyTree, failure } from "../support/handler.js";
import { ACME, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";

const JSON_TYPE = "application/json";
const VALUES: readonly [value: unknown, written: string][] = [
  ["null", '"null"'],
  ["a b", '"a b"'],
  ["", '""'],
  [true, "true"],
  [{ a: "b" }, '{"a":"b"}'],
  [["x", 1], '["x",1]'],
  [{}, "{}"],
];

const parameter = (
  place: "path" | "query" | "header" | "cookie",
  path = "/x",
): OperationDescriptors => ({
  "x.call": {
    method: "GET",
    path,
    params: [{ in: place, name: "v", content: JSON_TYPE }],
    accept: [],
  },
});

async function sent(operations: OperationDescriptors, ...args: unknown[]) {
  const server = await serve((_seen, response) => response.end());
  const client = createClient<AnyTree, AnyTree>(ACME, operations, {
    token: TOKEN,
    rateLimit: false,
    servers: { api: server.url },
  }) as AnyTree;
  await client.x.call(...args);
  return server.arrived[0] as (typeof server.arrived)[number];
}

describe("a parameter with a media type is JSON in every place", () => {
  it.each(VALUES)("%j", async (value, written) => {
    const query = await sent(parameter("query"), { v: value });
    expect(new URL(query.url, "http://x").searchParams.get("v")).toBe(written);
    const header = await sent(parameter("header"), {}, { headers: { v: value } });
    expect(header.headers["v"]).toBe(written);
    const cookie = await sent(parameter("cookie"), {}, { cookies: { v: value } });
    expect(decodeURIComponent(cookie.headers.cookie ?? "")).toBe(`v=${written}`);
    const path = await sent(parameter("path", "/x/{v}"), value);
    expect(decodeURIComponent(path.url)).toBe(`/x/${written}`);
  });

  it("a field of a form and of a multipart body too", async () => {
    for (const [value, written] of VALUES) {
      const encoding = { v: { contentType: JSON_TYPE } };
      const form = { types: ["application/x-www-form-urlencoded"], encoding };
      const one = await sent(
        { "x.call": { method: "POST", path: "/x", body: form, accept: [] } },
        { v: value },
      );
      expect(new URLSearchParams(one.body.toString()).get("v")).toBe(written);
      if (Array.isArray(value)) continue;
      const multipart = { types: ["multipart/form-data"], encoding };
      const two = await sent(
        { "x.call": { method: "POST", path: "/x", body: multipart, accept: [] } },
        { v: value },
      );
      expect(two.body.toString()).toContain(`application/json\r\n\r\n${written}\r\n`);
    }
  });

  it("in a path, what would lead elsewhere is refused as ever", async () => {
    const client = createClient<AnyTree, AnyTree>(ACME, parameter("path", "/x/{v}"), {
      token: TOKEN,
    }) as AnyTree;
    expect(await failure(client.x.call(() => 1))).toMatchObject({
      name: "ConfigError",
      input: "v",
    });
  });
});

describe("text goes out in the charset that its type declares", () => {
  it.each([
    ["text/csv; charset=iso-8859-1", "Größe;µm", Buffer.from("Größe;µm", "latin1")],
    ["text/plain; charset=us-ascii", "plain", Buffer.from("plain")],
    ["text/plain; charset=ascii", "\u007f", Buffer.from([0x7f])],
    ["text/plain; charset=latin1", "\u00ff", Buffer.from([0xff])],
    ["text/plain; charset=utf8", "\u00ff", Buffer.from("\u00ff")],
    ["application/xml; charset=UTF-8", "<a>€</a>", Buffer.from("<a>€</a>")],
    ["text/csv", "€", Buffer.from("€")],
  ])("%s", async (type, text, bytes) => {
    const operations: OperationDescriptors = {
      "x.call": { method: "POST", path: "/x", body: { types: [type] }, accept: [] },
    };
    const { body, headers } = await sent(operations, text);
    expect([body.equals(bytes), headers["content-type"]]).toEqual([true, type]);
  });

  it.each([
    ["text/csv; charset=iso-8859-1", "€", "body holds a character that iso-8859-1 does not have"],
    ["text/csv; charset=us-ascii", "ü", "body holds a character that us-ascii does not have"],
    ["text/csv; charset=latin1", "\u0100", "body holds a character that latin1 does not have"],
    ["text/csv; charset=ascii", "\u0080", "body holds a character that ascii does not have"],
    ["text/csv; charset=xutf-8", "x", "body can't be written in xutf-8 (give its bytes)"],
    ["text/csv; charset=utf-81", "x", "body can't be written in utf-81 (give its bytes)"],
    ["text/csv; charset=shift_jis", "x", "body can't be written in shift_jis (give its bytes)"],
  ])("%s can't: %s", async (type, text, message) => {
    const operations: OperationDescriptors = {
      "x.call": { method: "POST", path: "/x", body: { types: [type] }, accept: [] },
    };
    await expect(sent(operations, text)).rejects.toThrow(message);
  });
});

describe("a form goes out in the charset that its type declares", () => {
  const FORM = "application/x-www-form-urlencoded";
  const posting = (type: string): OperationDescriptors => ({
    "x.call": { method: "POST", path: "/x", body: { types: [type] }, accept: [] },
  });

  it.each<[charset: string, body: object, written: string]>([
    ["iso-8859-1", { name: "Gr\u00f6\u00dfe", "\u00b5m": "a b" }, "name=Gr%F6%DFe&%B5m=a+b"],
    [
      "iso-8859-1",
      { list: ["\u00e9", "e"], of: { a: "\u00e9" } },
      "list=%E9&list=e&of=%7B%22a%22%3A%22%E9%22%7D",
    ],
    ["latin1", { a: "%E9 &=+\u00ff" }, "a=%25E9+%26%3D%2B%FF"],
    ["us-ascii", { a: "plain~" }, "a=plain~"],
    ["utf-8", { a: "\u00e9\u20ac" }, "a=%C3%A9%E2%82%AC"],
    ["iso-8859-1", new URLSearchParams({ a: "\u00e9 *" }), "a=%E9+*"],
    ["utf8", new URLSearchParams({ a: "\u00e9 *" }), "a=%C3%A9+*"],
  ])("%s: %o", async (charset, body, written) => {
    const type = `${FORM}; charset=${charset}`;
    const arrived = await sent(posting(type), body);
    expect([arrived.body.toString(), arrived.headers["content-type"]]).toEqual([written, type]);
  });

  it.each<[charset: string, body: object, message: string]>([
    ["iso-8859-1", { a: "\u20ac" }, "body holds a character that iso-8859-1 does not have"],
    ["us-ascii", { "\u00e9": 1 }, "body holds a character that us-ascii does not have"],
    ["utf-16", { a: "x" }, "body can't be written in utf-16 (give its bytes)"],
    ["shift_jis", {}, "body can't be written in shift_jis (give its bytes)"],
    [
      "latin1",
      new URLSearchParams({ a: "\u20ac" }),
      "body holds a character that latin1 does not have",
    ],
    ["utf-16", new URLSearchParams({ a: "x" }), "body can't be written in utf-16 (give its bytes)"],
  ])("%s can't: %o", async (charset, body, message) => {
    const call = sent(posting(`${FORM}; charset=${charset}`), body);
    await expect(call).rejects.toThrow(message);
  });

  it("text and bytes are the caller's own form, in whatever charset", async () => {
    const type = `${FORM}; charset=shift_jis`;
    for (const own of ["a=%93%FA", Buffer.from("a=%93%FA")]) {
      const { body, headers } = await sent(posting(type), own);
      expect(body.toString()).toBe("a=%93%FA");
      if (typeof own === "string") expect(headers["content-type"]).toBe(type);
    }
  });
});
