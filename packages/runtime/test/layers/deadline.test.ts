import { describe, expect, it } from "vitest";
import { FakeClock } from "../support/clock.js";
import { clientOf, failure, json } from "../support/handler.js";
import { TOKEN } from "../support/provider.js";

const never = () => new Promise<Response>(() => {});

function rig(reply: (index: number) => Response | Promise<Response>, options: object = {}) {
  const clock = new FakeClock();
  const { client, seen } = clientOf((_, index) => reply(index), { ...clock.option, ...options });
  return { clock, client, seen };
}

describe("the deadline of a call", () => {
  it("bounds attempts and waits together", async () => {
    const { clock, client, seen } = rig(() => json({}, 503), { timeout: 1200, retries: 9 });
    const start = clock.now();
    const error = await failure(clock.settle(client.things.get("a")));
    expect(error.name).toBe("TimeoutError");
    expect([error.scope, error.timeoutMs, error.attempts]).toEqual(["call", 1200, 2]);
    expect(error.message).toBe(
      "acme things.get: no complete answer within 1200 ms (call) (2 attempts)",
    );
    expect(clock.now() - start).toBe(1200);
    expect(seen).toHaveLength(2);
    expect(clock.pending).toBe(0);
  });

  it("ends an exchange that hangs, and tells it to stop", async () => {
    const { clock, client, seen } = rig(never, { timeout: 300 });
    const error = await failure(clock.settle(client.things.get("a")));
    expect([error.name, error.scope]).toEqual(["TimeoutError", "call"]);
    expect(seen[0]?.signal?.aborted).toBe(true);
    expect(clock.pending).toBe(0);
  });

  it("of one call goes before the client's", async () => {
    const { clock, client } = rig(never, { timeout: 300 });
    const start = clock.now();
    const error = await failure(clock.settle(client.things.get("a", {}, { timeout: 50 })));
    expect([error.timeoutMs, clock.now() - start]).toEqual([50, 50]);
  });

  it("leaves no timer behind a call that succeeds", async () => {
    const { clock, client } = rig(() => json({}), { timeout: 300 });
    await client.things.get("a");
    expect(clock.pending).toBe(0);
  });

  it("does not exist by default: only attempts are bounded", async () => {
    const { clock, client, seen } = rig(never, { retries: 1 });
    const start = clock.now();
    const error = await failure(clock.settle(client.things.get("a")));
    expect([error.scope, error.timeoutMs, error.attempts]).toEqual(["attempt", 60_000, 2]);
    expect(clock.now() - start).toBe(120_500);
    expect(seen).toHaveLength(2);
  });

  it("leaves the answer that came as it ended: there is no time for another", async () => {
    const clock = new FakeClock();
    const late = () => {
      clock.set(clock.now() + 300);
      return json({}, 503);
    };
    const { client, seen } = clientOf(late, { ...clock.option, timeout: 300 });
    const error = await failure(clock.settle(client.things.get("a")));
    expect([error.name, seen.length]).toEqual(["ServerError", 1]);
  });

  it("is one signal, for whoever is asked for a token", async () => {
    const signals: unknown[] = [];
    const token = (signal: unknown) => {
      signals.push(signal);
      return Promise.resolve(TOKEN);
    };
    const { clock, client } = rig((i) => json({}, i === 0 ? 503 : 200), { timeout: 9000, token });
    await clock.settle(client.things.get("a"));
    expect([signals.length, new Set(signals).size]).toEqual([2, 1]);
    expect(signals[0]).toBeInstanceOf(AbortSignal);
  });

  it("is not waited out for an attempt that nobody would wait for", async () => {
    const { clock, client, seen } = rig(() => json({}, 503), { timeout: 500, retries: 9 });
    const error = await failure(clock.settle(client.things.get("a")));
    expect([error.name, seen.length]).toEqual(["TimeoutError", 1]);
  });

  it("is what ended, where an attempt had as long", async () => {
    const { clock, client, seen } = rig(never, { timeout: 300, attemptTimeout: 300, retries: 9 });
    const error = await failure(clock.settle(client.things.get("a")));
    expect([error.scope, error.timeoutMs, seen.length]).toEqual(["call", 300, 1]);
  });
});

