import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fileSize, makeFolder, nameOf } from "../../src/transfer/disk.js";
import { full, rig, URL_ } from "./download-kit.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "specwright-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("what is on the disk", () => {
  it("a file has a size; a folder, nothing, and what would lie within a file have none", async () => {
    const path = join(folder, "a.bin");
    await writeFile(path, "seven!!");
    expect(await fileSize(path)).toBe(7);
    const others = [folder, join(folder, "b.bin"), join(path, "inside")];
    expect(await Promise.all(others.map(fileSize))).toEqual([undefined, undefined, undefined]);
  });

  it("a folder is made with those that it stands in, and again without harm", async () => {
    const path = join(folder, "a/b/c");
    await makeFolder(path);
    await makeFolder(path);
    expect((await stat(path)).isDirectory()).toBe(true);
  });

  it("what a disk says of anything else is said", async () => {
    await expect(fileSize(join(folder, "x".repeat(300)))).rejects.toThrow("ENAMETOOLONG");
  });

  it("there is none in browsers, and it says so", async () => {
    vi.resetModules();
    const { files: none } = await import("../../src/transfer/fs-none.js");
    const message = "path needs a file system, and browsers have none (use blob() or stream())";
    for (const of of ["create", "open", "size", "makeFolder"] as const)
      await expect(none[of]("a")).rejects.toThrow(message);
    expect(() => none.path("a")).toThrow(message);
  });

  it("a source is called as its file is", () => {
    for (const none of ["a.fcs", 5, null, undefined, { path: 5 }])
      expect(() => nameOf(none as never)).toThrow("source can't be uploaded (give bytes");
    expect(nameOf(new File(["x"], "a.fcs"))).toBe("a.fcs");
    expect(nameOf({ path: "data/b.fcs" })).toBe("b.fcs");
    expect(nameOf({ path: "C:\\data\\c.fcs" })).toBe("c.fcs");
    const odd = Object.assign(new Blob(["x"]), { name: 5 });
    expect([new Blob(["x"]), new Uint8Array(1), odd].map(nameOf)).toEqual(Array(3).fill(undefined));
  });
});

describe("a file that is there already", () => {
  it("stays with `reuse`, and nothing is asked for", async () => {
    const { core, seen } = rig(() => full());
    const path = join(folder, "a.bin");
    await writeFile(path, "mine");
    expect(await core.download(URL_).toFile(path, { reuse: true })).toEqual({ path, bytes: 4 });
    expect([seen.length, await readFile(path, "utf8")]).toEqual([0, "mine"]);
  });

  it("is replaced without it, and with it where it is not there", async () => {
    const { core } = rig(() => full());
    const path = join(folder, "a.bin");
    expect(await core.download(URL_).toFile(path, { reuse: true })).toMatchObject({ bytes: 1000 });
    await writeFile(path, "mine");
    expect(await core.download(URL_).toFile(path)).toMatchObject({ bytes: 1000 });
  });
});
