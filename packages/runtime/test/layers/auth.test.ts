import { afterEach, describe, expect, it, vi } from "vitest";
import type { AuthDescriptor } from "../../src/descriptor.js";
import { clientOf, failure, json } from "../support/handler.js";
import { operation, THINGS } from "../support/provider.js";
import { header, withAuth } from "./auth-kit.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

describe("where a credential goes", () => {
  it.each([
    [
      { in: "header", name: "Authorization", prefix: "Token", option: "key" },
      "authorization",
      "Token abc def",
    ],
    [
      { in: "header", name: "Authorization", prefix: "Bearer", option: "key" },
      "authorization",
      "Bearer abc def",
    ],
    [{ in: "header", name: "X-Api-Key", option: "key" }, "x-api-key", "abc def"],
    [
      { in: "header", name: "Authorization", prefix: "Basic", option: "key" },
      "authorization",
      "Basic YWJjIGRlZg==",
    ],
    [{ in: "cookie", name: "session", option: "key" }, "cookie", "session=abc%20def"],
  ] as [AuthDescriptor, string, string][])("%j", async (auth, name, value) => {
    const { client, seen } = clientOf(
      () => json({}),
      { key: "abc def" },
      THINGS,
      withAuth({ a: auth }),
    );
    await client.things.get("x");
    expect(header(seen, name)).toBe(value);
  });

  it("in the query, beside what is there, and instead of what a link brought", async () => {
    const auth = { in: "query", name: "api key", option: "key" } as const;
    const operations = { "a.list": operation({ path: "/list" }) };
    const { client, seen } = clientOf(
      () => json({}),
      { key: "a&b" },
      operations,
      withAuth({ a: auth }),
    );
    await client.a.list({ q: "x y", "api key": "other" });
    expect(seen[0]?.url.searchParams.getAll("api key")).toEqual(["a&b"]);
    expect(seen[0]?.url.searchParams.get("q")).toBe("x y");
  });

  it("keeps a body when the credential is in the query", async () => {
    const auth = { in: "query", name: "k", option: "key" } as const;
    const { client, seen } = clientOf(
      () => json({}),
      { key: "abc" },
      THINGS,
      withAuth({ a: auth }),
    );
    await client.things.create({ x: 1 });
    expect([seen[0]?.method, seen[0]?.body, seen[0]?.url.search]).toEqual([
      "POST",
      '{"x":1}',
      "?k=abc",
    ]);
  });

  it("writes user and password as UTF-8", async () => {
    const auth = { in: "header", name: "Authorization", prefix: "basic", option: "key" } as const;
    const { client, seen } = clientOf(
      () => json({}),
      { key: "zoë:pässwort" },
      THINGS,
      withAuth({ a: auth }),
    );
    await client.things.get("x");
    const [word, code = ""] = header(seen, "authorization")?.split(" ") ?? [];
    expect([word, Buffer.from(code, "base64").toString()]).toEqual(["basic", "zoë:pässwort"]);
  });

  it("several schemes that must go together all go", async () => {
    const auth = {
      a: { in: "header", name: "X-A", option: "first" },
      b: { in: "header", name: "X-B", option: "second" },
    } as const;
    const { client, seen } = clientOf(
      () => json({}),
      { first: "1111", second: "2222" },
      THINGS,
      withAuth(auth),
    );
    await client.things.get("x");
    expect([header(seen, "x-a"), header(seen, "x-b")]).toEqual(["1111", "2222"]);
  });

  it("keeps other cookies, and its own once", async () => {
    const auth = { in: "cookie", name: "session", option: "key" } as const;
    const operations = {
      "a.get": operation({ path: "/a", params: [{ in: "header", name: "Cookie" }] }),
    };
    const { client, seen } = clientOf(
      (_, i) => json({}, i === 0 ? 503 : 200),
      { key: "abc", retries: { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } } },
      operations,
      withAuth({ a: auth }),
    );
    await client.a.get({}, { headers: { Cookie: "theme=dark" } });
    expect(header(seen, "cookie", 1)).toBe("theme=dark; session=abc");
  });
});

