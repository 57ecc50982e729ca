import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
import type { HttpMethod, OperationDescriptors } from "../../src/descriptor.js";
import { nodeFetch } from "../../src/node/index.js";
import { type AnyTree, failure, handler } from "../support/handler.js";
import { ACME, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";

const operation = (method: string): OperationDescriptors => ({
  "things.call": {
    method: method as HttpMethod,
    path: "/things",
    body: { types: ["application/json"] },
    accept: [],
  },
});

const clientOf = (method: string, options: object): AnyTree =>
  createClient<AnyTree, AnyTree>(ACME, operation(method), {
    token: TOKEN,
    rateLimit: false,
    retries: 2,
    ...options,
  });

const ROWS: readonly [
  what: string,
  method: string,
  body: unknown,
  options: object,
  input: string,
][] = [
  ["TRACE", "TRACE", undefined, {}, "method"],
  ["TRACK", "TRACK", undefined, {}, "method"],
  ["CONNECT", "CONNECT", undefined, {}, "method"],
  ["GET with a body", "GET", { a: 1 }, {}, "body"],
  ["HEAD with a body", "HEAD", { a: 1 }, {}, "body"],
  ["GET with bytes", "GET", new Uint8Array([1]), {}, "body"],
  ["GET with a Blob", "GET", new Blob(["x"]), {}, "body"],
  ["a header of Node's own", "POST", {}, { headers: { expect: "100-continue" } }, "headers"],
  ["another one", "POST", {}, { headers: { "transfer-encoding": "chunked" } }, "headers"],
  [
    "a length that is not the body's",
    "POST",
    {},
    { headers: { "content-length": "99" } },
    "headers",
  ],
];

describe("what fetch refuses is the caller's mistake, and nothing was sent", () => {
  it.each(ROWS)("%s", async (_, method, body, options, input) => {
    const server = await serve((_seen, response) => response.end());
    for (const fetch of [undefined, globalThis.fetch]) {
      const client = clientOf(method, { servers: { api: server.url }, ...(fetch && { fetch }) });
      const error = await failure(client.things.call(body, options));
      expect(error).toMatchObject({ name: "ConfigError", input });
      expect(error.message).not.toContain("may have been sent");
    }
    expect(server.arrived).toEqual([]);
  });

  it("a port that no fetch connects to", async () => {
    const client = clientOf("POST", { servers: { api: "http://127.0.0.1:6000" } });
    expect(await failure(client.things.call({}))).toMatchObject({
      name: "ConfigError",
      input: "servers",
    });
  });

  it("the Node transport sends them", async () => {
    const server = await serve((seen, response) => response.end(seen.method));
    for (const method of ["TRACE", "GET"]) {
      const client = clientOf(method, { servers: { api: server.url }, fetch: nodeFetch() });
      await client.things.call(method === "GET" ? { a: 1 } : undefined);
    }
    expect(server.arrived.map(({ method, body }) => [method, body.toString()])).toEqual([
      ["TRACE", ""],
      ["GET", '{"a":1}'],
    ]);
  });

  it("an engine that fails without a cause has not refused", async () => {
    const { fetch } = handler(() => new TypeError("Failed to fetch"));
    const error = await failure(clientOf("POST", { fetch, retries: 0 }).things.call({}));
    expect(error).toMatchObject({ name: "ConnectionError", sent: true });
  });
});
