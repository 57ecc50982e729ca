import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { clientOf, failure } from "../support/handler.js";
import { type Arrived, serve } from "../support/server.js";

const DATA = Buffer.from(Uint8Array.from({ length: 300_000 }, (_, i) => (i * 7) % 251));
const GRAIN = 262_144;
const QUICK = { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } };

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const core = () =>
  coreOf(
    clientOf(() => new Error("not used"), { fetch: undefined, retries: QUICK, insecure: true })
      .client,
  );

const startOf = ({ headers }: Arrived): number =>
  Number(/bytes=(\d+)-/.exec(headers.range ?? "")?.[1] ?? 0);

/** Sends the file from where it is asked for. */
function answer(arrived: Arrived, response: ServerResponse, upTo = DATA.length) {
  const from = startOf(arrived);
  response.writeHead(from > 0 ? 206 : 200, {
    etag: '"v1"',
    "content-length": DATA.length - from,
    ...(from > 0 && { "content-range": `bytes ${from}-${DATA.length - 1}/${DATA.length}` }),
  });
  if (upTo >= DATA.length) response.end(DATA.subarray(from));
  else response.write(DATA.subarray(from, upTo), () => setImmediate(() => response.destroy()));
}

describe("downloads over a socket", () => {
  it("go on by range wherever the connection breaks", async () => {
    const breaks = [100_000, 200_000];
    const server = await serve((arrived, response, i) => answer(arrived, response, breaks[i]));
    const path = join(folder, "a");
    expect(await core().download(`${server.url}/a?sig=1`).toFile(path)).toEqual({
      path,
      bytes: DATA.length,
    });
    expect((await readFile(path)).equals(DATA)).toBe(true);
    const starts = server.arrived.map(startOf);
    expect(starts[0]).toBe(0);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(server.arrived.length).toBe(3);
  });

  it("carry nothing of ours, and ask for bytes as they are", async () => {
    const server = await serve((arrived, response) => answer(arrived, response));
    await core().download(`${server.url}/a?sig=1`).bytes();
    const [{ headers, method, url } = {} as Arrived] = server.arrived;
    expect([method, url]).toEqual(["GET", "/a?sig=1"]);
    expect(headers["accept-encoding"]).toBe("identity");
    for (const name of ["authorization", "cookie", "referer", "origin"])
      expect(headers[name]).toBeUndefined();
  });

  it("without a declared length end where the server ends", async () => {
    const server = await serve((_, response) => {
      response.writeHead(200);
      for (let at = 0; at < DATA.length; at += 50_000)
        response.write(DATA.subarray(at, at + 50_000));
      response.end();
    });
    expect(Buffer.from(await core().download(server.url).bytes()).equals(DATA)).toBe(true);
  });

  it("without a declared length that break off are taken up again", async () => {
    const server = await serve((arrived, response, i) => {
      const from = startOf(arrived);
      response.writeHead(from > 0 ? 206 : 200, {
        etag: '"v1"',
        ...(from > 0 && { "content-range": `bytes ${from}-${DATA.length - 1}/${DATA.length}` }),
      });
      if (i > 0) response.end(DATA.subarray(from));
      else response.write(DATA.subarray(0, 50_000), () => setImmediate(() => response.destroy()));
    });
    expect(Buffer.from(await core().download(server.url).bytes()).equals(DATA)).toBe(true);
    expect(server.arrived.length).toBeGreaterThan(1);
  });

  it("that are aborted close their connection, and leave no file", async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const server = await serve((_, response) => {
      closed = once(response, "close");
      response.writeHead(200, { "content-length": DATA.length });
      response.write(DATA.subarray(0, 1000));
    });
    const controller = new AbortController();
    const options = { signal: controller.signal, onProgress: () => controller.abort("enough") };
    const download = core().download(server.url, options);
    expect(await failure(download.toFile(join(folder, "a")))).toBe("enough");
    await closed;
    expect(await readdir(folder)).toEqual([]);
  });

  it("that nobody reads on close their connection", async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const server = await serve((_, response) => {
      closed = once(response, "close");
      response.writeHead(200, { "content-length": DATA.length });
      response.write(DATA.subarray(0, 1000));
    });
    for await (const chunk of await core().download(server.url).stream()) {
      expect(chunk.byteLength).toBeGreaterThan(0);
      break;
    }
    await closed;
  });

  it("to a port where nobody listens are tried as often as any call", async () => {
    const server = await serve(() => {});
    await server.stop();
    const error = await failure(core().download(server.url).bytes());
    expect([error.name, error.sent, error.attempts]).toEqual(["ConnectionError", false, 3]);
  });

  it("follow a redirect to another host, and nothing goes along", async () => {
    const target = await serve((arrived, response) => answer(arrived, response));
    const server = await serve((_, response) =>
      response
        .writeHead(302, { location: `${target.url.replace("127.0.0.1", "localhost")}/b` })
        .end(),
    );
    const bytes = await core().download(`${server.url}/a?sig=1`).bytes();
    expect(bytes.byteLength).toBe(DATA.length);
    expect(target.arrived[0]?.url).toBe("/b");
    expect(target.arrived[0]?.headers.referer).toBeUndefined();
  });
});

