import { describe, expect, it } from "vitest";
import type { AuthDescriptor } from "../../src/descriptor.js";
import type { Layer } from "../../src/features/layers.js";
import { FakeClock } from "../support/clock.js";
import { clientOf, failure, json, networkError, type Seen } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { operation, provider, THINGS } from "../support/provider.js";

const to = (location: string, status = 302) =>
  new Response(null, { status, headers: { location } });

describe("redirects", () => {
  it("of a HEAD are followed as a HEAD", async () => {
    const head = { "x.head": operation({ method: "HEAD", path: "/x" }) };
    const { client, seen } = clientOf(
      (_, i) => (i === 0 ? to("/y") : new Response(null)),
      {},
      head,
    );
    await client.x.head();
    expect(seen.map(({ method, url }) => `${method} ${url.pathname}`)).toEqual([
      "HEAD /x",
      "HEAD /y",
    ]);
  });

  it("of what may be half without notice are asked for plain on another host too", async () => {
    const operations = { "table.get": operation({ path: "/table", accept: ["text/csv"] }) };
    const csv = () => new Response("a,b", { headers: { "content-type": "text/csv" } });
    const reply = (_: Seen, i: number) => (i === 0 ? to("https://other.test/table") : csv());
    const { client, seen } = clientOf(reply, {}, operations);
    expect(await client.table.get()).toBe("a,b");
    expect(seen.map(({ headers }) => headers.get("accept-encoding"))).toEqual([
      "identity",
      "identity",
    ]);
  });

  it("that a stranger leads on, on its own host, stay the stranger's: no token is renewed", async () => {
    let forgotten = 0;
    const token = { token: () => "someToken1", invalidate: () => void forgotten++ };
    const places = ["https://other.test/x", "https://other.test/y"];
    const reply = (_: Seen, i: number) => (places[i] ? to(places[i]) : json({}, 401));
    const { client, seen } = clientOf(reply, { token, retries: 0 });
    expect((await failure(client.things.get("a"))).status).toBe(401);
    expect([seen.length, forgotten]).toEqual([3, 0]);
  });

  it("from http to http are followed: nothing gets worse", async () => {
    const servers = { api: "http://127.0.0.1:81" };
    const { client, seen } = clientOf((_, i) => (i === 0 ? to("http://127.0.0.1:82/x") : json(1)), {
      servers,
    });
    expect(await client.things.get("a")).toBe(1);
    expect(seen[1]?.url.href).toBe("http://127.0.0.1:82/x");
  });

  it("from http to https are followed", async () => {
    const servers = { api: "http://127.0.0.1:81" };
    const { client } = clientOf((_, i) => (i === 0 ? to("https://other.test/x") : json(1)), {
      servers,
    });
    expect(await client.things.get("a")).toBe(1);
  });

  it("that are refused are not tried again, and say that something was sent", async () => {
    const { client, seen } = clientOf(() => to("http://api.acme.test/x"), { retries: 3 });
    const error = await failure(client.things.get("a"));
    expect([error.sent, error.attempts, seen.length]).toEqual([true, 1, 1]);
    expect("cause" in error).toBe(false);
  });

  it.each(["httpx://a.test/", "xhttp://a.test/"])("to %s lead nowhere", async (location) => {
    const { client } = clientOf(() => to(location));
    expect((await failure(client.things.get("a"))).message).toContain("which is no web address");
  });
});

