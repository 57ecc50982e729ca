import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
import type { ClientOptions } from "../../src/client/options.js";
import { nodeFetch } from "../../src/node/index.js";
import { type AnyTree, failure } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { ACME, operation, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";
import { count, fileClient, TRANSPORTS, WAYS } from "./kit.js";

const TEXT = Array.from({ length: 20_002 }, (_, i) => `gene${i},${i * 7}`).join("\n");
const PACKINGS: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: gzipSync,
  "x-gzip": gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
  "deflate, bare": deflateRawSync,
};

/** A server that sends half of a packed body, as a message that is complete in itself. */
const half = (packing: string, type: string, part = 0.5) =>
  serve((_, response) => {
    const packed = PACKINGS[packing]?.(Buffer.from(TEXT)) as Buffer;
    const bytes = packed.subarray(0, Math.floor(packed.length * part));
    response.writeHead(200, {
      "content-type": type,
      "content-encoding": packing.split(",", 1)[0] as string,
      "content-length": bytes.length,
    });
    response.end(bytes);
  });

const OPERATIONS = {
  "table.csv": operation({ path: "/table", accept: ["text/csv"] }),
  "table.any": operation({ path: "/table", accept: ["application/json", "text/csv"] }),
  "table.json": operation({ path: "/table" }),
};
const tableClient = (url: string, fetch: ClientOptions["fetch"]) =>
  createClient<AnyTree, AnyTree>(ACME, OPERATIONS, {
    token: TOKEN,
    servers: { api: url },
    rateLimit: false,
    retries: 0,
    ...(fetch && { fetch }),
  }) as AnyTree;

describe.each(TRANSPORTS)("half of a packed body, over %s", (_, transport) => {
  describe.each(Object.keys(PACKINGS))("packed as %s", (packing) => {
    it.each(Object.entries(WAYS))("is no file: by %s", async (__, way) => {
      const { url } = await half(packing, "application/pdf");
      const read = async () => count(await way(fileClient(url, transport()), url));
      expect(["DecodeError", "Error", "ConnectionError", "TypeError"]).toContain(
        (await failure(read())).name,
      );
    });

    it("is no text", async () => {
      const { url } = await half(packing, "text/csv");
      const client = tableClient(url, transport());
      for (const call of [() => client.table.csv(), () => client.table.any()])
        expect(["DecodeError", "ConnectionError"]).toContain((await failure(call())).name);
      const raw = rawClient(client).GET("/table", { parseAs: "text" });
      expect(["DecodeError", "ConnectionError"]).toContain((await failure(raw)).name);
      for (const parseAs of ["blob", "arrayBuffer"])
        await failure(rawClient(client).GET("/table", { parseAs }));
    });

    it("is no JSON", async () => {
      const { url } = await half(packing, "application/json");
      const error = await failure(tableClient(url, transport()).table.json());
      expect(["DecodeError", "ConnectionError"]).toContain(error.name);
    });
  });
});

describe.each(TRANSPORTS)("packed JSON of which nothing came out, over %s", (_, transport) => {
  const nothing = (headers: Record<string, string | number>, bytes: Buffer, status = 200) =>
    serve((_, response) => {
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(bytes);
    });

  it.each(["gzip", "br", "deflate"])("is no empty answer: %s", async (packing) => {
    const packed = PACKINGS[packing]?.(Buffer.from('{"id":"a1"}')) as Buffer;
    for (const length of [1, 4, 10]) {
      const headers = { "content-encoding": packing, "content-length": length };
      const { url } = await nothing(headers, packed.subarray(0, length));
      const client = tableClient(url, transport());
      const error = await failure(client.table.json());
      expect(["DecodeError", "ConnectionError"]).toContain(error.name);
      const raw = await failure(rawClient(client).GET("/table"));
      expect(["DecodeError", "ConnectionError", "SyntaxError"]).toContain(raw.name);
    }
  });

  it.each([
    [{ "content-encoding": "gzip", "content-length": 0 }, 200],
    [{ "content-encoding": "identity" }, 200],
    [{ "content-encoding": "gzip" }, 204],
    [{}, 200],
  ])("is empty where there was nothing: %j, %i", async (headers, status) => {
    const { url } = await nothing(headers, Buffer.alloc(0), status);
    expect(await tableClient(url, transport()).table.json()).toBeUndefined();
  });
});

describe("a packed body that is whole", () => {
  it.each(Object.keys(PACKINGS))("is read over the Node transport: %s", async (packing) => {
    const { url } = await half(packing, "text/csv", 1);
    expect(await tableClient(url, nodeFetch()).table.csv()).toBe(TEXT);
    const download = WAYS["a download"] as (
      client: AnyTree,
      url: string,
    ) => Promise<ReadableStream>;
    expect(await count(await download(fileClient(url, nodeFetch()), url))).toBe(TEXT.length);
  });

  it("is refused over the engine's fetch, for nobody could tell; JSON is read", async () => {
    const { url } = await half("gzip", "text/csv", 1);
    const error = await failure(tableClient(url, undefined).table.csv());
    expect(error.message).toBe(
      "acme table.csv: 200, but packed although it was asked for plain; over `nodeFetch()` it can be read, for that tells half of it from the whole",
    );
    const json = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      response.end(gzipSync("[1]"));
    });
    expect(await tableClient(json.url, undefined).table.json()).toEqual([1]);
    expect(await tableClient(json.url, undefined).table.any()).toEqual([1]);
    expect(json.arrived[0]?.headers["accept-encoding"]).not.toBe("identity");
  });

  it("is the caller's own where they ask for it", async () => {
    const { url } = await half("gzip", "text/csv", 1);
    const headers = { "accept-encoding": "gzip" };
    expect(await tableClient(url, undefined).table.csv({}, { headers })).toBe(TEXT);
  });

  it("is plain where the server heeds what it is asked", async () => {
    const server = await serve(({ headers }, response) => {
      const packs = headers["accept-encoding"] !== "identity";
      response.writeHead(200, {
        "content-type": "text/csv",
        ...(packs && { "content-encoding": "gzip" }),
      });
      response.end(packs ? gzipSync(TEXT) : TEXT);
    });
    for (const [, transport] of TRANSPORTS)
      expect(await tableClient(server.url, transport()).table.csv()).toBe(TEXT);
    expect(server.arrived.map(({ headers }) => headers["accept-encoding"])).toEqual([
      "identity",
      "gzip, deflate, br",
    ]);
  });
});
