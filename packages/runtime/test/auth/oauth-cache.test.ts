import { describe, expect, it, vi } from "vitest";
import type { TokenSet } from "../../src/auth/token-set.js";
import { failure, json, type Seen } from "../support/handler.js";
import { FIELDS, HOUR, rig, rotating } from "./oauth-kit.js";

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

  it.each<[string, number, TokenSet?]>([
    ["held", 0, { accessToken: "access-old", expiresAt: Date.UTC(2026, 0, 1, 1) }],
    ["was given", 1],
  ])(
    "may hold a token that another program fetched after the one it %s",
    async (_, own, before) => {
      const cache = memory(before);
      const { get, clock, asked } = rig({ cache, id: "lab" });
      await get();
      cache.entries.set("acme:lab", {
        accessToken: "access-other",
        expiresAt: clock.now() + 3 * HOUR,
      });
      await clock.pass(HOUR);
      expect(await get()).toEqual({ as: "Bearer access-other" });
      expect(asked).toHaveLength(own);
    },
  );

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
    for (const id of ["alice", "bob"]) await rig({ cache, id }).get();
    expect([...cache.entries.keys()]).toEqual(["acme:alice", "acme:bob"]);
  });

  it.each([{ user: 1 }, [], [1], 5, () => "alice", Symbol("a")])(
    "takes no name that is no text: of another one all users may have the same",
    (id) => {
      expect(() => rig({ cache: memory(), fields: FIELDS, id: id as never })).toThrow(
        /^id must be text .it names the account/,
      );
    },
  );

  it.each<[string, object]>([
    ["fields", { fields: FIELDS }],
    ["fields that are asked for", { fields: async () => FIELDS }],
    ["tokens of a user", { fields: FIELDS, tokens: { accessToken: "of-user-1" } }],
    ["an empty name", { fields: FIELDS, id: "" }],
  ])("needs a name beside %s: a guessed one would be that of somebody else", (_, options) => {
    expect(() => rig({ cache: memory(), ...options })).toThrow(
      /^id is missing beside a cache .one user would get another's token/,
    );
  });

  it("gives nobody the token of another account", async () => {
    const cache = memory();
    const grant = (seen: Seen) =>
      json({ access_token: `token-of-${new URLSearchParams(seen.body).get("username")}` });
    const as = (username: string) => {
      const fields = async () => ({ ...FIELDS, username });
      return rig({ cache, id: username, fields }, { grant }).get();
    };
    expect([await as("alice"), await as("bob"), await as("alice")]).toEqual([
      { as: "Bearer token-of-alice" },
      { as: "Bearer token-of-bob" },
      { as: "Bearer token-of-alice" },
    ]);
  });

  it("that could not keep new tokens is not asked for those from before, which are worthless", async () => {
    const cache = memory({ accessToken: "a", refreshToken: "refresh-0", expiresAt: 1 });
    cache.set.mockRejectedValueOnce(new Error("disk full"));
    const { get, asked } = rig({ cache, id: "lab" }, { grant: rotating });
    expect((await failure(get())).message).toBe("disk full");
    expect(await get()).toEqual({ as: "Bearer access-2" });
    expect(asked.map(({ body }) => body.refresh_token)).toEqual(["refresh-0", "refresh-1"]);
    expect(cache.entries.get("acme:lab")).toMatchObject({ refreshToken: "refresh-2" });
  });

  it.each([5, "x", {}, { accessToken: 5 }, { accessToken: "" }, null])(
    "that holds %j holds no token",
    async (entry) => {
      const { get } = rig({ cache: { get: () => entry as never, set() {} }, id: "lab" });
      expect(await get()).toEqual({ as: "Bearer access-1" });
    },
  );

  it("keeps a token that does not expire as JSON writes one", async () => {
    const entries = new Map<string, string>();
    const cache = {
      get: (key: string) => JSON.parse(entries.get(key) ?? "null"),
      set: (key: string, tokens: TokenSet) => void entries.set(key, JSON.stringify(tokens)),
    };
    const grant = () => new Response('{"access_token":"access-1","expires_in":1e999}');
    for (const times of [1, 0]) {
      const { get, asked } = rig({ cache, id: "lab" }, { grant });
      await get();
      await get();
      expect(asked).toHaveLength(times);
    }
  });

  /** A cache that answers one thing after the other. */
  const course = (...answers: (TokenSet | undefined)[]) => {
    const keys: string[] = [];
    const cache = {
      get(key: string) {
        keys.push(key);
        return answers.length > 1 ? answers.shift() : answers[0];
      },
      set: vi.fn(),
    };
    return { cache, keys };
  };

  it("that is filled while the first call begins is heeded", async () => {
    const { cache, keys } = course(undefined, { accessToken: "cached-access" });
    const onTokens = vi.fn();
    const { get, asked } = rig({ cache, id: "lab", onTokens });
    expect(await get()).toEqual({ as: "Bearer cached-access" });
    expect([asked.length, keys]).toEqual([0, ["acme:lab", "acme:lab"]]);
    expect(cache.set).not.toHaveBeenCalled();
    expect(onTokens).not.toHaveBeenCalled();
  });

  it("that is filled with what is over gives its refresh token only", async () => {
    const over = { accessToken: "over", refreshToken: "cached-refresh", expiresAt: 1 };
    const { get, asked } = rig({ cache: course(undefined, over).cache, id: "lab" });
    expect(await get()).toEqual({ as: "Bearer access-1" });
    expect(asked[0]?.body.refresh_token).toBe("cached-refresh");
    const expired = course(undefined, { accessToken: "over", expiresAt: 1 });
    const bare = rig({ cache: expired.cache, id: "lab" });
    expect(await bare.get()).toEqual({ as: "Bearer access-1" });
    expect(bare.asked[0]?.body.grant_type).toBe("client_credentials");
  });

  it("does not keep a token from being renewed in good time", async () => {
    const { get, clock, asked } = rig({ cache: memory(), id: "lab" });
    await get();
    await clock.pass(HOUR - 200_000);
    expect(await get()).toEqual({ as: "Bearer access-1" });
    expect(asked).toHaveLength(2);
    expect(await get()).toEqual({ as: "Bearer access-2" });
  });

  it("gets a new refresh token, also beside the same access token", async () => {
    const cache = memory();
    const grant = (_: Seen, i: number) =>
      json({ access_token: "the-same", refresh_token: `refresh-${i + 1}`, expires_in: 3600 });
    const { get, clock } = rig({ cache, id: "lab" }, { grant });
    await get();
    await clock.pass(HOUR);
    await get();
    expect(cache.entries.get("acme:lab")?.refreshToken).toBe("refresh-2");
  });

  it("that can't be read fails the call, and is asked again by the next", async () => {
    let broken = true;
    const cache = memory({ accessToken: "cached-access" });
    const get = async (key: string) => {
      if (broken) throw new Error("cache away");
      return cache.entries.get(key);
    };
    const { get: call, asked } = rig({ cache: { ...cache, get }, id: "lab" });
    expect((await failure(call())).message).toBe("cache away");
    broken = false;
    expect(await call()).toEqual({ as: "Bearer cached-access" });
    expect(asked).toHaveLength(0);
  });

  it("that can't be written fails the call; the refresh token is not lost", async () => {
    let broken = false;
    const cache = memory();
    const set = async (key: string, tokens: TokenSet) => {
      if (broken) throw new Error("cache full");
      cache.entries.set(key, tokens);
    };
    const { get, clock, asked } = rig(
      { cache: { get: () => undefined, set }, id: "lab" },
      { grant: rotating },
    );
    await get();
    await clock.pass(HOUR);
    broken = true;
    expect((await failure(get())).message).toBe("cache full");
    broken = false;
    expect(await get()).toEqual({ as: "Bearer access-3" });
    expect(asked.at(-1)?.body.refresh_token).toBe("refresh-2");
  });

  it("is asked once, however many calls there are at the beginning", async () => {
    const cache = memory({ accessToken: "cached-access" });
    const { client, clock, asked } = rig({ cache, id: "lab" });
    const calls = Promise.all(["x", "y", "z"].map((id) => client.things.get(id)));
    expect(await clock.settle(calls)).toEqual(Array(3).fill({ as: "Bearer cached-access" }));
    expect(asked).toHaveLength(0);
    expect(cache.set).not.toHaveBeenCalled();
  });

  it("is not asked for what one has at hand", async () => {
    const cache = memory({ accessToken: "cached-access" });
    const { get } = rig({ cache, id: "lab", tokens: { accessToken: "own-access" } });
    expect(await get()).toEqual({ as: "Bearer own-access" });
    expect(cache.get).not.toHaveBeenCalled();
  });

  it("with a token that is over gives its refresh token only", async () => {
    const cache = memory({ accessToken: "over", refreshToken: "cached-refresh", expiresAt: 1 });
    const { get, asked } = rig({ cache, id: "lab" }, { grant: rotating });
    expect(await get()).toEqual({ as: "Bearer access-1" });
    expect(asked.map(({ body }) => body.refresh_token)).toEqual(["cached-refresh"]);
    expect(cache.entries.get("acme:lab")).toMatchObject({
      accessToken: "access-1",
      refreshToken: "refresh-1",
    });
  });

  it("is told of new tokens before `onTokens` is, and neither of what came from it", async () => {
    const order: string[] = [];
    const cache = memory();
    const set = async (_: string, { accessToken }: TokenSet) =>
      void order.push(`set ${accessToken}`);
    const onTokens = ({ accessToken }: TokenSet) => void order.push(`told ${accessToken}`);
    const { get, clock } = rig({ cache: { ...cache, set }, id: "lab", onTokens });
    await get();
    expect(order).toEqual(["set access-1", "told access-1"]);
    await clock.pass(HOUR);
    await get();
    expect(order.slice(2)).toEqual(["set access-2", "told access-2"]);
    const full = memory({ accessToken: "cached-access" });
    await rig({ cache: full, id: "lab", onTokens }).get();
    expect(order).toHaveLength(4);
  });
});
