import { describe, expect, it } from "vitest";
import type { Context } from "../../src/call/context.js";
import { CallContext, factsOf } from "../../src/call/context.js";
import { settingsOf } from "../../src/client/settings.js";
import { LightSignal } from "../../src/clock/light-signal.js";
import type { HttpMethod, OperationDescriptor, ProviderDescriptor } from "../../src/descriptor.js";
import type { Layer } from "../../src/layers/layer.js";
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
    const { seen, layer } = watching(({ provider: p, operationId, operation: o }) => [
      p,
      operationId,
      o,
    ]);
    const { client } = clientOf(() => json(1), { layers: { call: [layer] } });
    await client.things.remove("a");
    expect(seen[0]).toEqual([ACME, "things.remove", THINGS["things.remove"]]);
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

  it("is the real one of a light signal, and the same each time it is asked for", () => {
    const ctx = contextOf();
    ctx.ending = new LightSignal();
    expect(ctx.signal).toBeInstanceOf(AbortSignal);
    expect(ctx.signal).toBe(ctx.signal);
  });
});

/** A context as a call makes it. */
const contextOf = (
  options: ConstructorParameters<typeof CallContext>[3] = {},
  facts: Partial<OperationDescriptor> = {},
  about: Partial<ProviderDescriptor> = {},
  client: object = {},
) =>
  new CallContext(
    { provider: provider(about), settings: settingsOf(provider(about), {}, { ...client }) },
    "x.get",
    operation(facts),
    options,
    true,
    {},
  );

describe("what a call may cost", () => {
  it.each([
    ["a minute where nobody says", {}, {}, {}, 60_000],
    ["what the provider says", {}, {}, { timeout: 3 }, 3],
    ["what the operation says, before the provider", {}, { timeout: 2 }, { timeout: 3 }, 2],
    ["what the client says, before both", { attemptTimeout: 1 }, { timeout: 2 }, { timeout: 3 }, 1],
  ])("for one attempt: %s", (_, client, facts, about, expected) => {
    expect(contextOf({}, facts, about, client).attemptTimeout).toBe(expected);
  });

  it.each([
    ["no bound where nobody says", {}, {}, undefined],
    ["what the client says", {}, { timeout: 9 }, 9],
    ["what the call says, before the client", { timeout: 4 }, { timeout: 9 }, 4],
  ])("in all: %s", (_, options, client, expected) => {
    expect(contextOf(options, {}, {}, client).timeout).toBe(expected);
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
  ])("in attempts: %s", (_, options, client, about, expected) => {
    expect(contextOf(options, {}, about, client).mostAttempts).toBe(expected);
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

describe("a call that says nothing beside", () => {
  it("is none of the special ones", () => {
    const { streaming, raw, anonymous, foreign, replayable, notes, attempts } = contextOf();
    expect({ streaming, raw, anonymous, foreign, replayable, notes, attempts }).toEqual({
      streaming: false,
      raw: false,
      anonymous: false,
      foreign: false,
      replayable: true,
      notes: [],
      attempts: 0,
    });
  });

  it("has an answer only when there was one", () => {
    const ctx = contextOf();
    expect(ctx.answer()).toBeUndefined();
    ctx.text = '{"a":1}';
    expect(ctx.answer()).toEqual({ a: 1 });
    ctx.text = "no JSON";
    expect(ctx.answer()).toBe("no JSON");
  });

  it("tells an error its provider, its operation and its attempts", () => {
    const ctx = contextOf();
    ctx.attempts = 2;
    expect(factsOf(ctx)).toEqual({ provider: "acme", operationId: "x.get", attempts: 2 });
  });
});
