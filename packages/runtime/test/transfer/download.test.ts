import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { FakeClock } from "../support/clock.js";
import { clientOf, failure, type Seen } from "../support/handler.js";
import { THINGS } from "../support/provider.js";
import { serve } from "../support/server.js";

const DATA = Uint8Array.from({ length: 1000 }, (_, i) => i % 251);
const URL_ = "https://storage.test/file.bin?signature=abc";
const QUICK = { attempts: 3, backoff: { base: 1, factor: 1, max: 1 } };

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const hash = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

/** A body that ends, breaks off, or hangs after so many bytes. */
function part(bytes: Uint8Array, after: "end" | "break" | "hang" = "end") {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at < bytes.length) {
        controller.enqueue(bytes.subarray(at, at + 100));
        at += 100;
      } else if (after === "end") controller.close();
      else if (after === "break") controller.error(new Error("reset"));
      else return new Promise(() => {});
      return undefined;
    },
  });
}

const full = (
  headers: Record<string, string> = {},
  bytes = DATA,
  after: "end" | "break" | "hang" = "end",
) =>
  new Response(part(bytes, after), {
    headers: { "content-length": "1000", etag: '"v1"', ...headers },
  });

const range = (seen: Seen, headers: Record<string, string> = {}) => {
  const from = Number(/bytes=(\d+)-/.exec(seen.headers.get("range") ?? "")?.[1]);
  return new Response(part(DATA.subarray(from)), {
    status: 206,
    headers: { "content-range": `bytes ${from}-999/1000`, etag: '"v1"', ...headers },
  });
};

function rig(
  reply: (seen: Seen, index: number) => Response | Error | Promise<Response>,
  options: object = {},
) {
  const { client, seen } = clientOf(reply, { retries: QUICK, ...options }, THINGS);
  return { core: coreOf(client), seen };
}

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
    expect(await core.download(URL_).toFile(join(folder, "empty"))).toEqual({
      path: join(folder, "empty"),
      bytes: 0,
    });
    expect(await readFile(join(folder, "empty"))).toHaveLength(0);
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
    const local = rig(() => new Response("ok"));
    expect(await local.core.download("http://127.0.0.1:1/a").text()).toBe("ok");
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
    const { core, seen } = rig((one, i) =>
      i === 0
        ? full({ etag: 'W/"v1"' }, DATA.subarray(0, 400), "break")
        : range(one, { etag: 'W/"v1"' }),
    );
    await core.download(URL_).bytes();
    expect(seen[1]?.headers.has("if-range")).toBe(false);
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

  it("a length of packed bytes is no length", async () => {
    const { core } = rig(() => full({ "content-encoding": "gzip", "content-length": "5" }));
    expect(await core.download(URL_).bytes()).toHaveLength(1000);
  });

  it("gives up after as many tries in a row as one says", async () => {
    const { core, seen } = rig((one, i) =>
      i === 0
        ? full({}, DATA.subarray(0, 100), "break")
        : new Response(part(new Uint8Array(0), "break"), {
            status: 206,
            headers: { "content-range": `bytes ${one.headers.get("range")?.slice(6)}` },
          }),
    );
    const error = await failure(core.download(URL_, { retries: 2 }).bytes());
    expect([error.name, error.message, error.sent]).toEqual([
      "ConnectionError",
      "acme download: the download broke off",
      true,
    ]);
    expect(error.cause.message).toBe("reset");
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
        headers: { "content-range": `bytes ${from}-999/1000` },
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

describe("a file", () => {
  const list = () => readdir(folder);

  it("is in its place when it is whole", async () => {
    const { core } = rig(() => full());
    const path = join(folder, "a.bin");
    expect(await core.download(URL_).toFile(path)).toEqual({ path, bytes: 1000 });
    expect(hash(await readFile(path))).toBe(hash(DATA));
    expect(await list()).toEqual(["a.bin"]);
  });

  it("takes the place of an older one", async () => {
    const path = join(folder, "a.bin");
    await writeFile(path, "old and longer than what comes".repeat(100));
    const { core } = rig(() => full());
    await core.download(URL_).toFile(path);
    expect(hash(await readFile(path))).toBe(hash(DATA));
  });

  it("is not there while it is written, nor half of it after an error", async () => {
    const path = join(folder, "a.bin");
    const during: string[][] = [];
    const { core } = rig(() => full({}, DATA.subarray(0, 500), "break"));
    const onProgress = async () => {
      during.push(await list());
    };
    await failure(
      core.download(URL_, { retries: 0, onProgress: () => void onProgress() }).toFile(path),
    );
    expect(await list()).toEqual([]);
    for (const names of during)
      expect(names.every((name) => /^a\.bin\.[-\w]+\.part$/.test(name))).toBe(true);
  });

  it("of an aborted download leaves nothing, and the older one as it was", async () => {
    const path = join(folder, "a.bin");
    await writeFile(path, "old");
    const controller = new AbortController();
    const { core } = rig(() => full({}, DATA.subarray(0, 300), "hang"));
    const options = {
      signal: controller.signal,
      onProgress: ({ loaded }: { loaded: number }) => loaded === 300 && controller.abort("no"),
    };
    expect(await failure(core.download(URL_, options as never).toFile(path))).toBe("no");
    expect(await list()).toEqual(["a.bin"]);
    expect(await readFile(path, "utf8")).toBe("old");
  });

  it("in a folder that is not there is the system's error", async () => {
    const { core, seen } = rig(() => full());
    const error = await failure(core.download(URL_).toFile(join(folder, "none", "a.bin")));
    expect([error.code, seen.length]).toEqual(["ENOENT", 0]);
  });

  it("over a real socket that breaks", async () => {
    const server = await serve((arrived, response, index) => {
      const from = Number(/bytes=(\d+)-/.exec(arrived.headers.range ?? "")?.[1] ?? 0);
      response.writeHead(from ? 206 : 200, {
        etag: '"v1"',
        "content-length": String(1000 - from),
        ...(from && { "content-range": `bytes ${from}-999/1000` }),
      });
      response.write(DATA.subarray(from, from + 400));
      if (index < 2) setTimeout(() => response.destroy(), 20);
      else response.end(DATA.subarray(from + 400));
    });
    const { client } = clientOf(() => new Error("not used"), { fetch: undefined, retries: QUICK });
    const path = join(folder, "b.bin");
    expect(await coreOf(client).download(`${server.url}/b`).toFile(path)).toEqual({
      path,
      bytes: 1000,
    });
    expect(hash(await readFile(path))).toBe(hash(DATA));
    expect(server.arrived).toHaveLength(3);
  });
});

describe("without a file system", () => {
  it("toFile says so", async () => {
    const { files } = await import("../../src/transfer/fs-none.js");
    for (const work of [files.create("a"), files.open("a")]) {
      const error = await failure(work);
      expect([error.name, error.input]).toEqual(["ConfigError", "path"]);
      expect(error.message).toContain("browsers have none");
    }
  });
});
