import { describe, expect, it } from "vitest";
import { failure, networkError, type Seen } from "../support/handler.js";
import { bytes, GRAIN, rig, storage, URL_ } from "./upload-kit.js";

describe("an upload that is taken up again", () => {
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

  it.each(["bytes=0-4x", "xbytes=0-4", "bytes=0-", "bytes=-5", "items=0-4", "0-4", ""])(
    "a range of %j counts as nothing",
    async (range) => {
      const log: string[] = [];
      const { core } = rig((seen, i) => {
        log.push(seen.headers.get("content-range") ?? "");
        return i === 0
          ? new Response(null, { status: 308, headers: range ? { range } : {} })
          : new Response("{}");
      });
      await core.upload(URL_, bytes(10), { resume: true });
      expect(log).toEqual(["bytes */10", "bytes 0-9/10"]);
    },
  );

  it.each([
    ["than were sent", false, `bytes=0-${GRAIN + 9}`],
    ["than there are", false, `bytes=0-${5 * GRAIN}`],
    ["than there are, when asked", true, `bytes=0-${5 * GRAIN}`],
  ])("ends where the server says that it has more bytes %s", async (_, resume, range) => {
    // To go on from there would leave a hole in the file, and nobody would know.
    for (const source of [bytes(3 * GRAIN), new Blob([bytes(3 * GRAIN)]).stream()]) {
      if (resume && source instanceof ReadableStream) continue;
      const { core, seen } = rig(() => new Response(null, { status: 308, headers: { range } }));
      const error = await failure(core.upload(URL_, source, { chunkSize: GRAIN, resume }));
      expect([error.name, error.message, seen.length]).toEqual([
        "ConfigError",
        "url has more bytes than were sent (it is another upload's)",
        1,
      ]);
    }
  });

  it.each([false, true])("ends where it says so later, resumed %s", async (resume) => {
    const { core, seen } = rig((_, i) => {
      const has = [GRAIN, 2 * GRAIN + 1][i] as number;
      return new Response(null, { status: 308, headers: { range: `bytes=0-${has - 1}` } });
    });
    const options = { chunkSize: GRAIN, resume };
    const error = await failure(core.upload(URL_, bytes(4 * GRAIN), options));
    expect([error.message, seen.length]).toEqual([
      "url has more bytes than were sent (it is another upload's)",
      2,
    ]);
  });

  it("may be told of more than it knows to have arrived, up to what was sent", async () => {
    // The answer to the second slice is lost, but the slice is not.
    const { reply, log, kept } = storage();
    const data = bytes(3 * GRAIN);
    const { core } = rig((seen, i) => {
      const answer = reply(seen, i);
      return i === 1 ? networkError("ECONNRESET") : answer;
    });
    await core.upload(URL_, data, { chunkSize: GRAIN });
    expect(log.slice(2)).toEqual([
      `bytes */${3 * GRAIN}`,
      `bytes ${2 * GRAIN}-${3 * GRAIN - 1}/${3 * GRAIN}`,
    ]);
    expect(kept().equals(data)).toBe(true);
  });

  it("of a stream goes on behind what an earlier program sent", async () => {
    const data = bytes(2 * GRAIN + 7);
    const { reply, log, kept } = storage();
    const first = rig(reply);
    const controller = new AbortController();
    const stop = { chunkSize: GRAIN, signal: controller.signal };
    const onProgress = () => controller.abort("later");
    await failure(first.core.upload(URL_, data, { ...stop, onProgress }));
    // Chunks that end in the middle of what is there already.
    let at = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (at >= data.length) return controller.close();
        controller.enqueue(data.slice(at, at + 100_000));
        at += 100_000;
      },
    });
    const options = { chunkSize: GRAIN, resume: true };
    expect((await rig(reply).core.upload(URL_, stream, options)).bytes).toBe(data.length);
    expect(log.slice(1)).toEqual([
      "bytes */*",
      `bytes ${GRAIN}-${2 * GRAIN - 1}/*`,
      `bytes ${2 * GRAIN}-${data.length - 1}/${data.length}`,
    ]);
    expect(kept().equals(data)).toBe(true);
  });

  it("of a stream that ends before what the server has is refused", async () => {
    const headers = { range: "bytes=0-99" };
    const { core } = rig(() => new Response(null, { status: 308, headers }));
    const stream = new Blob([bytes(50)]).stream();
    const error = await failure(core.upload(URL_, stream, { resume: true }));
    expect([error.name, error.message]).toEqual([
      "ConfigError",
      "source ends before what the server has (it is another file)",
    ]);
  });
});
