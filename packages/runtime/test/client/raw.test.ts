import { describe, expect, it, vi } from "vitest";
import { clientOf, failure, json, networkError } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { operation, provider, THINGS, TOKEN } from "../support/provider.js";

const organization = { in: "header", name: "Organization", option: "organization" } as const;
const operations = {
  ...THINGS,
  "things.get": operation({ params: [organization, { in: "query", name: "ids", explode: false }] }),
  "things.form": operation({
    method: "POST",
    path: "/form",
    body: { types: ["application/x-www-form-urlencoded"] },
  }),
  "things.zip": operation({ path: "/zip", accept: ["application/zip"] }),
};
const rig = (reply: Parameters<typeof clientOf>[0], options: object = {}) => {
  const { client, seen } = clientOf(
    reply,
    { retries: 0, organization: "org-1", ...options },
    operations,
  );
  return { raw: rawClient(client), client, seen };
};

describe("the raw client", () => {
  it("answers data and response, or error and response", async () => {
    const { raw } = rig((_, i) => (i === 0 ? json({ a: 1 }) : json({ code: "c" }, 404)));
    const good = await raw.GET("/things/{id}", { params: { path: { id: "a" } } });
    expect([good.data, good.error, good.response.status]).toEqual([{ a: 1 }, undefined, 200]);
    const bad = await raw.GET("/things/{id}", { params: { path: { id: "a" } } });
    expect([bad.data, bad.error, bad.response.status]).toEqual([undefined, { code: "c" }, 404]);
  });

  it("goes through the pipeline: credentials, options, encodings, checks", async () => {
    const { raw, seen } = rig(() => json(1));
    await raw.GET("/things/{id}", {
      params: { path: { id: "a/b" }, query: { ids: [1, 2] }, header: { "X-Own": "h" } },
      headers: { "X-More": "m" },
    });
    const [one] = seen;
    expect(one?.url.href).toBe("https://api.acme.test/things/a%2Fb?ids=1,2");
    expect(
      ["authorization", "organization", "x-own", "x-more"].map((name) => one?.headers.get(name)),
    ).toEqual([`Token ${TOKEN}`, "org-1", "h", "m"]);
    expect((await failure(raw.GET("/things/{id}", { params: { path: { id: ".." } } }))).name).toBe(
      "ConfigError",
    );
    expect((await failure(raw.GET("/things/{id}"))).message).toMatch(/^id is required/);
  });

  it("knows every method, and request()", async () => {
    const { raw, seen } = rig(() => new Response(null, { status: 204 }));
    for (const method of ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"])
      await raw[method]("/any");
    await raw.request("get", "/any");
    expect(seen.map(({ method }) => method)).toEqual([
      "GET",
      "PUT",
      "POST",
      "DELETE",
      "OPTIONS",
      "HEAD",
      "PATCH",
      "GET",
    ]);
  });

  it("writes bodies as the operation takes them", async () => {
    const { raw, seen } = rig(() => json(1));
    await raw.POST("/form", { body: { a: "x y" } });
    await raw.POST("/things", { body: { a: 1 } });
    await raw.POST("/unknown", { body: { a: 1 } });
    expect(seen.map(({ body, headers }) => [body, headers.get("content-type")])).toEqual([
      ["a=x+y", "application/x-www-form-urlencoded"],
      ['{"a":1}', "application/json"],
      ['{"a":1}', "application/json"],
    ]);
  });

  it("takes the caller's own serializers", async () => {
    const { raw, seen } = rig(() => json(1));
    await raw.POST("/form", {
      body: { a: 1 },
      bodySerializer: () => "own=1",
      params: { query: { z: 1 } },
      querySerializer: () => "q=own",
    });
    expect([seen[0]?.body, seen[0]?.url.search]).toEqual(["own=1", "?q=own"]);
  });

  it("leaves a credential that the caller wrote by hand alone", async () => {
    const { raw, seen } = rig(() => json(1));
    await raw.GET("/things/{id}", {
      params: { path: { id: "a" } },
      headers: { authorization: "Token mine" },
    });
    await raw.GET("/things/{id}", {
      params: { path: { id: "a" } },
      headers: new Headers({ Authorization: "Token mine" }),
    });
    expect(seen.map(({ headers }) => headers.get("authorization"))).toEqual([
      "Token mine",
      "Token mine",
    ]);
  });

  it("does retries, and throws where no answer came", async () => {
    const retries = { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } };
    const again = rig((_, i) => (i === 0 ? json({}, 503) : json(1)), { retries });
    expect((await again.raw.GET("/any")).data).toBe(1);
    const never = rig(() => networkError("ECONNREFUSED"), { retries });
    const error = await failure(never.raw.GET("/any"));
    expect([error.name, error.operationId, error.attempts]).toEqual([
      "ConnectionError",
      "GET /any",
      2,
    ]);
    const named = await failure(never.raw.POST("/things", { body: {} }));
    expect(named.operationId).toBe("things.create");
  });

  it("takes signal, timeout and retries for one call", async () => {
    const { raw, seen } = rig(() => json({}, 503), { retries: 2 });
    await raw.GET("/any", { retries: 0 });
    expect(seen).toHaveLength(1);
    const signal = AbortSignal.abort("stop");
    expect(await failure(raw.GET("/any", { signal }))).toBe("stop");
    const slow = rig(() => new Promise(() => {}));
    expect((await failure(slow.raw.GET("/any", { timeout: 20 }))).name).toBe("TimeoutError");
  });

  it.each(["stream", "blob", "arrayBuffer", "text"])("parses as %s", async (parseAs) => {
    const { raw } = rig(
      () => new Response("bytes", { headers: { "content-type": "application/zip" } }),
    );
    const { data } = await raw.GET("/zip", { parseAs });
    expect(typeof data === "string" ? data : await new Response(data).text()).toBe("bytes");
  });

  it("knows empty answers", async () => {
    const { raw } = rig((_, i) =>
      i === 0
        ? new Response(null, { status: 204 })
        : new Response("", { status: i === 1 ? 200 : 500 }),
    );
    expect(await raw.GET("/any")).toMatchObject({ data: undefined });
    expect(await raw.GET("/any")).toMatchObject({ data: undefined });
    expect((await raw.GET("/any")).response.status).toBe(500);
  });

  it("broken JSON is a DecodeError that quotes no secret", async () => {
    const { raw } = rig(
      () => new Response(`oops ${TOKEN}`, { headers: { "content-type": "application/json" } }),
    );
    const error = await failure(raw.GET("/any"));
    expect([error.name, error.message, error.excerpt]).toEqual([
      "DecodeError",
      "acme GET /any: 200, but broken JSON where JSON was due",
      "oops [redacted]",
    ]);
  });

  it("has its own hooks of openapi-fetch", async () => {
    const { raw, client, seen } = rig(() => json(1));
    const hook = { onRequest: vi.fn() };
    raw.use(hook);
    await raw.GET("/any");
    await client.things.get("a");
    expect(hook.onRequest).toHaveBeenCalledTimes(1);
    raw.eject(hook);
    await raw.GET("/any");
    expect(hook.onRequest).toHaveBeenCalledTimes(1);
    expect(seen).toHaveLength(3);
  });

  it("is made once, when it is wanted", () => {
    const { client } = rig(() => json(1));
    expect(rawClient(client)).toBe(rawClient(client));
  });

  it("does not take errors hidden in a success for errors: it shows what came", async () => {
    const about = provider({ error: { code: ["/code"], success: [0] } });
    const { client } = clientOf(() => json({ code: 5 }), {}, THINGS, about);
    expect((await rawClient(client).GET("/any")).data).toEqual({ code: 5 });
  });
});
