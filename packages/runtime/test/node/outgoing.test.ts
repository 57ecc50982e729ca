import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { createClient } from "../../src/client/create.js";
import { LightSignal } from "../../src/clock/light-signal.js";
import { nodeFetch } from "../../src/node/index.js";
import { lightOutgoing } from "../../src/node/outgoing.js";
import { NodeRequest } from "../../src/node/request.js";
import { type AnyTree, failure } from "../support/handler.js";
import { ACME, operation, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";
import { light, sockets, watched } from "./kit.js";

const KIB = 2 ** 10;
const digest = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const pattern = (size: number) => Buffer.alloc(size, "0123456789abcdef");

/** A stream that tells why it was cancelled. */
function source(chunks: Iterator<Uint8Array | Promise<never>>) {
  let cancel = (_reason: unknown) => {};
  const cancelled = new Promise<unknown>((done) => {
    cancel = done;
  });
  let pulled = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = chunks.next();
        pulled++;
        if (done) controller.close();
        else controller.enqueue(await value);
      },
      cancel: (reason) => cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { stream, cancelled, pulled: () => pulled };
}

const real = (url: string, body: BodyInit) =>
  new Request(url, { method: "POST", body, duplex: "half" } as RequestInit);
const echo = () => serve((_, response) => response.end("ok"));
const lengthOf = ({ headers }: { headers: Record<string, unknown> }) => [
  headers["content-length"],
  headers["transfer-encoding"],
];
function* repeated(chunk: Uint8Array, times: number) {
  for (let i = 0; i < times; i++) yield chunk;
}

describe("what the Node transport sends through a user's dispatcher", () => {
  const form = new FormData();
  form.set("title", "ä");
  form.set("file", new File(["abc"], "a.txt", { type: "text/plain" }));
  const BODIES: readonly [string, () => BodyInit][] = [
    ["text", () => "text"],
    ["bytes", () => new Uint8Array([0, 255])],
    ["a blob", () => new Blob(["abc"], { type: "text/csv" })],
    ["an empty blob", () => new Blob([])],
    ["a large blob", () => new Blob([pattern(300 * KIB)])],
    ["a form", () => form],
    ["parameters", () => new URLSearchParams({ a: "b c" })],
  ];

  it.each(BODIES)("is %s with its length, as the global fetch sends it", async (_, body) => {
    const server = await echo();
    const { fetch, seen } = watched();
    const init = { method: "POST", headers: {}, body: body() };
    await (await fetch(new NodeRequest(server.url, init) as unknown as Request)).text();
    await (await globalThis.fetch(server.url, init)).text();
    const [ours, theirs] = server.arrived;
    expect(seen).toHaveLength(1);
    // Boundaries differ, in text and in length.
    const type = (one = ours) => one?.headers["content-type"]?.replace(/boundary=.*/, "");
    expect(type()).toBe(type(theirs));
    expect(ours?.headers["transfer-encoding"]).toBeUndefined();
    expect(ours?.headers["content-length"]).toBe(String(ours?.body.length));
    if (body() instanceof FormData) expect(ours?.body.toString()).toContain("\r\n\r\nabc\r\n");
    else expect(digest(ours?.body as Buffer)).toBe(digest(theirs?.body as Buffer));
  });

  it.each(BODIES)("is %s of an engine's own request", async (_, body) => {
    const server = await echo();
    const { fetch, seen } = watched();
    const request = real(server.url, body());
    const expected = digest(await request.clone().bytes());
    await (await fetch(request)).text();
    expect(seen).toHaveLength(1);
    expect(digest(server.arrived[0]?.body as Buffer)).toBe(expected);
    const type = server.arrived[0]?.headers["content-type"];
    expect(type ?? null).toBe(request.headers.get("content-type"));
  });

  it("is a blob piece by piece, for as a whole it may not fit into memory", async () => {
    const request = new NodeRequest("http://127.0.0.1:9/", {
      method: "POST",
      headers: { "x-a": "1" },
      body: new Blob(Array.from({ length: 5 }, () => pattern(60 * KIB))),
    });
    const { headers, body } = lightOutgoing(request);
    expect(headers).toEqual({ "x-a": "1", "content-length": String(300 * KIB) });
    const sizes: number[] = [];
    for await (const chunk of body as Readable) sizes.push((chunk as Uint8Array).byteLength);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(300 * KIB);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(60 * KIB);
  });

  it("takes an address with what belongs to it, as fetch does", async () => {
    const server = await echo();
    const { fetch, seen } = watched();
    const init = { method: "PUT", headers: { "x-a": "1" }, body: "abc" };
    await (await fetch(server.url, init)).text();
    await (await fetch(new Request(server.url), init)).text();
    await (await fetch(new URL(server.url))).text();
    expect(seen).toHaveLength(3);
    expect(server.arrived.map(({ method, body }) => [method, String(body)])).toEqual([
      ["PUT", "abc"],
      ["PUT", "abc"],
      ["GET", ""],
    ]);
    expect(server.arrived[1]?.headers["x-a"]).toBe("1");
  });
});

