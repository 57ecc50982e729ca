import { describe, expect, it } from "vitest";
import { failure } from "../support/handler.js";
import { bytes, rig, URL_ } from "./upload-kit.js";

describe("an upload whose answer is packed, although plain bytes were asked for", () => {
  it("is refused: nobody could tell half of it from the whole", async () => {
    const headers = { "content-encoding": "gzip" };
    const { core } = rig(() => new Response("{}", { headers }));
    const error = await failure(core.upload(URL_, bytes(3)));
    expect(error.message).toContain("packed although it was asked for plain");
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
