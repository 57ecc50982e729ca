import { describe, expect, it } from "vitest";
import type { HttpMethod } from "../../src/descriptor.js";
import type { Context, Layer } from "../../src/features/layers.js";
import { FakeClock } from "../support/clock.js";
import { clientOf, failure, json } from "../support/handler.js";
import { ACME, operation, provider, THINGS } from "../support/provider.js";

const QUICK = { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } };

/** A layer that notes something of each call that passes it, before and after. */
function watching<T>(look: (ctx: Context) => T) {
  const seen: T[] = [];
  const layer: Layer = async (request, next, ctx) => {
    seen.push(look(ctx));
    try {
      return await next(request);
    } finally {
      seen.push(look(ctx));
    }
  };
  return { seen, layer };
}

describe("what a layer knows of a call", () => {
  it("is the provider, the operation and its id", async () => {
    const { seen, layer } = watching(
      ({ provider: p, operationId, operation: o }) => [p, operationId, o] as const,
    );
    const { client } = clientOf(() => json(1), { layers: { call: [layer] } });
    await client.things.remove("a");
    const [about, id, descriptor] = seen[0] ?? [];
    expect([about?.name, id]).toEqual([ACME.name, "things.remove"]);
    expect(descriptor).toMatchObject(THINGS["things.remove"] as object);
  });

  it("is how often the request was sent so far", async () => {
    const around = watching(({ attempts }) => attempts);
    const within = watching(({ attempts }) => attempts);
    const { client } = clientOf((_, i) => json({}, i < 2 ? 503 : 200), {
      layers: { call: [around.layer], attempt: [within.layer] },
      retries: QUICK,
    });
    await client.things.get("a");
    expect([around.seen, within.seen]).toEqual([
      [0, 3],
      [0, 1, 1, 2, 2, 3],
    ]);
  });

  it("is the number of attempts also where a redirect made one of them two requests", async () => {
    const { seen, layer } = watching(({ attempts }) => attempts);
    const { client } = clientOf(
      (_, i) =>
        i === 0 ? new Response(null, { status: 302, headers: { location: "/b" } }) : json(1),
      { layers: { attempt: [layer] } },
    );
    await client.things.get("a");
    expect(seen).toEqual([0, 2]);
  });

  it.each([
    ["GET", undefined, "safe"],
    ["HEAD", undefined, "safe"],
    ["PUT", undefined, "safe"],
    ["DELETE", undefined, "safe"],
    ["POST", undefined, "unsent"],
    ["PATCH", undefined, "unsent"],
    ["OPTIONS", undefined, "unsent"],
    ["GET", "never", "never"],
    ["POST", "safe", "safe"],
  ] as const)("of a %s that says %s for itself is that it is %s", async (method, retry, safety) => {
    const { seen, layer } = watching((ctx) => ctx.safety);
    const facts = { method: method as HttpMethod, path: "/x", accept: [], ...(retry && { retry }) };
    const { client } = clientOf(
      () => new Response(null, { status: 204 }),
      { layers: { call: [layer] } },
      { "x.do": operation(facts) },
    );
    await client.x.do();
    expect(seen).toEqual([safety, safety]);
  });

  it("is a context of its own for each call", async () => {
    const { seen, layer } = watching((ctx) => ctx);
    const { client } = clientOf(() => json(1), { layers: { call: [layer] } });
    await client.things.get("a");
    await client.things.get("a");
    expect(seen[0]).toBe(seen[1]);
    expect(seen[2]).not.toBe(seen[0]);
  });
});

