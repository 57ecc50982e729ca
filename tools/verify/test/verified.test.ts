import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lineOf, runStages } from "../src/run.ts";
import { treeHash, Verified } from "../src/verified.ts";

let root: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "specwright-tree-"));
  execFileSync("git", ["init", "--quiet"], { cwd: root });
  write("packages/x/package.json", '{\n  "name": "x",\n  "version": "0.0.0"\n}\n');
  write("packages/x/src/a.ts", "export const a = 1;\n");
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

test("a tree is what it does: versions, changelogs and changesets are its name", () => {
  const before = treeHash(root);
  write("packages/x/package.json", '{\n  "name": "x",\n  "version": "0.1.0"\n}\n');
  write("packages/x/CHANGELOG.md", "# 0.1.0\n");
  write(".changeset/some.md", "---\n");
  expect(treeHash(root)).toBe(before);
});

test.each([
  ["a line of code", "packages/x/src/a.ts", "export const a = 2;\n"],
  [
    "a dependency",
    "packages/x/package.json",
    '{\n  "name": "x",\n  "version": "0.0.0",\n  "z": 1\n}\n',
  ],
  ["a new file", "packages/x/src/b.ts", ""],
  ["settings of changesets", ".changeset/config.json", "{}"],
])("%s makes another tree of it", (_, path, text) => {
  const before = treeHash(root);
  write(path, text);
  expect(treeHash(root)).not.toBe(before);
});

test("a stage runs once for the same files, says so, and counts again; another file runs it again", async () => {
  const said = vi.spyOn(console, "log").mockImplementation(() => {});
  const verified = new Verified(join(root, ".git/verified"), root);
  const runs = join(root, ".git/runs");
  const script = `fs.appendFileSync(${JSON.stringify(runs)}, "x")`;
  const stage = {
    name: "unit",
    title: "unit",
    repeats: true,
    command: [process.execPath, "-e", script] as const,
    count: () => ({ passed: 7, failed: 0, notRun: [] }),
  };
  const times = () => execFileSync("wc", ["-c", runs], { encoding: "utf8" }).trim().split(" ")[0];
  expect(await runStages([stage], { verified })).toBe(0);
  expect(await runStages([stage], { verified })).toBe(0);
  expect(times()).toBe("1");
  expect(said.mock.calls.flat().at(-1)).toContain("7 passed, 0 failed");
  expect(said.mock.calls.flat().join("\n")).toContain("verified before");
  write("packages/x/src/b.ts", "");
  await runStages([stage], { verified });
  expect(times()).toBe("2");
});

test("what failed is never taken for verified", async () => {
  vi.spyOn(console, "log").mockImplementation(() => {});
  const verified = new Verified(join(root, ".git/verified"), root);
  const command = [process.execPath, "-e", "process.exit(1)"] as const;
  const stage = { name: "unit", title: "unit", repeats: true, command };
  expect(await runStages([stage], { verified })).toBe(1);
  expect(verified.find("unit")).toBeUndefined();
});

test("a stage that takes longer than its budget says so, and is no failure", () => {
  const counts = { passed: 1, failed: 0, notRun: [] };
  const stage = { name: "types", title: "types", budget: 60, command: ["true"] as const };
  expect(lineOf({ stage, counts, seconds: 12.34, again: false })).toMatch(/ 12\.3 s of 60 s$/);
  expect(lineOf({ stage, counts, seconds: 61, again: false })).toMatch(/, over its budget$/);
});
