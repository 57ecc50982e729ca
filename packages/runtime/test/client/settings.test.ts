import { afterEach, describe, expect, it, vi } from "vitest";
import { processStore, registry } from "../../src/budget/registry.js";
import { type Settings, settingsOf } from "../../src/client/settings.js";
import { systemClock } from "../../src/clock/clock.js";
import { LightRequest } from "../../src/http/request.js";
import type { Layer } from "../../src/layers/layer.js";
import { nodeFetch } from "../../src/node/index.js";
import { NodeRequest } from "../../src/node/request.js";
import { FakeClock } from "../support/clock.js";
import { clientOf, handler, json } from "../support/handler.js";
import { ACME, operation, provider, THINGS, TOKEN } from "../support/provider.js";

afterEach(() => {
  vi.unstubAllGlobals();
  registry().budgets.clear();
});

const settings = (options: object = {}, about = ACME): Settings =>
  settingsOf(about, THINGS, { ...options });
const pass: Layer = (request, next) => next(request);
const store = { take: () => 0, learn: () => {} };

describe("numbers that make no sense are refused, not guessed at", () => {
  const wrong = [Number.NaN, "5", null, true, {}, [1], Number.NEGATIVE_INFINITY];

  it.each([
    ["timeout", 1],
    ["attemptTimeout", 1],
    ["retries", 0],
  ] as const)("%s", (name, least) => {
    const least1 = `${name} must be a number of at least ${least}`;
    for (const value of [...wrong, least - 1, least - 0.5]) {
      // An object is a policy of retries.
      if (name === "retries" && typeof value === "object" && value !== null) continue;
      expect(() => settings({ [name]: value })).toThrow(least1);
    }
    for (const value of [undefined, least, least + 0.5, 10, Number.POSITIVE_INFINITY])
      expect(() => settings({ [name]: value })).not.toThrow();
  });

  it("retries.attempts", () => {
    for (const attempts of [...wrong, 0, 0.5, -1])
      expect(() => settings({ retries: { attempts } })).toThrow(
        "retries.attempts must be a number of at least 1",
      );
    for (const attempts of [undefined, 1, 2])
      expect(() => settings({ retries: { attempts } })).not.toThrow();
  });

  it("in an error that names input and rule, and is a ConfigError", () => {
    expect(() => settings({ timeout: 0 })).toThrow(
      expect.objectContaining({
        name: "ConfigError",
        input: "timeout",
        rule: "must be a number of at least 1",
      }),
    );
  });
});

describe("settings of a client that says nothing", () => {
  it("are the defaults", () => {
    expect(settings()).toMatchObject({
      clock: systemClock,
      foreignFetch: false,
      ownTransport: false,
      ownOnly: true,
      LightRequest,
      logger: undefined,
      store: processStore,
      timeout: undefined,
      attemptTimeout: undefined,
      insecure: false,
    });
    expect(settings().retry).toMatchObject({ attempts: 3, maxRetryAfter: 60_000 });
    expect([settings().schemes.size, settings().values.size]).toEqual([0, 0]);
  });

  it("are the client's own where it says something", () => {
    const clock = new FakeClock();
    const given = { logger: console, timeout: 5, attemptTimeout: 6, insecure: true, retries: 1 };
    expect(settings({ ...given, ...clock.option, token: TOKEN })).toMatchObject({
      clock,
      logger: console,
      timeout: 5,
      attemptTimeout: 6,
      insecure: true,
      retry: { attempts: 2 },
    });
    expect([...settings({ token: TOKEN }).schemes.keys()]).toEqual(["token"]);
    expect(settings({ organization: "o" }).values.get("organization")).toBe("o");
  });
});

describe("what carries the requests", () => {
  const own = handler(() => json(1)).fetch;
  const node = nodeFetch();

  it.each([
    ["the global fetch", {}, [false, false, LightRequest]],
    ["a fetch of the user's", { fetch: own }, [true, false, undefined]],
    ["the Node transport", { fetch: node }, [false, true, NodeRequest]],
    ["the global fetch, layers around it", { layers: {} }, [false, false, undefined]],
    [
      "a fetch of the user's, layers around it",
      { fetch: own, layers: {} },
      [true, false, undefined],
    ],
    [
      "the Node transport, layers around it",
      { fetch: node, layers: {} },
      [false, true, NodeRequest],
    ],
  ])("%s", (_, options, expected) => {
    const { foreignFetch, ownTransport, LightRequest: light } = settings(options);
    expect([foreignFetch, ownTransport, light]).toEqual(expected);
  });

  it("gives a fetch and layers of the user's an engine's own Request", async () => {
    const kinds: string[] = [];
    const looking: Layer = (request, next) => {
      kinds.push(request.constructor.name);
      return next(request);
    };
    const fetch = (async (request: Request) => {
      kinds.push(request.constructor.name);
      return json(1);
    }) as typeof globalThis.fetch;
    await clientOf(() => json(1), { fetch }).client.things.get("a");
    await clientOf(() => json(1), { fetch, layers: { call: [looking] } }).client.things.get("a");
    vi.stubGlobal("fetch", fetch);
    const { client } = clientOf(() => json(1), {
      fetch: undefined,
      layers: { attempt: [looking] },
    });
    await client.things.get("a");
    expect(kinds).toEqual(["Request", "Request", "Request", "Request", "Request"]);
  });

  it("looks the global fetch up at each call, also for forms and streams", async () => {
    const { client } = clientOf(() => json(1), { fetch: undefined });
    const form = new FormData();
    form.set("a", "1");
    for (const name of ["first", "second"]) {
      const seen: string[] = [];
      vi.stubGlobal("fetch", async (input: Request | string, init?: RequestInit) => {
        const request = new Request(input, init);
        seen.push(`${request.method} ${request.headers.get("authorization")}`);
        return json(name);
      });
      expect([await client.things.get("a"), await client.things.create(form)]).toEqual([
        name,
        name,
      ]);
      expect(seen).toEqual([`GET Token ${TOKEN}`, `POST Token ${TOKEN}`]);
    }
  });
});

