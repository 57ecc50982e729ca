import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
import type { OperationDescriptors } from "../../src/descriptor.js";
import { nodeFetch } from "../../src/node/index.js";
import type { AnyTree } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { provider, TOKEN } from "../support/provider.js";
import { type Arrived, sendJson, serve } from "../support/server.js";

/** A provider with a declared option in each place, and operations of every form of body. */
const about = provider({ options: { org: {} } });
const post = (path: string, ...types: string[]) =>
  ({ method: "POST", path, accept: ["application/json", "text/csv"], body: { types } }) as const;
const operations: OperationDescriptors = {
  "x.get": {
    method: "GET",
    path: "/things/{id}/{part}",
    params: [
      { in: "query", name: "ids", explode: false },
      { in: "query", name: "deep", style: "deepObject" },
      { in: "query", name: "org", option: "org" },
      { in: "header", name: "Org", option: "org" },
      { in: "header", name: "X-Map", explode: true },
      { in: "cookie", name: "org", option: "org" },
      { in: "path", name: "part", multiSegment: true },
    ],
  },
  "x.json": post("/json", "application/json"),
  "x.form": post("/form", "application/x-www-form-urlencoded"),
  "x.multi": post("/multi", "multipart/form-data"),
  "x.text": post("/text", "text/csv"),
  "x.bytes": post("/bytes", "application/octet-stream"),
  "x.remove": { method: "DELETE", path: "/things/{id}", accept: [] },
};

const rig = async (options: object = {}) => {
  const server = await serve((_, response) => sendJson(response, 1));
  const client = createClient<AnyTree, AnyTree>(about, operations, {
    token: TOKEN,
    org: "of the client",
    servers: { api: server.url },
    rateLimit: false,
    ...options,
  });
  return { client, last: (): [Arrived, Arrived] => server.arrived.slice(-2) as [Arrived, Arrived] };
};

/** What an engine's own fetch adds, and what names a connection or a piece of a body. */
const ENGINE =
  /^(?:host|connection|content-length|transfer-encoding|user-agent|accept-language|accept-encoding|sec-fetch-mode)$/;

/** What went over the wire by our doing. Boundaries are drawn anew for each form. */
const wire = ({ method, url, headers, body }: Arrived) => {
  const type = String(headers["content-type"]);
  const boundary = /boundary=(\S+)/.exec(type)?.[1] ?? "no boundary";
  const plain = (text: string) => text.replaceAll(boundary, "boundary");
  const own = Object.entries(headers).filter(([name]) => !ENGINE.test(name));
  return {
    method,
    url,
    headers: { ...Object.fromEntries(own), "content-type": plain(type) },
    body: plain(body.toString("latin1")),
  };
};

const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const word = fc.stringMatching(/^[A-Za-z][\w-]{0,7}$/);
const header = fc.stringMatching(/^[!-~]([ -~]{0,10}[!-~])?$/);
const scalar = fc.oneof(text, fc.integer(), fc.boolean(), fc.constantFrom(null, undefined));

describe.each([
  ["the global fetch", () => ({})],
  ["the Node transport", () => ({ fetch: nodeFetch() })],
])("the raw client sends what the methods send, over %s", (_, options) => {
  it("parameters in every place", async () => {
    const { client, last } = await rig(options());
    await fc.assert(
      fc.asyncProperty(
        fc.record({ id: text, part: text }),
        fc.record(
          {
            q: scalar,
            list: fc.array(scalar),
            ids: fc.array(text),
            deep: fc.dictionary(word, scalar),
            org: scalar,
          },
          { requiredKeys: [] },
        ),
        fc.record(
          { "X-Map": fc.dictionary(word, header), org: header, "x-more": header },
          { requiredKeys: [] },
        ),
        fc.record({ c: scalar, org: scalar }, { requiredKeys: [] }),
        async (path, query, headers, cookie) => {
          const [one, two] = await Promise.allSettled([
            client.x.get(path.id, path.part, query, { headers, cookies: cookie }),
            rawClient(client).GET("/things/{id}/{part}", {
              params: { path, query, header: headers, cookie },
            }),
          ]);
          if (one.status === "rejected") {
            expect([one.reason.name, `${one.reason}`]).toEqual([
              "ConfigError",
              `${(two as typeof one).reason}`,
            ]);
            return;
          }
          const [method, raw] = last();
          expect(wire(raw)).toEqual(wire(method));
        },
      ),
      { numRuns: 80 },
    );
  });

  it("any JSON", async () => {
    const { client, last } = await rig(options());
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (body) => {
        await client.x.json(body);
        await rawClient(client).POST("/json", { body });
        const [method, raw] = last();
        expect(wire(raw)).toEqual(wire(method));
        expect(raw.body.toString()).toBe(JSON.stringify(body));
      }),
      { numRuns: 40 },
    );
  });

  it("any form, of either kind", async () => {
    const { client, last } = await rig(options());
    const value = fc.oneof(text, fc.integer(), fc.array(text, { maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(word, value, { minKeys: 1 }), async (body) => {
        for (const kind of ["form", "multi"]) {
          await client.x[kind](body);
          await rawClient(client).POST(`/${kind}`, { body });
          const [method, raw] = last();
          expect(wire(raw)).toEqual(wire(method));
        }
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ["text", "text", () => "a,b\n\u00e9"],
    ["an empty text", "text", () => ""],
    ["bytes", "bytes", () => new Uint8Array([0, 255, 10, 13])],
    ["a buffer", "bytes", () => new Uint8Array([1, 2]).buffer],
    ["a blob of its own type", "bytes", () => new Blob(["b"], { type: "image/png" })],
    ["a stream", "bytes", () => new Blob(["streamed"]).stream()],
    ["parameters of an address", "form", () => new URLSearchParams({ a: "b c" })],
    ["a form that is ready-made", "multi", () => Object.assign(new FormData(), {})],
    ["text for JSON", "json", () => "text"],
    ["null for JSON", "json", () => null],
    ["no body", "json", () => undefined],
  ])("%s", async (__, kind, body) => {
    const { client, last } = await rig(options());
    await client.x[kind](body());
    await rawClient(client).POST(`/${kind}`, { body: body() });
    const [method, raw] = last();
    expect(wire(raw)).toEqual(wire(method));
  });

  it("nothing more than needed, where there is no body", async () => {
    const { client, last } = await rig(options());
    await client.x.remove("a");
    await rawClient(client).DELETE("/things/{id}", { params: { path: { id: "a" } } });
    const [method, raw] = last();
    expect(wire(raw)).toEqual(wire(method));
    expect(raw.headers).not.toHaveProperty("content-type");
  });

  it("a type of body that the call chooses", async () => {
    const { client, last } = await rig(options());
    const headers = { "Content-Type": "text/plain" };
    await client.x.text("t", { headers });
    await rawClient(client).POST("/text", { body: "t", headers });
    const [method, raw] = last();
    expect(wire(raw)).toEqual(wire(method));
    expect(raw.headers["content-type"]).toBe("text/plain");
  });
});
