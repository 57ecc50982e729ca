import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { oauth } from "../../src/auth/oauth.js";
import { registry } from "../../src/budget/registry.js";
import type { BudgetStore } from "../../src/budget/store.js";
import type { RateLimitDescriptor } from "../../src/descriptor.js";
import { FakeClock, quiet } from "../support/clock.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, provider, THINGS } from "../support/provider.js";
import { forget, MINUTE, rig } from "./rate-limit-kit.js";

beforeEach(forget);
afterEach(forget);

const ONE: RateLimitDescriptor = { ...MINUTE, limit: 1 };
const SLIDING: RateLimitDescriptor = { limit: 2, window: 60, kind: "sliding" };

/** Names of things as they were sent, one in a window. */
function sending(rule: RateLimitDescriptor, options: object = {}) {
  const order: string[] = [];
  const made = rig(
    rule,
    ({ url }) => {
      order.push(url.pathname.slice("/things/".length));
      return json({});
    },
    options,
  );
  return { ...made, order };
}

describe("the queue for slots", () => {
  it("is not passed by whoever comes in the moment when a slot is free", async () => {
    const { clock, client, order, start } = sending(ONE);
    await client.things.get("now");
    const waiting = client.things.get("first");
    await quiet();
    // The next window has begun; the timer of the first has not fired yet.
    clock.set(start + 52_000);
    const late = client.things.get("late");
    await clock.settle(Promise.all([waiting, late]));
    expect(order).toEqual(["now", "first", "late"]);
  });

  it("is one also behind those who had to wait twice", async () => {
    const { clock, client, order, start } = sending(ONE);
    await client.things.get("now");
    const [first, second] = [client.things.get("first"), client.things.get("second")];
    await clock.settle(first);
    await quiet();
    clock.set(start + 112_000);
    const late = client.things.get("late");
    await clock.settle(Promise.all([second, late]));
    expect(order).toEqual(["now", "first", "second", "late"]);
  });

  it("takes no slot for whoever has left it", async () => {
    const { clock, client, moments } = sending(SLIDING);
    const leaving = new AbortController();
    await Promise.all([client.things.get("now"), client.things.get("too")]);
    const front = client.things.get("front");
    const gone = failure(client.things.get("gone", {}, { signal: leaving.signal }));
    const back = client.things.get("back");
    await quiet();
    leaving.abort("left");
    expect(await gone).toBe("left");
    await clock.settle(Promise.all([front, back]));
    // Both slots are free at once, and both are for those who stayed.
    expect(moments).toEqual([0, 0, 60_600, 60_600]);
  });

  it("is not held by whoever has left while a store did not answer", async () => {
    // A data base that loses one question and is well again.
    let asked = 0;
    const store: BudgetStore = {
      take: () => (asked++ === 0 ? new Promise<number>(() => {}) : 0),
      learn: () => {},
    };
    const { clock, client, order } = sending(ONE, { rateLimit: { store } });
    const options = { timeout: 1000 };
    const lost = failure(client.things.get("lost", {}, options));
    const behind = client.things.get("behind", {}, { timeout: 5000 });
    await clock.pass(1000);
    expect((await lost).name).toBe("TimeoutError");
    await clock.settle(behind);
    await client.things.get("later");
    expect([order, registry().queues.size]).toEqual([["behind", "later"], 0]);
  });

  it("is over when the only one in it has left, whose slot nobody waits for", async () => {
    const { clock, client } = sending(ONE);
    await client.things.get("now");
    const leaving = new AbortController();
    const front = failure(client.things.get("front", {}, { signal: leaving.signal }));
    await quiet();
    expect(clock.pending).toBe(1);
    leaving.abort("left");
    expect(await front).toBe("left");
    await quiet();
    expect([registry().queues.size, registry().until.size, clock.pending]).toEqual([0, 0, 0]);
  });

  it("is over when nobody stands in it", async () => {
    const { clock, client } = sending(ONE);
    await clock.settle(Promise.all(["a", "b", "c"].map((id) => client.things.get(id))));
    expect([registry().queues.size, registry().until.size, clock.pending]).toEqual([0, 0, 0]);
  });
});

