import { describe, expect, it, vi } from "vitest";
import { createClient } from "../../src/client/create.js";
import type { ProviderDescriptor } from "../../src/descriptor.js";
import type { Layer } from "../../src/features/layers.js";
import { nodeFetch } from "../../src/node/index.js";
import { type AnyTree, clientOf, failure, json, type Seen } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { ACME, operation, provider, THINGS, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";

const QUICK = { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } };
const rig = (
  reply: (seen: Seen, index: number) => Response | Error,
  options: object = {},
  about: ProviderDescriptor = ACME,
) => {
  const operations = { ...THINGS, "x.get": operation({ path: "/x" }) };
  const { client, seen } = clientOf(reply, { retries: QUICK, ...options }, operations, about);
  return { raw: rawClient(client), seen };
};
const typed = (body: BodyInit, type: string, status = 200) =>
  new Response(body, { status, headers: { "content-type": type } });
/** Bytes that are no text. */
const BYTES = new Uint8Array([0, 255, 254, 128, 10]);

describe("what the raw client reads an answer as", () => {
  it.each([
    ["arrayBuffer", (data: ArrayBuffer) => new Uint8Array(data)],
    ["blob", async (data: Blob) => new Uint8Array(await data.arrayBuffer())],
    ["stream", async (data: ReadableStream) => new Response(data).bytes()],
  ] as const)("%s: the bytes as they came", async (parseAs, bytesOf) => {
    const server = await serve((_, response) =>
      response.writeHead(200, { "content-type": "application/zip" }).end(BYTES),
    );
    for (const fetch of [undefined, nodeFetch()]) {
      const client = createClient<AnyTree, AnyTree>(ACME, THINGS, {
        token: TOKEN,
        fetch,
        servers: { api: server.url },
        rateLimit: false,
      });
      const { data } = await rawClient(client).GET("/any", { parseAs });
      expect(await bytesOf(data as never)).toEqual(BYTES);
    }
  });

  it("formData", async () => {
    const form = new FormData();
    form.set("a", "1");
    const { raw } = rig(() => new Response(form));
    const { data } = await raw.GET("/any", { parseAs: "formData" });
    expect([...data]).toEqual([["a", "1"]]);
  });

  it("text: also what looks like JSON", async () => {
    const { raw } = rig(() => json({ a: 1 }));
    expect((await raw.GET("/any", { parseAs: "text" })).data).toBe('{"a":1}');
  });

  it("JSON: by default, whatever type it comes as", async () => {
    const { raw } = rig(() => typed("[1]", "application/octet-stream"));
    expect((await raw.GET("/any")).data).toEqual([1]);
    expect((await raw.GET("/any", { parseAs: "json" })).data).toEqual([1]);
  });

  /** A body that breaks off the first time. */
  const broken = (_: unknown, index: number) => {
    const stream = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("[1,"));
        if (index === 0) return controller.error(new Error("reset"));
        controller.enqueue(new TextEncoder().encode("2]"));
        controller.close();
      },
    });
    return typed(stream, "application/json");
  };

  it.each([
    ["json", [1, 2]],
    ["text", "[1,2]"],
  ])("%s that breaks off is asked for again", async (parseAs, expected) => {
    const { raw, seen } = rig(broken);
    expect([(await raw.GET("/any", { parseAs })).data, seen.length]).toEqual([expected, 2]);
  });

  it("a stream is the caller's, also when it breaks off", async () => {
    const { raw, seen } = rig(broken);
    const { data } = await raw.GET("/any", { parseAs: "stream" });
    expect([(await failure(new Response(data).text())).cause.message, seen.length]).toEqual([
      "reset",
      1,
    ]);
  });

  it("an error is read by itself, whatever a success would be read as", async () => {
    for (const parseAs of ["json", "text", "stream", "blob", "arrayBuffer"]) {
      const { raw } = rig(() => json({ code: "c" }, 404));
      const { data, error } = await raw.GET("/any", { parseAs });
      expect([data, error]).toEqual([undefined, { code: "c" }]);
    }
    const { raw } = rig(() => typed("<p>no</p>", "text/html", 400));
    expect((await raw.GET("/any")).error).toBe("<p>no</p>");
  });
});

