import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { failure, json, type Seen } from "../support/handler.js";
import { DATA, full, hash, range, rig } from "./download-kit.js";

const keyOf = ({ url }: Seen) => Number(url.searchParams.get("key"));
const begin = (bytes = 400) => full({}, DATA.subarray(0, bytes), "break");

/** Links that are numbered, and how many were asked for. */
function numbered() {
  let asked = 0;
  const link = async () => `https://storage.test/f?key=${++asked}`;
  return { link, asked: () => asked };
}

describe("a link that is asked for", () => {
  it("is asked for once for each reading, and not before", async () => {
    const { link, asked } = numbered();
    const { core, seen } = rig(() => full());
    const download = core.download(link);
    expect(asked()).toBe(0);
    expect(hash(await download.bytes())).toBe(hash(DATA));
    await download.blob();
    expect([asked(), seen.map(keyOf)]).toEqual([2, [1, 2]]);
  });

  it.each([400, 401, 403, 410])(
    "is asked for again where it is over by then: %i",
    async (status) => {
      const { link, asked } = numbered();
      const { core, seen } = rig((one, index) => {
        if (index === 0) return begin();
        return keyOf(one) === 1 ? json({}, status) : range(one);
      });
      expect(hash(await core.download(link).bytes())).toBe(hash(DATA));
      expect([asked(), seen.map(keyOf)]).toEqual([2, [1, 1, 2]]);
      expect(seen[2]?.headers.get("range")).toBe("bytes=400-");
    },
  );

  it("is not asked for again where it is refused at once, nor for another status", async () => {
    const { link, asked } = numbered();
    const refused = await failure(
      rig(() => json({}, 403))
        .core.download(link)
        .bytes(),
    );
    expect([refused.name, asked()]).toEqual(["PermissionError", 1]);
    const gone = rig((_, index) => (index === 0 ? begin() : json({}, 404)));
    expect((await failure(gone.core.download(link).bytes())).name).toBe("NotFoundError");
    expect(asked()).toBe(2);
  });

  it("is not asked for for ever", async () => {
    const { link, asked } = numbered();
    const { core } = rig((_, index) => (index === 0 ? begin() : json({}, 403)));
    expect((await failure(core.download(link).bytes())).name).toBe("PermissionError");
    expect(asked()).toBe(4);
  });

  it("is asked for as often as there is progress", async () => {
    const { link, asked } = numbered();
    // Every link is good for one answer of a hundred bytes.
    const used = new Set<number>();
    const { core } = rig((one) => {
      const key = keyOf(one);
      if (used.has(key)) return json({}, 403);
      used.add(key);
      const from = Number(/bytes=(\d+)-/.exec(one.headers.get("range") ?? "")?.[1] ?? 0);
      if (from === 0) return begin(100);
      const answer = full(
        { "content-range": `bytes ${from}-999/1000` },
        DATA.subarray(from, from + 100),
        "break",
      );
      return new Response(answer.body, { status: 206, headers: answer.headers });
    });
    expect(hash(await core.download(link).bytes())).toBe(hash(DATA));
    expect(asked()).toBe(10);
  });

  it("of a plain address can't be asked for again", async () => {
    const { core, seen } = rig((_, index) => (index === 0 ? begin() : json({}, 403)));
    const error = await failure(core.download("https://storage.test/f?key=1").bytes());
    expect([error.name, seen.length]).toEqual(["PermissionError", 2]);
  });

  it("that fails fails the download with its own error", async () => {
    const { core, seen } = rig(() => full());
    const error = new Error("no link today");
    expect(await failure(core.download(() => Promise.reject(error)).bytes())).toBe(error);
    const none = await failure(core.download((() => undefined) as never).text());
    expect(none.message).toBe("url is no address (give one, or a function that gives one)");
    expect(seen).toEqual([]);
  });

  it("goes on in a file, too, without anybody's signal", async () => {
    const folder = await mkdtemp(join(tmpdir(), "specwright-links-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const { link } = numbered();
    const { core } = rig((one, index) => {
      if (index === 0) return begin();
      return keyOf(one) === 1 ? json({}, 403) : range(one);
    });
    const { path } = await core.download(link).toFile(join(folder, "a"));
    expect(hash(await readFile(path))).toBe(hash(DATA));
  });

  it("goes on in a stream, too", async () => {
    const { link } = numbered();
    const { core } = rig((one, index) => {
      if (index === 0) return begin();
      return keyOf(one) === 1 ? json({}, 403) : range(one);
    });
    const bytes = new Uint8Array(
      await new Response(await core.download(link).stream()).arrayBuffer(),
    );
    expect(hash(bytes)).toBe(hash(DATA));
  });

  it("is kept out of what is shown, each of them", async () => {
    const { core } = rig((one, index) =>
      index === 0 ? begin() : json({ message: one.url.href }, 403),
    );
    let n = 0;
    const link = () => `https://storage.test/f?signature=canary-signature-${++n}`;
    const error = await failure(core.download(link).bytes());
    expect(`${error.message}${JSON.stringify(error)}`).not.toContain("canary");
  });
});
