import { inspect } from "node:util";
import { describe, expect, it } from "vitest";
import { hideInUrl } from "../../src/auth/hidden-url.js";
import type { AuthDescriptor } from "../../src/descriptor.js";
import type { Layer } from "../../src/features/layers.js";
import { nodeFetch } from "../../src/node/index.js";
import { clientOf, failure, json } from "../support/handler.js";
import { insideOf, rawClient } from "../support/inside.js";
import { provider } from "../support/provider.js";
import { sendJson, serve } from "../support/server.js";

const facts = (auth: Partial<AuthDescriptor>) =>
  provider({ auth: { a: { option: "token", ...auth } as AuthDescriptor }, security: [["a"]] });
const BASIC = facts({ in: "header", name: "Authorization", prefix: "Basic" });
const QUERY = facts({ in: "query", name: "api_key" });
const KEY = "canary key~!'()+/ü";

describe("a pair of user and password", () => {
  it.each(["canary-user:ab:rest-of-it", "u:abc12", "u:p:q:canary-end", ":canary-only"])(
    "%s: whatever is behind the first colon is the password",
    async (token) => {
      const password = token.slice(token.indexOf(":") + 1);
      const { client } = clientOf(
        () => json({ message: `wrong password '${password}' of ${token}`, code: password }, 401),
        { token, retries: 0 },
        undefined,
        BASIC,
      );
      const error = await failure(client.things.get("a"));
      expect(inspect(error, { depth: 9 })).not.toContain(password);
      expect(error.message).toContain("wrong password '[redacted]'");
    },
  );

  it("without a colon is a secret as a whole", () => {
    const { redactor } = insideOf(BASIC, {}, { token: "only-token" });
    for (const form of ["only-token", `Basic ${btoa("only-token")}`, btoa("only-token")])
      expect(redactor.text(`<${form}>`)).toBe("<[redacted]>");
  });
});

describe("a credential in the query", () => {
  it.each([
    ["fetch", undefined],
    ["nodeFetch", nodeFetch()],
  ])("does not show in the answer's address, over %s", async (_, fetch) => {
    const { url } = await serve((_, response) => sendJson(response, { ok: 1 }));
    const { client } = clientOf(
      () => json({}),
      { token: KEY, servers: { api: url }, fetch },
      undefined,
      QUERY,
    );
    const { response } = await client.things.get("a", { b: "c" }).withResponse();
    expect(response.url).toBe(`${url}/things/a?b=c&api_key=%5Bredacted%5D`);
    expect(inspect(response, { depth: 5 })).not.toContain("canary");
    const raw = await rawClient(client).GET("/things/{id}", { params: { path: { id: "a" } } });
    expect(raw.response.url).toBe(`${url}/things/a?api_key=%5Bredacted%5D`);
  });

  it("leaves other addresses as they are", async () => {
    const { client } = clientOf(() => json({}), { token: KEY }, undefined, QUERY);
    const { response } = await client.things.get("a").withResponse();
    expect(response.url).toBe("");
  });

  const header = { in: "header", name: "a", option: "h" } as const;
  const query = (name: string) => ({ in: "query", name, option: name }) as const;
  it.each([
    [[query("a")], "https://h.test/x?a=1&b=2", "https://h.test/x?a=%5Bredacted%5D&b=2"],
    [
      [query("b"), query("a")],
      "https://h.test/x?a=1&b=2",
      "https://h.test/x?a=%5Bredacted%5D&b=%5Bredacted%5D",
    ],
    [[query("c"), header], "https://h.test/x?a=1&b=2", "https://h.test/x?a=1&b=2"],
    [[query("a")], "", ""],
  ])("by %j, %s is shown as %s", (schemes, url, shown) => {
    const response = Object.defineProperty(new Response(), "url", {
      value: url,
      configurable: true,
    });
    expect(hideInUrl(hideInUrl(response, schemes), schemes).url).toBe(shown);
  });

  it("does not show where the address comes back as it was written", async () => {
    const { client } = clientOf(
      ({ url }) => json({ message: `no such page: ${url.href}` }, 404),
      { token: KEY, retries: 0 },
      undefined,
      QUERY,
    );
    const error = await failure(client.things.get("a"));
    expect(error.message).toContain("api_key=[redacted]");
    expect(inspect(error, { depth: 9 })).not.toContain("canary");
  });
});

describe("what a program may list", () => {
  it("of a client or a context holds no credential", async () => {
    const shown: string[] = [];
    const list = (value: unknown) => {
      shown.push(inspect(value, { depth: 12, showHidden: true }), JSON.stringify(value));
    };
    const peek: Layer = (request, next, ctx) => {
      list(ctx);
      return next(request);
    };
    const organization = "canary-organization";
    const token = "canaryToken123";
    const { client } = clientOf(() => json({}), {
      token,
      organization,
      layers: { call: [peek], attempt: [peek] },
    });
    await client.things.get("a");
    list(client);
    expect(shown).toHaveLength(6);
    for (const text of shown) expect(text).not.toMatch(/canary/);
  });
});
