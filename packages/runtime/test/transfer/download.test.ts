import { describe, expect, it, vi } from "vitest";
import { FakeClock, quiet } from "../support/clock.js";
import { failure } from "../support/handler.js";
import { DATA, full, hash, part, rig, URL_ } from "./download-kit.js";

describe("a download", () => {
  it("asks for nothing before one wants the bytes", async () => {
    const { core, seen } = rig(() => full());
    const download = core.download(URL_);
    expect(seen).toHaveLength(0);
    await download.bytes();
    expect(seen).toHaveLength(1);
  });

  it("is bytes, text, blob, stream", async () => {
    const { core } = rig(() => new Response("hällo"));
    expect(await core.download(URL_).text()).toBe("hällo");
    expect(Buffer.from(await core.download(URL_).bytes()).toString()).toBe("hällo");
    expect(await (await core.download(URL_).blob()).text()).toBe("hällo");
    expect(await new Response(await core.download(URL_).stream()).text()).toBe("hällo");
  });

  it("may be empty", async () => {
    const { core } = rig(() => new Response(null, { headers: { "content-length": "0" } }));
    expect(await core.download(URL_).bytes()).toHaveLength(0);
  });

  it("sends neither credentials nor anything of the provider", async () => {
    const { core, seen } = rig(() => full());
    await core.download(URL_).bytes();
    expect([...(seen[0]?.headers ?? [])]).toEqual([
      ["accept", "*/*"],
      ["accept-encoding", "identity"],
    ]);
    expect(seen[0]?.url.href).toBe(URL_);
  });

  it("tells its progress in bytes", async () => {
    const { core } = rig(
      () => new Response(part(DATA.subarray(0, 250)), { headers: { "content-length": "250" } }),
    );
    const steps: unknown[] = [];
    await core.download(URL_, { onProgress: (step) => steps.push(step) }).bytes();
    expect(steps).toEqual([
      { loaded: 100, total: 250 },
      { loaded: 200, total: 250 },
      { loaded: 250, total: 250 },
    ]);
    const unknown = rig(() => new Response(part(DATA.subarray(0, 100))));
    await unknown.core.download(URL_, { onProgress: (step) => steps.push(step) }).bytes();
    expect(steps.at(-1)).toEqual({ loaded: 100 });
  });

  it("fails with the answer's error, which does not show the address", async () => {
    const { core } = rig(
      () => new Response("<Error>SignatureDoesNotMatch</Error>", { status: 403 }),
    );
    const error = await failure(core.download(URL_).bytes());
    expect([error.name, error.message, error.operationId]).toEqual([
      "PermissionError",
      "acme download: 403",
      "download",
    ]);
  });

  it.each([
    "nonsense",
    "ftp://storage.test/a",
    "https://u:p@storage.test/a",
    "http://storage.test/a",
  ])("refuses the address %s", async (url) => {
    const { core, seen } = rig(() => full());
    const error = await failure(core.download(url).bytes());
    expect([error.name, error.input, seen.length]).toEqual(["ConfigError", "url", 0]);
  });

  it("takes plain http from this machine, or where the client may", async () => {
    const { core } = rig(() => new Response("ok"), { insecure: true });
    expect(await core.download("http://storage.test/a").text()).toBe("ok");
    const local = rig(() => new Response("ok"), { servers: { api: "http://localhost:9" } });
    expect(await local.core.download("http://127.0.0.1:1/a").text()).toBe("ok");
  });

  it("keeps the query of any address out of logs, also of one at the provider's own", async () => {
    const records: { url: string }[] = [];
    const logger = { debug: (_: string, record: { url: string }) => void records.push(record) };
    const { core } = rig(() => new Response("ok"), { logger });
    for (const host of ["storage.test", "api.acme.test"])
      await core.download(`https://${host}/a?sig=1`).bytes();
    expect(records.map(({ url }) => url)).toEqual([
      "https://storage.test/a?[redacted]",
      "https://api.acme.test/a?[redacted]",
    ]);
  });

  it("sends no cookies and says nothing of where it comes from", async () => {
    let sent: Request | undefined;
    const fetch = (async (request: Request) => {
      sent = request;
      return new Response("ok");
    }) as typeof globalThis.fetch;
    await rig(() => new Error("not used"), { fetch })
      .core.download(URL_)
      .bytes();
    expect([sent?.credentials, sent?.referrerPolicy, sent?.redirect, sent?.method]).toEqual([
      "omit",
      "no-referrer",
      "manual",
      "GET",
    ]);
  });

  it("may be asked for twice, each time anew", async () => {
    const { core, seen } = rig(() => full());
    const download = core.download(URL_);
    expect(hash(await download.bytes())).toBe(hash(await download.bytes()));
    expect(seen).toHaveLength(2);
  });

  it("that can't begin fails as any call does", async () => {
    const { core, seen } = rig(() => new Response("no such range", { status: 416 }));
    const error = await failure(core.download(URL_).bytes());
    expect([error.name, error.status, seen.length]).toEqual(["ApiError", 416, 1]);
  });

  it("whose progress or check throws ends with that error, untouched and at once", async () => {
    for (const option of ["onProgress", "check"]) {
      const mine = new Error("mine");
      const { core, seen } = rig(() => full());
      const options = {
        [option]: () => {
          throw mine;
        },
      };
      expect(await failure(core.download(URL_, options).bytes())).toBe(mine);
      expect(seen).toHaveLength(1);
    }
  });

  it("tells of a total only where there is one", async () => {
    const steps: unknown[] = [];
    const { core } = rig(() => new Response(part(DATA.subarray(0, 100))));
    await core.download(URL_, { onProgress: (step) => steps.push(step) }).bytes();
    expect(steps).toStrictEqual([{ loaded: 100 }]);
  });

  it("is tried again before it begins", async () => {
    const { core, seen } = rig((_, i) => (i === 0 ? new Response("", { status: 503 }) : full()));
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen).toHaveLength(2);
  });

  it("follows redirects, bare", async () => {
    const { core, seen } = rig((_, i) =>
      i === 0
        ? new Response(null, { status: 302, headers: { location: "https://other.test/b?s=1" } })
        : full(),
    );
    expect(hash(await core.download(URL_).bytes())).toBe(hash(DATA));
    expect(seen[1]?.url.href).toBe("https://other.test/b?s=1");
  });
});

