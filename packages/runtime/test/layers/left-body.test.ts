import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import type { Layer } from "../../src/features/layers.js";
import { clientOf, failure, json } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { operation } from "../support/provider.js";
import { serve } from "../support/server.js";

const operations = { "files.get": operation({ path: "/file", accept: ["application/zip"] }) };
const ZIP = { "content-type": "application/zip" };
const CHUNK = new Uint8Array([1, 2, 3]);

/** A body of three chunks that then ends, breaks off, or waits; and what became of it. */
function zip(after: "end" | "break" | "wait", signal?: AbortSignal) {
  const state = { pulled: 0, cancelled: undefined as unknown };
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) =>
        signal?.addEventListener("abort", () => controller.error(signal.reason)),
      pull(controller) {
        if (state.pulled++ < 3) return controller.enqueue(CHUNK);
        if (after === "end") controller.close();
        if (after === "break") controller.error(new Error("reset"));
        return after === "wait" ? new Promise(() => {}) : undefined;
      },
      cancel: (reason) => {
        state.cancelled = reason;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body, { headers: ZIP }), state };
}

/** The two ways to a streamed body, without and with a deadline of the whole call. */
const WAYS = ["method", "raw"].flatMap((way) =>
  [{}, { timeout: 1000 }].map((options) => ({ way, options })),
);

interface Started {
  readonly body: ReadableStream<Uint8Array>;
  readonly controller: AbortController;
  readonly listeners: () => number;
  readonly state: ReturnType<typeof zip>["state"];
}

function rig(
  { way, options }: (typeof WAYS)[number],
  reply: Parameters<typeof clientOf>[0],
  layers: { call?: Layer[] } = {},
) {
  const controller = new AbortController();
  const { signal } = controller;
  const { client } = clientOf(reply, { retries: 0, layers, ...options }, operations);
  const call = (): Promise<ReadableStream<Uint8Array>> =>
    way === "method"
      ? client.files.get({}, { signal })
      : rawClient(client)
          .GET("/file", { signal, parseAs: "stream" })
          .then((it: { data: never }) => it.data);
  return { controller, call, client, listeners: () => getEventListeners(signal, "abort").length };
}

/** A call whose body is on its way. */
async function start(
  kind: (typeof WAYS)[number],
  after: "end" | "break" | "wait",
): Promise<Started> {
  let state = {} as Started["state"];
  const { call, controller, listeners } = rig(kind, ({ signal }) => {
    const made = zip(after, signal);
    state = made.state;
    return made.response;
  });
  return { body: await call(), controller, listeners, state };
}

describe.each(WAYS)("a body left to the caller ($way, $options)", (kind) => {
  it("listens for the caller's abort until it has been read", async () => {
    const { body, listeners } = await start(kind, "end");
    const reader = body.getReader();
    expect(listeners()).toBe(1);
    for (let i = 0; i < 3; i++) expect((await reader.read()).value).toEqual(CHUNK);
    expect(listeners()).toBe(1);
    expect((await reader.read()).done).toBe(true);
    expect(listeners()).toBe(0);
  });

  it("stops listening when it is cancelled, and cancels what it came from", async () => {
    const { body, listeners, state } = await start(kind, "wait");
    await body.cancel("enough");
    expect([listeners(), state.cancelled]).toEqual([0, "enough"]);
  });

  it("stops listening when it is cancelled while it waits for bytes", async () => {
    const { body, listeners, state } = await start(kind, "wait");
    const reader = body.getReader();
    for (let i = 0; i < 3; i++) await reader.read();
    const waits = reader.read();
    await reader.cancel("enough");
    expect(await waits).toEqual({ done: true, value: undefined });
    expect([listeners(), state.cancelled]).toEqual([0, "enough"]);
  });

  it("stops listening when it breaks off, with the error that it broke off with", async () => {
    const { body, listeners } = await start(kind, "break");
    expect((await failure(new Response(body).bytes())).cause.message).toBe("reset");
    expect(listeners()).toBe(0);
  });

  it("ends with the caller's reason, and stops listening", async () => {
    const { body, controller, listeners } = await start(kind, "wait");
    const reader = body.getReader();
    await reader.read();
    const reason = { any: "thing" };
    const rest = failure(reader.read().then(() => reader.read().then(() => reader.read())));
    controller.abort(reason);
    expect(await rest).toBe(reason);
    expect(listeners()).toBe(0);
  });

  it("is read no faster than its reader reads", async () => {
    const { body, state } = await start(kind, "end");
    expect(state.pulled).toBe(0);
    await body.getReader().read();
    expect(state.pulled).toBe(1);
  });

  it("listens to nothing after an error of the provider", async () => {
    const { call, listeners } = rig(kind, () => json({ code: "c" }, 404));
    await call().catch(() => {});
    expect(listeners()).toBe(0);
  });

  it("listens to nothing after an answer without a body", async () => {
    const { call, listeners } = rig(kind, () => new Response(null, { status: 204, headers: ZIP }));
    await call();
    expect(listeners()).toBe(0);
  });

  it("listens to nothing after an answer that says it has no bytes", async () => {
    const empty = () => new Response("", { headers: { ...ZIP, "content-length": "0" } });
    const { call, listeners } = rig(kind, empty);
    const body = await call();
    expect(listeners()).toBe(0);
    expect((await new Response(body).bytes()).length).toBe(0);
  });

  it("listens to nothing when a layer throws behind it", async () => {
    const layer: Layer = async (request, next) => {
      await next(request);
      throw new Error("mine");
    };
    const { call, listeners } = rig(kind, () => zip("end").response, { call: [layer] });
    expect((await failure(call())).message).toBe("mine");
    expect(listeners()).toBe(0);
  });

  it("stops listening for each of the attempts that a layer makes", async () => {
    const twice: Layer = async (request, next) => {
      await next(request);
      return next(request);
    };
    const { call, listeners } = rig(kind, () => zip("end").response, { call: [twice] });
    await new Response(await call()).bytes();
    expect(listeners()).toBe(0);
  });
});

