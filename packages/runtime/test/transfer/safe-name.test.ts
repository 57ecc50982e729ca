import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it, onTestFinished } from "vitest";
import { filePath, safeName } from "../../src/transfer/safe-name.js";
import { failure } from "../support/handler.js";
import { DATA, full, rig, URL_ } from "./download-kit.js";

const bytes = (text: string) => Buffer.byteLength(text);

describe("a name that a server gave", () => {
  it.each([
    ["tube_01.fcs", "tube_01.fcs"],
    ["µ and ü – 日本.csv", "µ and ü – 日本.csv"],
    ["..data", "..data"],
    ["../../.ssh/authorized_keys", ".._.._.ssh_authorized_keys"],
    ["/etc/passwd", "_etc_passwd"],
    ["C:\\Windows\\a.dll", "C__Windows_a.dll"],
    ["a.txt:stream", "a.txt_stream"],
    ['a*?"<>|b', "a______b"],
    ["a\u0000.txt\n\u001b[2J", "a_.txt__[2J"],
    ["\u0085\u009b\u007f", "___"],
    ["gpj\u202etxt.exe", "gpj_txt.exe"],
    ["a\u200bb\u2028c\u2066d\ufeffe", "a_b_c_d_e"],
    ["half \ud800", "half _"],
    [".", "_"],
    ["..", "_"],
    ["....", "_"],
    ["", "_"],
    ["a.", "a_"],
    ["a..", "a._"],
    ["a ", "a_"],
    ["CON", "_CON"],
    ["nul.txt", "_nul.txt"],
    ["com1 .csv", "_com1 .csv"],
    ["LPT9.", "LPT9_"],
    ["console.log", "console.log"],
    ["common.txt", "common.txt"],
    ["acon", "acon"],
  ])("%j becomes %j", (given, safe) => {
    expect(safeName(given)).toBe(safe);
  });

  it.each([
    ["tube.fcs", ".17", "tube.17.fcs"],
    ["tube", ".17", "tube.17"],
    [".hidden", ".17", ".hidden.17"],
    ["a.tar.gz", ".1", "a.tar.1.gz"],
    ["tube.fcs", "./../../x", "tube._.._.._x.fcs"],
    ["", ".17", ".17"],
    ["c", "on", "_con"],
    ["..", ".", "_"],
    ["a", `.${"9".repeat(200)}`, `a.${"9".repeat(79)}`],
  ])("%j with the mark %j becomes %j", (given, mark, safe) => {
    expect(safeName(given, mark)).toBe(safe);
  });

  it("is cut where it is too long, but for its ending and its mark", () => {
    expect(safeName(`${"a".repeat(196)}.csv`)).toBe(`${"a".repeat(196)}.csv`);
    expect(safeName(`${"a".repeat(197)}.csv`)).toBe(`${"a".repeat(196)}.csv`);
    expect(safeName(`${"a".repeat(400)}.csv`, ".7")).toBe(`${"a".repeat(194)}.7.csv`);
    expect(safeName("a".repeat(1e6))).toBe("a".repeat(200));
    expect(safeName(`${"a".repeat(300)}.${"b".repeat(19)}`)).toMatch(/^a{180}\.b{19}$/);
    // No ending is that long.
    expect(safeName(`a.${"b".repeat(300)}`)).toBe(`a.${"b".repeat(198)}`);
    expect(safeName(`${"a".repeat(300)}.${"b".repeat(20)}`, ".7")).toBe(`${"a".repeat(198)}.7`);
    // In bytes, and never within a character.
    expect(safeName("日".repeat(100))).toBe("日".repeat(66));
    expect(safeName(`${"😀".repeat(60)}.csv`)).toBe(`${"😀".repeat(49)}.csv`);
  });

  it("is cut before it is looked at: a megabyte of it costs nothing", () => {
    const { replace } = String.prototype;
    const looked: number[] = [];
    String.prototype.replace = function (this: string, ...given: never) {
      looked.push(this.length);
      return Reflect.apply(replace, this, given);
    } as never;
    try {
      safeName("a".repeat(1e6));
    } finally {
      String.prototype.replace = replace;
    }
    expect(Math.max(...looked)).toBe(800);
  });

  it("is one name within the folder, whatever it was", () => {
    const word = fc.constantFrom(
      ..."/\\.: a%é😀\u0000\n\u202e".split(""),
      "..",
      "con",
      "nul",
      "\ud83d",
      "x".repeat(300),
    );
    const text = fc.oneof(
      fc.array(word).map((words) => words.join("")),
      fc.string(),
    );
    fc.assert(
      fc.property(text, text, (given, mark) => {
        for (const name of [safeName(given), safeName(given, mark)]) {
          expect(dirname(resolve("/folder", name))).toBe("/folder");
          expect(name).not.toMatch(/[/\\:\p{Cc}\u202e]|[. ]$|^(?:con|nul|\.*)$/iu);
          expect(bytes(name)).toBeLessThanOrEqual(201);
          expect(encodeURIComponent(name)).toBeTruthy();
        }
      }),
    );
  });

  it("is the same when it is made safe twice", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (given) => {
        expect(safeName(safeName(given))).toBe(safeName(given));
      }),
    );
  });
});

describe("a place", () => {
  it.each([
    ["a/b.txt", "a/b.txt"],
    [{ folder: "data", name: "b.txt" }, "data/b.txt"],
    [{ folder: "data/", name: "b.txt" }, "data/b.txt"],
    [{ folder: "/", name: "b.txt" }, "/b.txt"],
    [{ folder: ".", name: "../b.txt" }, "./.._b.txt"],
    [{ folder: "..", name: "" }, "../_"],
  ])("%j is %j", (place, path) => {
    expect(filePath(place)).toBe(path);
  });

  it.each([
    "",
    undefined,
    null,
    5,
    {},
    { folder: "", name: "a" },
    { name: "a" },
    { folder: "a" },
    { folder: "a", name: undefined },
    { folder: 5, name: "a" },
  ])("%j is none", async (place) => {
    expect(() => filePath(place as never)).toThrow(
      "path is none (give a path, or { folder, name })",
    );
    const { core, seen } = rig(() => full());
    const error = await failure(core.download(URL_).toFile(place as never));
    expect([error.name, seen.length]).toEqual(["ConfigError", 0]);
  });

  it("of a server's name is in the folder, as long as a name may be", async () => {
    const folder = await mkdtemp(join(tmpdir(), "specwright-place-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const inside = join(folder, "inside");
    await mkdir(inside);
    const { core } = rig(() => full());
    for (const name of [
      "../../escaped",
      "/escaped",
      "..",
      "x".repeat(5000),
      `${"é".repeat(99)}.txt`,
    ]) {
      const { path, bytes } = await core.download(URL_).toFile({ folder: inside, name });
      expect(bytes).toBe(DATA.length);
      expect(dirname(path)).toBe(inside);
      expect((await readFile(path)).length).toBe(DATA.length);
    }
    expect(await readdir(folder)).toEqual(["inside"]);
    expect(existsSync(join(folder, "..", "escaped"))).toBe(false);
  });
});
