import type { Layer } from "@specwright/runtime";
import { expect, test } from "vitest";
import {
  type ApiError,
  AuthenticationError,
  BadRequestError,
  ConfigError,
  createPlutio,
  isApiError,
  plutioTokens,
  type TokenSet,
} from "../src/index.js";
import { credentials, FakeClock, FakePlutio } from "./fakes.js";

const HOUR = 3_600_000;

test("the first call buys a token with a form, and all calls share it", async () => {
  const server = new FakePlutio();
  const options = credentials();
  const plutio = createPlutio({ ...options, fetch: server.fetch });
  await Promise.all([plutio.tasks.list(), plutio.people.list(), plutio.projects.list()]);
  expect(server.tokenCalls).toHaveLength(1);
  const [asked] = server.tokenCalls;
  expect(asked?.headers.get("content-type")).toMatch(/^application\/x-www-form-urlencoded/);
  expect(Object.fromEntries(new URLSearchParams(asked?.body))).toEqual({
    grant_type: "client_credentials",
    client_id: options.clientId,
    client_secret: options.clientSecret,
  });
  expect(asked?.headers.has("authorization")).toBe(false);
  for (const { headers } of server.calls) {
    expect(headers.get("authorization")).toBe("Bearer token-1");
    expect(headers.get("business")).toBe("studio");
  }
});

test.each([
  ["camelCase", { accessToken: "one" }],
  ["snake_case", { access_token: "one" }],
  ["both", { accessToken: "one", access_token: "one" }],
])("the token is read in the spelling %s", async (_, answer) => {
  const server = new FakePlutio();
  server.token = () => answer;
  await createPlutio({ ...credentials(), fetch: server.fetch }).tasks.list();
  expect(server.calls[0]?.headers.get("authorization")).toBe("Bearer one");
});

test.each([
  ["expires_in", { access_token: "a", expires_in: 7200 }, 2 * HOUR],
  ["no lifetime: the documented 72 hours", { access_token: "a" }, 72 * HOUR],
])("the lifetime follows the answer: %s", async (_, answer, lifetime) => {
  const clock = new FakeClock();
  const server = new FakePlutio(undefined, () => clock.now);
  server.token = () => answer;
  const plutio = createPlutio({ ...credentials(), fetch: server.fetch, ...clock.option });
  await plutio.tasks.list();
  await clock.advance(lifetime - 10 * 60_000);
  await plutio.tasks.list();
  expect(server.tokenCalls).toHaveLength(1);
  await clock.advance(10 * 60_000);
  await plutio.tasks.list();
  expect(server.tokenCalls).toHaveLength(2);
});

test("accessTokenExpiresAt is heeded where expires_in is missing", async () => {
  const clock = new FakeClock();
  const server = new FakePlutio(undefined, () => clock.now);
  server.token = () => ({
    accessToken: "a",
    accessTokenExpiresAt: new Date(clock.now + HOUR).toISOString(),
  });
  const plutio = createPlutio({ ...credentials(), fetch: server.fetch, ...clock.option });
  await plutio.tasks.list();
  await clock.advance(HOUR);
  await plutio.tasks.list();
  expect(server.tokenCalls).toHaveLength(2);
});

test("a refused token is replaced once, and the call made again", async () => {
  const server = new FakePlutio();
  const plutio = createPlutio({ ...credentials(), fetch: server.fetch });
  await plutio.tasks.list();
  server.valid.clear();
  await plutio.tasks.update("zD5cZAFGNRwBN8FZZ", { title: "x" });
  expect(server.tokenCalls).toHaveLength(2);
  expect(server.calls.map(({ method, body }) => `${method} ${body}`)).toEqual([
    "GET ",
    'PUT {"title":"x","_id":"zD5cZAFGNRwBN8FZZ"}',
    'PUT {"title":"x","_id":"zD5cZAFGNRwBN8FZZ"}',
  ]);
});

test("a token that is refused again and again ends in an error, not in a loop", async () => {
  const server = new FakePlutio();
  const plutio = createPlutio({ ...credentials(), fetch: server.fetch });
  server.valid.add = () => server.valid;
  await expect(plutio.tasks.list()).rejects.toThrow(AuthenticationError);
  expect(server.tokenCalls).toHaveLength(2);
  expect(server.calls).toHaveLength(2);
});

