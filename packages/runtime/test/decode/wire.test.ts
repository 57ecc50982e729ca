import type { ServerResponse } from "node:http";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
import { type AnyTree, failure } from "../support/handler.js";
import { ACME, operation, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";

/** Calls a real server that answers so. */
async function call(
  reply: (response: ServerResponse, index: number) => unknown,
  facts: object = {},
  options: object = {},
) {
  const server = await serve((_, response, index) => reply(response, index));
  const client: AnyTree = createClient<AnyTree, AnyTree>(
    ACME,
    { "x.get": operation({ path: "/x", ...facts }) },
    { token: TOKEN, retries: 0, rateLimit: false, servers: { api: server.url }, ...options },
  );
  return { get: () => client.x.get(), server };
}

const JSON_TYPE = { "content-type": "application/json" };
const VALUE = { text: "ü€😀", list: Array.from({ length: 200 }, (_, i) => i) };
const TEXT = Buffer.from(JSON.stringify(VALUE));
const QUICK = { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } };

describe("answers from a real socket", () => {
  it.each([
    ["gzip", gzipSync(TEXT)],
    ["deflate", deflateSync(TEXT)],
    ["br", brotliCompressSync(TEXT)],
  ])("packed as %s", async (encoding, body) => {
    const headers = { ...JSON_TYPE, "content-encoding": encoding, "content-length": body.length };
    const { get } = await call((response) => response.writeHead(200, headers).end(body));
    expect(await get()).toEqual(VALUE);
  });

  it("byte by byte", async () => {
    const { get } = await call((response) => {
      response.writeHead(200, JSON_TYPE);
      for (const byte of TEXT.subarray(0, 60)) response.write(Buffer.of(byte));
      response.end(TEXT.subarray(60));
    });
    expect(await get()).toEqual(VALUE);
  });

  it.each([
    [200, { "content-length": "0" }],
    [200, { "transfer-encoding": "chunked" }],
    [204, {}],
    [205, { "content-length": "0" }],
  ])("empty, under %i with %j", async (status, headers) => {
    const { get } = await call((response) => response.writeHead(status, headers).end());
    expect(await get()).toBeUndefined();
  });

  it("large", async () => {
    const large = { rows: Array.from({ length: 50_000 }, (_, i) => ({ i, name: `row ${i}` })) };
    const { get } = await call((response) =>
      response.writeHead(200, JSON_TYPE).end(JSON.stringify(large)),
    );
    expect((await get()).rows[49_999]).toEqual({ i: 49_999, name: "row 49999" });
  });

  it("many at once, each with its own", async () => {
    const { get } = await call((response, index) =>
      response.writeHead(200, JSON_TYPE).end(JSON.stringify(index)),
    );
    const answers = await Promise.all(Array.from({ length: 20 }, () => get()));
    expect([...answers].sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  });
});

describe("answers that are cut off", () => {
  const cut = (response: ServerResponse) => {
    response.writeHead(200, { ...JSON_TYPE, "content-length": TEXT.length });
    response.write(TEXT.subarray(0, 50), () => response.destroy());
  };

  it("are a ConnectionError, never half a value", async () => {
    const { get } = await call(cut);
    const error = await failure(get());
    expect([error.name, error.sent, error.message]).toEqual([
      "ConnectionError",
      true,
      expect.stringMatching(/^acme x\.get: the answer broke off/),
    ]);
  });

  it("are asked for again", async () => {
    const { get, server } = await call(
      (response, index) =>
        index < 2 ? cut(response) : response.writeHead(200, JSON_TYPE).end(TEXT),
      {},
      { retries: QUICK },
    );
    expect(await get()).toEqual(VALUE);
    expect(server.arrived).toHaveLength(3);
  });

  it("in the middle of a packed body, too", async () => {
    const packed = gzipSync(TEXT);
    const { get } = await call((response) =>
      response
        .writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" })
        .end(packed.subarray(0, packed.length - 20)),
    );
    // Which of the two, the engine decides: some unpack what there is.
    expect(["ConnectionError", "DecodeError"]).toContain((await failure(get())).name);
  });

  it("what says that it is packed and is not, is no value", async () => {
    const { get } = await call((response) =>
      response.writeHead(200, { ...JSON_TYPE, "content-encoding": "gzip" }).end(TEXT),
    );
    expect((await failure(get())).name).toBe("ConnectionError");
  });

  it("whole JSON that ends early is a DecodeError: no socket can tell", async () => {
    const { get } = await call((response) =>
      response.writeHead(200, JSON_TYPE).end(TEXT.subarray(0, 50)),
    );
    const error = await failure(get());
    expect([error.name, error.message]).toEqual([
      "DecodeError",
      "acme x.get: 200, but broken JSON where JSON was due",
    ]);
  });
});

describe("errors from a real socket", () => {
  it.each([
    [400, "BadRequestError"],
    [401, "AuthenticationError"],
    [402, "ApiError"],
    [403, "PermissionError"],
    [404, "NotFoundError"],
    [405, "ApiError"],
    [409, "ConflictError"],
    [410, "NotFoundError"],
    [418, "ApiError"],
    [422, "UnprocessableError"],
    [429, "RateLimitError"],
    [451, "ApiError"],
    [500, "ServerError"],
    [501, "ServerError"],
    [503, "ServerError"],
    [599, "ServerError"],
  ])("%i is a(n) %s, with and without a body", async (status, name) => {
    const bodies = ["", '{"message":"why"}', "<html>why</html>", "why", "{", "null", "\u0000"];
    const { get } = await call((response, index) => response.writeHead(status).end(bodies[index]));
    const said = ["", " — why", "", " — why", " — {", "", ""];
    for (const [index, words] of said.entries()) {
      const error = await failure(get());
      expect([error.name, error.status]).toEqual([name, status]);
      expect(error.message, `body ${index}`).toBe(`acme x.get: ${status}${words}`);
    }
  });

  it("of bytes that are no text are errors all the same", async () => {
    const { get } = await call((response) =>
      response.writeHead(500).end(Buffer.from([0xff, 0xfe, 0x00, 0x80])),
    );
    expect((await failure(get())).name).toBe("ServerError");
  });

  it("that break off keep their status", async () => {
    const { get } = await call((response) => {
      response.writeHead(404, { "content-length": "100" });
      response.write("part", () => response.destroy());
    });
    expect((await failure(get())).name).toBe("NotFoundError");
  });

  it("packed are read like any other", async () => {
    const { get } = await call((response) =>
      response
        .writeHead(409, { ...JSON_TYPE, "content-encoding": "gzip" })
        .end(gzipSync('{"code":"taken","message":"twice"}')),
    );
    expect(await failure(get())).toMatchObject({
      name: "ConflictError",
      code: "taken",
      message: "acme x.get: 409 taken — twice",
    });
  });
});
