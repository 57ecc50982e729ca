import { describe, expect, it } from "vitest";
import { failure, networkError } from "../support/handler.js";
import { bytes, GRAIN, rig, URL_ } from "./upload-kit.js";

describe("an upload whose answer is packed, although plain bytes were asked for", () => {
  it("is refused: nobody could tell half of it from the whole", async () => {
    const headers = { "content-encoding": "gzip" };
    const { core } = rig(() => new Response("{}", { headers }));
    const error = await failure(core.upload(URL_, bytes(3)));
    expect(error.message).toContain("packed although it was asked for plain");
  });
});

describe("a storage that takes a part for the whole", () => {
  const early = () => new Response("{}");
  const sources = [
    ["bytes", () => bytes(3 * GRAIN)],
    ["a stream", () => new Blob([bytes(3 * GRAIN)]).stream()],
  ] as const;

  it.each(sources)("has not got the file: %s", async (_, source) => {
    const { core, seen } = rig(early);
    const error = await failure(core.upload(URL_, source(), { chunkSize: GRAIN }));
    expect([error.message, seen.length]).toEqual([
      "url took the file for whole before all of it was sent (it is no resumable session)",
      1,
    ]);
  });

  it("nor where it was asked what it has", async () => {
    const { core } = rig((_, index) => (index === 0 ? networkError("ECONNRESET") : early()));
    const error = await failure(core.upload(URL_, bytes(3 * GRAIN), { chunkSize: GRAIN }));
    expect(error.message).toContain("took the file for whole");
  });

  it("may have the rest from an earlier program", async () => {
    const { core, seen } = rig(early);
    await core.upload(URL_, bytes(3 * GRAIN), { chunkSize: GRAIN, resume: true });
    expect(seen).toHaveLength(1);
  });
});

describe("numbers of an upload that make no sense", () => {
  it.each([
    [{ retries: -1 }, "retries must be a number of at least 0"],
    [{ timeout: 0 }, "timeout must be a number of at least 1"],
  ])("are refused before anything is sent: %j", async (options, message) => {
    const { core, seen } = rig(() => new Response("{}"));
    const error = await failure(core.upload(URL_, bytes(3), options));
    expect([error.message, seen.length]).toEqual([message, 0]);
  });
});
