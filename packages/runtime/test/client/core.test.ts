import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { createClient } from "../../src/client/create.js";
import { factsFrom } from "../../src/client/facts.js";
import { newClient } from "../../src/client/new-client.js";
import { newEngine } from "../../src/core/engine.js";
import { attach } from "../../src/core/session.js";
import { transport } from "../../src/features/transport.js";
import type { Table } from "../../src/table/lines.js";
import { clientOf, failure, handler, json, networkError, type Seen } from "../support/handler.js";
import { ACME, operation, provider, THINGS, TOKEN } from "../support/provider.js";

/** The inside of a client whose storage answers so. */
const rig = (reply: (seen: Seen, index: number) => Response | Error) => {
  const retries = { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } };
  const { client, seen } = clientOf(reply, { retries });
  return { core: coreOf(client), client, seen };
};
const SIGNED = "https://storage.test/file?signature=canary-signature";

describe("the inside of a client", () => {
  it("downloads from a stranger, without credentials, with the options of a transfer", async () => {
    const { core, seen } = rig(() => new Response("bytes", { headers: { "content-length": "5" } }));
    const loaded: number[] = [];
    const onProgress = ({ loaded: so }: { loaded: number }) => loaded.push(so);
    expect(await core.download(SIGNED, { onProgress }).text()).toBe("bytes");
    expect(loaded.at(-1)).toBe(5);
    expect(seen.map(({ url, headers }) => [url.href, headers.get("authorization")])).toEqual([
      [SIGNED, null],
    ]);
  });

  it("asks for nothing before a download is read", async () => {
    const { core, seen } = rig(() => new Response("bytes"));
    core.download(SIGNED);
    expect(seen).toEqual([]);
  });

  it("uploads to a stranger, without credentials, with the options of an upload", async () => {
    const { core, seen } = rig(() => json({ id: 1 }));
    const given = { contentType: "text/csv" };
    const done = await core.upload(SIGNED, new TextEncoder().encode("a,b"), given);
    expect(done).toEqual({ bytes: 3, body: { id: 1 } });
    expect(
      seen.map(({ method, body, headers }) => [
        method,
        body,
        headers.get("content-type"),
        headers.get("authorization"),
      ]),
    ).toEqual([["PUT", "a,b", "text/csv", null]]);
  });

  it("sends to a stranger and gives the answer as it came", async () => {
    const { core, seen } = rig(() => new Response("<ok/>", { headers: { "x-a": "1" } }));
    const response = await core.send({
      method: "POST",
      url: SIGNED,
      body: "b",
      headers: { "x-b": "2" },
    });
    expect([await response.text(), response.headers.get("x-a")]).toEqual(["<ok/>", "1"]);
    expect(
      seen.map(({ body, headers }) => [body, headers.get("x-b"), headers.get("authorization")]),
    ).toEqual([["b", "2", null]]);
  });

  it("calls that `send` in errors, and shows no signature", async () => {
    const { core } = rig(() => networkError("ECONNREFUSED"));
    const error = await failure(core.send({ method: "GET", url: SIGNED }));
    expect([error.name, error.provider, error.operationId]).toEqual([
      "ConnectionError",
      "acme",
      "send",
    ]);
    expect(`${error} ${JSON.stringify(error)}`).not.toContain("canary-signature");
  });

  it("hides what it is told, in all that the client shows from now on", async () => {
    const { core, client } = rig(() => json({ message: "no canary-signed-part" }, 400));
    expect((await failure(client.things.get("a"))).message).toContain("canary-signed-part");
    core.hide("canary-signed-part");
    core.hide(undefined);
    core.hide({ not: "text" });
    expect((await failure(client.things.get("a"))).message).toBe(
      "acme things.get: 400 — no [redacted]",
    );
  });

  it("calls without arguments and without options", async () => {
    const { core, seen } = rig(() => json(1));
    expect(await core.call("things.create")).toBe(1);
    expect(seen[0]?.headers.get("authorization")).toBe(`Token ${TOKEN}`);
  });
});

