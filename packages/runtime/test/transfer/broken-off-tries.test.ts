import { describe, expect, it } from "vitest";
import { FakeClock } from "../support/clock.js";
import { failure } from "../support/handler.js";
import { DATA, full, hash, part, range, rig, URL_ } from "./download-kit.js";

describe("how often a download that breaks off is taken up", () => {
  it("without ranges that never gets further is given up; what came is told and looked at once", async () => {
    const [steps, places]: [number[], number[]] = [[], []];
    const { core, seen } = rig(() => full({}, DATA.subarray(0, 400), "break"));
    const error = await failure(
      core
        .download(URL_, {
          onProgress: ({ loaded }) => steps.push(loaded),
          check: (_, at) => void places.push(at),
        })
        .bytes(),
    );
    expect([error.name, error.cause.cause.message, seen.length]).toEqual([
      "ConnectionError",
      "reset",
      3,
    ]);
    expect(steps).toEqual([100, 200, 300, 400]);
    expect(places).toEqual([0, 100, 200, 300]);
  });

  it("is tried as often as the client tries, where one does not say", async () => {
    for (const attempts of [1, 2, 5]) {
      const retries = { attempts, backoff: { base: 1, factor: 1, max: 1 } };
      const { core, seen } = rig(() => full({}, DATA.subarray(0, 0), "break"), { retries });
      await failure(core.download(URL_).bytes());
      expect(seen).toHaveLength(attempts);
    }
  });

  it("says how much is missing where the connection only ended", async () => {
    const { core } = rig(() => full({}, DATA.subarray(0, 400)));
    const error = await failure(core.download(URL_, { retries: 0 }).bytes());
    expect([error.message, error.cause.message]).toEqual([
      "acme download: the download broke off",
      "400 of 1000 bytes came",
    ]);
    const nothing = rig(() => new Response(null, { headers: { "content-length": "5" } }));
    const empty = await failure(nothing.core.download(URL_, { retries: 0 }).bytes());
    expect(empty.cause.message).toBe("0 of 5 bytes came");
  });

  it("waits longer and longer between its tries, by the client's clock", async () => {
    const clock = new FakeClock();
    const start = clock.now();
    const moments: number[] = [];
    const { core } = rig(
      () => {
        moments.push(clock.now() - start);
        return full({}, DATA.subarray(0, 0), "break");
      },
      { ...clock.option, retries: { attempts: 4, backoff: { base: 100, factor: 3, max: 500 } } },
    );
    await failure(clock.settle(core.download(URL_).bytes()));
    expect(moments).toEqual([0, 100, 400, 900]);
  });

  it("a length of packed bytes is no length", async () => {
    const { core } = rig(() => full({ "content-encoding": "identity", "content-length": "1000" }));
    expect(await core.download(URL_).bytes()).toHaveLength(1000);
    const packed = rig(() => full({ "content-encoding": "gzip", "content-length": "5" }));
    const error = await failure(packed.core.download(URL_).bytes());
    expect(error.message).toMatch(
      /^acme download: 200, but packed although it was asked for plain/,
    );
  });

  it("gives up after as many tries in a row as one says", async () => {
    const { core, seen } = rig((_, i) =>
      i === 0
        ? full({}, DATA.subarray(0, 100), "break")
        : new Response(part(new Uint8Array(0), "break"), {
            status: 206,
            headers: { "content-range": "bytes 100-999/1000", etag: '"v1"' },
          }),
    );
    const error = await failure(core.download(URL_, { retries: 2 }).bytes());
    expect([error.name, error.message, error.sent]).toEqual([
      "ConnectionError",
      "acme download: the download broke off",
      true,
    ]);
    expect(error.cause.cause.message).toBe("reset");
    expect(seen).toHaveLength(3);
    const once = rig(() => full({}, DATA.subarray(0, 100), "break"));
    await failure(once.core.download(URL_, { retries: 0 }).bytes());
    expect(once.seen).toHaveLength(1);
  });

  it("progress makes it patient: tries in a row are counted, not tries", async () => {
    const { core, seen } = rig((one, i) => {
      if (i === 0) return full({}, DATA.subarray(0, 100), "break");
      const from = Number(/bytes=(\d+)-/.exec(one.headers.get("range") ?? "")?.[1]);
      return new Response(part(DATA.subarray(from, from + 100), from === 900 ? "end" : "break"), {
        status: 206,
        headers: { "content-range": `bytes ${from}-999/1000`, etag: '"v1"' },
      });
    });
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen).toHaveLength(10);
  });

  it("silence for as long as one says is an end too", async () => {
    const clock = new FakeClock();
    const { core } = rig(() => full({}, DATA.subarray(0, 100), "hang"), clock.option);
    const error = await failure(
      clock.settle(core.download(URL_, { idleTimeout: 5000, retries: 0 }).bytes()),
    );
    expect([error.name, error.scope, error.timeoutMs]).toEqual(["TimeoutError", "transfer", 5000]);
    expect(clock.pending).toBe(0);
    const again = rig(
      (one, i) => (i === 0 ? full({}, DATA.subarray(0, 100), "hang") : range(one)),
      clock.option,
    );
    expect(hash(await clock.settle(again.core.download(URL_).bytes()))).toBe(hash(DATA));
  });
});
