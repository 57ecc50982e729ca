import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { UploadSource } from "../../src/transfer/source.js";
import { networkError } from "../support/handler.js";
import { bytes, GRAIN, rig, storage, URL_ } from "./upload-kit.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

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
      "accept-encoding",
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
