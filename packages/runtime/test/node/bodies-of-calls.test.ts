import { describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { createClient } from "../../src/client/create.js";
import { nodeFetch } from "../../src/node/index.js";
import type { AnyTree } from "../support/handler.js";
import { rawClient } from "../support/inside.js";
import { ACME, operation, TOKEN } from "../support/provider.js";
import { serve } from "../support/server.js";
import { echo, KIB, lengthOf, light, pattern, plainly, watched } from "./kit.js";

describe("a client over the Node transport", () => {
  const OPERATIONS = {
    "things.form": operation({
      method: "POST",
      path: "/form",
      body: { types: ["multipart/form-data"] },
    }),
    "things.put": operation({
      method: "PUT",
      path: "/raw",
      body: { types: ["application/octet-stream"] },
      retry: "safe",
    }),
  };
  const clientOf = (url: string) => {
    const { fetch, seen } = watched();
    const options = {
      token: TOKEN,
      servers: { api: url },
      fetch,
      rateLimit: false,
      retries: { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } },
    } as const;
    return { client: createClient<AnyTree, AnyTree>(ACME, OPERATIONS, options) as AnyTree, seen };
  };

  it.each([
    ["form", () => ({ file: new Blob(["abc"]), name: "x" })],
    ["put", () => new Blob([pattern(100 * KIB)])],
  ])("sends a %s again where it has to, with its length each time", async (method, body) => {
    const server = await serve((_, response, index) =>
      response.writeHead(index < 2 ? 429 : 204).end(),
    );
    const { client, seen } = clientOf(server.url);
    await client.things[method](body());
    const bodies = server.arrived.map((one) => [one.body.length, lengthOf(one)]);
    expect([seen.length, bodies.length, new Set(bodies.map(String)).size]).toEqual([3, 3, 1]);
    expect(server.arrived[0]?.headers["content-length"]).toBe(
      String(server.arrived[0]?.body.length),
    );
  });

  it("sends the raw client's bodies through the same dispatcher, with their length", async () => {
    const server = await serve((_, response) => response.writeHead(204).end());
    const { client, seen } = clientOf(server.url);
    await rawClient(client).PUT("/raw", { body: new Blob(["abc"]) });
    expect([seen.length, server.arrived[0]?.headers["content-length"]]).toEqual([1, "3"]);
  });

  it("sends transfers to other hosts through it too, without our credentials", async () => {
    const storage = await serve((_, response) => response.end("{}"));
    const { client, seen } = clientOf("http://127.0.0.1:9");
    const bytes = new Uint8Array(300_000).fill(7);
    await coreOf(client).upload(`${storage.url}/s?sig=secret-of-the-upload`, bytes);
    const [arrived] = storage.arrived;
    expect([seen.length, arrived?.body.length]).toEqual([1, 300_000]);
    expect(arrived?.headers).toMatchObject({
      "content-length": "300000",
      "content-range": "bytes 0-299999/300000",
    });
    expect(arrived?.headers.authorization).toBeUndefined();
    const answer = await coreOf(client).send({ method: "PUT", url: `${storage.url}/p`, body: "" });
    await answer.text();
    // Storage insists on a length, be it nothing.
    expect(storage.arrived[1]?.headers["content-length"]).toBe("0");
    expect(seen).toHaveLength(2);
  });

  it("works without a dispatcher of the user's", async () => {
    const server = await echo();
    const answer = await plainly(nodeFetch())(
      light(server.url, "POST", new Blob(["abc"]) as BodyInit),
    );
    expect([await answer.text(), String(server.arrived[0]?.body)]).toEqual(["ok", "abc"]);
  });
});
