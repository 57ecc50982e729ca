import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import type { UploadSource } from "../../src/transfer/source.js";
import { clientOf, failure, networkError, type Seen } from "../support/handler.js";
import { THINGS } from "../support/provider.js";
import { serve } from "../support/server.js";

const GRAIN = 262_144;
const URL_ = "https://storage.test/upload?upload_id=abc";
const bytes = (length: number) => Uint8Array.from({ length }, (_, i) => i % 251);
const QUICK = { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } };

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A storage host that keeps what it gets, and fails when it is told to. */
function storage(
  fail: (index: number, range: string) => Response | Error | number | undefined = () => undefined,
) {
  let kept = Buffer.alloc(0);
  const log: string[] = [];
  const reply = (seen: Seen, index: number): Response | Error => {
    const range = seen.headers.get("content-range") ?? "";
    log.push(range);
    const [, start, , total] = /^bytes (?:(\d+)-(\d+)|\*)\/(\d+|\*)$/.exec(range) ?? [];
    const body = Buffer.from(seen.body, "latin1");
    const trouble = fail(index, range);
    // A number: so many bytes of the body arrive, then the rest is not taken.
    const taken = typeof trouble === "number" ? body.subarray(0, trouble) : body;
    if (start !== undefined && (trouble === undefined || typeof trouble === "number"))
      kept = Buffer.concat([kept.subarray(0, Number(start)), taken]);
    if (typeof trouble === "object") return trouble;
    if (total !== "*" && kept.length === Number(total))
      return new Response('{"id": "f1"}', { status: index % 2 ? 200 : 201 });
    return new Response(null, {
      status: 308,
      headers: kept.length > 0 ? { range: `bytes=0-${kept.length - 1}` } : {},
    });
  };
  return { reply, log, kept: () => kept };
}

function rig(reply: (seen: Seen, index: number) => Response | Error) {
  const fetch = (async (request: Request) => {
    const body = Buffer.from(await request.arrayBuffer()).toString("latin1");
    const answer = reply(
      {
        method: request.method,
        url: new URL(request.url),
        headers: request.headers,
        body,
        signal: undefined,
      },
      index++,
    );
    seen.push(request);
    if (answer instanceof Error) throw answer;
    return answer;
  }) as typeof globalThis.fetch;
  let index = 0;
  const seen: Request[] = [];
  const { client } = clientOf(() => new Error("not used"), { fetch, retries: QUICK }, THINGS);
  return { core: coreOf(client), seen };
}

const sources: [string, (data: Uint8Array<ArrayBuffer>) => Promise<UploadSource>][] = [
  ["bytes", async (data) => data],
  ["a buffer", async (data) => data.buffer],
  ["a blob", async (data) => new Blob([data])],
  ["a file", async (data) => new File([data], "f")],
  ["a stream", async (data) => new Blob([data]).stream()],
  [
    "a path",
    async (data) => {
      await writeFile(join(folder, "source"), data);
      return { path: join(folder, "source") };
    },
  ],
];

