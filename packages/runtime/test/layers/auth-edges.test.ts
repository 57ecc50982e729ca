import { afterEach, describe, expect, it, vi } from "vitest";
import { type CallOptions, createClient, type TokenSource } from "../../src/index.js";
import { type AnyTree, clientOf, failure, json } from "../support/handler.js";
import { ACME, operation, THINGS, TOKEN } from "../support/provider.js";
import { header, withAuth } from "./auth-kit.js";

afterEach(() => {
  vi.restoreAllMocks();
});

const BOTH = {
  a: { in: "header", name: "X-A", option: "first" },
  b: { in: "header", name: "X-B", option: "second" },
} as const;

describe("tokens of several schemes", () => {
  it("are waited for, though one of them is there at once", async () => {
    const about = withAuth(BOTH);
    const options = { first: "1111", second: async () => "2222" };
    for (const given of [options, { first: options.second, second: options.first }]) {
      const { client, seen } = clientOf(() => json({}), given, THINGS, about);
      await client.things.get("x");
      expect([header(seen, "x-a"), header(seen, "x-b")].sort()).toEqual(["1111", "2222"]);
    }
  });

  it("are all renewed, the one that is waited for before it is asked again", async () => {
    let current = "oldToken1";
    const forgotten: string[] = [];
    const source: TokenSource = {
      token: () => current,
      invalidate: async (token) => {
        forgotten.push(token);
        await Promise.resolve();
        current = "newToken2";
      },
    };
    const { client, seen } = clientOf(
      (_, i) => json({}, i === 0 ? 401 : 200),
      { first: "1111", second: source },
      THINGS,
      withAuth(BOTH),
    );
    await client.things.get("x");
    expect([header(seen, "x-b"), header(seen, "x-b", 1), header(seen, "x-a", 1)]).toEqual([
      "oldToken1",
      "newToken2",
      "1111",
    ]);
    expect(forgotten).toEqual(["oldToken1"]);
  });
});

describe("a source that hangs", () => {
  it.each([
    ["its token", { token: () => new Promise<string>(() => {}) }],
    [
      "forgetting it",
      { token: () => "refusedToken1", invalidate: () => new Promise<void>(() => {}) },
    ],
  ] as [string, TokenSource][])("keeps nobody who has left: %s", async (_, source) => {
    // Nothing but the layer itself listens here: neither deadline nor fetch are the user's.
    vi.spyOn(globalThis, "fetch").mockImplementation(async () => json({}, 401));
    const client = createClient<AnyTree, AnyTree>(ACME, THINGS, {
      token: source,
      rateLimit: false,
    }) as AnyTree;
    const controller = new AbortController();
    const options: CallOptions = { signal: controller.signal };
    const call = failure(client.things.get("x", {}, options));
    await new Promise((done) => setImmediate(done));
    controller.abort("left");
    expect(await call).toBe("left");
  });
});

describe("a source", () => {
  it("is asked once for each attempt, also where slots are waited for", async () => {
    const token = vi.fn(() => "someToken12");
    const { client } = clientOf(() => json({}), { token, rateLimit: undefined });
    await client.things.get("x");
    expect(token).toHaveBeenCalledTimes(1);
  });

  it("is not asked where its operation needs no credential", async () => {
    const token = vi.fn(() => "someToken12");
    const open = { "x.get": operation({ path: "/x", security: [] }) };
    const { client, seen } = clientOf(() => json({}), { token, rateLimit: undefined }, open);
    await client.x.get();
    expect([token.mock.calls.length, header(seen, "authorization")]).toEqual([0, null]);
  });

  it("is not asked for a call that has ended before it began", async () => {
    const token = vi.fn(() => "someToken12");
    const { client, seen } = clientOf(() => json({}), { token });
    const reason = new Error("left");
    for (const options of [{}, { timeout: 1000 }]) {
      const call = client.things.get("x", {}, { signal: AbortSignal.abort(reason), ...options });
      expect(await failure(call)).toBe(reason);
    }
    expect([token.mock.calls.length, seen.length]).toEqual([0, 0]);
  });

  it("is not told to forget a token that was taken", async () => {
    const source = { token: () => "someToken12", invalidate: vi.fn() };
    const { client } = clientOf((_, i) => json({}, i === 0 ? 403 : 200), { token: source });
    await failure(client.things.get("x"));
    await client.things.get("x");
    expect(source.invalidate).not.toHaveBeenCalled();
  });
});

