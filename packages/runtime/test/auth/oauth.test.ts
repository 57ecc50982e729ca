import { describe, expect, it, vi } from "vitest";
import { type OAuthOptions, oauth } from "../../src/auth/oauth.js";
import type { TokenSet } from "../../src/auth/token-set.js";
import type { TokenDescriptor } from "../../src/descriptor.js";
import { FakeClock, quiet } from "../support/clock.js";
import { clientOf, failure, json, networkError, type Seen } from "../support/handler.js";
import { operation, provider } from "../support/provider.js";

const TOKENS: TokenDescriptor = {
  operation: "oauth.createToken",
  grants: {
    client_credentials: { grant_type: "client_credentials" },
    refresh_token: { grant_type: "refresh_token" },
  },
  accessToken: ["/accessToken", "/access_token"],
  refreshToken: ["/refresh_token"],
  expiresIn: ["/expires_in", "/accessTokenExpiresAt"],
};

const FIELDS = { client_id: "id-1", client_secret: "canary-client-secret" };
const HOUR = 3600_000;

interface Rig {
  descriptor?: Partial<TokenDescriptor>;
  facts?: object;
  client?: object;
  /** Answers the token operation; the default counts tokens. */
  grant?: (seen: Seen, index: number) => Response | Error | Promise<Response>;
  /** Answers everything else. */
  data?: (seen: Seen) => Response;
}

function rig(
  options: Partial<OAuthOptions> = {},
  { descriptor, facts, client: more, grant, data }: Rig = {},
) {
  const clock = new FakeClock();
  const asked: { at: number; body: Record<string, string> }[] = [];
  const start = clock.now();
  const auth = {
    bearer: {
      in: "header",
      name: "Authorization",
      prefix: "Bearer",
      option: "token",
      token: { ...TOKENS, ...descriptor },
    },
  } as const;
  const operations = {
    "oauth.createToken": operation({
      method: "POST",
      path: "/oauth/token",
      security: [],
      body: { types: ["application/x-www-form-urlencoded"], required: true },
    }),
    "things.get": operation(),
  };
  const source = oauth({ fields: FIELDS, ...options });
  const { client, seen } = clientOf(
    (one) => {
      if (one.url.pathname !== "/oauth/token")
        return data?.(one) ?? json({ as: one.headers.get("authorization") });
      asked.push({
        at: clock.now() - start,
        body: Object.fromEntries(new URLSearchParams(one.body)),
      });
      return (
        grant?.(one, asked.length - 1) ??
        json({ access_token: `access-${asked.length}`, expires_in: 3600 })
      );
    },
    { ...clock.option, retries: 0, token: source, ...more },
    operations,
    provider({ auth, security: [["bearer"]], ...facts }),
  );
  const get = (callOptions: object = {}) => clock.settle(client.things.get("x", {}, callOptions));
  return { clock, client, asked, seen, get, source };
}

describe("the first token", () => {
  it("is asked for as the spec says, without credentials, once", async () => {
    const { get, asked, seen } = rig();
    expect(await get()).toEqual({ as: "Bearer access-1" });
    await get();
    expect(asked.map(({ body }) => body)).toEqual([
      { grant_type: "client_credentials", ...FIELDS },
    ]);
    expect(seen[0]?.headers.has("authorization")).toBe(false);
    expect(seen[0]?.headers.get("content-type")).toBe("application/x-www-form-urlencoded");
    expect(seen[0]?.method).toBe("POST");
  });

  it("is asked for once, however many calls wait", async () => {
    const { client, clock, asked } = rig();
    const calls = Promise.all(Array.from({ length: 20 }, () => client.things.get("x")));
    expect(new Set((await clock.settle(calls)).map(({ as }: { as: string }) => as))).toEqual(
      new Set(["Bearer access-1"]),
    );
    expect(asked).toHaveLength(1);
  });

  it("comes from fields that a function gives", async () => {
    const { get, asked } = rig({
      fields: async () => ({ client_id: "late", client_secret: "later-secret" }),
    });
    await get();
    expect(asked[0]?.body).toEqual({
      grant_type: "client_credentials",
      client_id: "late",
      client_secret: "later-secret",
    });
  });

  it("comes from the grant that one names", async () => {
    const grants = { password: {}, client_credentials: { grant_type: "client_credentials" } };
    const { get, asked } = rig({ grant: "client_credentials" }, { descriptor: { grants } });
    await get();
    expect(asked[0]?.body.grant_type).toBe("client_credentials");
    const first = rig(
      { fields: { username: "u", password: "canary-password" } },
      { descriptor: { grants } },
    );
    await first.get();
    expect(first.asked[0]?.body).toEqual({ username: "u", password: "canary-password" });
  });

  it("of a grant that the spec does not know is refused", async () => {
    const { get } = rig({ grant: "magic" });
    const error = await failure(get());
    expect(error.message).toBe("grant is none that acme knows (client_credentials, refresh_token)");
  });

  it("may be what one kept", async () => {
    const { get, asked } = rig({ tokens: { accessToken: "kept-access" } });
    expect(await get()).toEqual({ as: "Bearer kept-access" });
    expect(asked).toHaveLength(0);
  });

  it.each([{}, { access_token: "" }, { access_token: 5 }, null])(
    "must be in the answer: %j",
    async (answer) => {
      const { get } = rig({}, { grant: () => json(answer) });
      expect((await failure(get())).message).toBe(
        "token is missing in the answer of oauth.createToken",
      );
    },
  );
});