describe("broken JSON", () => {
  it("that came is a DecodeError, with the call's facts and without the body's secrets", async () => {
    const { raw } = rig(() => typed(`{"a": ${TOKEN}`, "application/json", 201));
    const error = await failure(raw.GET("/x"));
    expect(error).toMatchObject({
      name: "DecodeError",
      message: "acme x.get: 201, but broken JSON where JSON was due",
      status: 201,
      attempts: 1,
      excerpt: '{"a": [redacted]',
    });
  });

  it("of a hook's own is the hook's own error", async () => {
    const own = () => typed("{hook", "application/json");
    for (const hook of [{ onRequest: own }, { onResponse: own }]) {
      const { raw } = rig(() => json({ fine: true }));
      raw.use(hook);
      expect((await failure(raw.GET("/any"))).name).toBe("SyntaxError");
    }
  });

  it("of a layer's own is judged like any answer, and not quoted", async () => {
    const layer: Layer = async () => typed("{layer", "application/json");
    const { raw } = rig(() => json(1), { layers: { call: [layer] } });
    expect((await failure(raw.GET("/any"))).name).toBe("DecodeError");
  });

  it("is not made of other errors that a hook throws behind an answer", async () => {
    const { raw } = rig(() => typed("{broken", "application/json"));
    raw.use({
      onResponse() {
        throw new RangeError("of the hook");
      },
    });
    expect((await failure(raw.GET("/any"))).message).toBe("of the hook");
  });
});

describe("hooks of openapi-fetch", () => {
  it("see path, parameters and the request as it is written", async () => {
    const { raw } = rig(() => json(1));
    const onRequest = vi.fn();
    raw.use({ onRequest });
    await raw.GET("/things/{id}", { params: { path: { id: "a b" }, query: { q: 1 } } });
    const { schemaPath, params, request } = onRequest.mock.calls[0]?.[0] ?? {};
    expect([schemaPath, params, request.url]).toEqual([
      "/things/{id}",
      { path: { id: "a b" }, query: { q: 1 } },
      "https://api.acme.test/things/a%20b?q=1",
    ]);
  });

  it("may change the request, answer in its place, and change the answer", async () => {
    const { raw, seen } = rig(() => json("came"));
    const onRequest = ({ request }: { request: Request }) => {
      request.headers.set("x-hook", "1");
      return request.url.endsWith("/kept") ? json("kept") : undefined;
    };
    const onResponse = async ({ response }: { response: Response }) =>
      json(`${await response.json()} and changed`);
    raw.use({ onRequest, onResponse });
    expect((await raw.GET("/any")).data).toBe("came and changed");
    expect((await raw.GET("/kept")).data).toBe("kept");
    expect(seen.map(({ headers }) => headers.get("x-hook"))).toEqual(["1"]);
  });

  it("see one call, however many attempts it takes, and the error that it ends with", async () => {
    const { raw, seen } = rig(() => new TypeError("fetch failed", { cause: new Error("reset") }));
    const hook = { onRequest: vi.fn(), onError: vi.fn() };
    raw.use(hook);
    await failure(raw.GET("/any"));
    expect([seen.length, hook.onRequest.mock.calls.length]).toEqual([3, 1]);
    expect(hook.onError.mock.calls[0]?.[0].error.name).toBe("ConnectionError");
  });
});

describe("serializers of the caller's", () => {
  it("get what the call gave, and nothing where it gave nothing", async () => {
    const { raw, seen } = rig(() => json(1));
    const querySerializer = (query: object) => `q=${JSON.stringify(query)}`;
    await raw.GET("/any", { params: { query: { a: [1] } }, querySerializer });
    await raw.GET("/any", { querySerializer });
    expect(seen.map(({ url }) => url.searchParams.get("q"))).toEqual(['{"a":[1]}', "{}"]);
  });

  it("of a body are asked only where there is one, null too", async () => {
    const { raw, seen } = rig(() => json(1));
    const bodySerializer = vi.fn((body: unknown) => `own ${body}`);
    await raw.POST("/any", { bodySerializer });
    expect([bodySerializer.mock.calls.length, seen[0]?.body]).toEqual([0, ""]);
    await raw.POST("/any", { bodySerializer, body: null, headers: { "content-type": "text/x" } });
    expect([seen[1]?.body, seen[1]?.headers.get("content-type")]).toEqual(["own null", "text/x"]);
  });
});