describe("which credentials an operation takes", () => {
  const auth = {
    a: { in: "header", name: "X-A", option: "first", hint: "ask the owner" },
    b: { in: "header", name: "X-B", option: "second", env: "ACME_SECOND" },
  } as const;
  const call = (security: string[][], options: object) =>
    clientOf(
      () => json({}),
      { token: undefined, ...options },
      { "x.get": operation({ path: "/x", security }) },
      withAuth(auth),
    );

  it("the first alternative that all have values for", async () => {
    const { client, seen } = call([["a", "b"], ["b"]], { second: "2222" });
    await client.x.get();
    expect([header(seen, "x-a"), header(seen, "x-b")]).toEqual([null, "2222"]);
  });

  it("none where the operation needs none", async () => {
    const { client, seen } = call([], { first: "1111" });
    await client.x.get();
    expect(header(seen, "x-a")).toBeNull();
  });

  it("optional ones where there are values, none where there are not", async () => {
    const without = call([["a"], []], {});
    await without.client.x.get();
    expect(header(without.seen, "x-a")).toBeNull();
    const within = call([[], ["a"]], { first: "1111" });
    await within.client.x.get();
    expect(header(within.seen, "x-a")).toBe("1111");
  });

  it("names option and hint where one is missing, and sends nothing", async () => {
    const { client, seen } = call([["a"]], {});
    const error = await failure(client.x.get());
    expect(error.name).toBe("ConfigError");
    expect(error.message).toBe("first is missing (give the option; ask the owner)");
    expect(seen).toHaveLength(0);
  });

  it("names the one that is missing, and its variable", async () => {
    const { client } = call([["a", "b"]], { first: "1111" });
    expect((await failure(client.x.get())).message).toBe(
      "second is missing (give the option or set ACME_SECOND)",
    );
  });

  it("reads the environment where the option is absent", async () => {
    vi.stubEnv("ACME_SECOND", "from-env");
    const env = call([["b"]], {});
    await env.client.x.get();
    expect(header(env.seen, "x-b")).toBe("from-env");
    const option = call([["b"]], { second: "from-option" });
    await option.client.x.get();
    expect(header(option.seen, "x-b")).toBe("from-option");
  });

  it("takes an empty variable for an absent one", async () => {
    vi.stubEnv("ACME_SECOND", "");
    expect((await failure(call([["b"]], {}).client.x.get())).message).toMatch(/second is missing/);
  });

  it("passes over a scheme that nobody described", async () => {
    const { client, seen } = call([["unknown"]], {});
    await client.x.get();
    expect(seen).toHaveLength(1);
  });
});

describe("the form of a token", () => {
  it("is checked when the client is made; the token is not shown", () => {
    const make = () => clientOf(() => json({}), { token: "short!" });
    expect(make).toThrow("token does not match ^[A-Za-z0-9]{8,}$ (make one under Account)");
    expect(make).not.toThrow("short!");
  });

  it("is checked again for each token of a function", async () => {
    const { client, seen } = clientOf(() => json({}), { token: () => "bad token" });
    expect((await failure(client.things.get("x"))).message).toMatch(/^token does not match/);
    expect(seen).toHaveLength(0);
  });

  it.each([5, true])("must be text, a function or a source: %j", (token) => {
    expect(() => clientOf(() => json({}), { token })).toThrow(
      "token is neither text, nor a function, nor a source",
    );
  });

  it.each([undefined, "", null, 7])("a function must give text: %j", async (token) => {
    const { client } = clientOf(() => json({}), { token: () => token });
    expect((await failure(client.things.get("x"))).message).toMatch(/^token is empty/);
  });

  it.each(["line\nbreak", "nul\u0000", "emoji\u{1f600}", "del\u007f"])(
    "must fit into a header: %j",
    (key) => {
      const facts = withAuth({ a: { in: "header", name: "X-Key", option: "key" } });
      expect(() => clientOf(() => json({}), { key }, THINGS, facts)).toThrow(
        "key holds characters that no header can carry",
      );
    },
  );
});
