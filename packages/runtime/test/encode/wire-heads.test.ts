import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
import type { OperationDescriptor } from "../../src/descriptor.js";
import type { AnyTree } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { ACME, TOKEN } from "../support/provider.js";
import { sendJson, serve } from "../support/server.js";
import { types, wire } from "./wire-kit.js";

describe("headers on the wire", () => {
  it("say what may come back", async () => {
    expect((await wire(types("application/json"), {})).headers.accept).toBe("application/json");
    const csv = { ...types("application/json"), accept: ["text/csv", "application/json"] };
    expect((await wire(csv, {})).headers.accept).toBe("text/csv, application/json");
    expect((await wire({ ...types("application/json"), accept: [] }, {})).headers.accept).toBe(
      "*/*",
    );
  });

  it("parameters: lists, objects, dates, JSON", async () => {
    const params = [
      { in: "header", name: "X-Object", explode: true },
      { in: "header", name: "X-Json", content: "application/json" },
    ] as const;
    const headers = {
      "X-List": [1, "b c"],
      "X-Object": { a: 1, b: 2 },
      "x-json": { a: [1] },
      "X-Date": new Date(0),
      "X-None": undefined,
      "X-Nil": null,
      "X-Latin": "café ",
    };
    const arrived = await wire({ ...types("application/json"), params }, {}, { headers });
    expect(arrived.headers).toMatchObject({
      "x-list": "1,b c",
      "x-object": "a=1,b=2",
      "x-json": '{"a":[1]}',
      "x-date": "1970-01-01T00:00:00.000Z",
    });
    expect(arrived.headers["x-latin"]).toBe("caf\u00e9");
    expect(Object.keys(arrived.headers)).not.toContain("x-none");
    expect(Object.keys(arrived.headers)).not.toContain("x-nil");
  });
});

describe("addresses on the wire", () => {
  it("path and query arrive byte by byte as they were written", async () => {
    const server = await serve((_, response) => sendJson(response, {}));
    const operation: OperationDescriptor = {
      method: "GET",
      path: "/protocols/{id}/steps",
      params: [
        { in: "path", name: "id", multiSegment: true },
        { in: "query", name: "doi", reserved: true },
        { in: "query", name: "ids[]" },
        { in: "query", name: "q", content: "application/json" },
      ],
    };
    const client: AnyTree = createClient<AnyTree, AnyTree>(
      ACME,
      { "x.get": operation },
      { token: TOKEN, servers: { api: `${server.url}/base/` } },
    );
    await client.x.get("10.17504/protocols.io.b(1)/v1", {
      doi: "10.1/a:b",
      "ids[]": [1, 2],
      q: { a: 1 },
      flag: "",
    });
    expect(server.arrived[0]?.url).toBe(
      "/base/protocols/10.17504/protocols.io.b(1)/v1/steps?doi=10.1/a:b&ids[]=1&ids[]=2&q=%7B%22a%22%3A1%7D&flag=",
    );
  });

  it("cookies", async () => {
    const server = await serve((_, response) => sendJson(response, {}));
    const client: AnyTree = createClient<AnyTree, AnyTree>(
      ACME,
      { "x.get": { method: "GET", path: "/x" } },
      { token: TOKEN, servers: { api: server.url } },
    );
    await rawClient(client).GET("/x", {
      params: { cookie: { theme: "dark blue", list: [1, 2], none: undefined, nil: null } },
    });
    expect(server.arrived[0]?.headers.cookie).toBe("theme=dark%20blue; list=1,2");
  });
});
