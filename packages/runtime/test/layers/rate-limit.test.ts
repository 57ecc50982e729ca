import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { registry } from "../../src/budget/registry.js";
import { quiet } from "../support/clock.js";
import { failure, json } from "../support/handler.js";
import { operation, THINGS, TOKEN } from "../support/provider.js";
import { forget, HOUR, MINUTE, many, rig } from "./rate-limit-kit.js";

beforeEach(forget);
afterEach(forget);

describe("windows of the clock", () => {
  it("no request above the limit before the next window", async () => {
    const { clock, client, moments } = rig(MINUTE);
    await clock.settle(many(client, 7));
    // The server's clock is unknown, so a second is left for it.
    expect(moments).toEqual([0, 0, 0, 51_000, 51_000, 51_000, 111_000]);
  });

  it("follow the server's clock once an answer has told it", async () => {
    const date = "Thu, 01 Jan 2026 00:00:40 GMT";
    const { clock, client, moments } = rig(MINUTE, () => json({}, 200, { date }));
    await client.things.get("first");
    await clock.settle(many(client, 3));
    expect(moments).toEqual([0, 0, 0, 20_001]);
  });

  it("count a request just before the window as if it were in it", async () => {
    const { clock, client, moments } = rig(MINUTE);
    await clock.pass(49_500);
    await client.things.get("late");
    await clock.pass(600);
    await clock.settle(many(client, 3));
    expect(moments.map((at) => Math.round(at))).toEqual([49_500, 50_100, 50_100, 111_000]);
  });
});

describe("sliding windows", () => {
  it("free a slot when the oldest request is old enough", async () => {
    const { clock, client, moments } = rig(HOUR);
    await client.things.get("a");
    await clock.pass(10_000);
    await many(client, 2);
    await clock.settle(many(client, 3));
    expect(moments).toEqual([0, 10_000, 10_000, 3_601_000, 3_611_000, 3_611_000]);
  });
});

describe("budgets", () => {
  it("are shared by all clients of one key", async () => {
    const { clock, make, moments } = rig(MINUTE);
    await clock.settle(Promise.all([many(make(), 2), many(make(), 2)]));
    expect(moments.filter((at) => at === 0)).toHaveLength(3);
  });

  it("are not shared by different keys", async () => {
    const { clock, make, moments } = rig(MINUTE);
    await clock.settle(Promise.all([many(make(), 2), many(make({ token: "anotherToken99" }), 2)]));
    expect(moments).toEqual([0, 0, 0, 0]);
  });

  it("of an address are shared whatever the key", async () => {
    const { clock, make, moments } = rig({ ...MINUTE, scope: "address" });
    await clock.settle(Promise.all([many(make(), 2), many(make({ token: "anotherToken99" }), 2)]));
    expect(moments.filter((at) => at === 0)).toHaveLength(3);
  });

  it("of clients without credentials are shared too", async () => {
    const open = { "things.get": operation({ security: [] }) };
    const { clock, make, moments } = rig(MINUTE, undefined, { token: undefined }, open);
    await clock.settle(Promise.all([many(make(), 2), many(make(), 2)]));
    expect(moments.filter((at) => at === 0)).toHaveLength(3);
  });

  it("carry no credential in their name", async () => {
    const { client } = rig(MINUTE);
    await client.things.get("a");
    const keys = [...registry().budgets.keys()];
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatch(/^acme:[0-9a-z]{8,11}$/);
    expect(keys[0]).not.toContain(TOKEN);
  });

  it("of one operation come on top of the provider's", async () => {
    const operations = {
      ...THINGS,
      "things.get": operation({ rateLimit: { limit: 1, window: 60, kind: "clock" } }),
      "things.other": operation({ path: "/other" }),
    };
    const { clock, client, moments } = rig(MINUTE, undefined, {}, operations);
    const all = [
      client.things.get("a"),
      client.things.get("b"),
      client.things.other(),
      client.things.other(),
    ];
    await clock.settle(Promise.all(all));
    expect([...moments].sort((a, b) => a - b)).toEqual([0, 0, 51_000, 51_000]);
    expect(registry().budgets.size).toBe(2);
  });

  it("can be turned off", async () => {
    const { clock, client, moments } = rig(MINUTE, undefined, { rateLimit: false });
    await clock.settle(many(client, 5));
    expect(moments).toEqual([0, 0, 0, 0, 0]);
    expect(registry().budgets.size).toBe(0);
  });

  it("nobody used for hours are forgotten", async () => {
    const { clock, make } = rig(MINUTE);
    await make().things.get("a");
    await clock.pass(3 * 3600_000);
    await make({ token: "anotherToken99" }).things.get("a");
    expect(registry().budgets.size).toBe(1);
  });
});

describe("every attempt takes a slot", () => {
  it("a retry too", async () => {
    const { clock, client, moments } = rig(MINUTE, (_, i) => (i < 3 ? json({}, 503) : json({})), {
      retries: 3,
    });
    await clock.settle(client.things.get("a"));
    expect(moments).toEqual([0, 500, 1500, 51_000]);
  });
});

describe("the queue", () => {
  it("is first come, first served", async () => {
    const order: string[] = [];
    const { clock, client } = rig({ ...MINUTE, limit: 1 }, ({ url }) => {
      order.push(url.pathname.slice(-2));
      return json({});
    });
    await clock.settle(many(client, 5));
    expect(order).toEqual(["t0", "t1", "t2", "t3", "t4"]);
  });

  it("lets whoever aborts step out, from the front and from the middle", async () => {
    const { clock, client, moments } = rig({ ...MINUTE, limit: 1 });
    const [front, middle] = [new AbortController(), new AbortController()];
    await client.things.get("now");
    const first = failure(client.things.get("front", {}, { signal: front.signal }));
    const second = failure(client.things.get("middle", {}, { signal: middle.signal }));
    const third = client.things.get("back");
    await quiet();
    middle.abort("middle");
    expect(await second).toBe("middle");
    front.abort("front");
    expect(await first).toBe("front");
    await clock.settle(third);
    expect(moments).toEqual([0, 51_000]);
  });

  it("is within the deadline of a call", async () => {
    const { clock, client, moments } = rig({ ...MINUTE, limit: 1 }, undefined, { timeout: 5000 });
    await client.things.get("now");
    const error = await failure(clock.settle(client.things.get("later")));
    expect([error.name, error.scope, error.attempts]).toEqual(["TimeoutError", "call", 0]);
    expect(moments).toEqual([0]);
  });

  it("leaves nothing behind", async () => {
    const { clock, client } = rig({ ...MINUTE, limit: 1 });
    await clock.settle(many(client, 3));
    expect(registry().queues.size).toBe(0);
    expect(clock.pending).toBe(0);
  });
});