describe("a body left to the caller", () => {
  const [method, , raw] = WAYS as [(typeof WAYS)[0], (typeof WAYS)[0], (typeof WAYS)[0]];

  it.each(["blob", "arrayBuffer"])(
    "listens to nothing once raw has read it as %s",
    async (parseAs) => {
      const { client, controller, listeners } = rig(raw, () => zip("end").response);
      const { signal } = controller;
      expect((await rawClient(client).GET("/file", { signal, parseAs })).data).toBeDefined();
      expect(listeners()).toBe(0);
    },
  );

  it("listens to nothing once raw has failed to read it", async () => {
    const { client, controller, listeners } = rig(raw, () => zip("break").response);
    const { signal } = controller;
    expect(
      (await failure(rawClient(client).GET("/file", { signal, parseAs: "blob" }))).cause.message,
    ).toBe("reset");
    expect(listeners()).toBe(0);
  });

  it("listens to nothing where a layer put another answer in its place", async () => {
    const layer: Layer = async (request, next) => {
      await next(request);
      return json({ message: "in the place of a file" });
    };
    const { call, listeners } = rig(method, () => zip("end").response, { call: [layer] });
    expect((await failure(call())).status).toBe(200);
    expect(listeners()).toBe(0);
  });

  it.each([{}, { timeout: 1000 }])(
    "is the response's own without a signal (%j)",
    async (options) => {
      const { client } = rig({ way: "method", options }, () => zip("end").response);
      const { data, response } = await client.files.get().withResponse();
      expect(data).toBe(response.body);
    },
  );

  it("may be read at its response instead", async () => {
    const { client, controller } = rig(method, () => zip("end").response);
    const { signal } = controller;
    const { response } = await client.files.get({}, { signal }).withResponse();
    expect((await response.blob()).size).toBe(9);
  });

  it("ends with the abort on a real connection, and keeps no listener for the calls before", async () => {
    const server = await serve((arrived, response) => {
      response.writeHead(200, ZIP).write("x");
      if (arrived.url === "/file") response.end();
    });
    const servers = { api: server.url };
    const controller = new AbortController();
    const { signal } = controller;
    const options = { servers, fetch: globalThis.fetch };
    const { client } = clientOf(() => new Error("not used"), options, {
      ...operations,
      "files.slow": operation({ path: "/slow", accept: ["application/zip"] }),
    });
    for (let i = 0; i < 20; i++) await new Response(await client.files.get({}, { signal })).bytes();
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
    const reader = (await client.files.slow({}, { signal })).getReader();
    await reader.read();
    const rest = failure(reader.read());
    controller.abort(new Error("shutdown"));
    expect((await rest).message).toBe("shutdown");
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });
});