describe("aborting a download", () => {
  it("throws the caller's reason and stops the connection", async () => {
    const controller = new AbortController();
    const { core, seen } = rig(() => full({}, DATA.subarray(0, 100), "hang"));
    const bytes = failure(
      core
        .download(URL_, { signal: controller.signal, onProgress: () => controller.abort("enough") })
        .bytes(),
    );
    expect(await bytes).toBe("enough");
    expect(seen).toHaveLength(1);
  });

  it("throws the caller's reason even where no try would be left", async () => {
    const controller = new AbortController();
    const { core } = rig(() => full({}, DATA.subarray(0, 100), "hang"));
    const options = {
      retries: 0,
      signal: controller.signal,
      onProgress: () => controller.abort("enough"),
    };
    expect(await failure(core.download(URL_, options).bytes())).toBe("enough");
  });

  it("while it waits for the next try ends the wait", async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    const { core, seen } = rig(() => full({}, DATA.subarray(0, 100), "break"), clock.option);
    const bytes = failure(core.download(URL_, { signal: controller.signal }).bytes());
    await quiet();
    controller.abort("enough");
    expect(await bytes).toBe("enough");
    expect([seen.length, clock.pending]).toEqual([1, 0]);
  });

  it("before it begins sends nothing", async () => {
    const { core, seen } = rig(() => full());
    const options = { signal: AbortSignal.abort("before") };
    expect(await failure(core.download(URL_, options).bytes())).toBe("before");
    expect(seen).toHaveLength(0);
  });

  it("leaves nothing behind on a signal that lives on, nor a timer", async () => {
    const clock = new FakeClock();
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const { core } = rig(() => full(), clock.option);
    await clock.settle(core.download(URL_, { signal }).bytes());
    const taken = new Set(removed.mock.calls.map(([, listener]) => listener));
    expect(added.mock.calls.filter(([, listener]) => !taken.has(listener))).toEqual([]);
    expect(clock.pending).toBe(0);
  });

  it("a stream that is given up while it waits for bytes ends at once, without another try", async () => {
    let cancelled: unknown;
    const silent = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new Uint8Array(10)),
      pull: () => new Promise(() => {}),
      cancel: (reason) => {
        cancelled = reason ?? "no reason";
      },
    });
    const clock = new FakeClock();
    const { core, seen } = rig(() => new Response(silent), clock.option);
    const reader = (await core.download(URL_).stream()).getReader();
    expect((await reader.read()).value?.byteLength).toBe(10);
    await quiet();
    await reader.cancel("seen enough");
    await quiet();
    expect(cancelled).toBeDefined();
    expect([seen.length, clock.pending]).toEqual([1, 0]);
  });

  it.each([0, 12])("a stream that is given up after %i turns asks for no more", async (turns) => {
    const { core, seen } = rig(() => full());
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, "addEventListener");
    const removed = vi.spyOn(signal, "removeEventListener");
    const stream = await core.download(URL_, { signal }).stream();
    // Not begun, or standing still with its first chunk at hand.
    await quiet(turns);
    await stream.cancel();
    expect(seen.length).toBeLessThanOrEqual(1);
    expect(removed.mock.calls[0]?.[1]).toBe(added.mock.calls[0]?.[1]);
  });

  it("a stream ends with the caller's signal, with its reason, however late", async () => {
    const controller = new AbortController();
    const removed = vi.spyOn(controller.signal, "removeEventListener");
    const { core } = rig(() => full({}, DATA.subarray(0, 300), "hang"));
    const stream = await core.download(URL_, { signal: controller.signal }).stream();
    const reader = stream.getReader();
    for (let i = 0; i < 3; i++) await reader.read();
    controller.abort("late");
    expect(await failure(reader.read())).toBe("late");
    expect(removed).toHaveBeenCalled();
  });

  it("a stream takes its listener off at its end, and where it fails", async () => {
    for (const after of ["end", "break"] as const) {
      const { signal } = new AbortController();
      const added = vi.spyOn(signal, "addEventListener");
      const removed = vi.spyOn(signal, "removeEventListener");
      const bytes = after === "end" ? DATA : DATA.subarray(0, 100);
      const { core } = rig(() => full({}, bytes, after));
      const whole = core.download(URL_, { signal, retries: 0 }).bytes();
      await whole.catch(() => {});
      expect(removed.mock.calls.map(([, listener]) => listener)).toContain(
        added.mock.calls[0]?.[1],
      );
    }
  });

  it("a stream that nobody reads on is given up", async () => {
    let cancelled = false;
    const endless = new ReadableStream({
      pull: (controller) => controller.enqueue(new Uint8Array(10)),
      cancel: () => {
        cancelled = true;
      },
    });
    const { core } = rig(() => new Response(endless));
    const reader = (await core.download(URL_).stream()).getReader();
    await reader.read();
    await reader.cancel();
    expect(cancelled).toBe(true);
  });
});
