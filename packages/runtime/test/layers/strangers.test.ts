import { describe, expect, it } from "vitest";
import { registry } from "../../src/budget/registry.js";
import { FakeClock } from "../support/clock.js";
import { type AnyTree, clientOf, failure, json, type Seen } from "../support/handler.js";
import { operation, provider, THINGS } from "../support/provider.js";

const ELSEWHERE = "https://elsewhere.test/x";
const to = (location: string, status = 302) =>
  new Response(null, { status, headers: { location } });
const isElsewhere = ({ url }: Seen) => url.host === "elsewhere.test";
const isLed = ({ url }: Seen) => url.pathname === "/led";

const LIMITED = provider({ rateLimit: { limit: 1000, window: 3600, kind: "clock" } });
const POST = {
  ...THINGS,
  "things.post": operation({
    method: "POST",
    path: "/things",
    body: { types: ["application/json"] },
  }),
};

describe("another host", () => {
  it.each([
    ["a limit of one", { "x-ratelimit-limit": "1" }, 200],
    ["nothing left", { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "3000" }, 200],
    ["too many", { "retry-after": "3000" }, 429],
    ["too many, without a word", {}, 429],
    ["a pause", { "retry-after": "3000" }, 503],
  ])(
    "decides nothing about the budget by %s",
    async (_, headers: Record<string, string>, status) => {
      const clock = new FakeClock();
      const { client } = clientOf(
        (seen, index) => {
          if (isElsewhere(seen)) return json({}, status, headers);
          return index === 0 ? to(ELSEWHERE) : json({ ok: true });
        },
        {
          ...clock.option,
          rateLimit: {},
          retries: 0,
          token: `stranger${status}${Object.keys(headers)}`.replace(/\W/g, ""),
        },
        THINGS,
        LIMITED,
      );
      await clock.settle(client.things.get("a").catch(() => {}));
      const began = clock.now();
      expect(await clock.settle(client.things.get("b"))).toEqual({ ok: true });
      expect(clock.now() - began).toBe(0);
      expect(registry().budgets.size).toBeGreaterThan(0);
    },
  );

  it("is not waited for as long as it asks", async () => {
    const clock = new FakeClock();
    const { client, seen } = clientOf(
      (one) => (isElsewhere(one) ? json({}, 503, { "retry-after": "50" }) : to(ELSEWHERE)),
      { ...clock.option, retries: { attempts: 2, backoff: { base: 10, factor: 1, max: 10 } } },
    );
    const began = clock.now();
    const error = await clock.settle(failure(client.things.get("a")));
    expect([error.status, error.retryAfterMs, seen.length]).toEqual([503, undefined, 4]);
    expect(clock.now() - began).toBeLessThanOrEqual(10);
  });

  it("makes nobody throw a token away", async () => {
    let asked = 0;
    const invalidate = () => {
      asked += 100;
    };
    const token = { token: () => `tokenNumber${++asked}`, invalidate };
    const { client, seen } = clientOf((one) => (isElsewhere(one) ? json({}, 401) : to(ELSEWHERE)), {
      token,
      retries: 0,
    });
    expect((await failure(client.things.get("a"))).name).toBe("AuthenticationError");
    expect([asked, seen.length]).toEqual([1, 2]);
  });

  it("is a stranger only as long as it answers", async () => {
    const clock = new FakeClock();
    let first = true;
    const { client } = clientOf(
      (one) => {
        if (isElsewhere(one)) return json({}, 503);
        if (first) {
          first = false;
          return to(ELSEWHERE);
        }
        return json({}, 503, { "retry-after": "40" });
      },
      { ...clock.option, retries: { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } } },
    );
    const began = clock.now();
    expect((await clock.settle(failure(client.things.get("a")))).retryAfterMs).toBe(40_000);
    expect(clock.now() - began).toBeGreaterThanOrEqual(40_000);
  });
});

describe("a POST that was answered by a redirect", () => {
  const post = (reply: (one: Seen) => Response | Error, options: object = {}) => {
    const rig = clientOf(
      (one) => (one.method === "POST" ? to("/led", 303) : reply(one)),
      { retries: { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } }, ...options },
      POST,
    );
    const posts = () => rig.seen.filter(({ method }) => method === "POST").length;
    return { client: rig.client as AnyTree, posts };
  };

  it.each([
    ["too many", () => json({}, 429)],
    ["an outage", () => json({}, 503)],
    [
      "no connection",
      () =>
        new TypeError("fetch failed", {
          cause: Object.assign(new Error("x"), { code: "ECONNREFUSED" }),
        }),
    ],
    ["a refusal", () => json({}, 401)],
  ])("is sent once, whatever the redirect led to: %s", async (_, reply) => {
    let tokens = 0;
    const { client, posts } = post(reply, { token: () => `tokenNumber${++tokens}` });
    await failure(client.things.post({}));
    expect(posts()).toBe(1);
  });
});

describe("an address that a redirect gave, on the provider's own host", () => {
  it("is not logged with its signature, nor shown where it is sent back", async () => {
    const lines: unknown[] = [];
    const log = (...line: unknown[]) => void lines.push(line);
    const signed = "/led?X-Amz-Signature=canary-signature&token=canary-of-link&page=2";
    const { client } = clientOf(
      (one) => (isLed(one) ? json({ message: `no: ${one.url.href} page=2` }, 403) : to(signed)),
      { logger: { debug: log, warn: log }, retries: 0 },
    );
    const error = await failure(client.things.get("a"));
    const shown = JSON.stringify([lines, error, error.message]);
    expect(shown).not.toContain("canary");
    expect(shown).toContain("/led?[redacted]");
    expect(error.message).toContain("page=2");
    expect(lines).toHaveLength(2);
  });

  it("still decides: it is the provider's word", async () => {
    let token = 0;
    const { client, seen } = clientOf(
      (one) => {
        if (!isLed(one)) return to("/led");
        return json({}, one.headers.get("authorization")?.endsWith("1") ? 401 : 200);
      },
      { token: () => `tokenNumber${++token}`, retries: 0 },
    );
    await client.things.get("a");
    expect(seen.map(({ url }) => url.pathname)).toEqual(["/things/a", "/led", "/things/a", "/led"]);
  });
});
