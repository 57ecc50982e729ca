import { describe, expect, it } from "vitest";
import { oauth } from "../../src/auth/oauth.js";
import { failure, json, type Seen } from "../support/handler.js";
import { FIELDS, rig, TOKENS } from "./oauth-kit.js";

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

describe("what a source has its client hide", () => {
  it.each([
    [{ access_token: "a1" }, ["canary-client-secret", "a1"]],
    [{ access_token: "a1", refresh_token: "r1" }, ["canary-client-secret", "a1", "r1"]],
  ])("are its secrets, and the tokens of %j, before anybody is given them", async (answer, all) => {
    const hidden: string[] = [];
    const kept: string[][] = [];
    const source = oauth({ fields: FIELDS, onTokens: () => void kept.push([...hidden]) });
    const bound = source.bind?.({
      provider: "acme",
      descriptor: TOKENS,
      request: async () => answer,
      hide: (secret) => void hidden.push(secret),
      now: () => 0,
    });
    expect(await bound?.token()).toBe("a1");
    expect(kept).toEqual([all]);
  });
});
