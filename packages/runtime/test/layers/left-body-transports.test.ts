import { getEventListeners } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { createClient } from "../../src/client/create.js";
import type { CallOptions, ClientOptions } from "../../src/client/options.js";
import { nodeFetch } from "../../src/node/index.js";
import { type AnyTree, failure } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { ACME, operation, TOKEN } from "../support/provider.js";
import { type Loopback, serve } from "../support/server.js";

const OPERATIONS = {
  "files.get": operation({ path: "/{id}", accept: ["application/octet-stream"] }),
  "things.get": operation({ path: "/{id}" }),
};
/** What a service gives to each of its calls, and which outlives them all. */
let shutdown = new AbortController();
beforeEach(() => {
  shutdown = new AbortController();
});
const listeners = () => getEventListeners(shutdown.signal, "abort").length;

/** A server that sends a little, and the rest when it is told to, if ever. */
async function slow() {
  const rest: (() => void)[] = [];
  const server = await serve((arrived, response) => {
    const { url } = arrived;
    const early = url === "/flaky" && server.arrived.length < 4;
    if (url === "/missing" || early) {
      response.writeHead(early ? 503 : 404).end("{}");
      return;
    }
    response.writeHead(200, { "content-type": "application/octet-stream", "content-length": "6" });
    response.write("abc", () => {
      if (url === "/breaks") response.destroy();
    });
    if (url === "/slow") rest.push(() => response.end("def"));
    else if (url !== "/breaks") response.end("def");
  });
  return { server, rest };
}

const TRANSPORTS: readonly [string, ClientOptions["fetch"]][] = [
  ["the global fetch", undefined],
  ["the Node transport", nodeFetch()],
  ["a fetch of the user's", (input, init) => globalThis.fetch(input, init)],
];
const TIMEOUTS: readonly [string, CallOptions][] = [
  ["no deadline", {}],
  ["a deadline", { timeout: 60_000 }],
];
const CASES = TRANSPORTS.flatMap(([transport, fetch]) =>
  TIMEOUTS.map(([bound, options]) => [transport, bound, fetch, options] as const),
);

const clientOf = ({ url }: Loopback, options: ClientOptions = {}) =>
  createClient<AnyTree, AnyTree>(ACME, OPERATIONS, {
    token: TOKEN,
    servers: { api: url },
    rateLimit: false,
    retries: { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } },
    ...options,
  }) as AnyTree;

describe.each(CASES)("a body left to the caller, over %s, with %s", (_t, _b, fetch, bound) => {
  const ask = async (id: string) => {
    const { server, rest } = await slow();
    const client = clientOf(server, { fetch });
    const options = { signal: shutdown.signal, ...bound };
    const stream: ReadableStream<Uint8Array> = await client.files.get(id, {}, options);
    return { stream, rest, client, options };
  };

  it("is listened for until it has been read", async () => {
    const { stream, rest } = await ask("slow");
    expect(stream).toBeInstanceOf(ReadableStream);
    const reader = stream.getReader();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("abc");
    expect(listeners()).toBe(1);
    rest[0]?.();
    expect(Buffer.from((await reader.read()).value ?? []).toString()).toBe("def");
    expect((await reader.read()).done).toBe(true);
    expect(listeners()).toBe(0);
  });

  it("is listened for until it is cancelled, which gives up the connection", async () => {
    const { stream } = await ask("slow");
    await stream.cancel("enough");
    expect(listeners()).toBe(0);
  });

  it("is listened for until it breaks", async () => {
    const { stream } = await ask("breaks");
    await expect(new Response(stream).text()).rejects.toThrow();
    expect(listeners()).toBe(0);
  });

  it("ends with the caller's own reason while it is read", async () => {
    const { stream } = await ask("slow");
    const reader = stream.getReader();
    await reader.read();
    const reason = new Error("shut down");
    const reading = failure(reader.read());
    shutdown.abort(reason);
    expect(await reading).toBe(reason);
    expect(listeners()).toBe(0);
  });

  it("leaves nothing behind where the answer is an error, or comes after errors", async () => {
    const { client, options } = await ask("slow").then(async (asked) => {
      await asked.stream.cancel();
      return asked;
    });
    expect((await failure(client.files.get("missing", {}, options))).status).toBe(404);
    expect(listeners()).toBe(0);
    const stream = await client.files.get("flaky", {}, options);
    expect(await new Response(stream).text()).toBe("abcdef");
    expect(listeners()).toBe(0);
  });

  it("is a response's that keeps its address, status and headers", async () => {
    const { client, options } = await ask("x").then(async (asked) => {
      await asked.stream.cancel();
      return asked;
    });
    const { data, response } = await client.files.get("x", {}, options).withResponse();
    expect([response.status, response.statusText, new URL(response.url).pathname]).toEqual([
      200,
      "OK",
      "/x",
    ]);
    expect(response.headers.get("content-length")).toBe("6");
    expect([response.body === data, response.bodyUsed]).toEqual([true, false]);
    expect(await response.text()).toBe("abcdef");
    expect(listeners()).toBe(0);
  });

  it.each(["stream", "blob", "arrayBuffer"])("is the raw client's too, as %s", async (parseAs) => {
    const { client, options } = await ask("x").then(async (asked) => {
      await asked.stream.cancel();
      return asked;
    });
    const init = { params: { path: { id: "x" } }, parseAs, ...options };
    const { data } = await rawClient(client).GET("/{id}", init);
    expect(await new Response(data).text()).toBe("abcdef");
    expect(listeners()).toBe(0);
    const wrong = await rawClient(client).GET("/{id}", {
      ...init,
      params: { path: { id: "missing" } },
    });
    expect([wrong.response.status, listeners()]).toEqual([404, 0]);
  });
});

