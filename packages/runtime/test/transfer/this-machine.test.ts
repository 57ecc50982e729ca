import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import type { ClientOptions } from "../../src/client/options.js";
import { isHere } from "../../src/core/here.js";
import { clientOf, failure } from "../support/handler.js";
import { ACME, provider } from "../support/provider.js";
import { serve } from "../support/server.js";

const HERE = [
  "http://127.0.0.1:1/v1/kv/secrets",
  "http://0x7f.1/a",
  "http://2130706433/a",
  "http://foo.localhost/a",
  "http://[::1]/a",
  "https://localhost/a",
  "https://localhost./a",
  "https://127.0.0.1/a",
  "https://0.0.0.0/a",
  "https://[::]/a",
  "https://[::ffff:127.0.0.1]/a",
  "https://[::ffff:0:127.0.0.1]/a",
  "https://[::127.9.0.1]/a",
  "https://[64:ff9b::127.0.0.1]/a",
  "https://[0:0:0:0:0:0:0:1]/a",
  "https://[::ffff:0.0.0.0]/a",
  "https://127.1/a",
  "https://017700000001/a",
  "https://0/a",
  "https://LOCALHOST/a",
  "https://%6cocalhost/a",
  "https://\uff4cocalhost/a",
  "https://127\u30020\u30020\u30021/a",
  "https://localhost../a",
  "https://localhost.localdomain/a",
  "https://api.localhost.localdomain./a",
  "https://localhost4.localdomain4/a",
  "https://localhost6/a",
  "https://ip6-localhost/a",
  "https://ip6-loopback/a",
  "https://loopback/a",
  "https://host.containers.internal/a",
  "https://host.k3d.internal./a",
  "https://host.docker.internal/a",
];

const rig = (options: ClientOptions & object = {}) =>
  clientOf(() => new Response("secret"), options);

describe("an address on this machine that a server gave", () => {
  it.each(HERE)("%s is not asked for by a client of a provider elsewhere", async (url) => {
    const { client, seen } = rig();
    const core = coreOf(client);
    for (const work of [
      () => core.download(url).bytes(),
      () => core.download(() => url).text(),
      () => core.upload(url, new Uint8Array(3)),
      () => core.send({ method: "PUT", url }),
    ]) {
      const error = await failure(work());
      expect([error.name, error.message]).toEqual([
        "ConfigError",
        // Plain http is trusted on this machine alone, which is what it is then refused for.
        "url is this machine's, and a server gave it (it is not trusted so far)",
      ]);
    }
    expect(seen).toEqual([]);
  });

  it("is asked for where the provider is on it, too, or the address is the caller's own", async () => {
    const url = "http://127.0.0.1:1/a";
    const mocked = rig({ servers: { api: "http://localhost:4010" } });
    expect(await coreOf(mocked.client).download(url).text()).toBe("secret");
    const beside = clientOf(
      () => new Response("secret"),
      { servers: { api: "http://localhost:4010" } },
      undefined,
      provider({
        servers: { ...ACME.servers, files: { environments: { production: "https://f.test" } } },
      }),
    );
    expect(await coreOf(beside.client).download(url).text()).toBe("secret");
    const insecure = rig({ insecure: true });
    expect(await coreOf(insecure.client).download(url).text()).toBe("secret");
    const own = await coreOf(rig().client).send({ method: "GET", url, local: true });
    expect(await own.text()).toBe("secret");
  });

  it("is not redirected to", async () => {
    const there = await serve((_, response) => response.end("secret"));
    const { client, seen } = clientOf(
      ({ url }) =>
        url.host === "api.acme.test"
          ? new Response(null, {
              status: 302,
              headers: { location: `https://localhost:${there.port}/` },
            })
          : new Response("secret"),
      { retries: 0 },
    );
    const error = await failure(client.things.get("a"));
    expect(error.message).toContain("redirected to https://localhost");
    expect(error.message).toContain("which is this machine");
    expect(seen).toHaveLength(1);
  });

  it("is not redirected to by any of its names", async () => {
    for (const location of HERE.filter((url) => /^https:[ -~]*$/.test(url))) {
      const there = () => new Response(null, { status: 302, headers: { location } });
      const { client, seen } = clientOf(there, { retries: 0 });
      const error = await failure(client.things.get("a"));
      expect(`${location} ${error.message}`).toContain("which is this machine");
      expect(seen).toHaveLength(1);
    }
  });

  it.each([
    "api.acme.test",
    "127.example",
    "localhost.example",
    "localhost5",
    "localhostx.localdomain",
    "my-localhost",
    "ip6-localhost.example",
    "docker.internal.example",
    "1.1.1.1",
    "128.0.0.1",
    "127.0.0.1.example",
    "[::2]",
    "[::ffff:8000:1]",
    "[::1:7f00:1]",
    "[64:ff9b:1::7f00:1]",
    "10.0.0.1",
  ])("%s is none", (host) => expect(isHere(host)).toBe(false));
});