describe("expiry", () => {
  it("more than five minutes ahead changes nothing", async () => {
    const { get, clock, asked } = rig();
    await get();
    await clock.pass(HOUR - 300_001);
    await get();
    expect(asked).toHaveLength(1);
  });

  it("within five minutes a new token is fetched beside the call", async () => {
    const { get, clock, asked } = rig();
    await get();
    await clock.pass(HOUR - 300_000);
    expect(await get()).toEqual({ as: "Bearer access-1" });
    expect(asked).toHaveLength(2);
    expect(await get()).toEqual({ as: "Bearer access-2" });
  });

  it("within thirty seconds calls wait for it", async () => {
    const { get, clock } = rig();
    await get();
    await clock.pass(HOUR - 30_000);
    expect(await get()).toEqual({ as: "Bearer access-2" });
  });

  it("the windows are options", async () => {
    const { get, clock, asked } = rig({ advisoryMs: 1000, mandatoryMs: 500 });
    await get();
    await clock.pass(HOUR - 1001);
    await get();
    expect(asked).toHaveLength(1);
    await clock.pass(501);
    expect(await get()).toEqual({ as: "Bearer access-2" });
  });

  it("a token that lives for seconds is used all the same", async () => {
    const { get, clock, asked } = rig(
      {},
      { grant: (_, i) => json({ access_token: `short-${i}`, expires_in: 20 }) },
    );
    await get();
    await clock.pass(14_000);
    await get();
    expect(asked).toHaveLength(1);
    await clock.pass(1500);
    await get();
    expect(asked).toHaveLength(2);
  });

  it.each([
    ["a number as text", { access_token: "a-token", expires_in: "3600" }],
    ["a moment", { accessToken: "a-token", accessTokenExpiresAt: "2026-01-01T01:00:00.000Z" }],
  ])("is told as %s", async (_, answer) => {
    const { get, clock, asked } = rig({}, { grant: () => json(answer) });
    await get();
    await clock.pass(HOUR - 300_001);
    await get();
    expect(asked).toHaveLength(1);
    await clock.pass(HOUR);
    await get();
    expect(asked).toHaveLength(2);
  });

  it("is the spec's lifetime where the answer does not say", async () => {
    const { get, clock, asked } = rig(
      {},
      { descriptor: { lifetime: 28_800 }, grant: () => json({ access_token: "a-token" }) },
    );
    await get();
    await clock.pass(8 * HOUR - 300_001);
    await get();
    expect(asked).toHaveLength(1);
    await clock.pass(300_000);
    await get();
    expect(asked).toHaveLength(2);
  });

  it("is never, where nobody says", async () => {
    const { get, clock, asked } = rig(
      {},
      { grant: () => json({ access_token: "a-token", expires_in: -5 }) },
    );
    await get();
    await clock.pass(1000 * HOUR);
    await get();
    expect(asked).toHaveLength(1);
  });

  it("a background refresh that fails harms nobody, and is not tried for half a minute", async () => {
    const { get, clock, asked } = rig(
      {},
      {
        grant: (_, i) =>
          i === 0 ? json({ access_token: "access-1", expires_in: 3600 }) : json({}, 500),
      },
    );
    await get();
    await clock.pass(HOUR - 300_000);
    for (let i = 0; i < 3; i++) expect(await get()).toEqual({ as: "Bearer access-1" });
    expect(asked).toHaveLength(2);
    await clock.pass(30_000);
    await get();
    expect(asked).toHaveLength(3);
  });
});