describe.each(sources)("an upload from %s", (kind, make) => {
  const sized = kind !== "a stream";

  it("arrives whole, in one request where it is small", async () => {
    const { reply, log, kept } = storage();
    const { core, seen } = rig(reply);
    const data = bytes(1000);
    expect(await core.upload(URL_, await make(data))).toEqual({ bytes: 1000, body: { id: "f1" } });
    expect(kept().equals(data)).toBe(true);
    expect(log).toEqual(["bytes 0-999/1000"]);
    expect([...(seen[0]?.headers.keys() ?? [])].filter((name) => name !== "content-type")).toEqual([
      "content-range",
    ]);
  });

  it("arrives whole, slice by slice", async () => {
    const { reply, log, kept } = storage();
    const { core } = rig(reply);
    const data = bytes(2 * GRAIN + 5);
    const steps: unknown[] = [];
    await core.upload(URL_, await make(data), {
      chunkSize: GRAIN,
      onProgress: (step) => steps.push(step),
    });
    expect(kept().equals(data)).toBe(true);
    const total = sized ? data.length : "*";
    expect(log).toEqual([
      `bytes 0-${GRAIN - 1}/${total}`,
      `bytes ${GRAIN}-${2 * GRAIN - 1}/${total}`,
      `bytes ${2 * GRAIN}-${data.length - 1}/${data.length}`,
    ]);
    const all = sized ? { total: data.length } : {};
    expect(steps).toEqual([
      { loaded: GRAIN, ...all },
      { loaded: 2 * GRAIN, ...all },
      { loaded: data.length, total: data.length },
    ]);
  });

  it("of an exact multiple of the slice ends too", async () => {
    const { reply, log, kept } = storage();
    const { core } = rig(reply);
    const data = bytes(2 * GRAIN);
    expect((await core.upload(URL_, await make(data), { chunkSize: GRAIN })).bytes).toBe(
      data.length,
    );
    expect(kept().equals(data)).toBe(true);
    expect(log.at(-1)).toBe(
      sized ? `bytes ${GRAIN}-${2 * GRAIN - 1}/${2 * GRAIN}` : `bytes */${2 * GRAIN}`,
    );
  });

  it("of nothing is an upload too", async () => {
    const { reply, log } = storage();
    const { core } = rig(reply);
    expect(await core.upload(URL_, await make(bytes(0)))).toEqual({ bytes: 0, body: { id: "f1" } });
    expect(log).toEqual(["bytes */0"]);
  });

  it("goes on where the server stopped", async () => {
    const { reply, log, kept } = storage((index) =>
      index === 1 ? networkError("ECONNRESET") : undefined,
    );
    const { core } = rig(reply);
    const data = bytes(3 * GRAIN);
    await core.upload(URL_, await make(data), { chunkSize: GRAIN });
    expect(kept().equals(data)).toBe(true);
    expect(log[2]).toBe(sized ? `bytes */${3 * GRAIN}` : "bytes */*");
    expect(log[3]).toContain(`bytes ${GRAIN}-${2 * GRAIN - 1}/`);
  });

  it("sends again what the server took only a part of", async () => {
    const { reply, log, kept } = storage((index) => (index === 0 ? 1000 : undefined));
    const { core } = rig(reply);
    const data = bytes(GRAIN + 10);
    await core.upload(URL_, await make(data), { chunkSize: GRAIN });
    expect(kept().equals(data)).toBe(true);
    expect(log[1]).toContain("bytes 1000-");
  });
});

describe("an upload", () => {
  it.each([
    ["a server error", () => new Response("", { status: 503 })],
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

  it("goes on with what an earlier program began", async () => {
    const { reply, log, kept } = storage();
    const data = bytes(2 * GRAIN);
    const first = rig(reply);
    const controller = new AbortController();
    const stop = {
      chunkSize: GRAIN,
      signal: controller.signal,
      onProgress: () => controller.abort("later"),
    };
    expect(await failure(first.core.upload(URL_, data, stop))).toBe("later");
    const second = rig(reply);
    await second.core.upload(URL_, data, { chunkSize: GRAIN, resume: true });
    expect(log.slice(-2)).toEqual([
      `bytes */${2 * GRAIN}`,
      `bytes ${GRAIN}-${2 * GRAIN - 1}/${2 * GRAIN}`,
    ]);
    expect(kept().equals(data)).toBe(true);
  });

  it("that is whole already is done at once", async () => {
    const { reply, log } = storage();
    await rig(reply).core.upload(URL_, bytes(10));
    expect((await rig(reply).core.upload(URL_, bytes(10), { resume: true })).bytes).toBe(10);
    expect(log).toEqual(["bytes 0-9/10", "bytes */10"]);
  });

  it("of a stream can't go back to what is gone", async () => {
    const { reply } = storage();
    const back = (seen: Seen, index: number) =>
      index === 2
        ? new Response(null, { status: 308, headers: { range: "bytes=0-9" } })
        : reply(seen, index);
    const error = await failure(
      rig(back).core.upload(URL_, new Blob([bytes(4 * GRAIN)]).stream(), { chunkSize: GRAIN }),
    );
    expect(error.message).toBe("source is a stream, which can't go back (upload a Blob or file)");
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

  it("a range that makes no sense counts as nothing", async () => {
    const odd = rig((_, i) =>
      i === 0
        ? new Response(null, { status: 308, headers: { range: "bytes=5-9" } })
        : new Response("{}", { status: 200 }),
    );
    const steps: unknown[] = [];
    await odd.core.upload(URL_, bytes(10), {
      resume: true,
      onProgress: (step) => steps.push(step),
    });
    expect(steps[0]).toEqual({ loaded: 0, total: 10 });
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

  it("over a real socket: lengths are declared, no credentials are sent", async () => {
    const server = await serve((_, response, index) => {
      if (index === 0) response.writeHead(308, { range: `bytes=0-${GRAIN - 1}` }).end();
      else response.writeHead(201).end("{}");
    });
    const { client } = clientOf(() => new Error("not used"), { fetch: undefined, retries: QUICK });
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
