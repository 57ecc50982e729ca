import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { nodeFetch } from "../../src/node/index.js";
import { sockets } from "../node/kit.js";
import { clientOf, failure, json } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { operation, THINGS } from "../support/provider.js";
import { serve } from "../support/server.js";

const TRANSPORTS: [string, typeof fetch | undefined][] = [
  ["fetch", undefined],
  ["nodeFetch", nodeFetch()],
];
const FILES = {
  ...THINGS,
  "files.get": operation({ path: "/file", accept: ["application/pdf"] }),
  "text.get": operation({ path: "/text", accept: ["text/csv"] }),
};

const rig = (url: string, fetch: typeof globalThis.fetch | undefined, options: object = {}) =>
  clientOf(() => json({}), { servers: { api: url }, fetch, retries: 0, ...options }, FILES).client;

describe.each(TRANSPORTS)("over %s", (_, fetch) => {
  it.each([600, 700, 999])("a status of %i is an error of that status", async (status) => {
    const text = `{"message":"odd"}`;
    const { url } = await sockets(
      `HTTP/1.1 ${status} Odd\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`,
    );
    const error = await failure(rig(url, fetch).things.get("a"));
    expect([error.name, error.status]).toEqual(["ServerError", status]);
    expect(error.message).toContain(`${status} — odd`);
    const raw = await rawClient(rig(url, fetch)).GET("/x");
    expect([raw.response.status, raw.response.ok, raw.error]).toEqual([
      status,
      false,
      { message: "odd" },
    ]);
  });

  it("a part that nobody asked for is no whole answer", async () => {
    const { url } = await serve(({ url }, response) => {
      const type =
        url === "/file" ? "application/pdf" : url === "/text" ? "text/csv" : "application/json";
      response.writeHead(206, { "content-type": type, "content-range": "bytes 0-1/9" }).end("[]");
    });
    const client = rig(url, fetch);
    const calls = [
      () => client.things.get("a"),
      () => client.files.get(),
      () => client.text.get(),
      () => rawClient(client).GET("/x"),
      () => coreOf(client).send({ method: "GET", url: `${url}/file` }),
      () => coreOf(client).download(`${url}/file`).bytes(),
    ];
    for (const call of calls) {
      const error = await failure(call());
      expect([error.name, error.status, error.excerpt]).toEqual(["DecodeError", 206, ""]);
      expect(error.message).toContain("206, but nobody asked for a part");
    }
    const headers = { Range: "bytes=0-1" };
    expect(await client.text.get({}, { headers })).toBe("[]");
    expect(await client.things.get("a", {}, { headers })).toEqual([]);
  });
});

describe("a listener of the caller's that throws", () => {
  const theirs = new Error("theirs");
  const onProgress = () => {
    throw theirs;
  };

  it.each(TRANSPORTS)("fails the call with its own error, and once: over %s", async (_, fetch) => {
    let puts = 0;
    const { url } = await serve((_, response) => {
      puts += 1;
      response.writeHead(200, { "content-type": "application/json" }).end('{"a":1}');
    });
    const client = rig(url, fetch, {
      retries: { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } },
    });
    expect(await failure(client.things.replace("a", {}, { onProgress }))).toBe(theirs);
    expect(await failure(rawClient(client).PUT("/things/a", { body: {}, onProgress }))).toBe(
      theirs,
    );
    expect(puts).toBe(2);
  });

  it("gives the connection back", async () => {
    let cancelled = false;
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(10)),
      cancel: () => {
        cancelled = true;
      },
    });
    const { client } = clientOf(() => new Response(body), { retries: 0 });
    expect(await failure(client.things.get("a", {}, { onProgress }))).toBe(theirs);
    expect(cancelled).toBe(true);
  });
});

describe("numbers that make no sense", () => {
  const BAD = [Number.NaN, -1, "5000", null];

  it.each(BAD)("%j is no timeout", async (timeout) => {
    const { client, seen } = clientOf(() => json({}));
    const core = coreOf(client);
    const calls = [
      () => client.things.get("a", {}, { timeout }),
      () => rawClient(client).GET("/x", { timeout }),
      () => core.send({ method: "GET", url: "https://h.test", timeout: timeout as never }),
      () => core.send({ method: "GET", url: "https://h.test", attemptTimeout: timeout as never }),
      () => core.upload("https://h.test", new Uint8Array(1), { timeout: timeout as never }),
      async () => core.download("https://h.test", { idleTimeout: timeout as never }).bytes(),
    ];
    for (const call of calls) {
      const error = await failure(call());
      expect(error.name).toBe("ConfigError");
      expect(error.rule).toMatch(/^must be a number of at least [01]$/);
    }
    expect(seen).toEqual([]);
  });

  it.each([
    ["maxRetryAfter", { maxRetryAfter: Number.NaN }],
    ["maxRetryAfter", { maxRetryAfter: -1 }],
    ["backoff.base", { backoff: { base: -1, factor: 2, max: 9 } }],
    ["backoff.factor", { backoff: { base: 1, factor: "2", max: 9 } }],
    ["backoff.max", { backoff: { base: 1, factor: 2, max: Number.NaN } }],
    ["backoff.max", { backoff: { base: 1, factor: 2 } }],
  ])("no wait is made of retries.%s in %j", (input, retries) => {
    const made = () => clientOf(() => json({}), { retries: retries as never });
    expect(made).toThrow(`retries.${input} must be a number of at least 0`);
  });

  it.each([Number.NaN, -1, "2"])("%j is no count of retries", async (retries) => {
    const { client, seen } = clientOf(() => json({}));
    const core = coreOf(client);
    const calls = [
      () => client.things.get("a", {}, { retries }),
      () => core.send({ method: "GET", url: "https://h.test", retries: retries as never }),
      () => core.upload("https://h.test", new Uint8Array(1), { retries: retries as never }),
      async () => core.download("https://h.test", { retries: retries as never }).bytes(),
    ];
    for (const call of calls) expect((await failure(call())).input).toBe("retries");
    expect(seen).toEqual([]);
  });

  it("of what is left out are none", async () => {
    const { client } = clientOf(() => json({ a: 1 }));
    const none = { timeout: undefined, retries: undefined };
    expect(await client.things.get("a", {}, none)).toEqual({ a: 1 });
    expect(await client.things.get("a", {}, { timeout: Number.POSITIVE_INFINITY })).toEqual({
      a: 1,
    });
  });
});
