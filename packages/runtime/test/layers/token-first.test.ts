import { afterEach, beforeEach, expect, it } from "vitest";
import { oauth } from "../../src/auth/oauth.js";
import { registry } from "../../src/budget/registry.js";
import { FakeClock } from "../support/clock.js";
import { clientOf, json } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

const forget = () => {
  const { budgets, queues, tokens } = registry();
  for (const map of [budgets, queues, tokens]) map.clear();
};
beforeEach(forget);
afterEach(forget);

const OPERATIONS = {
  "token.create": operation({
    method: "POST",
    path: "/token",
    security: [],
    body: { types: ["application/json"], required: true },
  }),
  "things.get": operation(),
};

/** A server that allows three requests for each minute of the clock; tokens last as long as it says. */
function rig(lifetime: number) {
  const clock = new FakeClock(Date.UTC(2026, 0, 1, 0, 0, 10));
  const start = clock.now();
  const counted = new Map<number, number>();
  const arrived: [string, number][] = [];
  const { client } = clientOf(
    ({ url }) => {
      const minute = Math.floor(clock.now() / 60_000);
      counted.set(minute, (counted.get(minute) ?? 0) + 1);
      arrived.push([url.pathname, clock.now() - start]);
      if ((counted.get(minute) ?? 0) > 3) return json({}, 429);
      return json(url.pathname === "/token" ? { token: `t${arrived.length}` } : {});
    },
    {
      ...clock.option,
      rateLimit: undefined,
      retries: 0,
      constant: "beside-it",
      token: oauth({ grant: "own", fields: { user: "u" } }),
    },
    OPERATIONS,
    provider({
      rateLimit: { limit: 3, window: 60, kind: "clock" },
      security: [["bearer", "constant"]],
      auth: {
        constant: { in: "header", name: "X-Constant", option: "constant" },
        bearer: {
          in: "header",
          name: "Authorization",
          option: "token",
          token: {
            operation: "token.create",
            grants: { own: {} },
            accessToken: ["/token"],
            lifetime,
          },
        },
      },
    }),
  );
  const many = (n: number) =>
    clock.settle(Promise.all(Array.from({ length: n }, () => client.things.get("x"))));
  return { clock, arrived, counted, many };
}

it("the token is there before slots are taken: no call is sent in a later window than its slot's", async () => {
  const { arrived, counted, many } = rig(3600);
  await many(8);
  expect(arrived[0]).toEqual(["/token", 0]);
  expect(arrived.filter(([path]) => path === "/token")).toHaveLength(1);
  expect(Math.max(...counted.values())).toBe(3);
});

it("a token that runs out while calls queue is asked for before they go on", async () => {
  const { arrived, many } = rig(90);
  await many(14);
  const tokens = arrived.filter(([path]) => path === "/token");
  expect(tokens.length).toBeGreaterThan(1);
  expect(arrived).toHaveLength(14 + tokens.length);
  // Three in a minute, tokens counted: none of them waited for those that waited for it.
  expect(Math.max(...arrived.map(([, at]) => at))).toBeLessThan(8 * 60_000);
});
