import { describe, expect, it, vi } from "vitest";
import * as unsent from "../../src/core/unsent.js";
import { ConnectionError, createClient, type Layer } from "../../src/index.js";
import { type AnyTree, clientOf, failure, json } from "../support/handler.js";
import { behind } from "../support/inside.js";
import { ACME, operation, THINGS, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";
import { busy, rig } from "./retry-kit.js";

const isUnsent = (error: unknown) => unsent.isUnsent(behind(error));
const systemCode = (error: unknown) => unsent.systemCode(behind(error));

describe("what is never tried again", () => {
  it("a success, whatever statuses the spec names", async () => {
    const about = { retry: { statuses: [200, 503] } };
    const { clock, client, seen } = rig(() => json({ ok: 1 }), {}, THINGS, about);
    expect(await clock.settle(client.things.get("x"))).toEqual({ ok: 1 });
    expect(seen).toHaveLength(1);
  });

  it("what a layer throws, though the operation is safe", async () => {
    const reason = new Error("the layer's own");
    let asked = 0;
    const broken: Layer = async () => {
      asked++;
      throw reason;
    };
    const { clock, client } = rig(() => json({}), { layers: { attempt: [broken] } });
    expect(await failure(clock.settle(client.things.get("x")))).toBe(reason);
    expect([asked, clock.pending]).toEqual([1, 0]);
  });

  it("what could not be decoded", async () => {
    const { clock, client, seen } = rig(() => new Response("<html>", { status: 200 }));
    expect((await failure(clock.settle(client.things.get("x")))).name).toBe("DecodeError");
    expect(seen).toHaveLength(1);
  });
});

describe("a call that ends while its answer comes", () => {
  const OPERATIONS = {
    ...THINGS,
    "x.put": operation({
      method: "PUT",
      path: "/x",
      retry: "safe",
      body: { types: ["application/x-bytes"] },
    }),
  };

  it("with an error of another call leaves that error as it is", async () => {
    const server = await serve((_, response) => response.writeHead(503).end());
    const reason = new ConnectionError(
      { provider: "other", operationId: "x", attempts: 1 },
      "another call failed",
      false,
      new Error("its cause"),
    );
    const said = reason.message;
    const controller = new AbortController();
    const client = createClient<AnyTree, AnyTree>(ACME, OPERATIONS, {
      token: TOKEN,
      servers: { api: server.url },
      rateLimit: false,
      // A call that fails takes the others with it, before their request has an answer.
      fetch: (input, init) => {
        controller.abort(reason);
        return globalThis.fetch(input, init);
      },
    }) as AnyTree;
    const stream = new Blob(["x"]).stream();
    const call = client.x.put(stream, { signal: controller.signal });
    expect(await failure(call)).toBe(reason);
    expect(reason.message).toBe(said);
  });
});

describe("an answer that asks to wait", () => {
  it("for no time at all is tried again after a back-off", async () => {
    const { clock, client, moments } = rig((i) => (i === 0 ? busy() : json({})));
    await clock.settle(client.things.get("x"));
    expect(moments).toEqual([0, 500]);
  });

  it.each([
    ["60", 60_000],
    ["1", 1000],
  ])("for %s s is tried again after that, and not before", async (after, ms) => {
    const { clock, client, moments } = rig((i) =>
      i === 0 ? busy(503, { "retry-after": after }) : json({}),
    );
    await clock.settle(client.things.get("x"));
    expect(moments).toEqual([0, ms]);
  });

  it("for longer than the policy bears is an error at once", async () => {
    const { clock, client, moments } = rig(() => busy(503, { "retry-after": "61" }));
    const error = await failure(clock.settle(client.things.get("x")));
    expect([error.retryAfterMs, moments]).toEqual([61_000, [0]]);
  });
});

describe("errors of engines", () => {
  it("may hold their causes in circles", () => {
    const error = Object.assign(new AggregateError([]), { errors: [] as unknown[] });
    error.errors.push(error, error);
    expect([isUnsent(error), systemCode(error)]).toEqual([false, undefined]);
  });

  it("may hold what is no text where text is due", () => {
    const hostile = {
      toString() {
        throw new Error("hostile");
      },
    };
    const error = { code: hostile, message: hostile, cause: { code: "ECONNREFUSED" } };
    expect([isUnsent(error), systemCode(error)]).toEqual([true, "ECONNREFUSED"]);
  });
});

describe("a redirect to another host", () => {
  it("asks for anything, where a layer has taken away what was asked for", async () => {
    const bare: Layer = (request, next) => {
      request.headers.delete("accept");
      return next(request);
    };
    const away = new Response(null, { status: 302, headers: { location: "https://b.test/x" } });
    const { client, seen } = clientOf((_, i) => (i === 0 ? away : json(1)), {
      layers: { attempt: [bare] },
    });
    await client.things.get("x");
    expect(seen[1]?.headers.get("accept")).toBe("*/*");
  });
});

describe("what a layer is told of an answer", () => {
  it("is parsed once, however often it is asked for", async () => {
    const parse = vi.spyOn(JSON, "parse");
    const bodies: unknown[] = [];
    const looking: Layer = async (request, next, ctx) => {
      const response = await next(request);
      bodies.push(ctx.answer(), ctx.answer());
      return response;
    };
    const { client } = clientOf(() => json({ a: 1 }), { layers: { call: [looking] } });
    const data = await client.things.get("x");
    expect(bodies[0]).toBe(bodies[1]);
    expect(bodies[0]).toBe(data);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
  });
});