describe("refresh tokens", () => {
  const rotating = (_: Seen, i: number) =>
    json({ access_token: `access-${i + 1}`, refresh_token: `refresh-${i + 1}`, expires_in: 3600 });

  it("are used, rotated, and sent without what bought the first", async () => {
    const grants = {
      authorization_code: { grant_type: "authorization_code" },
      refresh_token: { grant_type: "refresh_token" },
    };
    const { get, clock, asked } = rig(
      { fields: { ...FIELDS, code: "one-time-code" } },
      { grant: rotating, descriptor: { grants } },
    );
    await get();
    await clock.pass(HOUR);
    await get();
    await clock.pass(HOUR);
    expect(await get()).toEqual({ as: "Bearer access-3" });
    expect(asked.map(({ body }) => body)).toEqual([
      { grant_type: "authorization_code", ...FIELDS, code: "one-time-code" },
      { grant_type: "refresh_token", ...FIELDS, refresh_token: "refresh-1" },
      { grant_type: "refresh_token", ...FIELDS, refresh_token: "refresh-2" },
    ]);
  });

  it("stay, where the provider does not rotate", async () => {
    const grant = (_: Seen, i: number) =>
      json({
        access_token: `access-${i + 1}`,
        expires_in: 3600,
        ...(i === 0 && { refresh_token: "for-ever-token" }),
      });
    const { get, clock, asked } = rig({}, { grant });
    await get();
    for (let i = 0; i < 2; i++) {
      await clock.pass(HOUR);
      await get();
    }
    expect(asked.slice(1).map(({ body }) => body.refresh_token)).toEqual([
      "for-ever-token",
      "for-ever-token",
    ]);
  });

  it("are handed over before the new token is used", async () => {
    const order: string[] = [];
    const { get, clock } = rig(
      {
        onTokens: async ({ refreshToken }) => {
          await quiet();
          order.push(`kept ${refreshToken}`);
        },
      },
      {
        grant: rotating,
        data: ({ headers }) => {
          order.push(`used ${headers.get("authorization")}`);
          return json({});
        },
      },
    );
    await get();
    await clock.pass(HOUR);
    await get();
    expect(order).toEqual([
      "kept refresh-1",
      "used Bearer access-1",
      "kept refresh-2",
      "used Bearer access-2",
    ]);
  });

  it("that could not be kept fail the call, but are not lost", async () => {
    let broken = false;
    const { get, clock, asked } = rig(
      {
        onTokens: () => {
          if (broken) throw new Error("disk full");
        },
      },
      { grant: rotating },
    );
    await get();
    await clock.pass(HOUR);
    broken = true;
    expect((await failure(get())).message).toBe("disk full");
    broken = false;
    await get();
    expect(asked.at(-1)?.body.refresh_token).toBe("refresh-2");
  });

  it("refused, one starts over where a secret can buy a token", async () => {
    const grant = (_: Seen, i: number) => (i === 1 ? json({ code: 1217 }, 400) : rotating(_, i));
    const { get, clock, asked } = rig({}, { grant });
    await get();
    await clock.pass(HOUR);
    expect(await get()).toEqual({ as: "Bearer access-3" });
    expect(asked.map(({ body }) => body.grant_type)).toEqual([
      "client_credentials",
      "refresh_token",
      "client_credentials",
    ]);
  });

  it.each([
    ["the server fails", () => json({}, 500), "ServerError"],
    ["no connection comes", () => networkError("ECONNREFUSED"), "ConnectionError"],
  ] as const)("one does not start over where %s", async (_, answer, name) => {
    const { get, clock, asked } = rig(
      {},
      { grant: (seen, i) => (i === 1 ? answer() : rotating(seen, i)) },
    );
    await get();
    await clock.pass(HOUR);
    const error = await failure(get());
    expect([error.name, asked.length]).toEqual([name, 2]);
  });

  it("a code is never spent twice", async () => {
    const grants = {
      authorization_code: { grant_type: "authorization_code" },
      refresh_token: { grant_type: "refresh_token" },
    };
    const options = { fields: { ...FIELDS, code: "one-time-code" } };
    const refused = rig(options, {
      descriptor: { grants },
      grant: (seen, i) => (i === 1 ? json({}, 400) : rotating(seen, i)),
    });
    await refused.get();
    await refused.clock.pass(HOUR);
    expect((await failure(refused.get())).name).toBe("BadRequestError");
    expect(refused.asked).toHaveLength(2);
    const without = rig(options, { descriptor: { grants } });
    await without.get();
    await without.clock.pass(HOUR);
    expect((await failure(without.get())).message).toBe(
      "token has expired, and its code is used up (sign in again)",
    );
    expect(without.asked).toHaveLength(1);
  });
});

