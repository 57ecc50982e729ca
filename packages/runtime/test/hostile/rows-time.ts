import { expect, vi } from "vitest";
import { registry } from "../../src/budget/registry.js";
import { sendJson } from "../support/server.js";
import { type Any, CANARIES, type Kit, type Row } from "./kit.js";

const TOKEN_OPERATION = {
  method: "POST",
  path: "/oauth/token",
  security: [],
  body: { types: ["application/x-www-form-urlencoded"] },
} as const;

const OAUTH = {
  auth: {
    bearer: {
      in: "header",
      name: "Authorization",
      prefix: "Bearer",
      option: "token",
      token: {
        operation: "oauth.token",
        grants: { client_credentials: { grant_type: "client_credentials" } },
        accessToken: ["/access_token"],
      },
    },
  },
  security: [["bearer"]],
} as const;

/** A client over an OAuth source; the server hands out `access-1`, `access-2` and so on. */
async function oauthRig(
  kit: Kit,
  reply: (asked: number) => { status: number; wait?: Promise<unknown> },
) {
  let asked = 0;
  const server = await kit.serve(async ({ url, headers }, response) => {
    if (url !== "/oauth/token") {
      const good = headers.authorization === `Bearer access-token-${asked}` && asked > 1;
      return sendJson(response, { good }, good ? 200 : 401);
    }
    const { status, wait } = reply(++asked);
    await wait;
    return sendJson(response, { access_token: `access-token-${asked}` }, status);
  });
  const fields = { client_id: "c", client_secret: CANARIES.password };
  const client = kit.client(
    server.url,
    { token: kit.runtime.oauth({ fields }) },
    { provider: OAUTH, operations: { "oauth.token": TOKEN_OPERATION } },
  );
  return { client, server, asked: () => asked };
}

/** A source without single flight: each call asks, with its own signal. */
const naiveSource = (share: boolean) => ({
  "auth/oauth": () => ({
    oauth: () => ({
      token: () => "",
      bind(binding: Any) {
        let flight: Promise<string> | undefined;
        let current: string | undefined;
        const ask = async () =>
          (await binding.request({ grant_type: "client_credentials" })).access_token;
        return {
          async token(signal?: AbortSignal) {
            if (current) return current;
            if (!share) return ask();
            flight ??= new Promise((done, fail) => {
              signal?.addEventListener("abort", () => fail(signal.reason));
              ask().then(done, fail);
            });
            current = await flight;
            return current;
          },
          invalidate() {
            current = undefined;
          },
        };
      },
    }),
  }),
});

const retryAfter = (value: string, naive: (text: string) => number): Row => ({
  name: `Retry-After: ${value}`,
  defence: "counts as not given: one tries again after back-off",
  without: {
    "retry/retry-after": (actual: Any) => ({
      ...actual,
      retryAfter: (headers: Headers) =>
        headers.has("retry-after") ? naive(headers.get("retry-after") ?? "") : undefined,
    }),
  },
  async attack(kit) {
    const server = await kit.serve((_, response, index) => {
      sendJson(
        response,
        { index },
        index === 0 ? 503 : 200,
        index === 0 ? { "retry-after": value } : {},
      );
    });
    const retries = { attempts: 2, backoff: { base: 20, factor: 1, max: 20 } };
    expect(await kit.within(2000, kit.client(server.url, { retries }).things.list())).toEqual({
      index: 1,
    });
  },
});

