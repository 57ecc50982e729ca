import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { clientOf, failure } from "../support/handler.js";
import { THINGS } from "../support/provider.js";

const ADDRESS = "https://storage.test/file?signature=abc";

function rig(text = "some bytes") {
  const { client, seen } = clientOf(() => new Response(text), { retries: 2 }, THINGS);
  return { core: coreOf(client), seen };
}

it("sees each chunk with its place, and an empty one at the end", async () => {
  const { core } = rig();
  const places: [number, number][] = [];
  const check = (chunk: Uint8Array, at: number) => void places.push([at, chunk.byteLength]);
  await core.download(ADDRESS, { check }).bytes();
  expect(places.at(-1)).toEqual([10, 0]);
  expect(places.reduce((sum, [, length]) => sum + length, 0)).toBe(10);
});

it("what it throws ends the download untouched: no second try, no file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "specwright-check-"));
  try {
    const { core, seen } = rig();
    const reason = new Error("that is no file");
    const check = () => {
      throw reason;
    };
    const download = core.download(ADDRESS, { check });
    expect(await failure(download.toFile(join(folder, "a")))).toBe(reason);
    expect(await failure(download.text())).toBe(reason);
    expect(seen).toHaveLength(2);
    expect(await readdir(folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
});

it("can refuse the end: bytes are missing", async () => {
  const { core } = rig("short");
  const check = (chunk: Uint8Array, at: number) => {
    if (chunk.byteLength === 0 && at !== 10) throw new Error(`only ${at}`);
  };
  expect(await failure(core.download(ADDRESS, { check }).bytes())).toMatchObject({
    message: "only 5",
  });
});
