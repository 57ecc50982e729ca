import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
import type { Layer } from "../../src/index.js";
import { nodeFetch } from "../../src/node/index.js";
import { type AnyTree, failure } from "../support/handler.js";
import { ACME, operation, THINGS, TOKEN } from "../support/provider.js";
import { sendJson, serve } from "../support/server.js";

const OPERATIONS = {
  ...THINGS,
  "things.form": operation({
    method: "POST",
    path: "/form",
    body: { types: ["multipart/form-data"] },
  }),
  "things.bytes": operation({ path: "/bytes", accept: ["application/octet-stream"] }),
};

const clientOf = (url: string, layers: readonly Layer[] = []) =>
  createClient<AnyTree, AnyTree>(ACME, OPERATIONS, {
    token: TOKEN,
    servers: { api: url },
    fetch: nodeFetch(),
    rateLimit: false,
    retries: { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } },
    layers: { attempt: layers },
  }) as AnyTree;

describe("the Node transport", () => {
  it("sends method, address, headers and body as fetch does", async () => {
    const server = await serve((_, response) => sendJson(response, { ok: true }));
    await clientOf(server.url).things.create({ title: "ä" });
    const [arrived] = server.arrived;
    expect([arrived?.method, arrived?.url]).toEqual(["POST", "/things"]);
    expect(arrived?.headers).toMatchObject({
      accept: "application/json",
      authorization: `Token ${TOKEN}`,
      "content-type": "application/json",
      "content-length": "14",
      "accept-encoding": "gzip, deflate, br",
      "user-agent": "node",
    });
    expect(arrived?.body.toString()).toBe('{"title":"ä"}');
  });

  it("sends a body again where it has to", async () => {
    const server = await serve((_, response, index) =>
      sendJson(response, { index }, index < 2 ? 429 : 200),
    );
    expect(await clientOf(server.url).things.create({ a: 1 })).toEqual({ index: 2 });
    expect(server.arrived.map(({ body }) => body.toString())).toEqual(
      Array.from({ length: 3 }, () => '{"a":1}'),
    );
  });

  it("writes forms", async () => {
    const server = await serve((_, response) => sendJson(response, { ok: true }));
    await clientOf(server.url).things.form({ file: new Blob(["abc"]), name: "x" });
    const [arrived] = server.arrived;
    expect(arrived?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=/);
    expect(arrived?.body.toString()).toContain("abc");
  });

  it.each([
    ["gzip", gzipSync],
    ["br", brotliCompressSync],
  ])("unpacks %s", async (encoding, pack) => {
    const server = await serve((_, response) => {
      response.writeHead(200, {
        "content-type": "application/json",
        "content-encoding": encoding,
      });
      response.end(pack('{"packed":true}'));
    });
    expect(await clientOf(server.url).things.get("1")).toEqual({ packed: true });
  });

  it("refuses an answer whose packing is broken", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip", "content-type": "application/json" });
      response.end("no gzip");
    });
    await expect(clientOf(server.url).things.get("1")).rejects.toThrow("the answer broke off");
  });

  it("gives a stream for bytes", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/octet-stream" });
      response.end(Buffer.from([1, 2, 3]));
    });
    const stream: ReadableStream<Uint8Array> = await clientOf(server.url).things.bytes();
    expect(await new Response(stream).bytes()).toEqual(new Uint8Array([1, 2, 3]));
    // It tells half of a packed body from the whole, so it need not ask for plain bytes.
    expect(server.arrived[0]?.headers["accept-encoding"]).toBe("gzip, deflate, br");
  });

  it("knows answers without a body", async () => {
    const server = await serve((_, response) => response.writeHead(204).end());
    const { data, response } = await clientOf(server.url).things.remove("1").withResponse();
    expect([data, response.status, response.body]).toEqual([undefined, 204, null]);
  });

  it("lets a layer use the answer like any other", async () => {
    const server = await serve((_, response) => {
      response.setHeader("set-cookie", ["a=1", "b=2"]);
      sendJson(response, { n: 1 });
    });
    const seen: unknown[] = [];
    const look: Layer = async (request, next) => {
      const response = await next(request);
      seen.push(
        [...response.headers.keys()].includes("set-cookie"),
        response.headers.getSetCookie(),
        response.headers.get("Set-Cookie"),
        response.bodyUsed,
        response.statusText,
      );
      return new Response('{"n":2}', response);
    };
    expect(await clientOf(server.url, [look]).things.get("1")).toEqual({ n: 2 });
    expect(seen).toEqual([true, ["a=1", "b=2"], "a=1, b=2", true, "OK"]);
  });

  it("copies an answer that nobody has read, and none that was", async () => {
    const server = await serve((_, response) => sendJson(response, { n: 1 }));
    const answer = await nodeFetch()(new Request(server.url));
    const copy = answer.clone();
    expect([await copy.json(), await answer.json()]).toEqual([{ n: 1 }, { n: 1 }]);
    expect(() => answer.clone()).toThrow("read already");
    await expect(answer.text()).rejects.toThrow("read already");
  });

  it("gives layers an engine's own request, which they copy as they like", async () => {
    const server = await serve((_, response) => sendJson(response, {}));
    const copied: Layer = (request, next) => next(new Request(request));
    const right: Layer = (request, next) => next(new Request(`${request.url}?x=1`, request));
    await clientOf(server.url, [copied]).things.replace("1", { b: 2 });
    await clientOf(server.url, [right]).things.get("1");
    await clientOf(server.url, [right]).things.replace("1", { a: 1 });
    expect(server.arrived.map(({ url, body }) => [url, body.toString()])).toEqual([
      ["/things/1", '{"b":2}'],
      ["/things/1?x=1", ""],
      ["/things/1?x=1", '{"a":1}'],
    ]);
  });

  it("ends what a layer has made with its call", async () => {
    const server = await serve(() => {});
    const pass: Layer = (request, next) => next(request);
    const controller = new AbortController();
    const call = failure(
      clientOf(server.url, [pass]).things.replace("1", { a: 1 }, { signal: controller.signal }),
    );
    await expect.poll(() => server.arrived.length).toBe(1);
    controller.abort("left");
    expect(await call).toBe("left");
  });

  it("is carried by nobody who does not import it", () => {
    const sources = readdirSync(new URL("../../src", import.meta.url), {
      recursive: true,
      withFileTypes: true,
    }).filter((entry) => entry.isFile() && !/\/node$/.test(entry.parentPath));
    for (const { parentPath, name } of sources) {
      const imports = readFileSync(`${parentPath}/${name}`, "utf8").match(/from "[^"]+"/g) ?? [];
      for (const one of imports) expect(`${name}: ${one}`).not.toMatch(/undici|\/node\//);
    }
  });
});