describe("a stream that is sent", () => {
  it("has a length where it is short, and is sent piece by piece where it is not", async () => {
    const server = await echo();
    const { fetch } = watched();
    for (const [chunk, times] of [
      [KIB, 0],
      [KIB, 64],
      [KIB, 65],
      [100 * KIB, 30],
    ] as const) {
      const { stream } = source(repeated(pattern(chunk), times));
      await (await fetch(real(server.url, stream))).text();
      const arrived = server.arrived.at(-1);
      const size = chunk * times;
      expect(arrived && lengthOf(arrived)).toEqual(
        size <= 64 * KIB ? [String(size), undefined] : [undefined, "chunked"],
      );
      expect([arrived?.body.length, digest(arrived?.body as Buffer)]).toEqual([
        size,
        digest(pattern(size)),
      ]);
    }
  });

  it("does not mind pieces without bytes", async () => {
    const server = await echo();
    function* pieces() {
      for (let i = 0; i < 70; i++) {
        yield new Uint8Array();
        yield pattern(KIB);
      }
    }
    const { stream } = source(pieces());
    await (await watched().fetch(real(server.url, stream))).text();
    expect(server.arrived[0]?.body.length).toBe(70 * KIB);
  });

  it("waits for a server that does not read", async () => {
    // A server that takes the head of a request and no more.
    const { url, asked } = await sockets(undefined, false, true);
    const chunk = pattern(64 * KIB);
    const { stream, pulled, cancelled } = source(repeated(chunk, 10_000));
    const ending = new AbortController();
    const outcome = failure(watched().fetch(real(url, stream), { signal: ending.signal }));
    await asked;
    let before = -1;
    // Until nothing moves any more: the buffers of both sides are full.
    while (before !== pulled()) {
      before = pulled();
      await new Promise((done) => setTimeout(done, 50));
    }
    expect(pulled()).toBeLessThan(1000);
    const reason = new Error("enough");
    ending.abort(reason);
    expect(await outcome).toBe(reason);
    await cancelled;
  });

  it.each(["at its start", "later"])("fails as the stream does %s", async (when) => {
    const server = await echo();
    const reason = new Error("disk");
    function* broken() {
      if (when === "later") yield* repeated(pattern(KIB), 100);
      yield Promise.reject(reason);
    }
    const { stream } = source(broken());
    expect(await failure(watched().fetch(real(server.url, stream)))).toBe(reason);
  });

  it("is cancelled where the call ends before its first piece came", async () => {
    const never = new Promise<never>(() => {});
    const { stream, cancelled } = source([never].values());
    const ending = new LightSignal();
    const { fetch, seen } = watched();
    const request = real("http://127.0.0.1:9/", stream);
    const outcome = failure(fetch(request, { signal: ending as unknown as AbortSignal }));
    ending.abort("mine");
    expect([await outcome, await cancelled, seen.length]).toEqual(["mine", "mine", 0]);
  });

  it("is cancelled where there is nobody to send it to", async () => {
    const { stream, cancelled } = source(repeated(pattern(KIB), 1000));
    const blob = new Blob([pattern(100 * KIB)]) as BodyInit;
    // The port that discards, which nothing listens to here.
    const nobody = "http://127.0.0.1:9/";
    for (const request of [real(nobody, stream), light(nobody, "POST", blob)])
      expect(await failure(watched().fetch(request))).toMatchObject({ code: "ECONNREFUSED" });
    await cancelled;
  });

  it("is cancelled where the answer comes before its end", async () => {
    const { url } = await sockets(
      "HTTP/1.1 413 Too Large\r\ncontent-length: 0\r\n\r\n",
      false,
      true,
    );
    const { stream, cancelled } = source(repeated(pattern(64 * KIB), 10_000));
    const answer = await watched().fetch(real(url, stream));
    expect([answer.status, await answer.text()]).toEqual([413, ""]);
    await cancelled;
  });

  it("ends with the request's own signal where no other is given", async () => {
    const { url, asked } = await sockets(undefined);
    const ending = new AbortController();
    const request = new Request(url, { signal: ending.signal });
    const outcome = failure(watched().fetch(request));
    await asked;
    const reason = new Error("mine");
    ending.abort(reason);
    expect(await outcome).toBe(reason);
  });
});

