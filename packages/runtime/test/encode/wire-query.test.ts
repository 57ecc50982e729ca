import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
import type { ParameterDescriptor } from "../../src/descriptor.js";
import type { AnyTree } from "../support/handler.js";
import { ACME, TOKEN } from "../support/provider.js";

/** One server for the whole table: it tells each request its own address. */
let server: Server;
beforeAll(async () => {
  server = createServer((request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(request.url));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** The query of a call as it arrived, byte by byte. */
async function arrived(value: unknown, facts: Partial<ParameterDescriptor> = {}): Promise<string> {
  const { port } = server.address() as AddressInfo;
  const params = [{ in: "query", name: "q", ...facts }] as const;
  const client: AnyTree = createClient<AnyTree, AnyTree>(
    ACME,
    { "x.get": { method: "GET", path: "/x", params } },
    { token: TOKEN, rateLimit: false, servers: { api: `http://127.0.0.1:${port}` } },
  );
  return (await client.x.get({ q: value })).replace(/^\/x\??/, "");
}

describe("queries on the wire", () => {
  it.each([
    // Plain values.
    ["a b", {}, "q=a%20b"],
    ["a+b", {}, "q=a%2Bb"],
    ["a&b=c", {}, "q=a%26b%3Dc"],
    ["#top", {}, "q=%23top"],
    ["100%", {}, "q=100%25"],
    ["%41", {}, "q=%2541"],
    ["ü", {}, "q=%C3%BC"],
    ["😀", {}, "q=%F0%9F%98%80"],
    ["a/b?c:d@e", {}, "q=a%2Fb%3Fc%3Ad%40e"],
    ["", {}, "q="],
    ["\r\nX: 1", {}, "q=%0D%0AX%3A%201"],
    ["\u0000", {}, "q=%00"],
    ["'quoted'", {}, "q=%27quoted%27"],
    [0, {}, "q=0"],
    [-1.5, {}, "q=-1.5"],
    [1e21, {}, "q=1e%2B21"],
    [2n ** 64n, {}, "q=18446744073709551616"],
    [true, {}, "q=true"],
    [false, {}, "q=false"],
    [new Date(Date.UTC(2026, 1, 28, 23, 59, 59, 999)), {}, "q=2026-02-28T23%3A59%3A59.999Z"],
    // What is absent.
    [undefined, {}, ""],
    [null, {}, ""],
    [[], {}, ""],
    [{}, {}, ""],
    [{ a: undefined, b: null }, {}, ""],
    // Lists.
    [[1, 2], {}, "q=1&q=2"],
    [["a,b", "c"], { explode: false }, "q=a%2Cb,c"],
    [["a b", "c d"], { style: "spaceDelimited" }, "q=a%20b%20c%20d"],
    [["a|b", "c"], { style: "pipeDelimited" }, "q=a%7Cb%7Cc"],
    [[1], { explode: false }, "q=1"],
    [["", ""], {}, "q=&q="],
    [[new Date(0)], { explode: false }, "q=1970-01-01T00%3A00%3A00.000Z"],
    // Objects.
    [{ r: 100, g: 200 }, {}, "r=100&g=200"],
    [{ r: 100, g: 200 }, { explode: false }, "q=r,100,g,200"],
    [{ "a b": "c d" }, { explode: false }, "q=a%20b,c%20d"],
    [{ r: 100, g: [1, 2] }, { style: "deepObject" }, "q[r]=100&q[g]=1&q[g]=2"],
    [{ "a]b": 1 }, { style: "deepObject" }, "q[a]b]=1"],
    [{ a: { "&": "=" } }, { style: "deepObject" }, "q[a][%26]=%3D"],
    // Reserved characters, where the spec allows them.
    ["10.17504/x:y", { reserved: true }, "q=10.17504/x:y"],
    ["a&b#c+d", { reserved: true }, "q=a%26b%23c%2Bd"],
    [["a/b", "c/d"], { reserved: true }, "q=a/b&q=c/d"],
    // A media type.
    [{ $gte: 1 }, { content: "application/json" }, "q=%7B%22%24gte%22%3A1%7D"],
    [[], { content: "application/json" }, "q=%5B%5D"],
    [{}, { content: "application/json" }, "q=%7B%7D"],
    [false, { content: "application/json" }, "q=false"],
    ["", { content: "application/json" }, "q=%22%22"],
  ] as [unknown, Partial<ParameterDescriptor>, string][])(
    "%o, written as %o, arrives as %s",
    async (value, facts, expected) => {
      expect(await arrived(value, facts)).toBe(expected);
    },
  );
});
