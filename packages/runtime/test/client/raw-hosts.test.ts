import { describe, expect, it } from "vitest";
import { checkPath } from "../../src/encode/path.js";
import { clientOf, failure, json } from "../support/handler.js";
import { rawClient } from "../support/inside.js";

describe("a raw path", () => {
  it.each([
    ".evil.example/steal",
    ":8443/x",
    "@evil.example/",
    "7/steal",
    "evil",
    "",
    "\\evil",
    "?x",
    "https://evil.example/",
  ])("%j is refused: it would change the host", async (path) => {
    const { client, seen } = clientOf(() => json({}));
    const error = await failure(rawClient(client).GET(path));
    expect(error.message).toBe("path must begin with a slash (it follows the server's address)");
    expect(seen).toEqual([]);
  });

  it.each([
    "/../../x",
    "/..",
    "/..?x",
    "/%2e%2e#x",
    "/.",
    "/a/./b",
    "/things/..%2f..%2fadmin",
    "/things/%2e%2e/admin",
    "/things/%252e%252E/admin",
    "/things/..%252f..%255cadmin",
    "/things\\..\\admin",
    "/things/..;/admin",
    "/%2e%2E;x=1/admin",
    "/things/.\t./admin",
    "/things/\n",
  ])("%j is refused: it would leave what the server's address allows", async (path) => {
    const { client, seen } = clientOf(() => json({}), {
      servers: { api: "https://api.acme.test/api/v3" },
    });
    const error = await failure(rawClient(client).GET(path));
    expect([error.name, error.input, seen.length]).toEqual(["ConfigError", "path", 0]);
  });

  it.each([
    "/",
    "//",
    "/a//b",
    "/a..b/...",
    "/a/.b",
    "/a?x=/../",
    "/a#/..",
    "/{id}/x",
    "/%2ehidden",
  ])("%j is fine", (path) => {
    expect(() => checkPath(path)).not.toThrow();
  });

  it("holds no control characters, and is told so", () => {
    expect(() => checkPath("/things/\n")).toThrow("path must not hold control characters");
  });

  it("is no other kind of value", () => {
    for (const path of [undefined, null, 5, {}])
      expect(() => checkPath(path)).toThrow("path must begin with a slash");
  });

  it("keeps its host whatever makes its address", async () => {
    const { client, seen } = clientOf(() => json({}));
    const refusal = "path leads to another host (choose it by the option `servers`)";
    await rawClient(client).GET("/x", { baseUrl: "https://evil.example" });
    expect(seen.splice(0).map(({ url }) => url.host)).toEqual(["api.acme.test"]);
    const onRequest = ({ request }: { request: Request }) =>
      new Request("https://evil.example/x", request);
    rawClient(client).use({ onRequest });
    expect((await failure(rawClient(client).GET("/x"))).message).toBe(refusal);
    expect(seen).toEqual([]);
  });

  it("may be changed on its own host", async () => {
    const { client, seen } = clientOf(() => json({}));
    const onRequest = ({ request }: { request: Request }) =>
      new Request(`${request.url}?more=1`, request);
    rawClient(client).use({ onRequest });
    await rawClient(client).GET("/x");
    expect(seen[0]?.url.href).toBe("https://api.acme.test/x?more=1");
    expect(seen[0]?.headers.get("authorization")).toMatch(/^Token /);
  });
});
