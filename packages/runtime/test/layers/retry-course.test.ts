import { describe, expect, it, vi } from "vitest";
import { failure, json, networkError } from "../support/handler.js";
import { THINGS } from "../support/provider.js";
import { busy, rig } from "./retry-kit.js";

describe("how often", () => {
  it.each([
    [{ retries: 0 }, {}, 1],
    [{ retries: 4 }, {}, 5],
    [{}, { retries: 1 }, 2],
    [{ retries: 4 }, { retries: 0 }, 1],
    [{ retries: { attempts: 2 } }, {}, 2],
    [{ retries: {} }, {}, 3],
  ])("client option %j, call option %j: %i attempts", async (options, callOptions, times) => {
    const { clock, client, seen } = rig(() => busy(), options);
    await failure(clock.settle(client.things.get("a", {}, callOptions)));
    expect(seen).toHaveLength(times);
  });

  it("as the spec says, where no option does", async () => {
    const { clock, client, moments } = rig(() => busy(), {}, THINGS, {
      retry: { attempts: 4, backoff: { base: 1000, factor: 3, max: 5000 } },
    });
    await failure(clock.settle(client.things.get("a")));
    expect(moments).toEqual([0, 1000, 4000, 9000]);
  });

  it("an outage does not multiply the load: a client has twenty retries, and earns them by successes", async () => {
    let down = true;
    const { clock, client, seen } = rig(() => (down ? busy() : json({})), { retries: 4 });
    const errors = [];
    for (let i = 0; i < 10; i++) errors.push(await failure(clock.settle(client.things.get("a"))));
    expect(seen).toHaveLength(10 + 20);
    expect(errors[0].message).toBe("acme things.get: 503 (5 attempts)");
    expect(errors[9].message).toBe(
      "acme things.get: 503 (not tried again: too many calls of this client fail)",
    );
    down = false;
    for (let i = 0; i < 2; i++) await clock.settle(client.things.get("a"));
    down = true;
    seen.length = 0;
    await failure(clock.settle(client.things.get("a")));
    expect(seen).toHaveLength(2);
  });

  it("says so in the error of a broken connection too", async () => {
    const { clock, client } = rig(() => networkError("ECONNRESET"), { retries: 20 });
    const error = await failure(clock.settle(client.things.get("a")));
    expect(error.attempts).toBe(21);
    const again = await failure(clock.settle(client.things.get("a")));
    expect(again.message).toContain("(not tried again: too many calls of this client fail)");
  });
});

describe("how long apart", () => {
  it("full jitter: anything up to the bound", async () => {
    const { clock, client, moments } = rig(() => busy());
    clock.chance = 0.5;
    await failure(clock.settle(client.things.get("a")));
    expect(moments).toEqual([0, 250, 750]);
  });

  it("no longer than the bound's maximum", async () => {
    const { clock, client, moments } = rig(() => busy(), { retries: 6 });
    await failure(clock.settle(client.things.get("a")));
    expect(moments).toEqual([0, 500, 1500, 3500, 7500, 15500, 23500]);
  });

  it.each([
    ["2", 2000],
    ["0", 500],
    ["-1", 500],
    ["1e99", 500],
    ["soon", 500],
    ["Thu, 01 Jan 1970 00:00:00 GMT", 500],
    ["Thu, 01 Jan 2026 00:00:07 GMT", 7000],
    ["Thursday, 01-Jan-26 00:00:07 GMT", 7000],
    ["Thu Jan  1 00:00:07 2026", 7000],
    ["60", 60_000],
  ])("Retry-After: %s waits %i ms", async (value, ms) => {
    const { clock, client, moments } = rig((i) =>
      i === 0 ? busy(429, { "retry-after": value }) : json({}),
    );
    await clock.settle(client.things.get("a"));
    expect(moments).toEqual([0, ms]);
  });

  it("measures a date against the server's own clock", async () => {
    const headers = {
      "retry-after": "Sun, 06 Nov 1994 08:49:40 GMT",
      date: "Sun, 06 Nov 1994 08:49:37 GMT",
    };
    const { clock, client, moments } = rig((i) => (i === 0 ? busy(503, headers) : json({})));
    await clock.settle(client.things.get("a"));
    expect(moments).toEqual([0, 3000]);
  });

  it.each(["61", "86400", "99999999999999999999"])(
    "fails at once for Retry-After: %s, and says how long",
    async (value) => {
      const { clock, client, moments } = rig(() => busy(429, { "retry-after": value }));
      const error = await failure(clock.settle(client.things.get("a")));
      expect(moments).toEqual([0]);
      expect(error.name).toBe("RateLimitError");
      expect(error.retryAfterMs).toBe(Math.min(Number(value) * 1000, Number.MAX_SAFE_INTEGER));
      expect(error.message).toMatch(/try again in \d+ s\)$/);
    },
  );

  it("the cap is an option", async () => {
    const { clock, client, moments } = rig(
      (i) => (i === 0 ? busy(429, { "retry-after": "90" }) : json({})),
      {
        retries: { maxRetryAfter: 90_000 },
      },
    );
    await clock.settle(client.things.get("a"));
    expect(moments).toEqual([0, 90_000]);
  });
});

describe("abort", () => {
  it("ends the wait between two attempts at once", async () => {
    const { clock, client, seen } = rig(() => busy());
    const controller = new AbortController();
    const call = failure(client.things.get("a", {}, { signal: controller.signal }));
    await clock.pass(100);
    const reason = new Error("enough");
    controller.abort(reason);
    expect(await call).toBe(reason);
    expect(seen).toHaveLength(1);
    expect(clock.pending).toBe(0);
  });

  it("is not taken for a failure that one tries again", async () => {
    const controller = new AbortController();
    const { clock, client, seen } = rig(() => {
      controller.abort("stop");
      return networkError("ECONNRESET");
    });
    expect(
      await failure(clock.settle(client.things.get("a", {}, { signal: controller.signal }))),
    ).toBe("stop");
    expect(seen).toHaveLength(1);
  });
});

describe("layers of the user", () => {
  it("around the call run once, around attempts for each", async () => {
    const order: string[] = [];
    const layer =
      (name: string) => async (request: Request, next: (r: Request) => Promise<Response>) => {
        order.push(name);
        return next(request);
      };
    const { clock, client } = rig((i) => (i === 0 ? busy() : json({})), {
      layers: { call: [layer("call 1"), layer("call 2")], attempt: [layer("attempt")] },
    });
    await clock.settle(client.things.get("a"));
    expect(order).toEqual(["call 1", "call 2", "attempt", "attempt"]);
  });

  it("see the context: operation, safety, attempts", async () => {
    const look = vi.fn();
    const { clock, client } = rig((i) => (i === 0 ? busy() : json({})), {
      layers: {
        attempt: [
          (
            request: Request,
            next: (r: Request) => Promise<Response>,
            ctx: { operationId: string; safety: string; attempts: number },
          ) => {
            look(ctx.operationId, ctx.safety, ctx.attempts);
            return next(request);
          },
        ],
      },
    });
    await clock.settle(client.things.get("a"));
    expect(look.mock.calls).toEqual([
      ["things.get", "safe", 0],
      ["things.get", "safe", 1],
    ]);
  });
});