/** Cases of time, load and what happens at once. */
export const TIME: readonly Row[] = [
  {
    name: "429 storm from many clients",
    defence: "one budget for all clients of a key, taken before each attempt",
    without: {
      "features/budgets": (actual: Any) => ({ budget: { ...actual.budget, install() {} } }),
    },
    async attack(kit) {
      registry().budgets.clear();
      const recent: number[] = [];
      let refused = 0;
      const server = await kit.serve((_, response) => {
        const now = performance.now();
        // Less strict than the rule: on a busy machine requests bunch up on the way.
        while (recent[0] !== undefined && recent[0] < now - 400) recent.shift();
        const full = recent.length >= 10;
        if (full) refused++;
        else recent.push(now);
        sendJson(response, {}, full ? 429 : 200);
      });
      const provider = { rateLimit: { limit: 10, window: 1, kind: "sliding" } } as const;
      const clients = Array.from({ length: 25 }, () =>
        kit.client(server.url, { rateLimit: undefined }, { provider }),
      );
      await Promise.allSettled(clients.map((client) => client.things.list()));
      expect([refused, server.arrived.length]).toEqual([0, 25]);
    },
  },
  {
    name: "Retry-After: 86400",
    defence: "above the cap the call fails at once and says how long",
    without: {
      "core/retry": (actual: Any) => ({
        ...actual,
        retryIn({ engine, ...call }: Any, ...rest: Any[]) {
          const retries = { maxRetryAfter: Number.POSITIVE_INFINITY };
          const options = { ...engine.options, retries };
          return actual.retryIn({ ...call, engine: { ...engine, options } }, ...rest);
        },
      }),
    },
    async attack(kit) {
      const server = await kit.serve((_, response) =>
        sendJson(response, {}, 429, { "retry-after": "86400" }),
      );
      const client = kit.client(server.url, { retries: 3 });
      const error = await kit.within(1500, kit.fails(client.things.list()));
      expect([error.name, error.retryAfterMs]).toEqual(["RateLimitError", 86_400_000]);
      expect(server.arrived).toHaveLength(1);
    },
  },
  retryAfter("-1", (text) => (Number(text) >>> 0) * 1000),
  retryAfter("1e99", (text) => Number(text) * 1000),
  retryAfter("Thu, 01 Jan 1970 00:00:00 GMT", (text) => Math.abs(Date.parse(text) - Date.now())),
  {
    name: "concurrent 401s",
    defence: "one refresh for all of them",
    without: naiveSource(false),
    async attack(kit) {
      const { client, asked } = await oauthRig(kit, () => ({ status: 200 }));
      const calls = Array.from({ length: 10 }, () => client.things.list());
      expect(await Promise.all(calls)).toEqual(Array(10).fill({ good: true }));
      expect(asked()).toBe(2);
    },
  },
  {
    name: "refresh that fails",
    defence: "one replay, then the token operation's own error",
    without: {
      "features/renewal": (actual: Any) => ({
        renewal(...all: Any[]) {
          const real = actual.renewal(...all);
          const install = (engine: Any) => {
            real.install(engine);
            engine.renew = async (call: Any, refused: Any) => {
              const [{ source }] = Object.values<Any>(engine.schemes);
              let answer = refused;
              while (answer.response.status === 401 && call.attempts <= 30) {
                const token = await source.token().catch(() => "none");
                call.wire.headers.authorization = `Bearer ${token}`;
                answer = await engine.attempt(call, call.wire);
                source.invalidate(token);
              }
              return answer;
            };
          };
          return { ...real, install };
        },
      }),
    },
    async attack(kit) {
      const { client, server, asked } = await oauthRig(kit, (n) => ({
        status: n === 1 ? 200 : 400,
      }));
      const error = await kit.fails(client.things.list());
      expect([error.name, error.operationId]).toEqual(["BadRequestError", "oauth.token"]);
      expect([asked(), server.arrived.length]).toEqual([2, 3]);
    },
  },
  {
    name: "refresh while aborted",
    defence: "whoever aborts stops waiting; the refresh goes on for the others",
    without: naiveSource(true),
    async attack(kit) {
      let release = (_?: unknown): void => {};
      const held = new Promise((done) => {
        release = done;
      });
      const { client, asked } = await oauthRig(kit, (n) => ({
        status: 200,
        ...(n === 1 && { wait: held }),
      }));
      const controller = new AbortController();
      const reason = new Error("the user left");
      const first = kit.fails(client.things.list({}, { signal: controller.signal }));
      const second = client.things.list();
      await vi.waitFor(() => expect(asked()).toBe(1));
      controller.abort(reason);
      expect(await first).toBe(reason);
      release();
      expect(await second).toEqual({ good: true });
      expect(asked()).toBe(2);
    },
  },
  {
    name: "clock jumping backwards",
    defence: "a monotonic clock",
    without: {
      "clock/clock": (actual: Any) => ({
        systemClock: { ...actual.systemClock, now: () => Date.now() },
      }),
    },
    async attack(kit) {
      registry().budgets.clear();
      const recent: number[] = [];
      const server = await kit.serve((_, response) => {
        const now = performance.now();
        while (recent[0] !== undefined && recent[0] < now - 300) recent.shift();
        recent.push(now);
        sendJson(response, { ok: true }, recent.length > 2 ? 429 : 200);
      });
      const provider = { rateLimit: { limit: 2, window: 1, kind: "sliding" } } as const;
      const client = kit.client(server.url, { rateLimit: undefined }, { provider });
      await Promise.all([client.things.list(), client.things.list()]);
      const before = Date.now();
      const spy = vi.spyOn(Date, "now").mockImplementation(() => before - 3600_000);
      try {
        expect(await kit.within(4000, client.things.list())).toEqual({ ok: true });
      } finally {
        spy.mockRestore();
      }
    },
  },
  {
    name: "POST whose answer is lost",
    defence: "sent once; the error says that it may have arrived",
    without: { "core/facts": (actual: Any) => ({ ...actual, safetyOf: () => "safe" }) },
    async attack(kit) {
      const server = await kit.serve((_, response) => response.destroy());
      const retries = { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } };
      const error = await kit.fails(
        kit.client(server.url, { retries }).things.create({ pin: CANARIES.field }),
      );
      expect([error.name, error.sent]).toEqual(["ConnectionError", true]);
      expect(server.arrived).toHaveLength(1);
    },
  },
  {
    name: "POST to a port where nobody listens",
    defence: "tried again, for nothing was sent",
    without: { "core/unsent": (actual: Any) => ({ ...actual, isUnsent: () => false }) },
    async attack(kit) {
      const gone = await kit.serve();
      await gone.stop();
      const retries = { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } };
      const error = await kit.fails(kit.client(gone.url, { retries }).things.create({}));
      expect([error.name, error.sent, error.attempts]).toEqual(["ConnectionError", false, 3]);
    },
  },
];