describe("a call that could not be sent in time", () => {
  // The next slot is free 51 seconds from now.
  it.each([50_999, 51_000])("fails at once: %i ms", async (timeout) => {
    const { clock, client, moments } = sending(ONE, { retries: 3 });
    await client.things.get("now");
    const before = clock.now();
    const error = await failure(client.things.get("later", {}, { timeout }));
    expect([error.name, error.scope, clock.now() - before]).toEqual(["TimeoutError", "call", 0]);
    expect(error.message).toContain("1 requests per 60 s are used up, the next is free in 51 s");
    expect([moments, clock.pending]).toEqual([[0], 0]);
  });

  it("is sent where there is time enough", async () => {
    const { clock, client, moments } = sending(ONE);
    await client.things.get("now");
    await clock.settle(client.things.get("later", {}, { timeout: 51_001 }));
    expect(moments).toEqual([0, 51_000]);
  });

  it("fails at once in the queue too, by what those before it wait for", async () => {
    const { clock, client, moments } = sending(ONE);
    await client.things.get("now");
    const front = client.things.get("front");
    await quiet();
    const error = await failure(client.things.get("back", {}, { timeout: 51_000 }));
    expect(error.message).toContain("the next is free in 51 s");
    await clock.settle(front);
    expect(moments).toEqual([0, 51_000]);
  });
});

describe("requests for a token", () => {
  const OPERATIONS = {
    ...THINGS,
    "token.create": operation({
      method: "POST",
      path: "/token",
      security: [],
      body: { types: ["application/json"], required: true },
    }),
  };

  /** A provider whose tokens last so many seconds; what arrived, and when. */
  function tokens(rateLimit: object | undefined, lifetime: number) {
    const clock = new FakeClock(Date.UTC(2026, 0, 1, 0, 0, 10));
    const start = clock.now();
    const arrived: [string, number][] = [];
    const token = {
      operation: "token.create",
      grants: { own: {} },
      accessToken: ["/token"],
      lifetime,
    };
    const { client } = clientOf(
      ({ url }) => {
        arrived.push([url.pathname.split("/")[1] ?? "", (clock.now() - start) / 1000]);
        return json({ token: `token${arrived.length}` });
      },
      {
        ...clock.option,
        rateLimit: undefined,
        retries: 0,
        token: oauth({ grant: "own", fields: { user: "u" } }),
      },
      OPERATIONS,
      provider({
        ...(rateLimit && { rateLimit: rateLimit as never }),
        security: [["bearer"]],
        auth: { bearer: { in: "header", name: "Authorization", option: "token", token } },
      }),
    );
    return { clock, client, arrived };
  }

  it("take slots like all others, and wait for them", async () => {
    const { clock, client, arrived } = tokens(ONE, 30);
    await clock.settle(client.things.get("a"));
    // The token ran out while its call waited for a slot: the new one needs a slot of its own.
    expect(arrived).toEqual([
      ["token", 0],
      ["token", 111],
      ["things", 111],
    ]);
  });

  it("go before the calls behind, which are of no use without that token", async () => {
    const { clock, client, arrived } = tokens(ONE, 30);
    await clock.settle(Promise.all(["a", "b", "c"].map((id) => client.things.get(id))));
    // Tokens of half a minute under one request a minute: each call needs one of its own.
    expect(arrived).toEqual([
      ["token", 0],
      ...[111, 231, 351].flatMap((at) => [
        ["token", at],
        ["things", at],
      ]),
    ]);
  });

  it("take none where the provider counts none; all others do", async () => {
    const { clock, client, arrived } = tokens({ ...ONE, tokens: false }, 3600);
    await clock.settle(Promise.all([client.things.get("a"), client.things.get("b")]));
    expect(arrived).toEqual([
      ["token", 0],
      ["things", 0],
      ["things", 51],
    ]);
  });

  it("need no budget that the spec knows", async () => {
    const { clock, client, arrived } = tokens(undefined, 3600);
    await clock.settle(client.things.get("a"));
    expect(arrived).toEqual([
      ["token", 0],
      ["things", 0],
    ]);
  });
});