describe("the signal that a layer sees", () => {
  it("is none where nothing ends the call", async () => {
    const { seen, layer } = watching(({ signal }) => signal);
    const { client } = clientOf(() => json(1), { layers: { call: [layer] } });
    await client.things.get("a");
    expect(seen).toEqual([undefined, undefined]);
  });

  it("is the caller's own, where there is no deadline", async () => {
    const { seen, layer } = watching(({ signal }) => signal);
    const { client } = clientOf(() => json(1), { layers: { call: [layer] } });
    const { signal } = new AbortController();
    await client.things.get("a", {}, { signal });
    expect(seen[0]).toBe(signal);
  });

  it("is an engine's own that ends with the deadline", async () => {
    const clock = new FakeClock();
    const { seen, layer } = watching(({ signal }) => [
      signal instanceof AbortSignal,
      signal?.aborted,
    ]);
    const never = () => new Promise<Response>(() => {});
    const options = { layers: { call: [layer] }, timeout: 500, ...clock.option };
    const { client } = clientOf(never, options);
    const error = await failure(clock.settle(client.things.get("a")));
    expect([error.name, error.scope]).toEqual(["TimeoutError", "call"]);
    await clock.pass(0);
    expect(seen[0]).toEqual([true, false]);
  });

  it("ends a layer's own wait with the caller's reason", async () => {
    const reason = new Error("enough");
    const controller = new AbortController();
    const layer: Layer = (_, __, { signal }) =>
      new Promise((_done, fail) => {
        signal?.addEventListener("abort", () => fail(signal.reason));
        controller.abort(reason);
      });
    const { client, seen } = clientOf(() => json(1), {
      layers: { call: [layer] },
      timeout: 60_000,
    });
    expect(await failure(client.things.get("a", {}, { signal: controller.signal }))).toBe(reason);
    expect(seen).toEqual([]);
  });
});

describe("what a call may cost", () => {
  /** The timers of a call that is never answered, and its attempts. */
  const costOf = async (options: object, facts: object, about: object, client: object) => {
    const clock = new FakeClock();
    const started = clock.now();
    const { client: made, seen } = clientOf(
      () => new Promise<Response>(() => {}),
      { ...clock.option, retries: 0, ...client },
      { "x.get": operation({ path: "/x", ...facts }) },
      provider(about),
    );
    const error = await failure(clock.settle(made.x.get({}, options)));
    return [clock.now() - started, error.scope, seen.length];
  };

  it.each([
    ["a minute where nobody says", {}, {}, {}, 60_000],
    ["what the provider says", {}, {}, { timeout: 3 }, 3],
    ["what the operation says, before the provider", {}, { timeout: 2 }, { timeout: 3 }, 2],
    ["what the client says, before both", { attemptTimeout: 1 }, { timeout: 2 }, { timeout: 3 }, 1],
  ])("for one attempt: %s", async (_, client, facts, about, expected) => {
    expect(await costOf({}, facts, about, client)).toEqual([expected, "attempt", 1]);
  });

  it.each([
    ["what the client says", {}, { timeout: 9 }, 9],
    ["what the call says, before the client", { timeout: 4 }, { timeout: 9 }, 4],
  ])("in all: %s", async (_, options, client, expected) => {
    expect(await costOf(options, {}, {}, client)).toEqual([expected, "call", 1]);
  });

  it.each([
    ["three where nobody says", {}, {}, {}, 3],
    ["what the provider says", {}, {}, { retry: { attempts: 5 } }, 5],
    [
      "what the client says, the first beside its retries",
      {},
      { retries: 1 },
      { retry: { attempts: 5 } },
      2,
    ],
    ["what the call says, the first beside its retries", { retries: 6 }, { retries: 1 }, {}, 7],
    ["one where the call wants no retries", { retries: 0 }, { retries: 4 }, {}, 1],
  ])("in attempts: %s", async (_, options, client, about, expected) => {
    const own = { retries: undefined, ...client };
    expect((await costOf(options, {}, about, own))[2]).toBe(expected);
  });

  it("is what really happens: a call's own retries are sent", async () => {
    const { client, seen } = clientOf(() => json({}, 503), { retries: { ...QUICK, attempts: 1 } });
    const error = await failure(client.things.get("a", {}, { retries: 2 }));
    expect([seen.length, error.attempts, error.message]).toEqual([
      3,
      3,
      "acme things.get: 503 (3 attempts)",
    ]);
  });
});