describe("what may fail to heed the end of a call", () => {
  const node = nodeFetch();

  it.each([
    ["nothing, with the runtime's own", {}, true],
    ["nothing, without budgets", { rateLimit: false }, true],
    ["nothing, with the process's budgets", { rateLimit: { store: processStore } }, true],
    ["nothing, with the default budgets", { rateLimit: {} }, true],
    ["nothing, with the Node transport", { fetch: node }, true],
    ["a fetch of the user's", { fetch: handler(() => json(1)).fetch }, false],
    ["a layer of the user's", { layers: { call: [pass] } }, false],
    [
      "a layer of the user's, without budgets",
      { layers: { call: [pass] }, rateLimit: false },
      false,
    ],
    ["a store of the user's", { rateLimit: { store } }, false],
    [
      "a fetch of the user's, without budgets",
      { fetch: handler(() => json(1)).fetch, rateLimit: false },
      false,
    ],
  ])("is %s", (_, options, expected) => {
    expect(settings(options).ownOnly).toBe(expected);
  });

  it("is left behind all the same: a layer, a fetch and a store that never answer", async () => {
    const never = () => new Promise<never>(() => {});
    const ways: object[] = [
      { layers: { call: [never] } },
      { fetch: never },
      { rateLimit: { store: { take: never, learn: () => {} } } },
    ];
    for (const way of ways) {
      const clock = new FakeClock();
      const { client } = clientOf(() => json(1), {
        ...way,
        timeout: 100,
        ...clock.option,
      });
      const error = await clock.settle(
        client.things.get("a").catch((reason: Error) => reason.name),
      );
      expect(error).toBe("TimeoutError");
    }
  });
});

describe("budgets", () => {
  it("are the process's, none, or the user's", () => {
    expect(settings({ rateLimit: {} }).store).toBe(processStore);
    expect(settings({ rateLimit: { store: undefined } }).store).toBe(processStore);
    expect(settings({ rateLimit: { store } }).store).toBe(store);
    expect(settings({ rateLimit: false }).store).toBeUndefined();
  });

  it("are one for clients of one credential, and another for another", () => {
    const key = (token: unknown) => settings({ token }).budgetKey;
    const source = { token: () => TOKEN };
    expect(key(TOKEN)).toBe(key(TOKEN));
    expect(key(TOKEN)).not.toBe(key("anotherToken1"));
    expect(key(TOKEN)).not.toContain(TOKEN);
    expect(key(source)).toBe(key(source));
    expect(key(source)).not.toBe(key({ token: () => TOKEN }));
    expect(key({ token: () => "a", id: "account" })).toBe(key({ token: () => "b", id: "account" }));
    expect(key(undefined)).toBe("none");
  });

  it("go by the first credential where there are several", () => {
    const [first, second] = ["a", "b"].map(
      (name) => ({ in: "header", name, option: name }) as const,
    );
    const two = provider({ auth: { first, second } as never, security: [["first"], ["second"]] });
    const key = (options: object) => settings(options, two).budgetKey;
    expect(key({ a: "token-1", b: "token-2" })).toBe(key({ a: "token-1", b: "token-3" }));
    expect(key({ a: "token-1" })).not.toBe(key({ b: "token-2" }));
  });
});

describe("where the provider is", () => {
  it("is known by origin, of each server once", () => {
    const servers = {
      api: { environments: { p: "https://api.test/v1" } },
      more: { environments: { p: "https://api.test/v2" } },
      files: { environments: { p: "https://files.test:8443/x" } },
    };
    expect([...settings({}, provider({ servers })).origins]).toEqual([
      "https://api.test",
      "https://files.test:8443",
    ]);
  });

  it("tells a log what of an address may be shown", async () => {
    const records: string[] = [];
    const logger = { debug: (message: string) => records.push(message) };
    const { client } = clientOf(() => json(1), { logger }, { "x.get": operation({ path: "/x" }) });
    await client.x.get({ q: "shown" });
    expect(records).toEqual(["acme x.get: GET https://api.acme.test/x?q=shown 200"]);
  });

  it("is over https, unless one says otherwise", () => {
    const mock = { servers: { api: "http://mock:4010" } };
    expect(() => settings(mock)).toThrow(
      "servers.api must be https (or this machine; `insecure: true` allows it)",
    );
    expect(() => settings({ ...mock, insecure: false })).toThrow("must be https");
    expect(settings({ ...mock, insecure: true }).servers.get("api")).toBe("http://mock:4010");
  });
});
