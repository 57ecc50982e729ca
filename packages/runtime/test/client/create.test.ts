import { describe, expect, it } from "vitest";
import type { TokenBinding, TokenSource } from "../../src/auth/credential.js";
import { createClient } from "../../src/client/create.js";
import type { ProviderDescriptor } from "../../src/descriptor.js";
import { FakeClock } from "../support/clock.js";
import { type AnyTree, clientOf, failure, json, type Seen } from "../support/handler.js";
import { ACME, operation, provider, THINGS } from "../support/provider.js";

const DESCRIPTOR = {
  operation: "token.create",
  grants: { own: {} },
  accessToken: ["/token"],
} as const;

/** A provider whose token comes from an operation of its own. */
const about: ProviderDescriptor = provider({
  auth: {
    bearer: {
      in: "header",
      name: "Authorization",
      prefix: "Bearer",
      option: "token",
      token: DESCRIPTOR,
    },
  },
  security: [["bearer"]],
});
const operations = {
  ...THINGS,
  "token.create": operation({
    method: "POST",
    path: "/token",
    body: { types: ["application/x-www-form-urlencoded"] },
  }),
};

/** A source that asks the client for its token, and what it was lent. */
const asking = (fields: Record<string, string> = { user: "u" }) => {
  const lent: TokenBinding[] = [];
  const source: TokenSource = {
    token: () => "unboundToken",
    bind(binding) {
      lent.push(binding);
      return {
        token: async () => ((await binding.request(fields)) as { token: string }).token,
      };
    },
  };
  return { source, lent };
};

const reply = ({ url, body }: Seen) =>
  url.pathname === "/token" ? json({ token: `of-${body}` }) : json({ ok: true });

describe("a source that a client binds", () => {
  it("asks through the client, without credentials, and its token goes on the call", async () => {
    const { source } = asking({ user: "u", pass: "p q" });
    const { client, seen } = clientOf(reply, { token: source }, operations, about);
    expect(await client.things.get("a")).toEqual({ ok: true });
    expect(
      seen.map(({ method, url, headers, body }) => [
        method,
        url.pathname,
        headers.get("authorization"),
        body,
      ]),
    ).toEqual([
      ["POST", "/token", null, "user=u&pass=p+q"],
      ["GET", "/things/a", "Bearer of-user=u&pass=p+q", ""],
    ]);
  });

  it("is lent the provider's name, its token descriptor and the client's clock", async () => {
    const clock = new FakeClock();
    const { source, lent } = asking();
    clientOf(reply, { token: source, ...clock.option }, operations, about);
    expect(lent).toHaveLength(1);
    expect([lent[0]?.provider, lent[0]?.descriptor, lent[0]?.now()]).toEqual([
      "acme",
      DESCRIPTOR,
      clock.now(),
    ]);
    clock.set(5);
    expect(lent[0]?.now()).toBe(5);
  });

  it("is asked before a slot of the budget is taken, so that no slot grows old", async () => {
    const { source } = asking();
    const log: string[] = [];
    const store = { take: () => log.push("slot") && 0, learn: () => {} };
    const { client } = clientOf(
      (seen) => {
        log.push(seen.url.pathname);
        return reply(seen);
      },
      { token: source, rateLimit: { store } },
      operations,
      about,
    );
    await client.things.get("a");
    // The second /token is the source's own doing: it remembers nothing.
    expect(log).toEqual(["slot", "/token", "slot", "slot", "/token", "/things/a"]);
  });

  it("can hide what it knows from the client's errors", async () => {
    const { source, lent } = asking();
    const { client } = clientOf(
      ({ url }) =>
        url.pathname === "/token" ? json({ token: "t" }) : json({ message: "no canary-word" }, 400),
      { token: source },
      operations,
      about,
    );
    lent[0]?.hide("canary-word");
    expect((await failure(client.things.get("a"))).message).toBe(
      "acme things.get: 400 — no [redacted]",
    );
  });

  it("is bound once by each client, to that client", async () => {
    const { source, lent } = asking();
    const one = clientOf(reply, { token: source }, operations, about);
    const two = clientOf(reply, { token: source }, operations, about);
    await two.client.things.get("a");
    expect([lent.length, one.seen.length, two.seen.length]).toEqual([2, 0, 2]);
  });

  it("keeps its own `this`", async () => {
    const source = {
      own: "ownToken",
      token: () => "unboundToken",
      bind() {
        return { token: () => this.own };
      },
    };
    const { client, seen } = clientOf(reply, { token: source }, operations, about);
    await client.things.get("a");
    expect(seen[0]?.headers.get("authorization")).toBe("Bearer ownToken");
  });

  it("that fails fails the call, which is not sent", async () => {
    const { source } = asking();
    const { client, seen } = clientOf(
      () => json({ message: "bad user" }, 401),
      { token: source },
      operations,
      about,
    );
    const error = await failure(client.things.get("a"));
    expect([error.name, error.operationId, error.message]).toEqual([
      "AuthenticationError",
      "token.create",
      "acme token.create: 401 — bad user",
    ]);
    expect(seen.map(({ url }) => url.pathname)).toEqual(["/token"]);
  });

  it("of a provider without a token operation is told so when it asks", async () => {
    const { source, lent } = asking();
    const { client, seen } = clientOf(reply, { token: source });
    expect(lent[0]?.descriptor).toBeUndefined();
    const error = await failure(client.things.get("a"));
    expect([error.name, error.message]).toEqual([
      "ConfigError",
      "token asks for tokens, and acme has no operation for them (give a token, or a function)",
    ]);
    expect(seen).toEqual([]);
  });

  it.each([
    ["a text", "plainToken"],
    ["a function", () => "plainToken"],
    ["a source", { token: async () => "plainToken" }],
  ])("is none where it needs no client: %s", async (_, token) => {
    const { client, seen } = clientOf(reply, { token }, operations, about);
    await client.things.get("a");
    expect(seen.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer plainToken"]);
  });
});

describe("a client", () => {
  it("needs no options where no credential is needed before the first call", async () => {
    const client = createClient<AnyTree, AnyTree>(ACME, THINGS);
    const error = await failure(client.things.get("a"));
    expect([error.name, error.message]).toEqual([
      "ConfigError",
      "token is missing (give the option or set ACME_TEST_TOKEN; make one under Account)",
    ]);
  });

  it("shows its inside in no listing", () => {
    const client = createClient<AnyTree, AnyTree>(ACME, THINGS);
    expect([Object.keys(client), Object.keys({ ...client })]).toEqual([["things"], ["things"]]);
  });

  it("is no promise, so that it can be returned from an async function", async () => {
    const client = createClient<AnyTree, AnyTree>(ACME, THINGS);
    expect(await (async () => client)()).toBe(client);
  });
});
