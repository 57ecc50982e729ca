import { describe, expect, it, vi } from "vitest";
import { FakeClock } from "../support/clock.js";
import { clientOf, failure, json, networkError } from "../support/handler.js";
import { operation, provider, THINGS } from "../support/provider.js";

/** A client on a fake clock, and the moments (from the start) at which it sent something. */
function rig(
  reply: (index: number) => Response | Error,
  options: object = {},
  operations: Parameters<typeof clientOf>[2] = THINGS,
  facts: object = {},
) {
  const clock = new FakeClock();
  const start = clock.now();
  const moments: number[] = [];
  const { client, seen } = clientOf(
    (_, index) => {
      moments.push(clock.now() - start);
      return reply(index);
    },
    { ...clock.option, ...options },
    operations,
    provider(facts),
  );
  return { clock, client, seen, moments };
}

const busy = (status = 503, headers: Record<string, string> = {}) => json({}, status, headers);

describe("what is tried again", () => {
  it.each([429, 500, 502, 503, 504])("a GET answered by %i, until it succeeds", async (status) => {
    const { clock, client, moments } = rig((i) => (i < 2 ? busy(status) : json({ ok: true })));
    expect(await clock.settle(client.things.get("a"))).toEqual({ ok: true });
    expect(moments).toEqual([0, 500, 1500]);
  });

  it.each([400, 401, 403, 404, 408, 409, 422, 501])(
    "never a GET answered by %i",
    async (status) => {
      const { clock, client, seen } = rig(() => busy(status));
      const error = await failure(clock.settle(client.things.get("a")));
      expect([error.status, error.attempts, seen.length]).toEqual([status, 1, 1]);
    },
  );

  it("as often as the default says: three attempts, then the last answer's error", async () => {
    const { clock, client, seen } = rig((i) => busy(502 + i));
    const error = await failure(clock.settle(client.things.get("a")));
    expect(seen).toHaveLength(3);
    expect(error.message).toBe("acme things.get: 504 (3 attempts)");
    expect(error.attempts).toBe(3);
  });

  it("the statuses that the spec names, and only those", async () => {
    const facts = { retry: { statuses: [418], attempts: 2 } };
    const tea = rig(() => busy(418), {}, THINGS, facts);
    await failure(tea.clock.settle(tea.client.things.get("a")));
    expect(tea.seen).toHaveLength(2);
    const fine = rig(() => busy(503), {}, THINGS, facts);
    await failure(fine.clock.settle(fine.client.things.get("a")));
    expect(fine.seen).toHaveLength(1);
  });

  it("a rate limit only where 429 is among the spec's statuses", async () => {
    const { clock, client, seen } = rig(() => busy(429), {}, THINGS, {
      retry: { statuses: [503] },
    });
    await failure(clock.settle(client.things.get("a")));
    expect(seen).toHaveLength(1);
  });

  it("a code that means rate limit, whatever its status", async () => {
    const { clock, client, seen } = rig((i) =>
      i === 0 ? json({ code: "slow_down" }, 400) : json(1),
    );
    expect(await clock.settle(client.things.get("a"))).toBe(1);
    expect(seen).toHaveLength(2);
  });

  it("not a code that means not found, whatever its status", async () => {
    const { clock, client, seen } = rig(() => json({ code: "object_not_found" }, 503));
    const error = await failure(clock.settle(client.things.get("a")));
    expect([error.name, error.status, seen.length]).toEqual(["NotFoundError", 503, 1]);
  });

  it("an error hidden under 200, where the provider hides errors there", async () => {
    const facts = { error: { code: ["/code"], success: [0], kinds: { "rate-limit": [1266] } } };
    const reply = (i: number) => json({ code: i === 0 ? 1266 : 0, data: "x" });
    const { clock, client, seen } = rig(reply, {}, THINGS, facts);
    expect(await clock.settle(client.things.get("a"))).toEqual({ code: 0, data: "x" });
    expect(seen).toHaveLength(2);
  });
});

