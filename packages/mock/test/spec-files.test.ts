import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { demandPlain, leadsOut, MAX_DEPTH, SPARE_VALUES, SpecFiles } from "../src/spec-files.js";

const SECRET = "do not read me";

/** A spec's folder beside a file that is not the spec's. */
function folders(): { spec: string; below: (path: string) => string; secret: string } {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "spec-files-")));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "spec/parts"), { recursive: true });
  mkdirSync(join(root, "spec-2"));
  const below = (path: string) => join(root, "spec", path);
  writeFileSync(below("openapi.yaml"), "openapi: 3.1.0\n");
  writeFileSync(below("parts/pet.yaml"), "type: string\n");
  writeFileSync(join(root, "secret.txt"), SECRET);
  writeFileSync(join(root, "spec-2/secret.txt"), SECRET);
  return { spec: below("openapi.yaml"), below, secret: join(root, "secret.txt") };
}

describe("what lies below the spec's folder is read", () => {
  test.each(["openapi.yaml", "parts/pet.yaml", "parts/../openapi.yaml"])("%s", (path) => {
    const { spec, below } = folders();
    expect(new SpecFiles(spec).text(below(path))).toMatch(/openapi|type/);
  });

  test("through a link to a file of the spec, and in a folder that is a link itself", () => {
    const { spec, below, secret } = folders();
    symlinkSync(below("parts/pet.yaml"), below("animal.yaml"));
    expect(new SpecFiles(spec).text(below("animal.yaml"))).toBe("type: string\n");
    const link = `${secret}-link`;
    symlinkSync(below(""), link);
    const linked = new SpecFiles(join(link, "openapi.yaml"));
    expect(linked.text(join(link, "parts/pet.yaml"))).toBe("type: string\n");
    expect(() => linked.text(secret)).toThrow(/leads out of the spec's folder/);
  });
});

describe("nothing else is, whatever way leads there", () => {
  type Way = (at: ReturnType<typeof folders>) => string;
  const link = (target: string, path: string): string => {
    symlinkSync(target, path);
    return path;
  };
  test.each<[string, Way, string]>([
    ["../", ({ below }) => below("../secret.txt"), "outside"],
    ["../ from deeper", ({ below }) => below("parts/../../secret.txt"), "outside"],
    ["a folder whose name begins alike", ({ below }) => below("../spec-2/secret.txt"), "outside"],
    ["an absolute path", ({ secret }) => secret, "outside"],
    ["a file that is not there", ({ below }) => below("../nobody.txt"), "outside"],
    ["a link to a file", ({ secret, below }) => link(secret, below("notes.txt")), "outside"],
    [
      "a link to a link",
      ({ secret, below }) => link(link(secret, below("a")), below("b")),
      "outside",
    ],
    [
      "a link to a folder",
      ({ below }) => join(link(below("../spec-2"), below("more")), "secret.txt"),
      "outside",
    ],
    ["a file address", ({ secret }) => pathToFileURL(secret).href, "outside"],
    ["an address", () => "http://127.0.0.1:1/secret.txt", "web"],
    ["a data address", () => "data:text/plain,secret", "web"],
    ["a folder", ({ below }) => below("parts"), "missing"],
    ["the spec's folder", ({ below }) => below("."), "outside"],
    ["no file of the spec", ({ below }) => below("nobody.yaml"), "missing"],
  ])("%s", (_, way, reason) => {
    const at = folders();
    expect(() => new SpecFiles(at.spec).text(way(at))).toThrow(expect.objectContaining({ reason }));
  });

  test.runIf(process.platform !== "win32")("a pipe, which would never end", () => {
    const { spec, below } = folders();
    execFileSync("mkfifo", [below("pipe")]);
    expect(() => new SpecFiles(spec).text(below("pipe"))).toThrow(/is no file/);
  });

  test("a spec that is no file reads none", () => {
    const { spec, below } = folders();
    for (const path of [spec, below("parts/pet.yaml"), "package.json"]) {
      expect(() => new SpecFiles().text(path)).toThrow(/leads out of the spec's folder/);
    }
  });
});

test("where there may be none, only one that is there is refused", () => {
  const { spec, below, secret } = folders();
  expect(new SpecFiles(spec).textIfAny(below("sources.yaml"))).toBeUndefined();
  symlinkSync(secret, below("sources.yaml"));
  expect(() => new SpecFiles(spec).textIfAny(below("sources.yaml"))).toThrow(/leads out/);
});

test.each([
  ["#/components/schemas/Pet", false],
  ["pet.yaml", false],
  ["parts/../pet.yaml#/a", false],
  ["..pet.yaml", false],
  ["../pet.yaml", true],
  ["parts/../../pet.yaml", true],
  ["/etc/hostname", true],
  ["\\\\server\\share", true],
  ["C:\\pet.yaml", true],
  ["file:///etc/hostname", true],
  ["HTTPS://newco.example/pet.yaml", true],
  ["//newco.example/pet.yaml", true],
])("%s leads out: %s", (ref, expected) => {
  expect(leadsOut(ref)).toBe(expected);
});

describe("what a parser makes of a file is bounded", () => {
  const nested = (depth: number): unknown => (depth === 1 ? 1 : [nested(depth - 1)]);
  /** Each level holds the one below ten times, as ten aliases of it would. */
  const repeated = (levels: number): unknown =>
    levels === 0 ? 1 : Array.from({ length: 10 }).fill(repeated(levels - 1));

  test("in depth", () => {
    expect(() => demandPlain(nested(MAX_DEPTH), 0, "a.yaml")).not.toThrow();
    expect(() => demandPlain(nested(MAX_DEPTH + 1), 0, "a.yaml")).toThrow(/^a\.yaml: .*deeper/);
  });

  test("in depth by what is seen a second time", () => {
    const shared = nested(MAX_DEPTH - 10);
    let deep: unknown = shared;
    for (let level = 0; level < 20; level++) deep = [deep];
    expect(() => demandPlain([shared, deep], 0, "a.yaml")).toThrow(/deeper/);
  });

  test("in what aliases repeat, at no more cost than the file has", () => {
    const flat = Array.from({ length: SPARE_VALUES - 1 }).fill(1);
    expect(() => demandPlain(flat, 0, "a.yaml")).not.toThrow();
    expect(() => demandPlain([...flat, 1], 0, "a.yaml")).toThrow(/aliases/);
    expect(() => demandPlain([...flat, 1], 1, "a.yaml")).not.toThrow();
    expect(() => demandPlain(repeated(100), 1000, "a.yaml")).toThrow(/aliases/);
  });

  test("in values that hold themselves", () => {
    const loop: unknown[] = [];
    loop.push([loop]);
    expect(() => demandPlain(loop, 0, "a.yaml")).toThrow(/deeper/);
  });

  test.each([[new Uint8Array(3)], [new Set([1])], [new Date(0)]])("in kind: %s", (value) => {
    const what = {
      message: expect.stringContaining("which JSON does not have"),
      reason: "content",
    };
    expect(() => demandPlain({ a: value }, 0, "a.yaml")).toThrow(expect.objectContaining(what));
  });
});
