import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { registry } from "../../src/budget/registry.js";
import type { BudgetStore } from "../../src/budget/store.js";
import { newEngine } from "../../src/core/engine.js";
import type { Facts, Operation } from "../../src/core/facts.js";
import { callOf } from "../../src/core/operation.js";
import type { RateLimitDescriptor } from "../../src/descriptor.js";
import { budget } from "../../src/features/budgets.js";
import { renewal } from "../../src/features/renewal.js";
import { transport } from "../../src/features/transport.js";
import { collect } from "../streams/kit.js";
import { FakeClock } from "../support/clock.js";
import { clientOf, handler, json } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { provider, THINGS } from "../support/provider.js";
import { ACME_KEY, lent } from "./kit.js";

const forget = () => {
  const { budgets, queues, tokens } = registry();
  for (const map of [budgets, queues, tokens]) map.clear();
};
beforeEach(forget);
afterEach(forget);

const TOKENS: Operation = { id: "token.create", method: "POST", security: [] };

describe("an operation that gives tokens, and is called by the program too", () => {
  const facts: Facts = {
    ...ACME_KEY,
    rateLimit: { limit: 1, window: 60, kind: "sliding", tokens: false },
  };
  const sent = () => ({ path: "/token" });
  /** The minute, with the margin that is kept to the server's. */
  const WINDOW = 60_600;

  /** A session whose token is asked for, or whose operation is called by hand, in that order. */
  async function rig(order: readonly ("token" | "hand")[]) {
    const clock = new FakeClock();
    const start = clock.now();
    const { token, ask } = lent();
    const { fetch, seen } = handler(() => json({}));
    const tokens = renewal(() => ({ key: { descriptor: {} as never, operation: TOKENS, sent } }));
    const options = { token, fetch, ...clock.option };
    const engine = newEngine(facts, options, [budget, tokens, transport]);
    const waits: number[] = [];
    for (const one of order) {
      const call = one === "token" ? ask() : callOf(engine, TOKENS, sent);
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

describe("a provider whose answers tell nothing of budgets", () => {
  const SLIDING: RateLimitDescriptor = { limit: 99, window: 60, kind: "sliding" };
  const TOLD = { "x-ratelimit-remaining": "9" };

  /** The first answers that are learned from, of some of which the first so many tell nothing. */
  async function learned(
    silent: number,
    rule = SLIDING,
    reply = (index: number) => json({}, 200, index < silent ? {} : TOLD),
  ) {
    const at: number[] = [];
    let sent = -1;
    const store: BudgetStore = { take: () => 0, learn: () => void at.push(sent) };
    const { client } = clientOf(
      (_, index) => {
        sent = index;
        return reply(index);
      },
      { rateLimit: { store }, retries: 0 },
      THINGS,
      provider({ rateLimit: rule }),
    );
    for (let i = 0; i < 40; i++) await client.things.get("a").catch(() => {});
    return at.slice(0, 2);
  }

  it.each([
    [0, [0, 1]],
    [4, [4, 5]],
    [5, [15, 16]],
    [15, [15, 16]],
    [16, [30, 31]],
  ])("is asked only now and then, after %i of them", async (silent, expected) => {
    expect(await learned(silent)).toEqual(expected);
  });

  it("is listened to where it answers with an error", async () => {
    const reply = (index: number) => json({}, index === 7 ? 500 : 200, index === 7 ? TOLD : {});
    expect(await learned(0, SLIDING, reply)).toEqual([7]);
  });

  it("is asked for its time by every answer, where windows follow its clock", async () => {
    expect(await learned(20, { ...SLIDING, kind: "clock" })).toEqual([20, 21]);
  });
});

describe("a call that draws on no budget", () => {
  it("is answered by one that tells of one, or fails, and has its answer", async () => {
    for (const status of [200, 500]) {
      const [clock, told] = [new FakeClock(), [] as unknown[]];
      const facts = { rateLimit: { limit: 1, window: 60, kind: "clock", tokens: false } as const };
      const { token, ask } = lent();
      const { fetch } = handler(() => json({ t: 1 }, status, { "x-ratelimit-remaining": "5" }));
      const store: BudgetStore = { take: () => 0, learn: (...all) => void told.push(all) };
      const options = { token, fetch, retries: 0, rateLimit: { store }, ...clock.option };
      const known = renewal(() => ({
        key: { descriptor: {} as never, operation: TOKENS, sent: () => ({ path: "/token" }) },
      }));
      newEngine({ ...ACME_KEY, ...facts }, options, [budget, known, transport]);
      const outcome = await ask().catch((error) => error.name);
      expect([outcome, told]).toEqual([status === 200 ? { t: 1 } : "ServerError", []]);
    }
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
