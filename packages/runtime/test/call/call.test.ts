import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import type { Layer } from "../../src/features/layers.js";
import { clientOf, failure, json } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { operation, provider, THINGS } from "../support/provider.js";

describe("a call by an id", () => {
  it.each(["no.such", "", "constructor", "__proto__", "toString", "hasOwnProperty"])(
    "that is no operation is refused before anything is sent: %j",
    async (id) => {
      const { client, seen } = clientOf(() => json(1));
      const error = await failure(coreOf(client).call(id));
      expect([error.name, error.message]).toEqual([
        "ConfigError",
        `${id} is no operation of this provider`,
      ]);
      expect(seen).toEqual([]);
    },
  );

  it("may be one that an object has for reasons of its own", async () => {
    const operations = { toString: operation({ path: "/t", methods: [] }) };
    const { client, seen } = clientOf(() => json(1), {}, operations as never);
    await coreOf(client).call("toString");
    expect(seen.map(({ url }) => url.pathname)).toEqual(["/t"]);
  });

  it("sends what it was given, and no question mark where there is no query", async () => {
    const { client, seen } = clientOf(() => json(1));
    await coreOf(client).call("things.get", { path: { id: "a" } });
    await coreOf(client).call("things.get", { path: { id: "a" }, query: { q: [1, 2] } });
    await coreOf(client).call("things.create", { body: { a: 1 } });
    expect(seen.map(({ method, url, body }) => [method, url.href, body])).toEqual([
      ["GET", "https://api.acme.test/things/a", ""],
      ["GET", "https://api.acme.test/things/a?q=1&q=2", ""],
      ["POST", "https://api.acme.test/things", '{"a":1}'],
    ]);
  });

  it("is refused for what can't be sent, before a layer sees it", async () => {
    const passed: string[] = [];
    const layer: Layer = (request, next) => {
      passed.push(request.url);
      return next(request);
    };
    const { client, seen } = clientOf(() => json(1), { layers: { call: [layer] } });
    const errors = [
      await failure(client.things.get("..")),
      await failure(client.things.get("a", {}, { headers: { "a b": 1 } })),
      await failure(client.things.create(() => {})),
    ];
    expect(errors.map(({ input }) => input)).toEqual(["id", "headers", "body"]);
    expect([passed, seen]).toEqual([[], []]);
  });
});

describe("the retries of one call", () => {
  it.each([Number.NaN, -1, "2", null, {}])("of %j are refused, not guessed at", async (retries) => {
    const { client, seen } = clientOf(() => json({}, 503));
    const refused = { name: "ConfigError", message: "retries must be a number of at least 0" };
    expect(await failure(client.things.get("a", {}, { retries }))).toMatchObject(refused);
    expect(await failure(rawClient(client).GET("/any", { retries }))).toMatchObject(refused);
    expect(seen).toEqual([]);
  });

  it("may be none", async () => {
    const { client, seen } = clientOf(() => json({}, 503));
    await failure(client.things.get("a", {}, { retries: 0 }));
    expect(seen).toHaveLength(1);
  });
});

describe("the layers of a call", () => {
  /** A layer that writes down when it is entered and left. */
  const noting =
    (log: string[], name: string): Layer =>
    async (request, next) => {
      log.push(`${name}(`);
      const response = await next(request);
      log.push(`${name})${response.status}`);
      return response;
    };

  it("of the user's: `call` once around all attempts, `attempt` around each, in their order", async () => {
    const log: string[] = [];
    const layers = {
      call: [noting(log, "a"), noting(log, "b")],
      attempt: [noting(log, "c"), noting(log, "d")],
    };
    const retries = { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } };
    const { client } = clientOf((_, i) => json({}, i === 0 ? 503 : 200), { layers, retries });
    await client.things.get("a");
    expect(log.join(" ")).toBe("a( b( c( d( d)503 c)503 c( d( d)200 c)200 b)200 a)200");
  });

  it("see the credentials around an attempt, not around a call", async () => {
    const seen: [string, boolean][] = [];
    const looking =
      (name: string): Layer =>
      (request, next) => {
        seen.push([name, request.headers.has("authorization")]);
        return next(request);
      };
    const layers = { call: [looking("call")], attempt: [looking("attempt")] };
    await clientOf(() => json(1), { layers }).client.things.get("a");
    expect(seen).toEqual([
      ["call", false],
      ["attempt", true],
    ]);
  });

  it("follow redirects inside an attempt of the user's", async () => {
    const log: string[] = [];
    const { client } = clientOf(
      (_, i) =>
        i === 0 ? new Response(null, { status: 302, headers: { location: "/there" } }) : json(1),
      { layers: { attempt: [noting(log, "x")] } },
    );
    await client.things.get("a");
    expect(log).toEqual(["x(", "x)200"]);
  });

  it("may be given as one kind only, or as none", async () => {
    for (const layers of [{}, { call: [] }, { attempt: undefined }, undefined])
      expect(await clientOf(() => json(1), { layers }).client.things.get("a")).toBe(1);
  });

  it("wait for no slot where that is turned off, and take one for each attempt where it is not", async () => {
    const taken: string[] = [];
    const store = {
      take: (key: string) => {
        taken.push(key.split(":")[0] as string);
        return 0;
      },
      learn: () => {},
    };
    const retries = { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } };
    const reply = (_: unknown, i: number) => json({}, i === 0 ? 503 : 200);
    await clientOf(reply, { retries, rateLimit: { store } }).client.things.get("a");
    expect(taken).toEqual(["acme", "acme"]);
    await clientOf(reply, { retries, rateLimit: false }).client.things.get("a");
    expect(taken).toHaveLength(2);
  });

  it("ask for a token that the client itself obtains before they take a slot", async () => {
    const log: string[] = [];
    const store = {
      take: () => {
        log.push("slot");
        return 0;
      },
      learn: () => {},
    };
    const token = {
      token: () => "unbound",
      bind: () => ({
        token: () => {
          log.push("token");
          return "boundToken1";
        },
      }),
    };
    await clientOf(() => json(1), { token, rateLimit: { store } }).client.things.get("a");
    expect(log.slice(0, 2)).toEqual(["token", "slot"]);
  });
});

describe("two operations of one client", () => {
  it("share its settings and nothing of a call", async () => {
    const contexts = new Set<unknown>();
    const layer: Layer = (request, next, ctx) => {
      contexts.add(ctx);
      return next(request);
    };
    const { client } = clientOf(() => json(1), { layers: { call: [layer] } }, THINGS, provider());
    await Promise.all([client.things.get("a"), client.things.get("b"), client.things.create({})]);
    expect(contexts.size).toBe(3);
  });
});