describe("a token that the provider refuses", () => {
  const refuse = (bad: string) => (seen: Seen) =>
    seen.headers.get("authorization") === `Bearer ${bad}`
      ? json({}, 401)
      : json({ as: seen.headers.get("authorization") });

  it("is replaced once for all calls that it fails", async () => {
    const { client, clock, asked, get } = rig({}, { data: refuse("access-1") });
    const calls = Promise.all(Array.from({ length: 10 }, () => client.things.get("x")));
    const answers = await clock.settle(calls);
    expect(new Set(answers.map(({ as }: { as: string }) => as))).toEqual(
      new Set(["Bearer access-2"]),
    );
    expect(asked).toHaveLength(2);
    await get();
    expect(asked).toHaveLength(2);
  });

  it("a late refusal of an old token does not throw the new one away", async () => {
    // Both calls go out with the first token; the second is refused when the new one is there.
    let release = (): void => {};
    const held = new Promise<void>((done) => {
      release = done;
    });
    let refusals = 0;
    const { client, clock, asked } = rig(
      {},
      {
        data: (seen) => refuse("access-1")(seen),
        client: {
          layers: {
            attempt: [
              async (request: Request, next: (sent: Request) => Promise<Response>) => {
                const response = await next(request);
                if (response.status === 401 && ++refusals === 2) await held;
                return response;
              },
            ],
          },
        },
      },
    );
    const calls = [client.things.get("x"), client.things.get("y")];
    expect(await clock.settle(Promise.race(calls))).toEqual({ as: "Bearer access-2" });
    release();
    expect(await clock.settle(Promise.all(calls))).toEqual(
      Array(2).fill({ as: "Bearer access-2" }),
    );
    expect(asked).toHaveLength(2);
  });

  it("refused again, the error is the provider's", async () => {
    const { get, asked } = rig({}, { data: () => json({}, 401) });
    const error = await failure(get());
    expect([error.name, asked.length]).toEqual(["AuthenticationError", 2]);
  });

  it("where no new one is to be had, the error says what the token operation said", async () => {
    const grant = (_: Seen, i: number) =>
      i === 0 ? json({ access_token: "access-1" }) : json({ message: "revoked" }, 403);
    const { get } = rig({}, { data: refuse("access-1"), grant });
    const error = await failure(get());
    expect(error.message).toBe("acme oauth.createToken: 403 — revoked");
    expect(error.operationId).toBe("oauth.createToken");
  });
});

describe("whoever aborts", () => {
  it("stops waiting; the others get the token", async () => {
    let answer = (_: Response): void => {};
    const { client, clock, asked } = rig(
      {},
      { grant: () => new Promise((done) => (answer = done)) },
    );
    const controller = new AbortController();
    const first = failure(client.things.get("x", {}, { signal: controller.signal }));
    const second = client.things.get("y");
    await quiet();
    controller.abort("gone");
    expect(await first).toBe("gone");
    answer(json({ access_token: "access-1" }));
    expect(await clock.settle(second)).toEqual({ as: "Bearer access-1" });
    expect(asked).toHaveLength(1);
  });
});

