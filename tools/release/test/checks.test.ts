import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkContents } from "../src/checks/contents.ts";
import { checkLint } from "../src/checks/lint.ts";
import { checkManifest, manifestNotes } from "../src/checks/manifest.ts";
import { checkTypes } from "../src/checks/types.ts";
import { type PackedPackage, pack } from "../src/pack.ts";
import { pendingChangesets } from "../src/pending.ts";

const GOOD = {
  name: "@example/good",
  version: "1.0.0",
  description: "A good package",
  license: "MIT",
  type: "module",
  engines: { node: ">=20.19" },
  files: ["dist"],
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
};

const GOOD_FILES = {
  "README.md": "# good",
  LICENSE: "MIT",
  "dist/index.js": "export const answer = 42;\n",
  "dist/index.d.ts": "export declare const answer: number;\n",
};

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "release-"));
});
afterEach(() => rmSync(root, { recursive: true }));

async function packed(manifest: object, files: Record<string, string>): Promise<PackedPackage> {
  const folder = join(root, "package");
  const all = { ...files, "package.json": JSON.stringify(manifest) };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return pack({ folder, manifest: manifest as PackedPackage["manifest"] }, root);
}

test("a good package passes every check", async () => {
  const good = await packed(GOOD, GOOD_FILES);
  expect(checkContents(good)).toEqual([]);
  expect(checkManifest(good)).toEqual([]);
  expect(await checkLint(good)).toEqual([]);
  expect(await checkTypes(good)).toEqual([]);
});

test("tests, sources, dotfiles and settings in the tarball are found", async () => {
  const leaky = await packed(
    { ...GOOD, files: ["dist", "src", "test", "tsconfig.json"] },
    { ...GOOD_FILES, "src/index.ts": "", "test/a.test.js": "", "tsconfig.json": "{}" },
  );
  expect(checkContents(leaky).join("\n")).toMatch(
    /src\/index\.ts[\s\S]*test\/a\.test\.js[\s\S]*tsconfig\.json/,
  );
});

test("a missing README and LICENSE are found", async () => {
  const { "README.md": _, LICENSE: __, ...bare } = GOOD_FILES;
  expect(checkContents(await packed(GOOD, bare))).toEqual(["lacks README.md", "lacks LICENSE"]);
});

test("a dependency that nobody outside could install is found", async () => {
  const good = await packed(GOOD, GOOD_FILES);
  const linked = { ...good, packedManifest: { ...GOOD, dependencies: { x: "workspace:*" } } };
  expect(checkManifest(linked)).toEqual([expect.stringContaining("x is still workspace:*")]);
});

test("an entry point that is not in the tarball is found by publint", async () => {
  const { "dist/index.js": _, ...without } = GOOD_FILES;
  expect((await checkLint(await packed(GOOD, without))).join()).toMatch(/dist\/index\.js/);
});

test("an entry point without types is found", async () => {
  const { "dist/index.d.ts": _, ...without } = GOOD_FILES;
  const untyped = await packed({ ...GOOD, exports: { ".": "./dist/index.js" } }, without);
  expect(await checkTypes(untyped)).toEqual(["has no types"]);
});

test("an empty repository field is noted, not refused", async () => {
  const good = await packed(GOOD, GOOD_FILES);
  expect(manifestNotes(good)).toEqual([expect.stringContaining('"repository" is empty')]);
  const set = { ...good, packedManifest: { ...GOOD, repository: "github:example/good" } };
  expect(manifestNotes(set)).toEqual([]);
});

test("changesets that wait are seen; one of ignored packages alone does not wait", () => {
  const folder = join(root, ".changeset");
  mkdirSync(folder);
  const about = (...names: string[]): string =>
    `---\n${names.map((name) => `"${name}": patch\n`).join("")}---\n\nMended.\n`;
  writeFileSync(join(folder, "README.md"), "");
  writeFileSync(join(folder, "config.json"), '{ "ignore": ["@specwright/old-*", "kept-back"] }');
  writeFileSync(join(folder, "brave-cats.md"), about("@specwright/pluto"));
  writeFileSync(join(folder, "shy-dogs.md"), about("@specwright/old-pluto", "kept-back"));
  writeFileSync(join(folder, "two-minds.md"), about("@specwright/old-pluto", "@specwright/pluto"));
  writeFileSync(join(folder, "nothing-yet.md"), "---\n---\n\nNo package.\n");
  expect(pendingChangesets(root)).toEqual(["brave-cats.md", "nothing-yet.md", "two-minds.md"]);
  writeFileSync(join(folder, "bad.md"), "no head");
  expect(() => pendingChangesets(root)).toThrow(/bad\.md does not begin with a block of packages/);
});
