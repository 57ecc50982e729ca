import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
import type {
  EncodingDescriptor,
  ExactNumbers,
  OperationDescriptor,
} from "../../src/descriptor.js";
import { rawOf } from "../../src/raw/index.js";
import type { AnyTree } from "../support/handler.js";
import { ACME, TOKEN } from "../support/provider.js";
import { sendJson, serve } from "../support/server.js";
import { wire } from "./wire-kit.js";

const BIG = "9007199254740993";
/** `{ id }`, the id a whole number that may be given as text. */
const ID: ExactNumbers = [{ id: -1 }];
const JSON_TYPE = "application/json";

type Encoding = Readonly<Record<string, EncodingDescriptor>>;

describe("texts of whole numbers go out as numbers", () => {
  it.each<
    [name: string, types: string[], encoding: Encoding | undefined, body: unknown, sent: string]
  >([
    ["JSON", [JSON_TYPE], undefined, { id: BIG }, `{"id":${BIG}}`],
    ["JSON of a vendor", ["application/vnd.x+json"], undefined, { id: BIG }, `{"id":${BIG}}`],
    ["JSON with a parameter", ["application/json; v=1"], undefined, { id: BIG }, `{"id":${BIG}}`],
    ["JSON of any type", ["*/*"], undefined, { id: BIG }, `{"id":${BIG}}`],
    ["text", ["text/plain"], undefined, `{"id":"${BIG}"}`, `{"id":"${BIG}"}`],
    [
      "bytes",
      ["application/octet-stream"],
      undefined,
      new Blob([`{"id":"${BIG}"}`]),
      `{"id":"${BIG}"}`,
    ],
    [
      "a form",
      ["application/x-www-form-urlencoded"],
      { a: { exact: ID }, b: { contentType: JSON_TYPE, exact: [{ "": -1 }] } },
      { a: { id: BIG, x: BIG }, b: BIG, c: BIG },
      `a=${encodeURIComponent(`{"id":${BIG},"x":"${BIG}"}`)}&b=${BIG}&c=${BIG}`,
    ],
  ])("%s", async (_, types, encoding, body, sent) => {
    const descriptor = { types, exact: ID, ...(encoding && { encoding }) };
    const { body: arrived } = await wire({ body: descriptor }, body);
    expect(arrived.toString()).toBe(sent);
  });

  it("parts of a multipart body", async () => {
    const body = {
      types: ["multipart/form-data"],
      encoding: { a: { exact: ID }, b: { exact: ID } },
    };
    const { body: arrived } = await wire(
      { body },
      { a: { id: BIG }, b: [{ id: BIG }, { id: 1 }], c: BIG },
    );
    const text = arrived.toString();
    expect(text.match(/\{"id":\d+\}/g)).toEqual([`{"id":${BIG}}`, `{"id":${BIG}}`, '{"id":1}']);
    expect(text).not.toContain(`"${BIG}"`);
  });

  it("JSON in a path, a query, a header and a cookie", async () => {
    const place = (where: "path" | "query" | "header" | "cookie", name: string) =>
      ({ in: where, name, content: JSON_TYPE, exact: ID }) as const;
    const params = [
      place("path", "p"),
      place("query", "q"),
      place("header", "X-H"),
      place("cookie", "c"),
    ];
    const one = { id: BIG };
    const { url, headers } = await wire({ method: "GET", path: "/x/{p}", params }, one, {});
    expect(decodeURIComponent(url as string)).toBe(`/x/{"id":${BIG}}`);
    expect(headers).not.toHaveProperty("x-h");
    const full = await sent(
      { method: "GET", path: "/x/{p}", params },
      one,
      { q: one },
      {
        headers: { "X-H": one },
        cookies: { c: one },
      },
    );
    expect(decodeURIComponent(full.url as string)).toBe(`/x/{"id":${BIG}}?q={"id":${BIG}}`);
    expect(full.headers["x-h"]).toBe(`{"id":${BIG}}`);
    expect(decodeURIComponent(full.headers.cookie as string)).toBe(`c={"id":${BIG}}`);
  });

  it("is a ConfigError that names the place where it is none, and nothing is sent", async () => {
    const server = await serve((_, response) => sendJson(response, {}));
    const client = clientOf(
      { method: "POST", path: "/x", body: { types: [JSON_TYPE], exact: ID } },
      server.url,
    );
    await expect(client.x.send({ id: "seven" })).rejects.toMatchObject({ input: "body/id" });
    await expect(client.x.send({ id: 2 ** 60 })).rejects.toThrow("must be a whole number");
    expect(server.arrived).toEqual([]);
  });

  it("through the raw client, too", async () => {
    const server = await serve((_, response) => sendJson(response, {}));
    const client = clientOf(
      { method: "POST", path: "/x", body: { types: [JSON_TYPE], exact: ID } },
      server.url,
    );
    await (rawOf(client as never) as AnyTree).POST("/x", { body: { id: BIG } });
    expect(server.arrived[0]?.body.toString()).toBe(`{"id":${BIG}}`);
  });
});

describe("multipart types of which only the caller knows how their parts are written", () => {
  const RELATED = "multipart/related; boundary=b";
  const PARTS = "--b\r\nContent-Type: text/plain\r\n\r\nx\r\n--b--\r\n";

  it.each(["multipart/related", "multipart/mixed", "multipart/alternative"])(
    "%s goes out as it is given, with the type that it has",
    async (type) => {
      const own = `${type}; boundary=b`;
      const { headers, body } = await wire(
        { body: { types: [type] } },
        new Blob([PARTS], { type: own }),
      );
      expect(headers["content-type"]).toBe(own);
      expect(body.toString()).toBe(PARTS);
    },
  );

  it("as bytes, with its type in a header", async () => {
    const bytes = new TextEncoder().encode(PARTS);
    const { headers, body } = await wire({ body: { types: ["multipart/related"] } }, bytes, {
      headers: { "content-type": RELATED },
    });
    expect(headers["content-type"]).toBe(RELATED);
    expect(body.toString()).toBe(PARTS);
  });

  it("is no object: it would go out as a form", async () => {
    const sending = wire({ body: { types: ["multipart/related"] } }, { a: 1 });
    await expect(sending).rejects.toThrow("body can't be written as multipart/related");
  });

  it("a form is one whatever the case and the parameters of its type", async () => {
    for (const type of [
      "multipart/form-data",
      "Multipart/Form-Data; charset=utf-8",
      "multipart/*",
    ]) {
      const { headers, body } = await wire({ body: { types: [type] } }, { a: 1 });
      expect(headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
      expect(body.toString()).toContain('name="a"');
    }
  });
});

const clientOf = (operation: OperationDescriptor, url: string): AnyTree =>
  createClient<AnyTree, AnyTree>(
    ACME,
    { "x.send": operation },
    { token: TOKEN, servers: { api: url } },
  );

async function sent(operation: OperationDescriptor, ...given: unknown[]) {
  const server = await serve((_, response) => sendJson(response, {}));
  await clientOf(operation, server.url).x.send(...given);
  return server.arrived[0] as NonNullable<(typeof server.arrived)[0]>;
}
