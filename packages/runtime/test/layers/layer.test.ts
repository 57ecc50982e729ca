import { afterEach, describe, expect, it, vi } from "vitest";
import { createClient } from "../../src/client/create.js";
import type { Context, Layer } from "../../src/features/layers.js";
import { type AnyTree, clientOf, failure, json } from "../support/handler.js";
import { ACME, operation, THINGS, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(["call", "attempt"] as const)("layers of the user's around the %s", (place) => {
  const around = (
    layers: readonly Layer[],
    reply: Parameters<typeof clientOf>[0] = () => json(1),
  ) => clientOf(reply, { layers: { [place]: layers }, retries: 0 });
  const named =
    (name: string, log: string[]): Layer =>
    async (sent, next, { operationId }) => {
      log.push(`${name} in ${operationId}`);
      const response = await next(sent);
      log.push(`${name} out`);
      return response;
    };

  it("stand in their order, the first outermost", async () => {
    const log: string[] = [];
    const { client } = around([named("a", log), named("b", log)], () => {
      log.push("sent");
      return json("done");
    });
    expect(await client.things.get("x")).toBe("done");
    expect(log).toEqual(["a in things.get", "b in things.get", "sent", "b out", "a out"]);
  });

  it("may answer, change the request, send twice, or fail", async () => {
    const answer: Layer = async () => json("mine");
    const change: Layer = (sent, next) => {
      const headers = new Headers(sent.headers);
      headers.set("x-changed", "yes");
      return next(new Request(sent.url, { headers }));
    };
    const twice: Layer = async (sent, next) => {
      await next(sent);
      return next(sent);
    };
    const reason = new Error("no");
    const fail: Layer = () => Promise.reject(reason);
    const run = async (layer: Layer) => {
      const { client, seen } = around([layer], (_, index) => json(index));
      return [await client.things.get("x"), seen.length, seen[0]?.headers.get("x-changed")];
    };
    expect(await run(answer)).toEqual(["mine", 0, undefined]);
    expect(await run(change)).toEqual([0, 1, "yes"]);
    expect(await run(twice)).toEqual([1, 2, null]);
    expect(await failure(around([fail]).client.things.get("x"))).toBe(reason);
  });

  it("serve many calls at once, each with its own context", async () => {
    const seen: [string, object][] = [];
    const { client } = around([
      async (sent, next, ctx) => {
        seen.push([new URL(sent.url).pathname, ctx]);
        return next(sent);
      },
    ]);
    await Promise.all([client.things.get("1"), client.things.get("2")]);
    expect(seen.map(([path]) => path).sort()).toEqual(["/things/1", "/things/2"]);
    expect(seen[0]?.[1]).not.toBe(seen[1]?.[1]);
  });

  it("send again what they copied, body and all", async () => {
    const copy: Layer = (sent, next) => next(new Request(sent.url, sent));
    const { client, seen } = clientOf((_, index) => json({}, index === 0 ? 429 : 200), {
      layers: { [place]: [copy] },
      retries: { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } },
    });
    await client.things.create({ a: 1 });
    expect(seen.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}']);
  });

  it("copy a form, with the boundary of its copy", async () => {
    const copy: Layer = (sent, next) => next(new Request(sent));
    const form = operation({
      method: "PUT",
      path: "/form",
      body: { types: ["multipart/form-data"] },
    });
    const { client, seen } = clientOf(
      () => json(1),
      { layers: { [place]: [copy] } },
      { "things.form": form },
    );
    await client.things.form({ c: "d" });
    const [, boundary] = /boundary=(.+)$/.exec(seen[0]?.headers.get("content-type") ?? "") ?? [];
    expect(boundary?.length).toBeGreaterThan(9);
    expect(seen[0]?.body).toContain(`--${boundary}--`);
  });

  it("read the body of an error, which is the call's all the same", async () => {
    const said: string[] = [];
    const look: Layer = async (sent, next) => {
      const response = await next(sent);
      said.push(await response.text());
      return response;
    };
    const { client } = around([look], () => json({ message: "no" }, 404));
    const error = await failure(client.things.get("x"));
    expect([said, error.body]).toEqual([['{"message":"no"}'], { message: "no" }]);
  });

  it("end with the call, over an engine's own fetch", async () => {
    const signals: AbortSignal[] = [];
    vi.spyOn(globalThis, "fetch").mockImplementation((_, init) => {
      const signal = init?.signal as AbortSignal;
      signals.push(signal);
      return new Promise((_done, fail) =>
        signal.addEventListener("abort", () => fail(signal.reason)),
      );
    });
    const layers = { [place]: [((sent, next) => next(sent)) as Layer] };
    const client = createClient<AnyTree, AnyTree>(ACME, THINGS, { token: TOKEN, layers });
    const controller = new AbortController();
    const call = failure(client.things.get("a", {}, { signal: controller.signal }));
    await vi.waitFor(() => expect(signals).toHaveLength(1));
    controller.abort("left");
    expect([await call, signals[0]?.reason]).toEqual(["left", "left"]);
  });

  it("leave the body as it is written, and its type, for each attempt", async () => {
    const server = await serve((_, response) =>
      response.writeHead(server.arrived.length % 2 ? 503 : 200).end("{}"),
    );
    const operations = {
      ...THINGS,
      "things.form": operation({
        method: "PUT",
        path: "/form",
        body: { types: ["multipart/form-data"] },
      }),
    };
    const pass: Layer = (sent, next) => next(sent);
    const client = createClient<AnyTree, AnyTree>(ACME, operations, {
      token: TOKEN,
      servers: { api: server.url },
      rateLimit: false,
      retries: { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } },
      layers: { [place]: [pass] },
    });
    await client.things.replace("a", { b: 1 });
    await client.things.form({ c: "d", e: new Blob(["f"], { type: "text/x" }) });
    const arrived = await Promise.all(
      server.arrived.map(async ({ headers, body }) => {
        const type = headers["content-type"] as string;
        if (!type.startsWith("multipart/")) return [type, `${body}`];
        const form = await new Response(new Uint8Array(body), {
          headers: { "content-type": type },
        }).formData();
        return [form.get("c"), await (form.get("e") as Blob).text()];
      }),
    );
    const [thing, sent] = [
      ["application/json", '{"b":1}'],
      ["d", "f"],
    ];
    expect(arrived).toEqual([thing, thing, sent, sent]);
  });

  it("say by their request how it is to be fetched, where a redirect leads too", async () => {
    const inits: RequestInit[] = [];
    vi.spyOn(globalThis, "fetch").mockImplementation(async (input, init) => {
      inits.push({ ...(input instanceof Request ? given(input) : init) });
      const headers = { location: "https://api.acme.test/elsewhere" };
      return inits.length === 1 ? new Response(null, { status: 302, headers }) : json(1);
    });
    const given = ({ cache, credentials, integrity, keepalive, referrerPolicy }: Request) => ({
      cache,
      credentials,
      integrity,
      keepalive,
      referrerPolicy,
    });
    const policies = {
      cache: "no-store",
      credentials: "omit",
      integrity: "sha256-AAAA",
      keepalive: true,
      referrerPolicy: "no-referrer",
    } as const;
    const change: Layer = (sent, next) => next(new Request(sent, policies));
    const client = createClient<AnyTree, AnyTree>(ACME, THINGS, {
      token: TOKEN,
      layers: { [place]: [change] },
    });
    expect(await client.things.get("a")).toBe(1);
    expect(inits[0]).toMatchObject(policies);
    if (place === "call") expect(inits[1]).toMatchObject(policies);
  });
});

