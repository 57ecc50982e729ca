import { describe, expect, it } from "vitest";
import { createClient } from "../../src/client/create.js";
import { nodeFetch } from "../../src/node/index.js";
import type { AnyTree } from "../support/handler.js";
import { operation, provider, TOKEN } from "../support/provider.js";
import { sendJson, serve } from "../support/server.js";

/** One wire operation behind several methods: constants, arguments and options meet in each place. */
const operations = {
  "x.all": operation({
    method: "POST",
    path: "/{org}/items/{id}",
    body: { types: ["application/x-www-form-urlencoded", "application/json"] },
    params: [
      { in: "path", name: "org", option: "org" },
      { in: "header", name: "X-Org", option: "org" },
      { in: "query", name: "org", option: "org" },
    ],
    methods: [
      {
        id: "x.plain",
        args: ["path/id"],
        fixed: { "query/kind": "plain", "header/X-Kind": "plain", "cookie/kind": "plain" },
      },
      {
        id: "x.ofOrg",
        args: ["path/org", "path/id", "body/name"],
        fixed: { "body/kind": "named", "query/org": "fixed", "header/X-Org": "fixed" },
      },
    ],
  }),
};

describe.each([
  ["the global fetch", () => ({})],
  ["the Node transport", () => ({ fetch: nodeFetch() })],
])("constants, arguments and options over %s", (_, options) => {
  const rig = async () => {
    const server = await serve(({ url, headers, body }, response) =>
      sendJson(response, {
        url,
        body: body.toString(),
        headers: ["x-kind", "x-org", "cookie"].map((name) => headers[name]),
      }),
    );
    const about = provider({ options: { org: {} } });
    return createClient<AnyTree, AnyTree>(about, operations, {
      token: TOKEN,
      org: "mine",
      servers: { api: server.url },
      rateLimit: false,
      ...options(),
    }).x;
  };

  it("arrive each in its place", async () => {
    const x = await rig();
    expect(await x.plain("a/1", { n: [1, 2] }, { query: { q: "x y" } })).toEqual({
      url: "/mine/items/a%2F1?q=x%20y&kind=plain&org=mine",
      body: "n=1&n=2",
      headers: ["plain", "mine", "kind=plain"],
    });
  });

  it("a constant stands over the call and over the client, in any case of letters", async () => {
    const x = await rig();
    const own = { query: { kind: "own" }, headers: { "x-KIND": "own" }, cookies: { kind: "own" } };
    expect(await x.plain("a", {}, own)).toMatchObject({
      url: "/mine/items/a?kind=plain&org=mine",
      headers: ["plain", "mine", "kind=plain"],
    });
    const headers = { "x-org": "own" };
    expect(await x.ofOrg("yours", "a", "n", { kind: "own" }, { headers })).toEqual({
      url: "/yours/items/a?org=fixed",
      body: "kind=named&name=n",
      headers: [null, "fixed", null],
    });
  });

  it("the form of the body is the one that the call asks for", async () => {
    const x = await rig();
    const headers = { "content-type": "application/json" };
    const { body } = await x.ofOrg("yours", "a", "n", { deep: [1] }, { headers });
    expect(JSON.parse(body)).toEqual({ deep: [1], name: "n", kind: "named" });
  });
});
