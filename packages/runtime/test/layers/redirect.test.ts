import { describe, expect, it } from "vitest";
import { clientOf, failure, json, type Seen } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { provider, THINGS } from "../support/provider.js";

const to = (location: string | undefined, status = 302) =>
  new Response(null, { status, ...(location !== undefined && { headers: { location } }) });

const CREDENTIALS = {
  auth: { key: { in: "header", name: "X-Api-Key", option: "key" } },
  security: [["key"]],
  options: { organization: {} },
} as const;

function rig(reply: (seen: Seen, index: number) => Response, options: object = {}) {
  const org = { in: "header", name: "Organization", option: "organization" } as const;
  const operations = {
    ...THINGS,
    "things.get": { ...THINGS["things.get"], params: [org] },
  };
  return clientOf(
    reply,
    { key: "canary-key-123", organization: "org-1", ...options },
    operations,
    provider(CREDENTIALS),
  );
}

describe("redirects to the same origin", () => {
  it.each([301, 302, 303, 307, 308])("are followed for %i, credentials and all", async (status) => {
    const { client, seen } = rig((_, i) =>
      i === 0 ? to("/things/b?x=1", status) : json({ ok: 1 }),
    );
    expect(await client.things.get("a")).toEqual({ ok: 1 });
    expect(seen.map(({ url }) => url.pathname + url.search)).toEqual([
      "/things/a",
      "/things/b?x=1",
    ]);
    expect(seen[1]?.headers.get("x-api-key")).toBe("canary-key-123");
    expect(seen[1]?.headers.get("organization")).toBe("org-1");
    expect(seen[1]?.method).toBe("GET");
  });

  it("are followed five times, not six", async () => {
    const five = rig((_, i) => (i < 5 ? to(`/things/${i}`) : json("end")));
    expect(await five.client.things.get("a")).toBe("end");
    const endless = rig((_, i) => to(`/things/${i}`));
    const error = await failure(endless.client.things.get("a"));
    expect(error.message).toBe(
      "acme things.get: redirected to https://api.acme.test/things/5, after 5 redirects (6 attempts)",
    );
    expect(endless.seen).toHaveLength(6);
  });

  it("without a location are what they are: an answer", async () => {
    const { client } = rig(() => to(undefined, 304));
    const error = await failure(client.things.get("a"));
    expect([error.name, error.status]).toEqual(["ApiError", 304]);
    const other = rig(() => to(undefined, 308));
    expect((await failure(other.client.things.get("a"))).status).toBe(308);
  });

  it("drop user info and fragment", async () => {
    const { client, seen } = rig((_, i) =>
      i === 0 ? to("https://u:p@api.acme.test/things/b#part") : json(1),
    );
    await client.things.get("a");
    expect(seen[1]?.url.href).toBe("https://api.acme.test/things/b");
  });
});

describe("redirects to another origin", () => {
  it.each([
    ["another host", "https://other.test/x"],
    ["another port", "https://api.acme.test:8443/x"],
    ["a scheme-relative address", "//other.test/x"],
  ])("%s gets no header but accept", async (_, location) => {
    const { client, seen } = rig((__, i) => (i === 0 ? to(location) : json({ from: "there" })));
    expect(await client.things.get("a")).toEqual({ from: "there" });
    expect([...(seen[1]?.headers ?? [])]).toEqual([["accept", "application/json"]]);
  });

  it("stay bare when they lead back", async () => {
    const { client, seen } = rig((_, i) =>
      i === 0 ? to("https://other.test/x") : i === 1 ? to("https://api.acme.test/y") : json(1),
    );
    await client.things.get("a");
    expect(seen[2]?.headers.has("x-api-key")).toBe(false);
  });

  it.each([
    ["http://api.acme.test/x", /redirected to http:\/\/api\.acme\.test\/x, which is not encrypted/],
    ["ftp://api.acme.test/x", /redirected, which is no web address/],
    ["http://", /redirected, which is no web address/],
    ["javascript:alert(1)", /which is no web address/],
  ])("%s is refused", async (location, message) => {
    const { client, seen } = rig(() => to(location));
    const error = await failure(client.things.get("a"));
    expect(error.name).toBe("ConnectionError");
    expect(error.message).toMatch(message);
    expect(seen).toHaveLength(1);
  });

  it.each(["localhost", "app.localhost", "127.0.0.1", "127.1.2.3", "[::1]", "0.0.0.0"])(
    "to this machine are refused, unless they come from it: %s",
    async (host) => {
      const { client, seen } = rig(() => to(`https://${host}/x`));
      const error = await failure(client.things.get("a"));
      expect(error.name).toBe("ConnectionError");
      expect(error.message).toBe(
        `acme things.get: redirected to https://${host}/x, which is this machine`,
      );
      expect(seen).toHaveLength(1);
      const servers = { api: "https://localhost:8443" };
      const own = rig((_, i) => (i === 0 ? to(`https://${host}/x`) : json(1)), { servers });
      expect(await own.client.things.get("a")).toBe(1);
    },
  );

  it("their query is not shown", async () => {
    const { client } = rig(() => to("http://other.test/x?signature=canary"));
    const error = await failure(client.things.get("a"));
    expect(error.message).toContain("http://other.test/x?[redacted]");
  });
});

