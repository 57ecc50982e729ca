import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createClient } from "../../src/client/create.js";
import type { Layer } from "../../src/features/layers.js";
import { nodeFetch } from "../../src/node/index.js";
import type { AnyTree } from "../support/handler.js";
import { failure, json } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { operation, provider, TOKEN } from "../support/provider.js";
import { type Arrived, sendJson, serve } from "../support/server.js";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Names that are legal in a header, and that an object has for reasons of its own. */
const ODD = ["constructor", "toString", "hasOwnProperty", "valueOf", "0"];
/** The oddest: assigned to a plain object, it is no property of it, so it would get lost without a word. */
const PROTO = { ["__proto__"]: "v" };
const NAMED = { Constructor: "v" };

const about = provider({ options: { made: {} } });
const operations = {
  "things.get": operation({
    params: [{ in: "header", name: "constructor", option: "made" }],
  }),
  "things.list": operation({ path: "/things" }),
  "things.send": operation({
    method: "POST",
    path: "/things",
    body: { types: ["application/json", "multipart/form-data"] },
  }),
};

const clientAt = (url: string, options: object = {}): AnyTree =>
  createClient<AnyTree, AnyTree>(about, operations, {
    token: TOKEN,
    servers: { api: url },
    rateLimit: false,
    retries: { attempts: 2, backoff: { base: 1, factor: 1, max: 1 } },
    ...options,
  });

/** The values that came on the wire under a name, in whatever case it was written. */
const came = ({ raw }: Pick<Arrived, "raw">, name: string): string[] =>
  raw.filter((_, at) => at % 2 === 1 && raw[at - 1]?.toLowerCase() === name.toLowerCase());

const ok: Parameters<typeof serve>[0] = (_, response) => sendJson(response, 1);

describe("headers of odd names on the wire", () => {
  const rig = async (options: object = {}, reply = ok) => {
    const server = await serve(reply);
    const client = clientAt(server.url, { fetch: nodeFetch(), ...options });
    return { client, seen: (name: string) => server.arrived.map((one) => came(one, name)), server };
  };

  it.each(ODD)("%s arrives once, as it was given", async (name) => {
    const { client, seen } = await rig();
    await client.things.list({}, { headers: { [name]: "odd value" } });
    expect(seen(name)).toEqual([["odd value"]]);
  });

  it("all at once, beside the client's own", async () => {
    const { client, seen } = await rig();
    await client.things.list({}, { headers: Object.fromEntries(ODD.map((name) => [name, name])) });
    expect(ODD.map(seen)).toEqual(ODD.map((name) => [[name]]));
    expect(seen("authorization")).toEqual([[`Token ${TOKEN}`]]);
    expect(seen("accept")).toEqual([["application/json"]]);
  });

  it("with a body of text or bytes", async () => {
    const { client, seen } = await rig();
    await client.things.send({ a: 1 }, { headers: NAMED });
    await client.things.send(new Uint8Array([1]), { headers: NAMED });
    expect(seen("constructor")).toEqual([["v"], ["v"]]);
  });

  it("with each attempt, and where a redirect stays on the same host", async () => {
    const { client, seen } = await rig({}, (_, response, index) => {
      if (index === 0) return sendJson(response, {}, 503);
      if (index === 1) return sendJson(response, {}, 307, { location: "/elsewhere" });
      return sendJson(response, 1);
    });
    await client.things.list({}, { headers: NAMED });
    expect(seen("constructor")).toEqual([["v"], ["v"], ["v"]]);
  });

  it("past a layer of the user's, which copies the request into an engine's own", async () => {
    const layer: Layer = (request, next) => next(new Request(request.url, request));
    const { client, seen } = await rig({ layers: { call: [layer] } });
    await client.things.list({}, { headers: NAMED });
    expect(seen("constructor")).toEqual([["v"]]);
  });

  it("from a declared option, over which the call goes in any case of letters", async () => {
    const { client, seen } = await rig({ made: "of the client" });
    await client.things.get("a");
    await client.things.get("a", {}, { headers: NAMED });
    await client.things.get("a", {}, { headers: { CONSTRUCTOR: "V" } });
    expect(seen("constructor")).toEqual([["of the client"], ["v"], ["V"]]);
  });

  it("by the raw client, as headers and as parameters", async () => {
    const { client, seen } = await rig();
    await rawClient(client).GET("/things", { headers: NAMED });
    await rawClient(client).GET("/things", { headers: new Headers([["constructor", "v"]]) });
    await rawClient(client).GET("/things", { params: { header: NAMED } });
    expect(seen("constructor")).toEqual([["v"], ["v"], ["v"]]);
  });

  it("__proto__ is refused by name, by methods and by the raw client", async () => {
    const { client, server } = await rig();
    const rule = 'headers hold "__proto__", which is no header\'s name';
    const calls = [
      () => client.things.list({}, { headers: PROTO }),
      () => client.things.get("a", {}, { headers: PROTO }),
      () => client.things.send({ a: 1 }, { headers: PROTO }),
      () => rawClient(client).GET("/things", { headers: PROTO }),
    ];
    for (const call of calls) expect((await failure(call())).message).toBe(rule);
    expect(server.arrived).toEqual([]);
  });

  it("any legal name, any of its cases", async () => {
    const { client, server } = await rig();
    const name = fc.stringMatching(/^[!#$%&'*+.^_`|~\w-]{1,20}$/).map((text) => `x${text}`);
    await fc.assert(
      fc.asyncProperty(name, async (header) => {
        await client.things.list({}, { headers: { [header]: "v" } });
        expect(came(server.arrived.at(-1) as Arrived, header)).toEqual(["v"]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("headers of odd names over the engine's own fetch", () => {
  /** What fetch was given, as it understands it. */
  const given = async (call: (client: AnyTree) => Promise<unknown>, options: object = {}) => {
    const requests: Request[] = [];
    const fetch = async (input: Request, init?: RequestInit) => {
      requests.push(new Request(input, init));
      return json(1);
    };
    vi.stubGlobal("fetch", fetch);
    await call(clientAt("https://api.acme.test", options));
    return requests.map(({ headers }) => headers.get("constructor"));
  };

  const form = new FormData();
  form.set("a", "1");

  it.each([
    ["without a body", (client: AnyTree) => client.things.list({}, { headers: NAMED })],
    ["text", (client: AnyTree) => client.things.send({ a: 1 }, { headers: NAMED })],
    ["a form", (client: AnyTree) => client.things.send(form, { headers: NAMED })],
    ["a blob", (client: AnyTree) => client.things.send(new Blob(["b"]), { headers: NAMED })],
    ["raw", (client: AnyTree) => rawClient(client).GET("/things", { headers: NAMED })],
    [
      "raw with text",
      (client: AnyTree) => rawClient(client).POST("/things", { body: 1, headers: NAMED }),
    ],
  ])("are handed to it: %s", async (_, call) => {
    expect(await given(call)).toEqual(["v"]);
    const pass: Layer = (request, next) => next(request);
    expect(await given(call, { layers: { call: [pass] } })).toEqual(["v"]);
  });

  it("arrive as far as it sends them itself", async () => {
    const server = await serve(ok);
    const client = clientAt(server.url);
    for (const name of ODD) {
      await client.things.list({}, { headers: { [name]: "v" } });
      await fetch(server.url, { headers: [[name, "v"]] });
      const [ours, theirs] = server.arrived.slice(-2) as [Arrived, Arrived];
      expect([name, came(ours, name)]).toEqual([name, came(theirs, name)]);
    }
  });
});