/** Storage that keeps what it gets, and breaks the connection where it is told to. */
function storage(breakAt: (index: number) => boolean = () => false) {
  let kept = Buffer.alloc(0);
  const log: string[] = [];
  const reply = ({ headers, body }: Arrived, response: ServerResponse, index: number) => {
    const range = String(headers["content-range"]);
    log.push(range);
    const [, from, total] = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/.exec(range) ?? [];
    if (from !== undefined) kept = Buffer.concat([kept.subarray(0, Number(from)), body]);
    if (breakAt(index)) return response.destroy();
    if (total !== "*" && kept.length === Number(total)) return response.end('{"id":"f1"}');
    const has = kept.length > 0 ? { range: `bytes=0-${kept.length - 1}` } : {};
    return response.writeHead(308, has).end();
  };
  return { reply, log, kept: () => kept };
}

describe("uploads over a socket", () => {
  it.each([
    ["bytes", () => new Uint8Array(DATA)],
    ["a blob", () => new Blob([new Uint8Array(DATA)])],
    ["a stream", () => new Blob([new Uint8Array(DATA)]).stream()],
  ])("of %s arrive whole, though answers are lost", async (_, make) => {
    const { reply, log, kept } = storage((index) => index === 0 || index === 2);
    const server = await serve(reply);
    const done = await core().upload(`${server.url}/u?id=1`, make(), { chunkSize: GRAIN });
    expect(done).toEqual({ bytes: DATA.length, body: { id: "f1" } });
    expect(kept().equals(DATA)).toBe(true);
    expect(log[1]).toMatch(/^bytes \*\//);
    for (const { headers } of server.arrived) {
      expect(headers.authorization).toBeUndefined();
      expect(headers["transfer-encoding"]).toBeUndefined();
      expect(headers["content-length"]).toMatch(/^\d+$/);
    }
  });

  it("that are aborted send no more", async () => {
    const { reply, log } = storage();
    const server = await serve(reply);
    const controller = new AbortController();
    const options = {
      chunkSize: GRAIN,
      signal: controller.signal,
      onProgress: () => controller.abort("enough"),
    };
    expect(await failure(core().upload(server.url, new Uint8Array(DATA), options))).toBe("enough");
    expect(log).toHaveLength(1);
  });

  it("to storage that never answers end with their time", async () => {
    const server = await serve(() => {});
    const options = { timeout: 50, retries: 0 };
    const error = await failure(core().upload(server.url, new Uint8Array(10), options));
    expect([error.name, error.scope, error.timeoutMs]).toEqual(["TimeoutError", "call", 50]);
  });
});
