import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fileSize, makeFolder, nameOf } from "../../src/transfer/disk.js";
import { files as none } from "../../src/transfer/fs-none.js";
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

  it("there is none in browsers, and it says so", async () => {
    await expect(none.size("a")).rejects.toThrow(/browsers have none/);
    await expect(none.makeFolder("a")).rejects.toThrow(/browsers have none/);
  });

  it("a source is called as its file is", () => {
    expect(nameOf(new File(["x"], "a.fcs"))).toBe("a.fcs");
    expect(nameOf({ path: "data/b.fcs" })).toBe("b.fcs");
    expect(nameOf({ path: "C:\\data\\c.fcs" })).toBe("c.fcs");
    expect([nameOf(new Blob(["x"])), nameOf(new Uint8Array(1))]).toEqual([undefined, undefined]);
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