describe("layers around the call and around its attempts", () => {
  it("are told of one call by one context, however often it is sent", async () => {
    const told: Context[] = [];
    const telling: Layer = (sent, next, ctx) => {
      told.push(ctx);
      return next(sent);
    };
    const { client } = clientOf((_, index) => json({}, index === 0 ? 503 : 200), {
      layers: { call: [telling, telling], attempt: [telling] },
      retries: { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } },
    });
    await client.things.get("a");
    expect([told.length, new Set(told).size]).toEqual([4, 1]);
  });
});

describe("layers around attempts", () => {
  it("see as the last answer what one of them has put in its place", async () => {
    const seen: unknown[] = [];
    const replace: Layer = async (sent, next, ctx) => {
      seen.push(ctx.answer());
      await next(sent);
      seen.push(ctx.answer());
      return json({ made: ctx.attempts }, ctx.attempts === 1 ? 503 : 200);
    };
    const { client } = clientOf((_, index) => json({ index }), {
      layers: { attempt: [replace] },
      retries: { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } },
    });
    expect(await client.things.get("a")).toEqual({ made: 2 });
    expect(seen).toEqual([undefined, { index: 0 }, { made: 1 }, { index: 1 }]);
  });

  it("may answer by themselves, and are heeded as the provider is", async () => {
    const busy: Layer = (sent, next) =>
      ++asked === 1 ? Promise.resolve(json({}, 429)) : next(sent);
    let asked = 0;
    const { client, seen } = clientOf(() => json(1), {
      layers: { attempt: [busy] },
      retries: { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } },
    });
    expect(await client.things.create({})).toBe(1);
    expect([asked, seen.length]).toEqual([2, 1]);
  });

  it("may answer with an error whose body breaks off: its status is the answer", async () => {
    const broken: Layer = async () => {
      const pull = (controller: ReadableStreamDefaultController) =>
        controller.error(new Error("broken"));
      return new Response(new ReadableStream({ pull }), { status: 404 });
    };
    const { client } = clientOf(() => json(1), { layers: { attempt: [broken] } });
    expect((await failure(client.things.get("a"))).name).toBe("NotFoundError");
  });

  it("are not asked once more where they fail, whatever their error has", async () => {
    const mistake = Object.assign(new Error("a mistake"), { scope: "attempt" });
    let asked = 0;
    const broken: Layer = async () => {
      asked++;
      throw mistake;
    };
    const { client } = clientOf(() => json(1), { layers: { attempt: [broken] } });
    expect(await failure(client.things.get("a"))).toBe(mistake);
    expect(asked).toBe(1);
  });

  it.each([300, 65_536])("see an error of %i characters as it came", async (length) => {
    const text = `no ${TOKEN} here`.padEnd(length);
    const seen: string[] = [];
    const reading: Layer = async (sent, next) => {
      const response = await next(sent);
      seen.push(await response.clone().text());
      return response;
    };
    const { client } = clientOf(() => new Response(text, { status: 404 }), {
      layers: { attempt: [reading] },
    });
    expect((await failure(client.things.get("a"))).message).not.toContain(TOKEN);
    expect(seen).toEqual([text]);
  });

  it("pass a long answer on as a whole", async () => {
    const long = { a: "x".repeat(70_000) };
    const same: Layer = (sent, next) => next(sent);
    const { client } = clientOf(() => json(long), { layers: { attempt: [same] } });
    expect(await client.things.get("a")).toEqual(long);
  });
});
