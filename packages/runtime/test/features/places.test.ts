import { describe, expect, it } from "vitest";
import { clientOf, json } from "../support/handler.js";
import { provider, THINGS } from "../support/provider.js";

const header = { in: "header", name: "X-Key", option: "key" } as const;
const query = { in: "query", name: "api_key", option: "token" } as const;

describe("a credential in an address, beside others elsewhere", () => {
  it.each([
    ["first", { query, header }],
    ["last", { header, query }],
  ])("does not show in the address of the answer: %s", async (_, auth) => {
    const { client, seen } = clientOf(
      ({ url }) => Object.defineProperty(json({}), "url", { value: url.href, configurable: true }),
      { key: "canary-key", token: "canary-token" },
      THINGS,
      provider({ auth, security: [Object.keys(auth)] }),
    );
    const { response } = await client.things.get("a").withResponse();
    expect(seen[0]?.url.search).toBe("?api_key=canary-token");
    expect(seen[0]?.headers.get("x-key")).toBe("canary-key");
    expect(response.url).toBe("https://api.acme.test/things/a?api_key=%5Bredacted%5D");
  });
});
