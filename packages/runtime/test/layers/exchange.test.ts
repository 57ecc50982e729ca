import { afterEach, describe, expect, it, vi } from "vitest";
import { TRANSPORT, type Transport } from "../../src/features/transport.js";
import { type ClientOptions, createClient, type Layer } from "../../src/index.js";
import { nodeFetch } from "../../src/node/index.js";
import { FakeClock, quiet } from "../support/clock.js";
import { type AnyTree, clientOf, failure, json, networkError } from "../support/handler.js";
import { ACME, THINGS, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";

afterEach(() => {
  vi.restoreAllMocks();
});

describe("one exchange", () => {
  it.each([
    ["ECONNREFUSED", "no connection to api.acme.test, nothing was sent", false],
    ["ECONNRESET", "no answer from api.acme.test, the request may have been sent", true],
  ])("that fails with %s says what that means", async (code, what, sent) => {
    const { client } = clientOf(() => networkError(code), { retries: 0 });
    const error = await failure(client.things.get("x"));
    expect([error.name, error.sent]).toEqual(["ConnectionError", sent]);
    expect(error.message).toContain(what);
    expect(error.message).toContain(code);
  });

  it("that redirects where a browser hides it, says what to do", async () => {
    // As browsers answer a redirect that is not to be followed.
    const opaque = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const { client, seen } = clientOf(() => opaque, { retries: 2 });
    const error = await failure(client.things.get("x"));
    expect(error.message).toContain("point `servers` at the final address");
    expect([error.name, error.sent, seen.length]).toEqual(["ConnectionError", true, 1]);
  });

  it("whose text is beyond all bounds is an error, and no answer", async () => {
    let sent = 0;
    const transport: Transport = {
      async send() {
        sent++;
        const textUpTo = async () => ({ text: "[1,", cut: true });
        return Object.assign(new Response("[1,"), { textUpTo });
      },
      ending: () => new AbortController(),
    };
    const fetch = Object.assign(globalThis.fetch.bind(undefined), { [TRANSPORT]: transport });
    const { client } = clientOf(() => json({}), { retries: 2, fetch });
    const error = await failure(client.things.get("x"));
    expect([error.name, error.status, sent]).toEqual(["DecodeError", 200, 1]);
    expect(error.message).toContain("an answer of more than 268435456 bytes");
  });

  describe("by the engine's own fetch", () => {
    const client = createClient<AnyTree, AnyTree>(ACME, THINGS, { token: TOKEN }) as AnyTree;
    const answering = (response: Response) =>
      vi.spyOn(globalThis, "fetch").mockImplementation(async () => response);

    it("tells of the bytes as they come, where one asks", async () => {
      answering(json({ a: 1 }, 200, { "content-length": "7" }));
      const seen: unknown[] = [];
      const onProgress = (progress: unknown) => seen.push(progress);
      expect(await client.things.get("x", {}, { onProgress })).toEqual({ a: 1 });
      expect(seen).toEqual([{ loaded: 7, total: 7 }]);
    });

    it("is read piece by piece, and so up to a bound, where no length is declared", async () => {
      const text = () => Promise.reject(new Error("all at once"));
      answering(Object.assign(json({ a: 1 }), { text }));
      expect(await client.things.get("x")).toEqual({ a: 1 });
    });
  });

  it("is not begun where the call has ended meanwhile", async () => {
    const controller = new AbortController();
    const leaving: Layer = (request, next) => {
      controller.abort("left");
      return next(request);
    };
    const { client, seen } = clientOf(() => json({}), { layers: { attempt: [leaving] } });
    expect(await failure(client.things.get("x", {}, { signal: controller.signal }))).toBe("left");
    expect(seen).toHaveLength(0);
  });

  it("has no timer left when it is over, however it ends", async () => {
    const clock = new FakeClock();
    for (const reply of [() => json({}), () => json({}, 500), () => networkError("EPIPE")]) {
      const { client } = clientOf(reply, { ...clock.option, retries: 0, timeout: 5000 });
      await client.things.get("x").catch(() => {});
      expect(clock.pending).toBe(0);
    }
  });
});

describe("the body of an error", () => {
  const TRANSPORTS: readonly [string, ClientOptions["fetch"]][] = [
    ["the global fetch", undefined],
    ["the Node transport", nodeFetch()],
  ];
  const rig = (fetch: ClientOptions["fetch"], url: string) =>
    createClient<AnyTree, AnyTree>(ACME, THINGS, {
      token: TOKEN,
      servers: { api: url },
      rateLimit: false,
      retries: 0,
      ...(fetch && { fetch }),
    }) as AnyTree;

  it.each(TRANSPORTS)("that never ends, ends with the caller, over %s", async (_, own) => {
    let tell = () => {};
    const answered = new Promise<void>((done) => {
      tell = done;
    });
    const watching =
      <A extends unknown[]>(original: (...all: A) => Promise<Response>) =>
      async (...all: A): Promise<Response> => {
        const answer = await original(...all);
        tell();
        return answer;
      };
    // In the same place as the original, so that nothing else heeds the signal in its stead.
    const transport = (own as { [TRANSPORT]?: Transport } | undefined)?.[TRANSPORT];
    const watched = transport && { ...transport, send: watching(transport.send) };
    const fetch = own && Object.assign(own.bind(undefined), { [TRANSPORT]: watched });
    const global = watching(globalThis.fetch);
    if (!own) vi.spyOn(globalThis, "fetch").mockImplementation(global);
    const server = await serve((_arrived, response) => {
      response.writeHead(500).write("{");
    });
    const controller = new AbortController();
    const call = rig(fetch, server.url).things.get("x", {}, { signal: controller.signal });
    const outcome = failure(call);
    await answered;
    await quiet();
    const reason = new Error("left");
    controller.abort(reason);
    expect(await outcome).toBe(reason);
  });

  it.each(TRANSPORTS)("that breaks off leaves its status, over %s", async (_, fetch) => {
    const server = await serve((_arrived, response) => {
      response.writeHead(404, { "content-length": "100" });
      response.write('{"message":"go', () => response.destroy());
    });
    const error = await failure(rig(fetch, server.url).things.get("x"));
    expect([error.name, error.status, error.body]).toEqual(["NotFoundError", 404, undefined]);
  });

  it.each([-1, 0, 1])("is cut beyond 64 KiB, and not before: %i bytes more", async (more) => {
    const text = "x".repeat(64 * 2 ** 10 + more);
    const { client } = clientOf(() => new Response(text, { status: 400 }));
    const { body } = await failure(client.things.get("x"));
    expect(body.length).toBe(Math.min(text.length, 64 * 2 ** 10));
  });
});
