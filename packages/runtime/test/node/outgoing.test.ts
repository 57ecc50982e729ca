import type { Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { LightSignal } from "../../src/abort/light-signal.js";
import { plainOutgoing } from "../../src/node/outgoing.js";
import { failure } from "../support/handler.js";
import { digest, echo, KIB, lengthOf, light, pattern, sockets, watched } from "./kit.js";

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
    await (await fetch(light(server.url, "POST", init.body, init.headers))).text();
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
    const { headers, body } = plainOutgoing({
      url: "http://127.0.0.1:9/",
      method: "POST",
      headers: { "x-a": "1" },
      body: new Blob(Array.from({ length: 5 }, () => pattern(60 * KIB))),
    });
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
