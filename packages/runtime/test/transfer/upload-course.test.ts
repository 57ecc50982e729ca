import { truncateSync, writeFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { clientOf, failure, networkError } from "../support/handler.js";
import { serve } from "../support/server.js";
import { bytes, GRAIN, QUICK, rig, storage, URL_ } from "./upload-kit.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("an upload", () => {
  it.each([
    ["a server error", () => new Response("", { status: 503 })],
    ["the plainest of them", () => new Response("", { status: 500 })],
    ["a full bucket", () => new Response("", { status: 429 })],
    ["no connection", () => networkError("ECONNREFUSED")],
  ])("is taken up again after %s, as often in a row as one says", async (_, trouble) => {
    const twice = storage((index) => (index < 2 ? trouble() : undefined));
    expect((await rig(twice.reply).core.upload(URL_, bytes(10))).bytes).toBe(10);
    const ever = storage(() => trouble());
    await failure(rig(ever.reply).core.upload(URL_, bytes(10)));
    expect(ever.log).toHaveLength(3);
    const once = storage(() => trouble());
    await failure(rig(once.reply).core.upload(URL_, bytes(10), { retries: 0 }));
    expect(once.log).toHaveLength(1);
  });

  it("whose last answer breaks off asks again, and has arrived", async () => {
    const torn = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            controller.error(new Error("reset"));
          },
        }),
        { status: 201 },
      );
    const store = storage();
    const { core, seen } = rig((one, i) => {
      const answer = store.reply(one, i);
      return i === 0 ? torn() : answer;
    });
    expect(await core.upload(URL_, bytes(9))).toEqual({ bytes: 9, body: { id: "f1" } });
    expect(store.log).toEqual(["bytes 0-8/9", "bytes */9"]);
    expect(seen).toHaveLength(2);
  });

  it("whose last answer breaks off for good says so, not the engine's words", async () => {
    const { core } = rig(
      () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              controller.error(new Error("reset"));
            },
          }),
        ),
    );
    const error = await failure(core.upload(URL_, bytes(9), { retries: 1 }));
    expect([error.name, error.sent, error.cause.message]).toEqual([
      "ConnectionError",
      true,
      "reset",
    ]);
    expect(error.message).toContain("the answer broke off");
  });

  it("that is left while the last answer comes ends with the caller's reason", async () => {
    const controller = new AbortController();
    const reason = new Error("left");
    const { core } = rig(
      () =>
        new Response(
          new ReadableStream(
            {
              pull(stream) {
                controller.abort(reason);
                stream.error(controller.signal.reason);
              },
            },
            // Not before somebody reads.
            { highWaterMark: 0 },
          ),
        ),
    );
    const { signal } = controller;
    expect(await failure(core.upload(URL_, bytes(9), { signal }))).toBe(reason);
  });

  it("is not taken up after a refusal", async () => {
    const { reply, log } = storage(() => new Response("session is over", { status: 410 }));
    const error = await failure(rig(reply).core.upload(URL_, bytes(10)));
    expect([error.name, error.message, log.length]).toEqual([
      "NotFoundError",
      "acme upload: 410 — session is over",
      1,
    ]);
  });

  it("ends where the server takes nothing", async () => {
    const { reply, log } = storage((_, range) => (range.includes("*/") ? undefined : 0));
    const error = await failure(rig(reply).core.upload(URL_, bytes(10)));
    expect([error.name, error.message]).toEqual([
      "ConfigError",
      "url takes no more bytes (the session may be over)",
    ]);
    expect(log).toHaveLength(3);
  });

  it.each([0, -GRAIN, 1000, GRAIN + 1, Number.NaN])(
    "refuses slices of %d bytes",
    async (chunkSize) => {
      const { core, seen } = rig(storage().reply);
      const error = await failure(core.upload(URL_, bytes(10), { chunkSize }));
      expect([error.message, seen.length]).toEqual([`chunkSize must be a multiple of ${GRAIN}`, 0]);
    },
  );

  it("gives what storage said, JSON or not", async () => {
    const text = rig(() => new Response("stored", { status: 200 }));
    expect((await text.core.upload(URL_, bytes(1))).body).toBe("stored");
  });

  it("says its content type where one knows it", async () => {
    const { core, seen } = rig(storage().reply);
    await core.upload(URL_, bytes(1), { contentType: "text/csv" });
    expect(seen[0]?.headers.get("content-type")).toBe("text/csv");
  });

  it("of a file that shrinks on the way is never taken for whole", async () => {
    const path = join(folder, "shrinks");
    await writeFile(path, bytes(2 * GRAIN));
    const { reply, log } = storage();
    const { core } = rig(reply);
    const onProgress = () => truncateSync(path, GRAIN + 5);
    const error = await failure(core.upload(URL_, { path }, { chunkSize: GRAIN, onProgress }));
    expect(error.message).toMatch(/^source changed while it was sent/);
    expect(log.filter((range) => !range.endsWith(`/${2 * GRAIN}`))).toEqual([]);
  });

  it("of a file whose bytes change on the way never mixes the two", async () => {
    const path = join(folder, "changes");
    await writeFile(path, bytes(2 * GRAIN));
    const { reply, log } = storage();
    const { core } = rig(reply);
    const onProgress = () => writeFileSync(path, Buffer.alloc(2 * GRAIN, 1));
    const error = await failure(core.upload(URL_, { path }, { chunkSize: GRAIN, onProgress }));
    expect(error.message).toMatch(/^source changed while it was sent/);
    expect(log).toHaveLength(1);
  });

  it("is patient where it gets on: failures in a row are counted, not failures", async () => {
    let sent = 0;
    // Every other slice fails once.
    const { reply, kept } = storage((_, range) =>
      range.includes("*/") || ++sent % 2 === 0 ? undefined : networkError("ECONNRESET"),
    );
    const data = bytes(4 * GRAIN);
    await rig(reply).core.upload(URL_, data, { chunkSize: GRAIN, retries: 1 });
    expect(kept().equals(data)).toBe(true);
    expect(sent).toBe(8);
  });

  it("needs no patience where all goes well", async () => {
    const { reply, kept } = storage();
    const data = bytes(4 * GRAIN);
    await rig(reply).core.upload(URL_, data, { chunkSize: GRAIN, retries: 0 });
    expect(kept().equals(data)).toBe(true);
  });

  it("slices are of eight million bytes where one does not say", async () => {
    const { reply, log } = storage();
    await rig(reply).core.upload(URL_, new Blob([new Uint8Array(32 * GRAIN + 1)]));
    expect(log).toEqual([
      `bytes 0-${32 * GRAIN - 1}/${32 * GRAIN + 1}`,
      `bytes ${32 * GRAIN}-${32 * GRAIN}/${32 * GRAIN + 1}`,
    ]);
  });

  it("tells of a total only where it is known", async () => {
    const steps: unknown[] = [];
    const onProgress = (step: unknown) => steps.push(step);
    const stream = new Blob([bytes(GRAIN + 1)]).stream();
    await rig(storage().reply).core.upload(URL_, stream, { chunkSize: GRAIN, onProgress });
    const total = GRAIN + 1;
    expect(steps).toStrictEqual([{ loaded: GRAIN }, { loaded: total, total }]);
  });

  it("whose progress throws ends with that error, and is not sent again", async () => {
    const mine = new Error("mine");
    const { core, seen } = rig(storage().reply);
    const onProgress = () => {
      throw mine;
    };
    expect(await failure(core.upload(URL_, bytes(10), { onProgress }))).toBe(mine);
    expect(seen).toHaveLength(1);
  });

  it("of a file that is not there is the system's error", async () => {
    const { core, seen } = rig(storage().reply);
    const error = await failure(core.upload(URL_, { path: join(folder, "none") }));
    expect([error.code, seen.length]).toEqual(["ENOENT", 0]);
  });

  it("an aborted stream is given up", async () => {
    let cancelled = false;
    const stream = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(GRAIN)),
      cancel: () => {
        cancelled = true;
      },
    });
    const controller = new AbortController();
    const { core } = rig(storage().reply);
    const stop = {
      chunkSize: GRAIN,
      signal: controller.signal,
      onProgress: () => controller.abort("no"),
    };
    expect(await failure(core.upload(URL_, stream, stop))).toBe("no");
    expect(cancelled).toBe(true);
  });

  it("an answer without end is given up at the bound of any text", async () => {
    const piece = new Uint8Array(2 ** 24).fill(97);
    let [sent, ended] = [0, false];
    const body = () =>
      new ReadableStream<Uint8Array>(
        {
          // Twice the bound, and then it ends: else this would not, where there is no bound.
          pull(controller) {
            sent += 1;
            if (sent > 32) controller.close();
            else controller.enqueue(piece);
          },
          cancel() {
            ended = true;
          },
        },
        { highWaterMark: 0 },
      );
    const { core } = rig(() => new Response(body(), { status: 200 }));
    const error = await failure(core.upload(URL_, bytes(10)));
    expect([error.name, error.message]).toEqual([
      "DecodeError",
      "acme upload: 200, but an answer of more than 268435456 bytes",
    ]);
    expect([sent, ended]).toEqual([17, true]);
  });

  it("over a real socket: lengths are declared, no credentials are sent", async () => {
    const server = await serve((_, response, index) => {
      if (index === 0) response.writeHead(308, { range: `bytes=0-${GRAIN - 1}` }).end();
      else response.writeHead(201).end("{}");
    });
    const { client } = clientOf(() => new Error("not used"), {
      fetch: undefined,
      retries: QUICK,
      insecure: true,
    });
    await coreOf(client).upload(`${server.url}/u`, bytes(GRAIN + 3), { chunkSize: GRAIN });
    expect(
      server.arrived.map(({ headers, body }) => [
        headers["content-length"],
        body.length,
        headers.authorization,
      ]),
    ).toEqual([
      [String(GRAIN), GRAIN, undefined],
      ["3", 3, undefined],
    ]);
    const empty = await serve((_, response) => response.writeHead(200).end("{}"));
    await coreOf(client).upload(`${empty.url}/u`, bytes(0));
    expect(empty.arrived[0]?.headers["content-length"]).toBe("0");
  });
});