describe("a body left to the caller", () => {
  it("is let go of at once where it says that it is empty: nobody reads such a one", async () => {
    const headers = { "content-type": "application/octet-stream", "content-length": "0" };
    const client = createClient<AnyTree, AnyTree>(ACME, OPERATIONS, {
      token: TOKEN,
      fetch: async () => new Response("", { headers }),
      rateLimit: false,
    }) as AnyTree;
    for (const options of [{}, { timeout: 60_000 }]) {
      await client.files.get("x", {}, { signal: shutdown.signal, ...options });
      expect(listeners()).toBe(0);
    }
  });

  it("takes nothing in before somebody reads", async () => {
    const pulled: number[] = [];
    const body = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled.push(1);
          controller.enqueue(new Uint8Array(1));
        },
      },
      { highWaterMark: 0 },
    );
    const headers = { "content-type": "application/octet-stream" };
    const fetch: ClientOptions["fetch"] = async () => new Response(body, { headers });
    const client = createClient<AnyTree, AnyTree>(ACME, OPERATIONS, {
      token: TOKEN,
      fetch,
      rateLimit: false,
    }) as AnyTree;
    const stream = await client.files.get("x", {}, { signal: shutdown.signal });
    expect(pulled).toHaveLength(0);
    const reader = stream.getReader();
    await reader.read();
    await reader.read();
    expect(pulled).toHaveLength(2);
    await reader.cancel();
    expect(listeners()).toBe(0);
  });

  it("is forgotten where a layer loses it and fails", async () => {
    const { server } = await slow();
    const lost = new Error("the layer's own");
    const client = clientOf(server, {
      layers: {
        attempt: [
          async (request, next) => {
            await next(request);
            throw lost;
          },
        ],
      },
    });
    for (const options of [{}, { timeout: 60_000 }]) {
      const call = client.files.get("x", {}, { signal: shutdown.signal, ...options });
      expect(await failure(call)).toBe(lost);
      expect(listeners()).toBe(0);
    }
  });

  it("that was read within a layer is over before the call is", async () => {
    const { server } = await slow();
    const client = clientOf(server, {
      layers: {
        attempt: [async (request, next) => new Response(await (await next(request)).blob())],
      },
    });
    const options = { signal: shutdown.signal, timeout: 60_000 };
    const stream = await client.files.get("x", {}, options);
    expect(listeners()).toBe(0);
    expect(await new Response(stream).text()).toBe("abcdef");
  });

  it("is none of a call that is read whole", async () => {
    const server = await serve((_, response) => response.end("{}"));
    for (const options of [{}, { timeout: 60_000 }])
      await clientOf(server).things.get("x", {}, { signal: shutdown.signal, ...options });
    expect(listeners()).toBe(0);
  });
});

describe("transfers leave nothing behind", () => {
  let folder: string | undefined;
  afterEach(async () => {
    if (folder) await rm(folder, { recursive: true });
    folder = undefined;
  });

  it("downloads: as bytes, text, stream or file, whole or broken off", async () => {
    const { server } = await slow();
    const core = coreOf(clientOf(server));
    const options = { signal: shutdown.signal, retries: 1 };
    const at = (path: string) => core.download(server.url + path, options);
    folder = await mkdtemp(join(tmpdir(), "specwright-left-"));
    expect(await at("/x").text()).toBe("abcdef");
    expect((await at("/x").bytes()).byteLength).toBe(6);
    expect(await new Response(await at("/x").stream()).text()).toBe("abcdef");
    expect((await at("/x").toFile(join(folder, "a"))).bytes).toBe(6);
    await (await at("/x").stream()).cancel();
    expect((await failure(at("/breaks").bytes())).name).toBe("ConnectionError");
    expect((await failure(at("/missing").bytes())).status).toBe(404);
    expect(listeners()).toBe(0);
  });

  it("uploads, and requests to others", async () => {
    const server = await serve((arrived, response) => {
      response.writeHead(arrived.headers["content-range"]?.startsWith("bytes 0-") ? 308 : 200, {
        range: "bytes=0-262143",
      });
      response.end("{}");
    });
    const core = coreOf(clientOf(server));
    const { signal } = shutdown;
    const options = { signal, chunkSize: 262_144 };
    await core.upload(`${server.url}/s`, new Uint8Array(262_144 + 5), options);
    expect(server.arrived).toHaveLength(2);
    await (await core.send({ method: "PUT", url: `${server.url}/p`, body: "", signal })).text();
    expect(listeners()).toBe(0);
  });
});