describe("a client over the Node transport", () => {
  const OPERATIONS = {
    "things.form": operation({
      method: "POST",
      path: "/form",
      body: { types: ["multipart/form-data"] },
    }),
    "things.put": operation({
      method: "PUT",
      path: "/raw",
      body: { types: ["application/octet-stream"] },
      retry: "safe",
    }),
  };
  const clientOf = (url: string) => {
    const { fetch, seen } = watched();
    const options = {
      token: TOKEN,
      servers: { api: url },
      fetch,
      rateLimit: false,
      retries: { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } },
    } as const;
    return { client: createClient<AnyTree, AnyTree>(ACME, OPERATIONS, options) as AnyTree, seen };
  };

  it.each([
    ["form", () => ({ file: new Blob(["abc"]), name: "x" })],
    ["put", () => new Blob([pattern(100 * KIB)])],
  ])("sends a %s again where it has to, with its length each time", async (method, body) => {
    const server = await serve((_, response, index) =>
      response.writeHead(index < 2 ? 429 : 204).end(),
    );
    const { client, seen } = clientOf(server.url);
    await client.things[method](body());
    const bodies = server.arrived.map((one) => [digest(one.body), lengthOf(one)]);
    expect([seen.length, bodies.length, new Set(bodies.map(String)).size]).toEqual([3, 3, 1]);
    expect(server.arrived[0]?.headers["content-length"]).toBe(
      String(server.arrived[0]?.body.length),
    );
  });

  it("sends the raw client's bodies through the same dispatcher, with their length", async () => {
    const server = await serve((_, response) => response.writeHead(204).end());
    const { client, seen } = clientOf(server.url);
    await client.raw.PUT("/raw", { body: new Blob(["abc"]) });
    expect([seen.length, server.arrived[0]?.headers["content-length"]]).toEqual([1, "3"]);
  });

  it("sends transfers to other hosts through it too, without our credentials", async () => {
    const storage = await serve((_, response) => response.end("{}"));
    const { client, seen } = clientOf("https://api.acme.test");
    const bytes = new Uint8Array(300_000).fill(7);
    await coreOf(client).upload(`${storage.url}/s?sig=secret-of-the-upload`, bytes);
    const [arrived] = storage.arrived;
    expect([seen.length, arrived?.body.length]).toEqual([1, 300_000]);
    expect(arrived?.headers).toMatchObject({
      "content-length": "300000",
      "content-range": "bytes 0-299999/300000",
    });
    expect(arrived?.headers.authorization).toBeUndefined();
    const answer = await coreOf(client).send({ method: "PUT", url: `${storage.url}/p`, body: "" });
    await answer.text();
    // Storage insists on a length, be it nothing.
    expect(storage.arrived[1]?.headers["content-length"]).toBe("0");
    expect(seen).toHaveLength(2);
  });

  it("works without a dispatcher of the user's", async () => {
    const server = await echo();
    const answer = await nodeFetch()(light(server.url, "POST", new Blob(["abc"]) as BodyInit));
    expect([await answer.text(), String(server.arrived[0]?.body)]).toEqual(["ok", "abc"]);
  });
});
