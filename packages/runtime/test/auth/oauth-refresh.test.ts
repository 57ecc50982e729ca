import { describe, expect, it } from "vitest";
import { quiet } from "../support/clock.js";
import { failure, json, networkError, type Seen } from "../support/handler.js";
import { FIELDS, HOUR, rig, rotating, SIGN_IN } from "./oauth-kit.js";

describe("refresh tokens", () => {
  it("are used, rotated, and sent without what bought the first", async () => {
    const { get, clock, asked } = rig(
      { fields: { ...FIELDS, code: "one-time-code" } },
      { grant: rotating, descriptor: { grants: SIGN_IN } },
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
    const options = { fields: { ...FIELDS, code: "one-time-code" } };
    const refused = rig(options, {
      descriptor: { grants: SIGN_IN },
      grant: (seen, i) => (i === 1 ? json({}, 400) : rotating(seen, i)),
    });
    await refused.get();
    await refused.clock.pass(HOUR);
    expect((await failure(refused.get())).name).toBe("BadRequestError");
    expect(refused.asked).toHaveLength(2);
    const without = rig(options, { descriptor: { grants: SIGN_IN } });
    await without.get();
    await without.clock.pass(HOUR);
    expect((await failure(without.get())).message).toBe(
      "token has expired, and its code is used up (sign in again)",
    );
    expect(without.asked).toHaveLength(1);
  });

  it("are not used before they are kept, by no call", async () => {
    let keep = (): void => {};
    const { client, clock, seen, get } = rig(
      { onTokens: () => new Promise<void>((done) => (keep = done)) },
      { grant: rotating },
    );
    const calls = ["x", "y"].map((id) => client.things.get(id));
    await quiet();
    expect(seen.map(({ url }) => url.pathname)).toEqual(["/oauth/token"]);
    keep();
    expect(await clock.settle(Promise.all(calls))).toHaveLength(2);
    expect(await get()).toEqual({ as: "Bearer access-1" });
  });

  it("are handed over as they came, once each", async () => {
    const kept: unknown[] = [];
    const { get, clock } = rig(
      { onTokens: (tokens) => void kept.push(tokens) },
      { grant: rotating },
    );
    const start = clock.now();
    await get();
    await get();
    await clock.pass(HOUR);
    await get();
    expect(kept).toStrictEqual([
      { accessToken: "access-1", refreshToken: "refresh-1", expiresAt: start + HOUR },
      { accessToken: "access-2", refreshToken: "refresh-2", expiresAt: start + 2 * HOUR },
    ]);
  });

  it("of an answer without any are handed over without", async () => {
    const kept: unknown[] = [];
    const grant = () => json({ access_token: "access-1" });
    await rig({ onTokens: (tokens) => void kept.push(tokens) }, { grant }).get();
    expect(kept).toStrictEqual([{ accessToken: "access-1" }]);
  });

  it("refused for good, the next call buys a new token at once", async () => {
    const grant = (_: Seen, i: number) =>
      i === 1 || i === 2 ? json({ message: "no" }, 400) : rotating(_, i);
    const { get, clock, asked } = rig({}, { grant });
    await get();
    await clock.pass(HOUR);
    expect((await failure(get())).message).toBe("acme oauth.createToken: 400 — no");
    expect(await get()).toEqual({ as: "Bearer access-4" });
    expect(asked.map(({ body }) => body.grant_type)).toEqual([
      "client_credentials",
      "refresh_token",
      "client_credentials",
      "refresh_token",
    ]);
  });

  it("refused where there is nothing to start over with, it is the error", async () => {
    const descriptor = { grants: { refresh_token: { grant_type: "refresh_token" } } };
    const tokens = { accessToken: "old", refreshToken: "refresh-0", expiresAt: 1 };
    const grant = () => json({ message: "revoked" }, 400);
    const { get, asked } = rig({ tokens }, { descriptor, grant });
    expect((await failure(get())).message).toBe("acme oauth.createToken: 400 — revoked");
    expect(asked).toHaveLength(1);
  });

  it("without a grant for them are of no use: one buys anew", async () => {
    const grants = { client_credentials: { grant_type: "client_credentials" } };
    const { get, clock, asked } = rig({}, { descriptor: { grants }, grant: rotating });
    await get();
    await clock.pass(HOUR);
    await get();
    expect(asked.map(({ body }) => [body.grant_type, body.refresh_token])).toEqual([
      ["client_credentials", undefined],
      ["client_credentials", undefined],
    ]);
  });

  it("a code that bought nothing may be tried again; one that was spent may not", async () => {
    const options = { fields: { ...FIELDS, code: "one-time-code" } };
    const failing = (_: Seen, i: number) => (i === 0 ? json({}, 503) : rotating(_, i));
    const again = rig(options, { descriptor: { grants: SIGN_IN }, grant: failing });
    expect((await failure(again.get())).name).toBe("ServerError");
    expect(await again.get()).toEqual({ as: "Bearer access-2" });
    const empty = rig(options, { descriptor: { grants: SIGN_IN }, grant: () => json({}) });
    expect((await failure(empty.get())).message).toMatch(/^token is missing in the answer/);
    expect((await failure(empty.get())).message).toBe(
      "token has expired, and its code is used up (sign in again)",
    );
    expect(empty.asked).toHaveLength(1);
  });
});
