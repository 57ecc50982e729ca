import { Agent } from "undici";
import { describe, expect, it } from "vitest";
import { LightSignal } from "../../src/abort/light-signal.js";
import { nodeFetch } from "../../src/node/index.js";
import { failure } from "../support/handler.js";
import { serve } from "../support/server.js";
import { light, plainly, sockets, stops, watched } from "./kit.js";

describe("the Node transport, beside the global fetch", () => {
  const BODIES: readonly [string, string, BodyInit | undefined][] = [
    ["GET", "/a?b=c&d=%20", undefined],
    ["DELETE", "/a", undefined],
    ["DELETE", "/a", '{"ids":[1]}'],
    ["POST", "/", "text ä"],
    ["POST", "/", ""],
    ["POST", "/", undefined],
    ["PUT", "/%2F/x", new Uint8Array([0, 255, 1])],
    ["PATCH", "/", "{}"],
  ];
  it.each(BODIES)("sends %s %s with %j alike", async (method, path, body) => {
    const server = await serve((_, response) => response.end("ok"));
    const headers = { "content-type": "application/json", "x-key": "k", accept: "*/*" };
    await (await watched().fetch(light(server.url + path, method, body, headers))).text();
    const init = { method, headers, ...(body !== undefined && { body }) };
    await (await globalThis.fetch(server.url + path, init)).text();
    const [ours, theirs] = server.arrived;
    expect([ours?.method, ours?.url]).toEqual([method, path]);
    expect([ours?.method, ours?.url, ours?.body]).toEqual([
      theirs?.method,
      theirs?.url,
      theirs?.body,
    ]);
    for (const name of [
      "content-type",
      "content-length",
      "transfer-encoding",
      "x-key",
      "accept",
      "host",
    ])
      expect([name, ours?.headers[name]]).toEqual([name, theirs?.headers[name]]);
  });

  const ANSWERS: readonly [string, string, number, boolean][] = [
    ["a body", "GET", 200, true],
    ["no body by its status", "GET", 204, false],
    ["nothing modified", "GET", 304, false],
    ["an error", "GET", 500, true],
    ["a redirect", "GET", 302, true],
    ["what HEAD left out", "HEAD", 200, true],
  ];
  it.each(ANSWERS)("takes in %s alike", async (_name, method, status, hasBody) => {
    const server = await serve((_, response) => {
      response.writeHead(status, {
        location: "/b",
        "x-two": ["1", "2"],
        "set-cookie": ["a=1", "b=2"],
      });
      // In pieces, without a length.
      if (hasBody) response.write("abc");
      response.end(hasBody ? "def" : undefined);
    });
    const ours = await watched().fetch(light(server.url, method));
    const theirs = await globalThis.fetch(server.url, { method, redirect: "manual" });
    for (const key of ["status", "ok", "statusText", "redirected"] as const)
      expect([key, ours[key]]).toEqual([key, theirs[key]]);
    const named = ({ headers }: Response) => [...headers].filter(([name]) => name !== "date");
    expect(named(ours)).toEqual(named(theirs));
    expect(ours.url).toBe(`${server.url}/`);
    expect(ours.body === null).toBe(theirs.body === null);
    expect(await ours.text()).toBe(await theirs.text());
  });

  it.each([
    "/a/../b",
    "/a/./b",
    "/a b",
    "/ä?q=ä",
    "/a\\b",
    "/a#fragment",
    "",
    "/%2e%2e/b",
    "/a?b=/../c",
  ])("asks for %s at the address that fetch asks for", async (path) => {
    const server = await serve((_, response) => response.end("ok"));
    const ours = await watched().fetch(light(server.url + path));
    const theirs = await globalThis.fetch(server.url + path);
    const [first, second] = server.arrived;
    expect(first?.url).toBe(second?.url);
    expect(ours.url).toBe(theirs.url.replace(/#.*/, ""));
  });

  it("keeps a connection for the next call, also after an answer without a body", async () => {
    const ports = new Set<number | undefined>();
    const server = await serve((arrived, response) => {
      ports.add(response.socket?.remotePort);
      response.writeHead(arrived.url === "/none" ? 204 : 200).end();
    });
    // One only: a call that did not give it back would hang.
    const { fetch } = watched({ connections: 1 });
    for (const path of ["/", "/none", "/"]) await (await fetch(light(server.url + path))).text();
    expect([server.arrived.length, ports.size]).toEqual([3, 1]);
  });

  it("takes an engine's request without a body, too, and what it says of headers", async () => {
    const server = await serve((_, response) => response.end("ok"));
    const { fetch, seen } = watched();
    const headers = { "x-key": "k", "user-agent": "mine", "accept-encoding": "br" };
    await (await fetch(new Request(server.url, { method: "DELETE", headers }))).text();
    expect(seen).toHaveLength(1);
    expect(server.arrived[0]).toMatchObject({ method: "DELETE", headers });
  });
});

describe("the Node transport, where things go wrong", () => {
  it("fails where the server closes before it answers", async () => {
    const { url } = await sockets(undefined, true);
    expect(await failure(watched().fetch(light(url)))).toMatchObject({ code: "UND_ERR_SOCKET" });
  });

  it.each([
    ["a length", "HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc"],
    ["chunks", "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n"],
  ])("fails where the server closes in a body with %s, however it is read", async (_, reply) => {
    for (const way of ["text", "bytes", "body"] as const) {
      const { url } = await sockets(reply, true);
      const answer = await watched().fetch(light(url));
      const reading = way === "body" ? new Response(answer.body).text() : answer[way]();
      expect(await failure(reading)).toBeInstanceOf(Error);
    }
  });

  it("reads what has no length up to the close", async () => {
    const { url } = await sockets("HTTP/1.1 200 OK\r\nconnection: close\r\n\r\nabc", true);
    expect(await (await watched().fetch(light(url))).text()).toBe("abc");
  });

  it("takes no notice of early hints", async () => {
    const early = "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n";
    const { url } = await sockets(`${early}HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\nabc`);
    const answer = await watched().fetch(light(url));
    expect([answer.status, answer.headers.has("link"), await answer.text()]).toEqual([
      200,
      false,
      "abc",
    ]);
  });

  it.each([
    ["the answer", () => undefined],
    ["the answer to a stream", () => new Blob(["bytes"]).stream()],
  ])("ends at once while %s does not come, and gives up the connection", async (_, body) => {
    const { url, asked, closed } = await sockets(undefined);
    const signal = new LightSignal();
    const init = { signal: signal as unknown as AbortSignal };
    const outcome = failure(watched().fetch(light(url, "POST", body()), init));
    await asked;
    signal.abort("mine");
    expect(await outcome).toBe("mine");
    await closed;
  });

  it("ends at once in the middle of a body, and gives up the connection", async () => {
    const { url, closed } = await sockets("HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc");
    const controller = new AbortController();
    const answer = await watched().fetch(light(url), { signal: controller.signal });
    const reason = new Error("mine");
    const reading = failure(answer.text());
    controller.abort(reason);
    expect(await reading).toBe(reason);
    await closed;
  });

  it("ends at once while there is no connection at all", async () => {
    // A connection that is asked for and never comes.
    let wanted = () => {};
    const asked = new Promise<void>((done) => {
      wanted = done;
    });
    const agent = new Agent({ connect: () => wanted() });
    stops.push(() => agent.destroy());
    const signal = new LightSignal();
    const init = { signal: signal as unknown as AbortSignal };
    const fetch = plainly(nodeFetch({ dispatcher: agent }));
    const outcome = failure(fetch(light("http://127.0.0.1:9"), init));
    await asked;
    signal.abort("mine");
    expect(await outcome).toBe("mine");
  });

  it("gives up the connection where the reader has had enough", async () => {
    const head = "HTTP/1.1 200 OK\r\ncontent-length: 1000000\r\n\r\n";
    for (const way of ["bound", "cancel"]) {
      const { url, closed } = await sockets(head + "x".repeat(500));
      const answer = await watched().fetch(light(url));
      if (way === "cancel") await answer.body?.cancel();
      else {
        const bounded = answer as unknown as { textUpTo(most: number): Promise<unknown> };
        expect(await bounded.textUpTo(5)).toEqual({ text: "xxxxx", cut: true });
      }
      await closed;
    }
  });

  it("reads a body far beyond what is taken in before anybody reads", async () => {
    const bytes = Buffer.alloc(3 * 2 ** 20, "0123456789");
    const server = await serve((_, response) => response.end(bytes));
    const { fetch } = watched();
    const whole = await (await fetch(light(server.url))).bytes();
    expect(bytes.equals(whole)).toBe(true);
    const streamed = await new Response((await fetch(light(server.url))).body).bytes();
    expect(bytes.equals(streamed)).toBe(true);
  });
});
