import { describe, expect, it } from "vitest";
import type { TokenSource } from "../../src/auth/credential.js";
import { newEngine } from "../../src/core/engine.js";
import type { Operation } from "../../src/core/facts.js";
import type { Feature } from "../../src/core/feature.js";
import { callOf } from "../../src/core/operation.js";
import { renewal } from "../../src/features/renewal.js";
import { tokens } from "../../src/features/tokens.js";
import { transport } from "../../src/features/transport.js";
import { clientOf, failure, handler, json } from "../support/handler.js";
import { ACME_KEY } from "./kit.js";

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

describe("a session of features that a program has chosen", () => {
  const get: Operation = { id: "things.get", method: "GET" };
  const answered = async (feature: Feature, token: unknown) => {
    const { fetch, seen } = handler(() => json({}));
    const engine = newEngine(ACME_KEY, { token, fetch } as never, [feature, transport]);
    await callOf(engine, get, () => ({ path: "/things" }));
    return seen[0]?.headers.get("x-key");
  };

  it("asks a function for tokens, by either feature that asks", async () => {
    for (const feature of [tokens, renewal()])
      expect(await answered(feature, async () => "t0ken1")).toBe("t0ken1");
  });

  it("lends a source no operation, where none was handed in", async () => {
    const bind: TokenSource["bind"] = ({ descriptor }) => ({ token: () => `${descriptor}` });
    const source = { token: () => "unbound", bind };
    expect(await answered(renewal(), source)).toBe("undefined");
    // What only asks binds nothing.
    expect(await answered(tokens, source)).toBe("unbound");
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
