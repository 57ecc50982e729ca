import { describe, expect, it } from "vitest";
import { failure } from "../support/handler.js";
import { DATA, full, hash, part, range, rig, URL_ } from "./download-kit.js";

describe("a download that breaks off", () => {
  it("goes on where it stopped, if the file is the same", async () => {
    const steps: number[] = [];
    const { core, seen } = rig((one, i) =>
      i === 0 ? full({}, DATA.subarray(0, 400), "break") : range(one),
    );
    const bytes = await core
      .download(URL_, { onProgress: ({ loaded }) => steps.push(loaded) })
      .bytes();
    expect(hash(bytes)).toBe(hash(DATA));
    expect([seen[1]?.headers.get("range"), seen[1]?.headers.get("if-range")]).toEqual([
      "bytes=400-",
      '"v1"',
    ]);
    expect(steps).toEqual([100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
  });

  it("goes on by date where there is no tag, and without either", async () => {
    const dated = { etag: "", "last-modified": "Thu, 01 Jan 2026 00:00:00 GMT" };
    const headers = (one: Record<string, string>) =>
      Object.fromEntries(Object.entries(one).filter(([, value]) => value));
    const { core, seen } = rig((one, i) => {
      if (i === 0)
        return new Response(part(DATA.subarray(0, 400), "break"), {
          headers: { "content-length": "1000", ...headers(dated) },
        });
      const from = Number(/bytes=(\d+)-/.exec(one.headers.get("range") ?? "")?.[1]);
      return new Response(part(DATA.subarray(from)), {
        status: 206,
        headers: { "content-range": `bytes ${from}-999/1000`, ...headers(dated) },
      });
    });
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen[1]?.headers.get("if-range")).toBe("Thu, 01 Jan 2026 00:00:00 GMT");
  });

  it("does not trust a weak tag", async () => {
    const { core, seen } = rig((_, i) =>
      i === 0 ? full({ etag: 'W/"v1"' }, DATA.subarray(0, 400), "break") : full({ etag: 'W/"v1"' }),
    );
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen[1]?.headers.has("if-range")).toBe(false);
    expect(seen[1]?.headers.has("range")).toBe(false);
  });

  it("skips what it has where the server knows no ranges", async () => {
    const { core, seen } = rig((_, i) =>
      i === 0 ? full({}, DATA.subarray(0, 450), "break") : full(),
    );
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen).toHaveLength(2);
  });

  it("is an error where the file changed", async () => {
    const { core } = rig((one, i) =>
      i === 0 ? full({}, DATA.subarray(0, 400), "break") : range(one, { etag: '"v2"' }),
    );
    const error = await failure(core.download(URL_).bytes());
    expect([error.name, error.message]).toEqual([
      "DecodeError",
      "acme download: the file changed while it was downloaded",
    ]);
    const whole = rig((_, i) =>
      i === 0 ? full({}, DATA.subarray(0, 400), "break") : full({ etag: '"v2"' }),
    );
    expect((await failure(whole.core.download(URL_).bytes())).name).toBe("DecodeError");
  });

  it("is an error where the server answers another range, or none", async () => {
    const other = rig((_, i) =>
      i === 0
        ? full({}, DATA.subarray(0, 400), "break")
        : new Response("x", { status: 206, headers: { "content-range": "bytes 0-999/1000" } }),
    );
    expect((await failure(other.core.download(URL_).bytes())).message).toContain(
      "the file changed",
    );
    const none = rig((_, i) =>
      i === 0 ? full({}, DATA.subarray(0, 400), "break") : new Response("", { status: 416 }),
    );
    expect((await failure(none.core.download(URL_).bytes())).message).toContain("the file changed");
  });

  it("is an error where the whole file is shorter than what came of it before", async () => {
    // No tag, no length, no ranges: only its end tells.
    const { core } = rig((_, i) =>
      i === 0
        ? new Response(part(DATA.subarray(0, 400), "break"))
        : new Response(part(DATA.subarray(0, 300))),
    );
    expect((await failure(core.download(URL_).bytes())).message).toBe(
      "acme download: the file changed while it was downloaded",
    );
    const same = rig((_, i) =>
      i === 0
        ? new Response(part(DATA.subarray(0, 400), "break"))
        : new Response(part(DATA.subarray(0, 400))),
    );
    expect(await same.core.download(URL_).bytes()).toHaveLength(400);
  });

  it("fewer bytes than declared count as broken", async () => {
    const { core, seen } = rig((one, i) =>
      i === 0 ? full({}, DATA.subarray(0, 400)) : range(one),
    );
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen).toHaveLength(2);
  });

  it("more bytes than declared are an error", async () => {
    const { core } = rig(() => full({ "content-length": "500" }));
    const error = await failure(core.download(URL_).bytes());
    expect([error.name, error.message]).toEqual([
      "DecodeError",
      "acme download: more bytes than the server declared",
    ]);
  });

  it("more bytes than declared are never handed on", async () => {
    const { core } = rig(() => full({ "content-length": "250" }));
    const handed: number[] = [];
    const check = (chunk: Uint8Array, at: number) => void handed.push(at + chunk.byteLength);
    const error = await failure(core.download(URL_, { check }).bytes());
    expect([error.name, error.status, error.operationId]).toEqual(["DecodeError", 200, "download"]);
    expect(handed).toEqual([100, 200]);
  });

  it("a break behind the last byte harms nobody", async () => {
    const { core, seen } = rig(() => full({}, DATA, "break"));
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen).toHaveLength(1);
  });

  it("before its first byte is asked for anew, without a range", async () => {
    const { core, seen } = rig((_, i) =>
      i === 0 ? full({}, DATA.subarray(0, 0), "break") : full(),
    );
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen.map(({ headers }) => [headers.has("range"), headers.has("if-range")])).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  it("before its first byte, any success may follow, and any error is that error", async () => {
    const odd = rig((_, i) =>
      i === 0
        ? full({}, DATA.subarray(0, 0), "break")
        : new Response(part(DATA), { status: 203, headers: { etag: '"v1"' } }),
    );
    expect(hash(await odd.core.download(URL_).bytes())).toBe(hash(DATA));
    const gone = rig((_, i) =>
      i === 0 ? full({}, DATA.subarray(0, 0), "break") : new Response("", { status: 416 }),
    );
    expect((await failure(gone.core.download(URL_).bytes())).name).toBe("ApiError");
  });

  it("is not fooled by a range that a whole answer names", async () => {
    const { core } = rig((_, i) =>
      i === 0
        ? full({}, DATA.subarray(0, 400), "break")
        : full({ "content-range": "bytes 400-999/1000" }),
    );
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
  });

  it.each([
    ["no range", {}],
    ["the same from elsewhere", { "content-range": "bytes 4000-4999/5000" }],
    ["another unit", { "content-range": "items 400-999/1000" }],
    ["nonsense", { "content-range": "400" }],
  ])("is an error where a partial answer names %s", async (_, headers) => {
    const { core } = rig((_seen, i) =>
      i === 0
        ? full({}, DATA.subarray(0, 400), "break")
        : new Response(part(DATA), { status: 206, headers: headers as never }),
    );
    const error = await failure(core.download(URL_).bytes());
    expect([error.name, error.status]).toEqual(["DecodeError", 206]);
  });
});
