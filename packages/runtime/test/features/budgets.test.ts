import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { TokenSource } from "../../src/auth/credential.js";
import { registry } from "../../src/budget/registry.js";
import { newEngine } from "../../src/core/engine.js";
import type { Facts, Operation } from "../../src/core/facts.js";
import { callOf } from "../../src/core/operation.js";
import { budget } from "../../src/features/budgets.js";
import { renewal } from "../../src/features/renewal.js";
import { transport } from "../../src/features/transport.js";
import { collect } from "../streams/kit.js";
import { FakeClock } from "../support/clock.js";
import { clientOf, handler, json } from "../support/handler.js";
import { rawClient } from "../support/inside.js";

const forget = () => {
  const { budgets, queues, tokens } = registry();
  for (const map of [budgets, queues, tokens]) map.clear();
};
beforeEach(forget);
afterEach(forget);

describe("an operation that gives tokens, and is called by the program too", () => {
  const facts: Facts = {
    name: "acme",
    servers: { api: "https://api.acme.test" },
    auth: { key: { in: "header", name: "X-Key", option: "token" } },
    security: [["key"]],
    retry: { attempts: 1, statuses: [], backoff: { base: 1, factor: 1, max: 1 } },
    rateLimit: { limit: 1, window: 60, kind: "sliding", tokens: false },
    secrets: [],
  };
  const operation: Operation = { id: "token.create", method: "POST", security: [] };
  const sent = () => ({ path: "/token" });
  /** The minute, with the margin that is kept to the server's. */
  const WINDOW = 60_600;

  /** A session whose token is asked for, or whose operation is called by hand, in that order. */
  async function rig(order: readonly ("token" | "hand")[]) {
    const clock = new FakeClock();
    const start = clock.now();
    let ask = async (): Promise<unknown> => undefined;
    const token: TokenSource = {
      token: () => "unbound",
      bind: ({ request }) => {
        ask = () => request({});
        return { token: () => "t0ken1" };
      },
    };
    const { fetch, seen } = handler(() => json({}));
    const tokens = renewal(() => ({ key: { descriptor: {} as never, operation, sent } }));
    const options = { token, fetch, ...clock.option };
    const engine = newEngine(facts, options, [budget, tokens, transport]);
    const waits: number[] = [];
    for (const one of order) {
      const call = one === "token" ? ask() : callOf(engine, operation, sent);
      await clock.settle(call);
      waits.push(clock.now() - start);
    }
    expect(seen).toHaveLength(order.length);
    return waits;
  }

  it("draws on the budget by hand, and not for a token, in whatever order", async () => {
    expect(await rig(["token", "token", "hand", "hand"])).toEqual([0, 0, 0, WINDOW]);
    forget();
    expect(await rig(["hand", "token", "token", "hand"])).toEqual([0, 0, 0, WINDOW]);
  });
});

describe("what a client keeps of its operations", () => {
  it("is nothing of a raw call, which makes one of its own", async () => {
    const held: WeakRef<object>[] = [];
    const { client } = clientOf(() => json(1), {
      rateLimit: undefined,
      layers: {
        call: [
          (sent, next, { operation }) => {
            held.push(new WeakRef(operation));
            return next(sent);
          },
        ],
      },
    });
    for (let i = 0; i < 10; i++) await rawClient(client).GET("/any");
    await collect();
    const left = held.filter((one) => one.deref()).length;
    expect([held.length, left]).toEqual([10, 0]);
    expect(client).toBeDefined();
  });
});