describe("the time of one attempt", () => {
  it("bounds the body of an error too, whose status is not the answer then", async () => {
    const body = () => new Response(new ReadableStream(), { status: 404 });
    const { clock, client } = rig(body, { attemptTimeout: 300, retries: 0 });
    const error = await failure(clock.settle(client.things.get("a")));
    expect([error.name, error.scope, error.timeoutMs]).toEqual(["TimeoutError", "attempt", 300]);
  });

  it("bounds the body of a success, where a fetch of the user's does not end it", async () => {
    const headers = { "content-length": "5", "content-type": "application/json" };
    const body = () => new Response(new ReadableStream(), { headers });
    const { clock, client } = rig(body, { attemptTimeout: 300, retries: 0 });
    const error = await failure(clock.settle(client.things.get("a")));
    expect([error.name, error.scope]).toEqual(["TimeoutError", "attempt"]);
  });

  it("is the client's option, else the operation's, else the provider's", async () => {
    const { clock, client } = rig(never, { retries: 0, attemptTimeout: 70 });
    expect((await failure(clock.settle(client.things.get("a")))).timeoutMs).toBe(70);
  });

  it("passed, a GET is tried again", async () => {
    const { clock, client, seen } = rig((i) => (i === 0 ? never() : json({ ok: 1 })), {
      attemptTimeout: 70,
    });
    expect(await clock.settle(client.things.get("a"))).toEqual({ ok: 1 });
    expect(seen).toHaveLength(2);
  });

  it("passed, a POST is not: nobody knows what became of it", async () => {
    const { clock, client, seen } = rig(never, { attemptTimeout: 70 });
    const error = await failure(clock.settle(client.things.create({})));
    expect([error.name, error.scope, seen.length]).toEqual(["TimeoutError", "attempt", 1]);
  });

  it("covers the body, not only the headers", async () => {
    const drip = () =>
      new Response(
        new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array([123])) }),
        {
          headers: { "content-type": "application/json" },
        },
      );
    const { clock, client } = rig(drip, { retries: 0, attemptTimeout: 70 });
    expect((await failure(clock.settle(client.things.get("a")))).name).toBe("TimeoutError");
  });
});

describe("the caller's abort", () => {
  it("is thrown as it is, before anything was sent", async () => {
    const { client, seen } = rig(() => json({}));
    const reason = { any: "thing" };
    const signal = AbortSignal.abort(reason);
    expect(await failure(client.things.get("a", {}, { signal }))).toBe(reason);
    expect(await failure(client.things.get("a", {}, { signal, timeout: 5 }))).toBe(reason);
    expect(seen).toHaveLength(0);
  });

  it.each([{}, { timeout: 1000 }])(
    "is thrown as it is, while an exchange runs (%j)",
    async (options) => {
      const { clock, client, seen } = rig(never);
      const controller = new AbortController();
      const call = failure(client.things.get("a", {}, { ...options, signal: controller.signal }));
      await clock.pass(10);
      controller.abort();
      const error = await call;
      expect(error).toBe(controller.signal.reason);
      expect(error.name).toBe("AbortError");
      expect(seen[0]?.signal?.aborted).toBe(true);
      expect(clock.pending).toBe(0);
    },
  );

  it.each([{}, { timeout: 1000 }])(
    "leaves no listener on a long-lived signal (%j)",
    async (options) => {
      const { clock, client } = rig((i) => json({}, i === 0 ? 503 : 200));
      const controller = new AbortController();
      let listeners = 0;
      const { signal } = controller;
      const [add, remove] = [signal.addEventListener, signal.removeEventListener];
      signal.addEventListener = (...args: unknown[]) => {
        listeners++;
        Reflect.apply(add, signal, args);
      };
      signal.removeEventListener = (...args: unknown[]) => {
        listeners--;
        Reflect.apply(remove, signal, args);
      };
      await clock.settle(client.things.get("a", {}, { ...options, signal }));
      expect(listeners).toBe(0);
    },
  );
});