describe("a cache", () => {
  function memory(initial?: TokenSet) {
    const entries = new Map<string, TokenSet>();
    if (initial) entries.set("acme:lab", initial);
    return {
      entries,
      get: vi.fn(async (key: string) => entries.get(key)),
      set: vi.fn(async (key: string, tokens: TokenSet) => {
        entries.set(key, tokens);
      }),
    };
  }

  it("spares the first token", async () => {
    const cache = memory({ accessToken: "cached-access" });
    const { get, asked } = rig({ cache, id: "lab" });
    expect(await get()).toEqual({ as: "Bearer cached-access" });
    await get();
    expect(asked).toHaveLength(0);
    expect(cache.get).toHaveBeenCalledTimes(1);
    expect(cache.set).not.toHaveBeenCalled();
  });

  it("gets new tokens", async () => {
    const cache = memory();
    const { get, clock } = rig({ cache, id: "lab" });
    await get();
    expect(cache.entries.get("acme:lab")).toEqual({
      accessToken: "access-1",
      expiresAt: clock.now() + HOUR,
    });
  });

  it("may hold a token that another program fetched meanwhile", async () => {
    const cache = memory({ accessToken: "access-old", expiresAt: Date.UTC(2026, 0, 1, 1) });
    const { get, clock, asked } = rig({ cache, id: "lab" });
    await get();
    cache.entries.set("acme:lab", {
      accessToken: "access-other",
      expiresAt: clock.now() + 3 * HOUR,
    });
    await clock.pass(HOUR);
    expect(await get()).toEqual({ as: "Bearer access-other" });
    expect(asked).toHaveLength(0);
  });

  it("is not asked for a token that was refused", async () => {
    const cache = memory({ accessToken: "refused-access" });
    const data = ({ headers }: Seen) =>
      json({}, headers.get("authorization") === "Bearer refused-access" ? 401 : 200);
    const { get, asked } = rig({ cache, id: "lab" }, { data });
    await get();
    expect(asked).toHaveLength(1);
    expect(cache.entries.get("acme:lab")?.accessToken).toBe("access-1");
  });

  it("brings a refresh token along", async () => {
    const cache = memory({
      accessToken: "old-access",
      refreshToken: "cached-refresh",
      expiresAt: 1,
    });
    const { get, asked } = rig({ cache, id: "lab" });
    await get();
    expect(asked[0]?.body.refresh_token).toBe("cached-refresh");
  });

  it("is keyed by provider and account", async () => {
    const cache = memory();
    await rig({ cache }).get();
    const [[byHash]] = cache.set.mock.calls as [[string, TokenSet]];
    expect(byHash).toMatch(/^acme:[0-9a-z]+$/);
    expect(byHash).not.toContain("canary");
    const other = memory();
    await rig({ cache: other, fields: () => FIELDS }).get();
    expect(other.set.mock.calls[0]?.[0]).toBe("acme:default");
  });
});

describe("the source", () => {
  it("is of no use before a client has it", () => {
    expect(() => oauth({ fields: FIELDS }).token()).toThrow(
      "token is a token source that no client has bound",
    );
  });

  it("names its account for budgets", () => {
    expect(oauth({ fields: FIELDS, id: "lab" }).id).toBe("lab");
    expect(oauth({ fields: FIELDS }).id).toBe(oauth({ fields: FIELDS }).id);
    expect(oauth({ fields: FIELDS }).id).not.toContain("canary");
    expect(oauth({ fields: () => FIELDS }).id).toBeUndefined();
  });

  it("of an option without token operation says so", async () => {
    const { client } = clientOf(() => json({}), { token: oauth({ fields: FIELDS }) });
    expect((await failure(client.things.get("x"))).message).toMatch(
      /^grant is none that acme knows/,
    );
  });

  it("keeps its secrets out of errors", async () => {
    const echo = ({ body }: Seen) => json({ message: `bad request: ${body}` }, 400);
    const { get } = rig(
      { tokens: { accessToken: "x", refreshToken: "canary-refresh", expiresAt: 1 } },
      { grant: echo },
    );
    const error = await failure(get());
    for (const secret of ["canary-client-secret", "canary-refresh"]) {
      expect(JSON.stringify(error) + error.message).not.toContain(secret);
    }
  });

  it("keeps what it was handed out of errors, too", async () => {
    const grant = () =>
      json({ access_token: "handed-access-1", refresh_token: "handed-refresh-1" });
    const data = () => json({ message: "handed-access-1 and handed-refresh-1" }, 400);
    const error = await failure(rig({}, { grant, data }).get());
    expect(error.message).toBe("acme things.get: 400 — [redacted] and [redacted]");
  });

  it("takes a slot of the budget for token calls, unless the spec says otherwise", async () => {
    const limit = (tokens: boolean) => ({
      rateLimit: { limit: 2, window: 60, kind: "clock", tokens },
    });
    for (const [tokens, sent] of [
      [true, 1],
      [false, 2],
    ] as const) {
      const taken: string[] = [];
      const store = {
        take(key: string) {
          taken.push(key);
          return 0;
        },
        learn() {},
      };
      const { get } = rig({}, { facts: limit(tokens), client: { rateLimit: { store } } });
      await get();
      expect(taken).toHaveLength(3 - sent);
    }
  });
});