describe("redirects of what has a body", () => {
  it.each([301, 302, 307, 308])("%i is not followed: a POST is sent once", async (status) => {
    const { client, seen } = rig(() => to("/elsewhere", status));
    const error = await failure(client.things.create({ a: 1 }));
    expect([error.name, error.status, seen.length]).toEqual(["ApiError", status, 1]);
  });

  it("303 is followed by a GET without body", async () => {
    const { client, seen } = rig((_, i) => (i === 0 ? to("/things/new", 303) : json({ id: 7 })));
    expect(await client.things.create({ a: 1 })).toEqual({ id: 7 });
    expect(seen[1]?.method).toBe("GET");
    expect(seen[1]?.body).toBe("");
    expect(seen[1]?.headers.has("content-type")).toBe(false);
    expect(seen[1]?.headers.get("x-api-key")).toBe("canary-key-123");
  });
});

describe("in browsers", () => {
  it("a redirect is refused, for nobody can see where it leads", async () => {
    const opaque = Object.defineProperties(new Response(null), {
      type: { value: "opaqueredirect" },
      status: { value: 0 },
      ok: { value: false },
    });
    const { client, seen } = rig(() => opaque);
    const error = await failure(client.things.get("a"));
    expect(error.name).toBe("ConnectionError");
    expect(error.message).toContain(
      "a browser can't follow safely; point `servers` at the final address",
    );
    expect(seen).toHaveLength(1);
  });

  it("the engine is told to leave redirects alone", async () => {
    let mode = "";
    const { client } = clientOf(() => json(1), {
      fetch: (async (request: Request) => {
        mode = request.redirect;
        return json(1);
      }) as never,
    });
    await client.things.get("a");
    expect(mode).toBe("manual");
  });
});

describe("an operation that is a redirect for browsers", () => {
  it("hands its redirect on, unfollowed", async () => {
    const authorize = { method: "GET", path: "/authorize", accept: [], redirects: true } as const;
    const { client, seen } = clientOf(
      () => to("https://elsewhere.test/login?state=a"),
      {},
      { "oauth.authorize": { ...authorize, security: [] } },
    );
    const { response } = await rawClient(client).GET("/authorize", { redirect: "manual" });
    expect(response.status).toBe(302);
    expect(response.headers.get("location")).toBe("https://elsewhere.test/login?state=a");
    expect(seen).toHaveLength(1);
  });

  it("is not what no method calls: that is followed as all others are", async () => {
    const hidden = { method: "GET", path: "/state", methods: [], security: [] } as const;
    const { client, seen } = clientOf(
      (_, index) => (index === 0 ? to("/elsewhere") : Response.json({ ok: true })),
      {},
      { "jobs.state": hidden },
    );
    const { response } = await rawClient(client).GET("/state");
    expect([response.status, seen.length]).toEqual([200, 2]);
  });
});