test("a cache spares the call for a token, in another program too", async () => {
  const kept = new Map<string, TokenSet>();
  const tokenCache = {
    get: (key: string) => kept.get(key),
    set: (key: string, tokens: TokenSet) => void kept.set(key, tokens),
  };
  const server = new FakePlutio();
  const options = { ...credentials(), tokenCache, fetch: server.fetch };
  await createPlutio(options).tasks.list();
  await createPlutio(options).tasks.list();
  expect(server.tokenCalls).toHaveLength(1);
  expect([...kept.keys()].join()).not.toContain(options.clientSecret);
  // A cached token that Plutio refuses is replaced, in the cache too.
  server.valid.clear();
  await createPlutio(options).tasks.list();
  expect(server.tokenCalls).toHaveLength(2);
  expect([...kept.values()].map(({ accessToken }) => accessToken)).toEqual(["token-2"]);
});

test("a wrong secret finds nothing in the cache", async () => {
  const kept = new Map<string, TokenSet>();
  const tokenCache = {
    get: (key: string) => kept.get(key),
    set: (key: string, tokens: TokenSet) => void kept.set(key, tokens),
  };
  const server = new FakePlutio();
  const options = { ...credentials(), tokenCache, fetch: server.fetch };
  await createPlutio(options).tasks.list();
  await createPlutio({ ...options, clientSecret: "a wrong secret" }).tasks.list();
  expect(server.tokenCalls).toHaveLength(2);
  expect(kept.size).toBe(2);
  for (const key of kept.keys()) expect(key).toMatch(/^plutio:[^:]+:[\da-f]{64}$/);
});

test("one source serves several workspaces", async () => {
  const server = new FakePlutio();
  const accessToken = plutioTokens(credentials());
  for (const business of ["studio", "shop"]) {
    await createPlutio({ accessToken, business, fetch: server.fetch }).tasks.list();
  }
  expect(server.tokenCalls).toHaveLength(1);
  expect(server.calls.map(({ headers }) => headers.get("business"))).toEqual(["studio", "shop"]);
});

test("the error of the token operation carries the OAuth name, and never the secret", async () => {
  const body = {
    statusCode: 400,
    status: 400,
    code: 400,
    name: "invalid_client",
    message: "Bad very-secret-secret",
  };
  const server = new FakePlutio(() => Response.json(body, { status: 400 }));
  const error = await createPlutio({ ...credentials(), fetch: server.fetch })
    .tasks.list()
    .then(
      () => {
        throw new Error("no error");
      },
      (thrown) => thrown as ApiError,
    );
  expect(error).toBeInstanceOf(BadRequestError);
  expect(isApiError(error) && error.code).toBe("invalid_client");
  expect(error.operationId).toBe("tokens.create");
  expect(error.message).toContain("invalid_client");
  expect(`${error.message} ${error.stack} ${JSON.stringify(error)}`).not.toContain(
    "very-secret-secret",
  );
});

test("credentials that are missing, half or double are refused by name", async () => {
  expect(() => createPlutio({ clientId: "a" })).toThrow(/clientSecret is missing/);
  expect(() => createPlutio({ clientSecret: "a" })).toThrow(/clientId is missing/);
  expect(() => createPlutio({ clientId: "", clientSecret: "a" })).toThrow(/clientId is missing/);
  expect(() => createPlutio({ ...credentials(), accessToken: "t" })).toThrow(/give one of the two/);
  const bare = createPlutio({ business: "studio", fetch: new FakePlutio().fetch });
  await expect(bare.tasks.list()).rejects.toThrow(ConfigError);
  await expect(bare.tasks.list()).rejects.toThrow(/clientId is missing/);
});

test("a call that names no workspace is not sent; one call may name another", async () => {
  const server = new FakePlutio();
  const { clientId, clientSecret } = credentials();
  const seen: string[] = [];
  const watch: Layer = (request, next) => {
    seen.push(request.url);
    return next(request);
  };
  const layers = { call: [watch] };
  const plutio = createPlutio({ clientId, clientSecret, fetch: server.fetch, layers });
  await expect(plutio.tasks.list()).rejects.toThrow(/business is missing \(give the option\)/);
  expect(server.seen).toEqual([]);
  expect(seen).toEqual([]);
  await plutio.tasks.list({}, { headers: { Business: "shop" } });
  expect(server.calls[0]?.headers.get("business")).toBe("shop");
});
