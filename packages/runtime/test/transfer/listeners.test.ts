import { getEventListeners } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { collect, fileClient, TRANSPORTS } from "../streams/kit.js";
import { failure } from "../support/handler.js";
import { serve } from "../support/server.js";
import { DATA, full, range, rig, URL_ } from "./download-kit.js";
import { bytes, GRAIN, storage, rig as uploadRig } from "./upload-kit.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A signal that outlives many transfers, and how many listen to it. */
function longLived() {
  const controller = new AbortController();
  const { signal } = controller;
  return { controller, signal, listeners: () => getEventListeners(signal, "abort").length };
}

describe("a signal that outlives a download", () => {
  const ways = ["toFile", "bytes", "text", "blob"] as const;

  it.each(ways)("has no listener after %s, also where it was taken up again", async (way) => {
    const { signal, listeners } = longLived();
    const { core } = rig((one, i) =>
      i === 0 ? full({}, DATA.subarray(0, 300), "break") : range(one),
    );
    await core.download(URL_, { signal })[way](join(folder, "a"));
    expect(listeners()).toBe(0);
  });

  it.each(ways)("has none after %s failed", async (way) => {
    const { signal, listeners } = longLived();
    const { core } = rig(() => full({}, DATA.subarray(0, 300), "break"), { retries: 0 });
    const error = await failure(
      core.download(URL_, { signal, retries: 0 })[way](join(folder, "b")),
    );
    expect([error.name, listeners()]).toEqual(["ConnectionError", 0]);
  });

  it.each(ways)("has none after %s got an error", async (way) => {
    const { signal, listeners } = longLived();
    const { core } = rig(() => new Response("no", { status: 403 }));
    const error = await failure(core.download(URL_, { signal })[way](join(folder, "c")));
    expect([error.status, listeners()]).toEqual([403, 0]);
  });

  it("has none after the file changed between two requests", async () => {
    const { signal, listeners } = longLived();
    const { core } = rig((one, i) =>
      i === 0 ? full({}, DATA.subarray(0, 300), "break") : range(one, { etag: '"v2"' }),
    );
    const error = await failure(core.download(URL_, { signal }).toFile(join(folder, "d")));
    expect([error.name, listeners()]).toEqual(["DecodeError", 0]);
  });

  it.each(ways)("has none after it aborted %s", async (way) => {
    const { controller, signal, listeners } = longLived();
    const onProgress = () => controller.abort("stop");
    const { core } = rig(() => full({}, DATA.subarray(0, 300), "hang"));
    const rest = core.download(URL_, { signal, onProgress })[way](join(folder, "e"));
    expect(await failure(rest)).toBe("stop");
    expect(listeners()).toBe(0);
  });

  it("has some while the stream is read, none once it was given up", async () => {
    const { signal, listeners } = longLived();
    const { core } = rig(() => full({}, DATA.subarray(0, 300), "hang"));
    const reader = (await core.download(URL_, { signal }).stream()).getReader();
    await reader.read();
    expect(listeners()).toBeGreaterThan(0);
    await reader.cancel();
    expect(listeners()).toBe(0);
  });
});

describe.each(TRANSPORTS)("a signal that outlives a stream, over %s", (_, transport) => {
  it.each([0, 1])(
    "has no listener of one that nobody holds any more, read %i times",
    async (times) => {
      const { signal, listeners } = longLived();
      const { url } = await serve((_, response) => {
        response.writeHead(200, { "content-length": 2 ** 20 }).write(Buffer.alloc(2 ** 19));
      });
      const client = fileClient(url, transport());
      await (async () => {
        const reader = (await coreOf(client).download(url, { signal }).stream()).getReader();
        for (let i = 0; i < times; i++) await reader.read();
      })();
      await vi.waitFor(async () => {
        await collect();
        expect(listeners()).toBe(0);
      }, 10_000);
    },
  );
});

describe("a signal that outlives an upload", () => {
  it("has no listener after it, however many slices it was sent in", async () => {
    const { signal, listeners } = longLived();
    const { core } = uploadRig(storage().reply);
    await core.upload(URL_, bytes(3 * GRAIN), { chunkSize: GRAIN, signal });
    expect(listeners()).toBe(0);
  });

  it("has none after an error", async () => {
    const { signal, listeners } = longLived();
    const { core } = uploadRig(storage(() => new Response("no", { status: 403 })).reply);
    expect((await failure(core.upload(URL_, bytes(9), { signal }))).status).toBe(403);
    expect(listeners()).toBe(0);
  });

  it("has none where the storage's last word breaks off", async () => {
    const { signal, listeners } = longLived();
    const { core } = uploadRig(() => full({}, DATA.subarray(0, 300), "break"));
    await failure(core.upload(URL_, bytes(9), { signal }));
    expect(listeners()).toBe(0);
  });
});

describe("a signal that outlives a request to a foreign host", () => {
  const send = (reply: () => Response) => {
    const long = longLived();
    const { core } = rig(reply);
    return { ...long, answer: core.send({ method: "GET", url: URL_, signal: long.signal }) };
  };

  it("has a listener until the answer's body was read", async () => {
    const { answer, listeners } = send(() => full({ "x-own": "h" }));
    const response = await answer;
    expect([response.status, response.headers.get("x-own"), listeners()]).toEqual([200, "h", 1]);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(DATA);
    expect(listeners()).toBe(0);
  });

  it.each([
    ["no body", () => new Response(null, { status: 204 })],
    ["an empty body", () => new Response("", { headers: { "content-length": "0" } })],
  ])("has none after an answer with %s, which nobody reads", async (_, reply) => {
    const { answer, listeners } = send(reply);
    await answer;
    expect(listeners()).toBe(0);
  });
});