describe("which operation may be sent again is the spec's word", () => {
  const ops = (retry: "safe" | "unsent" | "never") => ({
    "things.get": operation({ retry }),
    "things.create": operation({
      method: "POST",
      path: "/things",
      body: { types: ["application/json"] },
      retry,
    }),
  });
  const post = { method: "POST", path: "/things", body: { types: ["application/json"] } } as const;

  it.each([
    ["safe", 503, 3],
    ["safe", 429, 3],
    ["unsent", 503, 1],
    ["unsent", 429, 3],
    ["never", 503, 1],
    ["never", 429, 1],
  ] as const)("%s, answered by %i: sent %i times", async (retry, status, times) => {
    for (const method of ["get", "create"]) {
      const { clock, client, seen } = rig(() => busy(status), {}, ops(retry));
      await failure(clock.settle(client.things[method](method === "get" ? "a" : { x: 1 })));
      expect(seen).toHaveLength(times);
    }
  });

  it.each([
    ["safe", "ECONNREFUSED", 3],
    ["safe", "ECONNRESET", 3],
    ["unsent", "ECONNREFUSED", 3],
    ["unsent", "ENOTFOUND", 3],
    ["unsent", "ECONNRESET", 1],
    ["unsent", "UND_ERR_SOCKET", 1],
    ["never", "ECONNREFUSED", 1],
    ["never", "ECONNRESET", 1],
  ] as const)("%s, a connection that fails with %s: sent %i times", async (retry, code, times) => {
    const { clock, client, seen } = rig(() => networkError(code), {}, ops(retry));
    const error = await failure(clock.settle(client.things.create({ x: 1 })));
    expect(seen).toHaveLength(times);
    expect(error.name).toBe("ConnectionError");
    expect(error.sent).toBe(!["ECONNREFUSED", "ENOTFOUND"].includes(code));
  });

  it.each([
    ["GET", 3],
    ["HEAD", 3],
    ["PUT", 3],
    ["DELETE", 3],
    ["POST", 1],
    ["PATCH", 1],
    ["OPTIONS", 1],
  ] as const)("without its word, %s answered by 503 is sent %i times", async (method, times) => {
    const { clock, client, seen } = rig(
      () => busy(),
      {},
      { "x.do": operation({ method, path: "/x" }) },
    );
    await failure(clock.settle(client.x.do()));
    expect(seen).toHaveLength(times);
  });

  it("sends the same body each time", async () => {
    const { clock, client, seen } = rig(
      (i) => (i < 2 ? busy(429) : json({})),
      {},
      { "x.do": operation(post) },
    );
    await clock.settle(client.x.do({ title: "once" }));
    expect(seen.map(({ body }) => body)).toEqual(Array(3).fill('{"title":"once"}'));
  });
});

describe("bodies that can be read once", () => {
  const upload = {
    "x.put": operation({
      method: "PUT",
      path: "/x",
      body: { types: ["application/octet-stream"] },
    }),
  };
  const stream = () => new Blob(["bytes"]).stream();

  it("are sent once, and the error says why not again", async () => {
    const { clock, client, seen } = rig(() => busy(), {}, upload);
    const error = await failure(clock.settle(client.x.put(stream())));
    expect(seen.map(({ body }) => body)).toEqual(["bytes"]);
    expect(error.message).toBe("acme x.put: 503 (not tried again: a stream can be sent only once)");
  });

  it("also where the connection broke", async () => {
    const { clock, client, seen } = rig(() => networkError("ECONNRESET"), {}, upload);
    const error = await failure(clock.settle(client.x.put(stream())));
    expect(seen).toHaveLength(1);
    expect(error.message).toMatch(/\(not tried again: a stream can be sent only once\)$/);
  });

  it("say nothing of it where there was no reason to try again", async () => {
    const { clock, client } = rig(() => busy(400), {}, upload);
    const error = await failure(clock.settle(client.x.put(stream())));
    expect(error.message).toBe("acme x.put: 400");
  });
});

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
