import { describe, expect, it } from "vitest";
import type { TokenSource } from "../../src/auth/credential.js";
import { clientOf, failure, json } from "../support/handler.js";

describe("a source of tokens that is lent the provider's token operation", () => {
  it("is told where there is none, and what to give instead", async () => {
    const token: TokenSource = {
      token: () => "unbound",
      bind: ({ request, provider, descriptor }) => ({
        token: async () => `${provider} ${descriptor} ${await request({})}`,
      }),
    };
    const { client, seen } = clientOf(() => json({}), { token, retries: 0 });
    const error = await failure(client.things.get("a"));
    expect([error.name, error.message, seen.length]).toEqual([
      "ConfigError",
      "token asks for tokens, and acme has no operation for them (give a token, or a function)",
      0,
    ]);
  });
});

describe("credentials that are refused", () => {
  it("are sent once more only where they have changed", async () => {
    let given = 0;
    const asked: Record<string, readonly string[]> = {
      "the same": ["sameToken1", "sameToken1"],
      another: ["firstToken1", "otherToken1"],
    };
    const sent: Record<string, number> = {};
    for (const [what, tokens] of Object.entries(asked)) {
      given = 0;
      const token = () => tokens[given++] as string;
      const { client, seen } = clientOf(() => json({}, 401), { token, retries: 0 });
      expect((await failure(client.things.get("a"))).name).toBe("AuthenticationError");
      sent[what] = seen.length;
    }
    expect(sent).toEqual({ "the same": 1, another: 2 });
  });
});
