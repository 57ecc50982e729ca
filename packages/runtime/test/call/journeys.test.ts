import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oauth } from "../../src/auth/oauth.js";
import { registry } from "../../src/budget/registry.js";
import { createClient } from "../../src/client/create.js";
import type { ClientOptions } from "../../src/client/options.js";
import type { OperationDescriptors, ProviderDescriptor } from "../../src/descriptor.js";
import type { AnyTree } from "../support/handler.js";
import { failure } from "../support/handler.js";
import { operation, provider, TOKEN } from "../support/provider.js";
import { type Arrived, sendJson, serve } from "../support/server.js";

const QUICK = { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } };

const make = (
  url: string,
  operations: OperationDescriptors,
  options: ClientOptions & object = {},
  about: ProviderDescriptor = provider(),
): AnyTree =>
  createClient<AnyTree, AnyTree>(about, operations, {
    token: TOKEN,
    servers: { api: url },
    retries: QUICK,
    rateLimit: false,
    ...options,
  });

describe("through real sockets", () => {
  it("any JSON goes there and comes back as it was", async () => {
    const server = await serve(({ body }, response) => {
      response.writeHead(200, { "content-type": "application/json" }).end(body);
    });
    const echo = operation({
      method: "POST",
      path: "/echo",
      body: { types: ["application/json"] },
    });
    const client = make(server.url, { "x.echo": echo });
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        // JSON has no -0.
        const plain = JSON.parse(JSON.stringify(value));
        expect(await client.x.echo(plain)).toEqual(plain);
      }),
      { numRuns: 60 },
    );
  });

  it("any id, any query and any header arrive as they were", async () => {
    const server = await serve(({ url, headers }, response) => {
      const { pathname, searchParams } = new URL(url, "http://h");
      const id = decodeURIComponent(pathname.split("/")[2] ?? "");
      const note = Buffer.from(String(headers["x-note"] ?? ""), "latin1").toString("latin1");
      sendJson(response, { id, q: searchParams.getAll("q"), note });
    });
    const client = make(server.url, { "x.get": operation({ path: "/things/{id}/z" }) });
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 });
    const note = fc.stringMatching(/^[!-~]([ -~]*[!-~])?$/);
    await fc.assert(
      fc.asyncProperty(text, fc.array(text, { minLength: 1 }), note, async (id, q, header) => {
        const call = client.x.get(id, { q }, { headers: { "X-Note": header } });
        const answer = await call.catch((error: Error & { input?: string }) => error);
        if (answer.input === "id") return;
        expect(answer).toEqual({ id, q, note: header });
      }),
      { numRuns: 80 },
    );
  });

  it("a connection that breaks again and again ends in the right answer", async () => {
    let turn = 0;
    const server = await serve((_, response) => {
      turn++;
      if (turn === 1) return response.destroy();
      if (turn === 2) {
        response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
        response.write('{"half":');
        return setTimeout(() => response.destroy(), 10);
      }
      return sendJson(response, { whole: true });
    });
    const client = make(server.url, { "x.get": operation({ path: "/x" }) });
    expect(await client.x.get()).toEqual({ whole: true });
    expect(turn).toBe(3);
  });

  it("a keep-alive connection that the server closed is no harm to a GET", async () => {
    const server = await serve((_, response, index) => {
      response.setHeader("connection", index % 2 === 0 ? "close" : "keep-alive");
      sendJson(response, { index });
    });
    const client = make(server.url, { "x.get": operation({ path: "/x" }) });
    for (let index = 0; index < 6; index++) expect(await client.x.get()).toEqual({ index });
  });

  it("an abort closes the connection", async () => {
    const closed: boolean[] = [];
    const server = await serve((_, response) => {
      response.on("close", () => closed.push(response.writableEnded));
    });
    const client = make(server.url, { "x.get": operation({ path: "/x" }) });
    const controller = new AbortController();
    const call = failure(client.x.get({}, { signal: controller.signal }));
    const { vi } = await import("vitest");
    await vi.waitFor(() => expect(server.arrived).toHaveLength(1));
    controller.abort("bye");
    expect(await call).toBe("bye");
    await vi.waitFor(() => expect(closed).toEqual([false]));
  });

  it("a stream is uploaded as it is read, not gathered first", async () => {
    const server = await serve(({ body }, response) => sendJson(response, { bytes: body.length }));
    const put = operation({
      method: "PUT",
      path: "/x",
      body: { types: ["application/octet-stream"] },
    });
    const client = make(server.url, { "x.put": put });
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (pulled++ < 50) controller.enqueue(new Uint8Array(10_000));
        else controller.close();
      },
    });
    expect(await client.x.put(stream)).toEqual({ bytes: 500_000 });
  });

  it("a binary answer is read as it comes", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/zip" });
      response.write("PK");
      setTimeout(() => response.end("ZIP"), 20);
    });
    const client = make(server.url, {
      "x.get": operation({ path: "/x", accept: ["application/zip"] }),
    });
    const stream: ReadableStream<Uint8Array> = await client.x.get();
    expect(await new Response(stream).text()).toBe("PKZIP");
  });

  it("packed answers are unpacked", async () => {
    const { gzipSync } = await import("node:zlib");
    const server = await serve((_, response) => {
      response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
      response.end(gzipSync('{"packed": true}'));
    });
    const client = make(server.url, { "x.get": operation({ path: "/x" }) });
    expect(await client.x.get()).toEqual({ packed: true });
  });
});

