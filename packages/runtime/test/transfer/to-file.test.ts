import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { coreOf } from "../../src/client/core.js";
import { clientOf, failure } from "../support/handler.js";
import { serve } from "../support/server.js";
import { DATA, full, hash, QUICK, rig, URL_ } from "./download-kit.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("a file", () => {
  const list = () => readdir(folder);

  it("is in its place when it is whole", async () => {
    const { core } = rig(() => full());
    const path = join(folder, "a.bin");
    expect(await core.download(URL_).toFile(path)).toEqual({ path, bytes: 1000 });
    expect(hash(await readFile(path))).toBe(hash(DATA));
    expect(await list()).toEqual(["a.bin"]);
  });

  it("may be empty", async () => {
    const { core } = rig(() => new Response(null, { headers: { "content-length": "0" } }));
    const path = join(folder, "empty");
    expect(await core.download(URL_).toFile(path)).toEqual({ path, bytes: 0 });
    expect(await readFile(path)).toHaveLength(0);
  });

  it("of two downloads to one place is one of them, whole, and nothing else is left", async () => {
    const path = join(folder, "a.bin");
    const other = DATA.map((byte) => 255 - byte);
    const two = rig((_, i) => full({}, i === 0 ? DATA : other));
    await Promise.all([1, 2].map(() => two.core.download(URL_).toFile(path)));
    expect([hash(DATA), hash(other)]).toContain(hash(await readFile(path)));
    expect(await list()).toEqual(["a.bin"]);
  });

  it("in the place of a folder is the system's error, and leaves nothing", async () => {
    const { core } = rig(() => full());
    const error = await failure(core.download(URL_).toFile(folder));
    expect(error.code).toMatch(/^E/);
    expect(await list()).toEqual([]);
    const beside = (await readdir(join(folder, ".."))).filter((name) => name.endsWith(".part"));
    expect(beside.filter((name) => name.startsWith(folder.split("/").at(-1) as string))).toEqual(
      [],
    );
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

  it("leaves next to nothing on a signal that lives on, however many its pieces", async () => {
    const { signal } = new AbortController();
    const left = new Set<unknown>();
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    vi.spyOn(signal, "addEventListener").mockImplementation((...given) => {
      left.add(given[1]);
      add(...(given as Parameters<typeof add>));
    });
    vi.spyOn(signal, "removeEventListener").mockImplementation((...given) => {
      left.delete(given[1]);
      remove(...(given as Parameters<typeof remove>));
    });
    const { core } = rig(() => full());
    await core.download(URL_, { signal }).toFile(join(folder, "a.bin"));
    // The exchange's own listener stays: it can't know when a body is read to its end.
    expect(left.size).toBeLessThanOrEqual(1);
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
    const { client } = clientOf(() => new Error("not used"), {
      fetch: undefined,
      retries: QUICK,
      insecure: true,
    });
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
      expect(error.message).toBe(
        "path needs a file system, and browsers have none (use blob() or stream())",
      );
    }
    expect(() => files.path({ folder: "a", name: "b" })).toThrow("needs a file system");
  });
});
