import { describe, expect, it, vi } from "vitest";
import type { TokenSource } from "../../src/auth/credential.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, provider, THINGS, TOKEN } from "../support/provider.js";

describe("sources of tokens", () => {
  it("a function is asked for each attempt", async () => {
    let n = 0;
    const { client, seen } = clientOf(() => json({}), { token: async () => `tokenNumber${++n}` });
    await client.things.get("x");
    await client.things.get("x");
    expect(seen.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Token tokenNumber1",
      "Token tokenNumber2",
    ]);
  });

  it("a refused token is replaced once, and the request sent again", async () => {
    const token = vi.fn().mockReturnValueOnce("firstToken1").mockReturnValue("secondToken2");
    const source: TokenSource = { token, invalidate: vi.fn() };
    const { client, seen } = clientOf((_, i) => json({ i }, i === 0 ? 401 : 200), {
      token: source,
    });
    expect(await client.things.create({ a: 1 })).toEqual({ i: 1 });
    expect(source.invalidate).toHaveBeenCalledExactlyOnceWith("firstToken1");
    expect(seen.map(({ headers, body }) => [headers.get("authorization"), body])).toEqual([
      ["Token firstToken1", '{"a":1}'],
      ["Token secondToken2", '{"a":1}'],
    ]);
  });

  it("refused twice, the second answer is the error", async () => {
    let n = 0;
    const { client, seen } = clientOf(() => json({ message: "no" }, 401), {
      token: () => `tokenNumber${++n}`,
    });
    const error = await failure(client.things.get("x"));
    expect([error.name, error.status, seen.length]).toEqual(["AuthenticationError", 401, 2]);
  });

  it("the same token again is not tried again", async () => {
    const { client, seen } = clientOf(() => json({}, 401), { token: () => "sameToken1" });
    await failure(client.things.get("x"));
    expect(seen).toHaveLength(1);
  });

  it("a constant token is not tried again", async () => {
    const { client, seen } = clientOf(() => json({}, 401), { token: TOKEN });
    expect((await failure(client.things.get("x"))).attempts).toBe(1);
    expect(seen).toHaveLength(1);
  });

  it("a code that means authentication counts, whatever its status", async () => {
    let n = 0;
    const facts = provider({ error: { code: ["/code"], kinds: { authentication: [1219] } } });
    const { client, seen } = clientOf(
      (_, i) => (i === 0 ? json({ code: 1219 }, 400) : json({ ok: 1 })),
      { token: () => `tokenNumber${++n}` },
      THINGS,
      facts,
    );
    expect(await client.things.get("x")).toEqual({ ok: 1 });
    expect(seen).toHaveLength(2);
  });

  it("a 403 is no reason for a new token", async () => {
    let n = 0;
    const { client, seen } = clientOf(() => json({}, 403), { token: () => `tokenNumber${++n}` });
    await failure(client.things.get("x"));
    expect(seen).toHaveLength(1);
  });

  it("a stream is not sent again with a new token", async () => {
    let n = 0;
    const operations = {
      "x.put": operation({
        method: "PUT",
        path: "/x",
        body: { types: ["application/octet-stream"] },
      }),
    };
    const { client, seen } = clientOf(
      () => json({}, 401),
      { token: () => `tokenNumber${++n}` },
      operations,
    );
    await failure(client.x.put(new Blob(["x"]).stream()));
    expect(seen).toHaveLength(1);
  });

  it("a source that fails, fails the call with its own error", async () => {
    const broken = new Error("vault is sealed");
    const { client, seen } = clientOf(() => json({}), { token: () => Promise.reject(broken) });
    expect(await failure(client.things.get("x"))).toBe(broken);
    expect(seen).toHaveLength(0);
  });

  it("the caller need not wait for a source that hangs", async () => {
    const controller = new AbortController();
    const { client } = clientOf(() => json({}), { token: () => new Promise(() => {}) });
    const call = failure(client.things.get("x", {}, { signal: controller.signal }));
    controller.abort("bored");
    expect(await call).toBe("bored");
  });

  it("hands the source the call's signal", async () => {
    const token = vi.fn(() => "someToken12");
    const controller = new AbortController();
    const { client } = clientOf(() => json({}), { token: { token } });
    await client.things.get("x", {}, { signal: controller.signal });
    expect(token).toHaveBeenCalledExactlyOnceWith(controller.signal);
  });

  it("a token that was used is kept out of errors", async () => {
    const { client } = clientOf(
      ({ headers }) => json({ message: `bad ${headers.get("authorization")}` }, 400),
      {
        token: () => "rotatedToken77",
      },
    );
    const error = await failure(client.things.get("x"));
    expect(error.message).not.toContain("rotatedToken77");
    expect(JSON.stringify(error)).not.toContain("rotatedToken77");
  });
});