describe("a day with a provider that hands out tokens", () => {
  it("hundreds of calls, tokens that end, refresh tokens that rotate: one token at a time, none lost", async () => {
    registry().budgets.clear();
    const valid = { access: "", refresh: "", uses: 0 };
    const grants: string[] = [];
    let refused = 0;
    const reply = (
      { url, headers, body }: Arrived,
      response: import("node:http").ServerResponse,
    ) => {
      if (url === "/oauth/token") {
        const form = new URLSearchParams(body.toString());
        grants.push(form.get("grant_type") ?? "");
        const bad =
          form.get("grant_type") === "refresh_token" && form.get("refresh_token") !== valid.refresh;
        if (bad) return sendJson(response, { message: "used up" }, 400);
        Object.assign(valid, {
          access: `access-${grants.length}`,
          refresh: `refresh-${grants.length}`,
          uses: 0,
        });
        return sendJson(response, {
          access_token: valid.access,
          refresh_token: valid.refresh,
          expires_in: "3600",
        });
      }
      // A token dies after twenty uses: nobody told the client.
      if (headers.authorization !== `Bearer ${valid.access}` || ++valid.uses > 20) {
        refused++;
        return sendJson(response, { message: "expired" }, 401);
      }
      return sendJson(response, { n: Number(url.split("=")[1]) });
    };
    const server = await serve(reply);
    const about = provider({
      auth: {
        bearer: {
          in: "header",
          name: "Authorization",
          prefix: "Bearer",
          option: "token",
          token: {
            operation: "oauth.token",
            grants: {
              client_credentials: { grant_type: "client_credentials" },
              refresh_token: { grant_type: "refresh_token" },
            },
            accessToken: ["/access_token"],
            refreshToken: ["/refresh_token"],
            expiresIn: ["/expires_in"],
          },
        },
      },
      security: [["bearer"]],
    });
    const operations = {
      "oauth.token": operation({
        method: "POST",
        path: "/oauth/token",
        security: [],
        body: { types: ["application/x-www-form-urlencoded"] },
      }),
      "x.get": operation({ path: "/x" }),
    };
    const kept: string[] = [];
    const token = oauth({
      fields: { client_id: "c", client_secret: "secret-of-a-day" },
      onTokens: ({ refreshToken = "" }) => {
        kept.push(refreshToken);
      },
    });
    const client = make(server.url, operations, { token }, about);
    const answers: number[] = [];
    for (let n = 0; n < 150; n += 5) {
      const five = await Promise.all([0, 1, 2, 3, 4].map((k) => client.x.get({ n: n + k })));
      answers.push(...five.map((answer: { n: number }) => answer.n));
    }
    expect(answers).toEqual(Array.from({ length: 150 }, (_, n) => n));
    expect(grants[0]).toBe("client_credentials");
    expect(new Set(grants.slice(1))).toEqual(new Set(["refresh_token"]));
    expect(kept).toEqual(grants.map((_, n) => `refresh-${n + 1}`));
    expect(refused).toBeGreaterThanOrEqual(grants.length - 1);
  });
});

describe("two clients of one provider", () => {
  it("know nothing of each other's tokens, servers and options", async () => {
    const [one, two] = [
      await serve(({ headers }, r) => sendJson(r, headers)),
      await serve(({ headers }, r) => sendJson(r, headers)),
    ];
    const operations = {
      "x.get": operation({
        path: "/x",
        params: [{ in: "header", name: "Organization", option: "organization" }],
      }),
    };
    const a = make(one.url, operations, { token: "tokenOfOne1", organization: "one" });
    const b = make(two.url, operations, { token: "tokenOfTwo2", organization: "two" });
    const [first, second] = await Promise.all([a.x.get(), b.x.get()]);
    expect([first.authorization, first.organization]).toEqual(["Token tokenOfOne1", "one"]);
    expect([second.authorization, second.organization]).toEqual(["Token tokenOfTwo2", "two"]);
    expect([one.arrived.length, two.arrived.length]).toEqual([1, 1]);
  });

  it("an outage of one leaves the other its retries", async () => {
    const down = await serve((_, response) => sendJson(response, {}, 503));
    const flaky = await serve((_, response, index) =>
      sendJson(response, { index }, index % 2 === 0 ? 503 : 200),
    );
    const operations = { "x.get": operation({ path: "/x" }) };
    const a = make(down.url, operations, {
      retries: { attempts: 30, backoff: { base: 1, factor: 1, max: 1 } },
    });
    const b = make(flaky.url, operations);
    await failure(a.x.get());
    expect((await failure(a.x.get())).message).toContain("too many calls of this client fail");
    expect(await b.x.get()).toEqual({ index: 1 });
  });
});