describe("retries", () => {
  it("that were not made are told in no error of the caller's own, where a layer goes on", async () => {
    const { signal, abort } = ((one) => ({ signal: one.signal, abort: one.abort.bind(one) }))(
      new AbortController(),
    );
    const reason = new Error("left");
    const twice: Layer = async (request, next) => {
      await next(request);
      abort(reason);
      return next(request);
    };
    const { client } = clientOf(() => json({}, 503), { layers: { call: [twice] } });
    const error = await failure(client.things.replace("a", new Blob(["x"]).stream(), { signal }));
    expect([error === reason, error.message]).toEqual([true, "left"]);
  });

  it("are not earned by calls that fail for good", async () => {
    const clock = new FakeClock();
    let status = 503;
    const { client, seen } = clientOf(() => json({}, status), { ...clock.option, retries: 20 });
    await failure(clock.settle(client.things.get("a")));
    expect(seen).toHaveLength(21);
    status = 400;
    for (let i = 0; i < 4; i++) await failure(client.things.get("a"));
    status = 503;
    seen.length = 0;
    await failure(clock.settle(client.things.get("a")));
    expect(seen).toHaveLength(1);
  });

  it("of what is not unsafe by a code that means server", async () => {
    const about = provider({ error: { code: ["/code"], kinds: { server: ["down"] } } });
    const clock = new FakeClock();
    const { client, seen } = clientOf(
      () => json({ code: "down" }, 429),
      { ...clock.option, retries: 1 },
      THINGS,
      about,
    );
    const error = await failure(clock.settle(client.things.get("a")));
    expect([error.name, seen.length]).toEqual(["ServerError", 2]);
  });

  it("are none after the caller's abort, though the answer would allow one", async () => {
    const controller = new AbortController();
    const clock = new FakeClock();
    const { client, seen } = clientOf(
      () => {
        controller.abort("gone");
        return json({}, 503);
      },
      { ...clock.option },
    );
    const error = await failure(
      clock.settle(client.things.get("a", {}, { signal: controller.signal })),
    );
    expect([error, seen.length]).toEqual(["gone", 1]);
  });
});

describe("several credentials at once", () => {
  const auth: Record<string, AuthDescriptor> = {
    a: { in: "header", name: "X-A", option: "first" },
    b: { in: "header", name: "X-B", option: "second" },
  };
  const about = provider({ auth, security: [["a", "b"]] });
  const headers = ({ headers: all }: Seen) => [all.get("x-a"), all.get("x-b")];

  it("one that is constant does not keep the other from being renewed", async () => {
    let n = 0;
    const options = { first: "constant-1", second: () => `second-${++n}` };
    const { client, seen } = clientOf(
      (_, i) => json({}, i === 0 ? 401 : 200),
      options,
      THINGS,
      about,
    );
    await client.things.get("x");
    expect(seen.map(headers)).toEqual([
      ["constant-1", "second-1"],
      ["constant-1", "second-2"],
    ]);
  });

  it("each is kept out of errors in the form in which it was sent", async () => {
    const basic = {
      a: { in: "header", name: "Authorization", prefix: "Basic", option: "first" },
    } as const;
    const { client } = clientOf(
      ({ headers: all }) => json({ message: `bad ${all.get("authorization")?.slice(6)}` }, 400),
      { first: "user:password-1" },
      THINGS,
      provider({ auth: basic, security: [["a"]] }),
    );
    const error = await failure(client.things.get("x"));
    expect(error.message).toBe("acme things.get: 400 — bad [redacted]");
  });
});

describe("listeners", () => {
  it.each([{}, { timeout: 5000 }])("are taken off after a failure too (%j)", async (options) => {
    const { signal } = new AbortController();
    let listeners = 0;
    const [add, remove] = [signal.addEventListener, signal.removeEventListener];
    signal.addEventListener = (...args: unknown[]) => {
      listeners++;
      Reflect.apply(add, signal, args);
    };
    signal.removeEventListener = (...args: unknown[]) => {
      listeners--;
      Reflect.apply(remove, signal, args);
    };
    const { client } = clientOf(() => networkError("ECONNRESET"), { retries: 0 });
    await failure(client.things.get("a", {}, { ...options, signal }));
    expect(listeners).toBe(0);
  });
});

describe("log lines of strangers", () => {
  it("hide the query, also where the stranger has the provider's own address", async () => {
    const lines: string[] = [];
    const logger = { debug: (line: string) => lines.push(line) };
    const { client } = clientOf(() => json("x"), { logger });
    const { coreOf } = await import("../../src/client/core.js");
    await coreOf(client).download("https://api.acme.test/file?sig=1").text();
    await rawClient(client).GET("/any", { params: { query: { a: 1 } } });
    expect(lines).toEqual([
      "acme download: GET https://api.acme.test/file?[redacted] 200",
      "acme GET /any: GET https://api.acme.test/any?a=1 200",
    ]);
  });
});