describe("the operations of a client, by id", () => {
  const facts = factsFrom(ACME, {}, {}, new Map());
  const LIST = { method: "GET", path: "/t", pagination: { style: "page", items: "/i" } } as never;
  const TABLE: Table = {
    lines: "/things things 0:get 1:list",
    shapes: [{ method: "GET" }, LIST],
    ways: [],
  };
  const made = () => {
    const { fetch, seen } = handler(() => json({ a: 1 }));
    const client = newClient<object, unknown>(
      facts,
      { token: TOKEN, fetch },
      [transport],
      TABLE,
      {},
    );
    return { core: coreOf(client), seen };
  };

  it("are those of a generated client, too", async () => {
    const { core, seen } = made();
    expect(await core.call("things.get")).toEqual({ a: 1 });
    expect(seen.map(({ url }) => url.pathname)).toEqual(["/things"]);
  });

  it.each([
    ["things.get", coreOf(createClient(ACME, THINGS, { token: TOKEN }))],
    ["things.get", made().core],
    // Its pages are a feature, which this client has not.
    ["things.list", made().core],
  ])("are no lists where the spec has no pages, or nothing knows them: %s", async (id, core) => {
    expect(await failure(core.list(id))).toMatchObject({
      name: "ConfigError",
      message: `${id} is no paged operation of this provider`,
    });
  });

  it("are none in a session of functions", async () => {
    const core = coreOf(attach({}, newEngine(facts, { token: TOKEN }, [])));
    for (const call of [core.call("things.get"), core.list("things.get")])
      expect((await failure(call)).message).toBe("things.get is no operation of this provider");
  });
});

describe("a token operation that a spec names and does not have", () => {
  it("is missed by nobody who gives a token", async () => {
    const token = { operation: "token.create", accessToken: ["/t"] };
    const auth = { key: { in: "header", name: "X-Key", option: "token", token } } as const;
    const { client, seen } = clientOf(
      () => json(1),
      {},
      THINGS,
      provider({ auth, security: [["key"]] }),
    );
    expect(await client.things.get("a")).toBe(1);
    expect(seen[0]?.headers.get("x-key")).toBe(TOKEN);
  });
});

describe("what a spec calls secret", () => {
  it("is the names of its credentials, and of parameters that it marks", () => {
    const pin = { in: "query", name: "Pin", secret: true } as const;
    const { secrets } = factsFrom(ACME, { "x.get": operation({ params: [pin] }) }, {}, new Map());
    expect([...secrets].sort()).toEqual(["authorization", "cookie", "pin", "set-cookie"]);
  });

  it.each(["query", "header"] as const)("is remembered by its value: %s", async (place) => {
    const known = { in: place, name: "X-Pin", secret: true } as const;
    const preset = { in: place, name: "X-Org", secret: true, option: "organization" } as const;
    const plain = { in: place, name: "X-Open" } as const;
    const team = { in: place, name: "X-Team", option: "team" } as const;
    const { client, seen } = clientOf(
      () => json({ message: "given-pin preset-org open-value open-team other-case" }, 400),
      { organization: "preset-org", team: "open-team", retries: 0 },
      { "x.get": operation({ path: "/x", params: [known, preset, plain, team] }) },
      provider({ options: { organization: {}, team: {} } }),
    );
    const given = {
      "X-Pin": "given-pin",
      "X-Open": "open-value",
      "x-org": undefined,
      "x-pin": "other-case",
    };
    const error = await failure(
      place === "query" ? client.x.get(given) : client.x.get({}, { headers: given }),
    );
    // Names of headers are one whatever their case; those of a query are not.
    const other = place === "header" ? "[redacted]" : "other-case";
    expect(error.message).toContain(`400 — [redacted] [redacted] open-value open-team ${other}`);
    const sent = place === "query" ? seen[0]?.url.searchParams : seen[0]?.headers;
    expect(sent?.get("X-Org")).toBe("preset-org");
  });
});

describe("a name of an environment", () => {
  it("is looked at where every server is replaced, too", () => {
    const servers = { api: "https://mock.test" };
    const make = (environment: string) =>
      createClient(ACME, {}, { token: TOKEN, servers, environment });
    expect(() => make("staging")).not.toThrow();
    expect(() => make("stagging")).toThrow(/^environment /);
  });
});
