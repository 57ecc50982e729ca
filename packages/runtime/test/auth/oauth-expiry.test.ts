import { describe, expect, it } from "vitest";
import { quiet } from "../support/clock.js";
import { failure, json, networkError } from "../support/handler.js";
import { HOUR, rig } from "./oauth-kit.js";

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

  it.each([
    // Margins of five minutes and of half a minute, or a quarter of a short life.
    [3600, 3299, 1],
    [3600, 3301, 2],
    [400, 299, 1],
    [400, 301, 2],
    [60, 44, 1],
    [60, 46, 2],
    [4, 2.9, 1],
    [4, 3.1, 2],
  ])(
    "a token of %d s is renewed in good time: after %d s there were %i",
    async (life, after, n) => {
      const grant = (_: unknown, i: number) =>
        json({ access_token: `access-${i + 1}`, expires_in: life });
      const { get, clock, asked } = rig({}, { grant });
      await get();
      await clock.pass(after * 1000);
      await get();
      expect(asked).toHaveLength(n);
    },
  );

  it("calls that wait for a new token wait for one", async () => {
    const { client, clock, asked, get } = rig();
    await get();
    await clock.pass(HOUR);
    const calls = Promise.all(["x", "y", "z"].map((id) => client.things.get(id)));
    expect(await clock.settle(calls)).toEqual(Array(3).fill({ as: "Bearer access-2" }));
    expect(asked).toHaveLength(2);
  });

  it("a background refresh is one, however many calls there are, and calls go on meanwhile", async () => {
    let answer = (_: Response): void => {};
    const grant = (_: unknown, i: number): Response | Promise<Response> =>
      i === 0
        ? json({ access_token: "access-1", expires_in: 3600 })
        : new Promise((done) => (answer = done));
    const { client, clock, asked, get } = rig({}, { grant });
    await get();
    await clock.pass(HOUR - 200_000);
    const calls = Promise.all(["x", "y", "z"].map((id) => client.things.get(id)));
    expect(await clock.settle(calls)).toEqual(Array(3).fill({ as: "Bearer access-1" }));
    expect(asked).toHaveLength(2);
    answer(json({ access_token: "access-2", expires_in: 3600 }));
    await quiet();
    expect(await get()).toEqual({ as: "Bearer access-2" });
  });

  it("is by the first token's own time, not by the clock of who asks", async () => {
    const { get, clock, asked } = rig();
    await get();
    clock.set(clock.now() - 10 * HOUR);
    await get();
    expect(asked).toHaveLength(1);
  });

  it("tokens that one kept expire at their own moment", async () => {
    const start = Date.UTC(2026, 0, 1);
    const tokens = { accessToken: "kept-access", expiresAt: start + HOUR };
    const { get, clock, asked } = rig({ tokens });
    expect(await get()).toEqual({ as: "Bearer kept-access" });
    await clock.pass(HOUR - 29_000);
    expect(await get()).toEqual({ as: "Bearer access-1" });
    expect(asked).toHaveLength(1);
    const over = rig({ tokens: { accessToken: "kept-access", expiresAt: start } });
    expect(await over.get()).toEqual({ as: "Bearer access-1" });
  });

  it("in the background, no connection harms nobody; in need, it is the call's error", async () => {
    const grant = (_: unknown, i: number) =>
      i === 0 ? json({ access_token: "access-1", expires_in: 3600 }) : networkError("ENOTFOUND");
    const { get, clock } = rig({}, { grant });
    await get();
    await clock.pass(HOUR - 100_000);
    expect(await get()).toEqual({ as: "Bearer access-1" });
    await clock.pass(100_000);
    const error = await failure(get());
    expect([error.name, error.operationId]).toEqual(["ConnectionError", "oauth.createToken"]);
  });
});
