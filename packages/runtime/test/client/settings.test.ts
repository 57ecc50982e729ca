import { afterEach, describe, expect, it, vi } from "vitest";
import { registry } from "../../src/budget/registry.js";
import { systemClock } from "../../src/clock/clock.js";
import type { Engine } from "../../src/core/engine.js";
import { policyOf } from "../../src/core/retry.js";
import type { Layer } from "../../src/features/layers.js";
import { FakeClock } from "../support/clock.js";
import { clientOf, json } from "../support/handler.js";
import { insideOf } from "../support/inside.js";
import { ACME, operation, provider, THINGS, TOKEN } from "../support/provider.js";

afterEach(() => {
  vi.unstubAllGlobals();
  registry().budgets.clear();
});

const settings = (options: object = {}, about = ACME): Engine =>
  insideOf(about, THINGS, { ...options });
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

describe("a client that says nothing", () => {
  it("has the defaults, and nothing that costs where it is not needed", () => {
    const engine = settings();
    expect(engine.clock).toBe(systemClock);
    expect(policyOf(engine)).toMatchObject({ attempts: 3, maxRetryAfter: 60_000 });
    expect([engine.schemes, engine.headers]).toEqual([{}, {}]);
    const { around, log, foreign } = engine;
    expect({ around, log, foreign }).toEqual({
      around: undefined,
      log: undefined,
      foreign: undefined,
    });
  });

  it("has its own where it says something", () => {
    const clock = new FakeClock();
    const given = { logger: console, layers: { call: [pass] }, retries: 1 };
    const engine = settings({ ...given, ...clock.option, token: TOKEN });
    expect(engine.clock).toBe(clock);
    expect([typeof engine.log, typeof engine.around]).toEqual(["function", "function"]);
    expect(policyOf(engine).attempts).toBe(2);
    expect(Object.keys(engine.schemes)).toEqual(["token"]);
  });
});

describe("what carries the requests", () => {
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
  /** The keys under which a call of each client takes its slot. */
  const keyOf = async (options: object, about = ACME): Promise<string> => {
    const keys: string[] = [];
    const store = {
      take: (key: string) => {
        keys.push(key);
        return 0;
      },
      learn: () => {},
    };
    const { client } = clientOf(
      () => json(1),
      { token: undefined, rateLimit: { store }, ...options },
      { "x.get": operation({ path: "/x", security: [] }) },
      about,
    );
    await client.x.get();
    return keys.join();
  };

  it("are the process's, none, or the user's", async () => {
    for (const [rateLimit, count] of [
      [{}, 1],
      [{ store: undefined }, 1],
      [undefined, 1],
      [false, 0],
      [{ store }, 0],
    ] as const) {
      registry().budgets.clear();
      const { client } = clientOf(() => json(1), { rateLimit });
      await client.things.get("a");
      expect(registry().budgets.size).toBe(count);
    }
  });

  it("are one for clients of one credential, and another for another", async () => {
    const key = (token: unknown) => keyOf({ token });
    const source = { token: () => TOKEN };
    expect(await key(TOKEN)).toBe(await key(TOKEN));
    expect(await key(TOKEN)).not.toBe(await key("anotherToken1"));
    expect(await key(TOKEN)).not.toContain(TOKEN);
    expect(await key(source)).toBe(await key(source));
    expect(await key(source)).not.toBe(await key({ token: () => TOKEN }));
    const named = (text: string) => ({ token: () => text, id: "account" });
    expect(await key(named("a"))).toBe(await key(named("b")));
    expect(await key(undefined)).toBe("acme:none");
  });

  it("go by the first credential where there are several", async () => {
    const [first, second] = ["a", "b"].map(
      (name) => ({ in: "header", name, option: name }) as const,
    );
    const two = provider({ auth: { first, second } as never, security: [["first"], ["second"]] });
    const key = (options: object) => keyOf(options, two);
    expect(await key({ a: "token-1", b: "token-2" })).toBe(
      await key({ a: "token-1", b: "token-3" }),
    );
    expect(await key({ a: "token-1" })).not.toBe(await key({ b: "token-2" }));
  });
});

describe("where the provider is", () => {
  it("tells a log what of an address may be shown", async () => {
    const records: string[] = [];
    const logger = { debug: (message: string) => records.push(message) };
    const { client } = clientOf(() => json(1), { logger }, { "x.get": operation({ path: "/x" }) });
    await client.x.get({ q: "shown" });
    expect(records).toEqual(["acme x.get: GET https://api.acme.test/x?q=shown 200"]);
  });

  it("is over https, unless one says otherwise", () => {
    const mock = { servers: { api: "http://mock:4010" } };
    for (const options of [mock, { ...mock, insecure: false }])
      expect(() => settings(options)).toThrow("servers.api must be an https address");
    expect(settings({ ...mock, insecure: true }).base).toBe("http://mock:4010");
  });
});