describe("what a server sends back of a credential", () => {
  const echo = (said: string, auth: object, key: string) => {
    const about = withAuth({ a: { option: "key", ...auth } as never });
    return clientOf(() => json({ message: said }, 400), { key }, THINGS, about).client.things;
  };

  it.each([
    ["as it was sent", "Basic em9lOnBhc3N3b3JkOTk="],
    ["without the word before it", "em9lOnBhc3N3b3JkOTk="],
    ["as it was given", "zoe:password99"],
    ["the password alone", "password99"],
  ])("is hidden, %s", async (_, said) => {
    const auth = { in: "header", name: "Authorization", prefix: "Basic" };
    const error = await failure(echo(`no: ${said}!`, auth, "zoe:password99").get("x"));
    expect(error.message).not.toContain(said);
    expect(error.message).toContain("no: ");
  });

  it("is hidden, and nothing else that ends alike", async () => {
    const auth = { in: "header", name: "X-Key" };
    const error = await failure(echo("see cretKey99", auth, "secretKey99").get("x"));
    expect(error.message).toContain("see cretKey99");
  });

  it("is hidden of one that has a word before it, without that word", async () => {
    const auth = { in: "header", name: "Authorization", prefix: "Token" };
    const error = await failure(echo("bad secretKey99.", auth, "secretKey99").get("x"));
    expect(error.message).not.toContain("secretKey99");
  });
});

describe("copies of a request, which cost time and memory", () => {
  const OPERATIONS = {
    ...THINGS,
    "things.head": operation({ method: "HEAD" }),
    "x.put": operation({ method: "PUT", path: "/x", body: { types: ["application/x-bytes"] } }),
  };
  /** How often a call's request is copied. */
  const copies = async (
    call: (client: AnyTree) => Promise<unknown>,
    options: object = {},
    status = 200,
  ) => {
    const made = vi.spyOn(Request.prototype, "clone").mockClear();
    const { client } = clientOf(() => json({}, status), { retries: 0, ...options }, OPERATIONS);
    await call(client).catch(() => {});
    return made.mock.calls.length;
  };
  const renewed = () => {
    let n = 0;
    return { token: () => `tokenNumber${++n}` };
  };

  it("are not made of a body that may have to be sent again, for a token or a retry", async () => {
    const create = (client: AnyTree) => client.things.create({ a: 1 });
    expect(await copies(create, renewed(), 401)).toBe(0);
    expect(await copies(create, { retries: 1 }, 429)).toBe(0);
  });

  it("are not made where it is sent once: a constant token, the last attempt", async () => {
    const create = (client: AnyTree) => client.things.create({ a: 1 });
    expect(await copies(create)).toBe(0);
    expect(await copies(create, { token: TOKEN }, 401)).toBe(0);
  });

  it("are not made where there is no body", async () => {
    for (const name of ["get", "head"]) {
      const call = (client: AnyTree) => client.things[name]("x");
      expect(await copies(call, { ...renewed(), retries: 2 })).toBe(0);
    }
  });

  it("are not made of a stream, which would have to be kept in memory", async () => {
    const put = (client: AnyTree) => client.x.put(new Blob(["x"]).stream());
    for (const token of [TOKEN, renewed().token])
      expect(await copies(put, { token, retries: 2 })).toBe(0);
  });

  it("are not missed: a refused stream is the provider's error, not a fault of ours", async () => {
    const { client, seen } = clientOf(
      () => json({ message: "who?" }, 401),
      renewed(),
      OPERATIONS,
      ACME,
    );
    const error = await failure(client.x.put(new Blob(["x"]).stream()));
    expect([error.name, error.status, seen.length]).toEqual(["AuthenticationError", 401, 1]);
  });
});