describe("headers of a raw call", () => {
  it.each([
    ["an object", { "X-A": "1", "X-B": 2 }],
    ["Headers", new Headers({ "X-A": "1", "X-B": "2" })],
    [
      "a list of pairs",
      [
        ["X-A", "1"],
        ["X-B", "2"],
      ],
    ],
    [
      "a Map",
      new Map([
        ["X-A", "1"],
        ["X-B", "2"],
      ]),
    ],
  ])("may be given as %s", async (_, headers) => {
    const { raw, seen } = rig(() => json(1));
    await raw.GET("/any", { headers });
    expect(["x-a", "x-b", "0"].map((name) => seen[0]?.headers.get(name))).toEqual(["1", "2", null]);
  });

  it.each([undefined, null, {}])("may be %j", async (headers) => {
    const { raw, seen } = rig(() => json(1));
    await raw.GET("/any", { headers });
    expect([...(seen[0]?.headers.keys() ?? [])]).toEqual(["accept", "authorization"]);
  });
});

describe("a credential that the caller writes into the headers", () => {
  const about = provider({
    auth: {
      token: { in: "header", name: "Authorization", option: "token" },
      key: { in: "header", name: "X-Key", option: "key" },
      query: { in: "query", name: "X-Query", option: "query" },
    },
    security: [["token", "key"]],
  });
  const sent = async (headers: object) => {
    const { raw, seen } = rig(() => json(1), { token: "ourToken", key: "ourKey" }, about);
    await raw.GET("/any", { headers });
    return ["authorization", "x-key"].map((name) => seen[0]?.headers.get(name));
  };

  it("takes the place of all of ours, in any case of letters", async () => {
    expect(await sent({ "x-KEY": "own" })).toEqual([null, "own"]);
    expect(await sent({ AUTHORIZATION: "own", "X-Key": "own" })).toEqual(["own", "own"]);
  });

  it("is none where it is undefined, nor where it is another header", async () => {
    expect(await sent({ authorization: undefined })).toEqual(["ourToken", "ourKey"]);
    expect(await sent({ "x-query": "1", "x-other": "1" })).toEqual(["ourToken", "ourKey"]);
  });

  it("of null means without any, for an operation that needs none", async () => {
    expect(await sent({ authorization: null })).toEqual([null, null]);
  });
});

describe("options of one raw call", () => {
  it("count its attempts, report its bytes, and bound its time", async () => {
    const { raw, seen } = rig(() => json({ a: 1 }, seen.length < 2 ? 503 : 200), { retries: 0 });
    const loaded: number[] = [];
    const onProgress = (progress: { loaded: number }) => loaded.push(progress.loaded);
    const { data } = await raw.GET("/any", {
      retries: QUICK.attempts,
      onProgress,
      timeout: 10_000,
    });
    expect([data, seen.length, loaded]).toEqual([{ a: 1 }, 2, [7]]);
  });

  it("are refused where they make no sense", async () => {
    const { raw, seen } = rig(() => json({}, 503));
    expect((await failure(raw.GET("/any", { retries: Number.NaN }))).message).toBe(
      "retries must be a number of at least 0",
    );
    expect(seen).toEqual([]);
  });

  it("do not reach the request that a hook sees", async () => {
    const { raw } = rig(() => json(1));
    const onRequest = vi.fn();
    raw.use({ onRequest });
    await raw.GET("/any", { retries: 1, timeout: 5000, onProgress: () => {} });
    const { request } = onRequest.mock.calls[0]?.[0] ?? {};
    for (const name of ["retries", "timeout", "onProgress"])
      expect(request).not.toHaveProperty(name);
  });
});
