import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkContents } from "../src/checks/contents.ts";
import { checkLint } from "../src/checks/lint.ts";
import { checkManifest, manifestNotes } from "../src/checks/manifest.ts";
import { checkMaps } from "../src/checks/maps.ts";
import { checkSize } from "../src/checks/size.ts";
import { checkTypes } from "../src/checks/types.ts";
import { type PackedPackage, pack } from "../src/pack.ts";
import { publishedPackages } from "../src/packages.ts";
import { pendingChangesets } from "../src/pending.ts";

const GOOD = {
  name: "@example/good",
  version: "1.0.0",
  description: "A good package",
  license: "MIT",
  keywords: ["good"],
  author: "Somebody",
  type: "module",
  engines: { node: ">=20.19" },
  files: ["dist"],
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
};

/** What can be told of a package before it is built: the whole check runs at night, and before a release. */
test.each(publishedPackages().map((one) => [one.manifest.name, one] as const))(
  "%s has what registries and users need",
  (_, one) => {
    const files = ["README.md", "LICENSE", "package.json"];
    const there = files.filter((file) => existsSync(join(one.folder, file)));
    const manifest = { ...one.manifest, dependencies: {} };
    const packed = { ...one, tarball: "", files: there, packedManifest: manifest };
    expect([checkContents(packed), checkManifest(packed)]).toEqual([[], []]);
  },
);

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

test("what waits for an address is noted, not refused", async () => {
  const good = await packed(GOOD, GOOD_FILES);
  expect(manifestNotes(good)).toEqual([
    expect.stringContaining('"repository" is empty'),
    expect.stringContaining('"homepage" is empty'),
    expect.stringContaining('"bugs" is empty'),
  ]);
  const repository = "github:example/good";
  const addresses = {
    repository,
    homepage: "https://good.example",
    bugs: "https://good.example/bugs",
  };
  expect(manifestNotes({ ...good, packedManifest: { ...GOOD, ...addresses } })).toEqual([]);
});

test("what registries search and show by is missed", async () => {
  const { keywords: _, author: __, ...bare } = GOOD;
  expect(checkManifest(await packed(bare, GOOD_FILES)).join()).toMatch(/keywords.*author/);
});

const MAPPED = "export const answer = 42;\n//# sourceMappingURL=index.js.map\n";
const mapOf = (sourcesContent?: readonly (string | null)[]) =>
  JSON.stringify({ version: 3, sources: ["../src/index.ts"], sourcesContent });

test.each([
  ["not shipped", {}, /names the source map dist\/index\.js\.map, which is not shipped/],
  ["without sources", { "dist/index.js.map": mapOf() }, /does not hold \.\.\/src\/index\.ts/],
  ["with a source missing", { "dist/index.js.map": mapOf([null]) }, /does not hold/],
])("a source map that is %s is found", async (_, map, told) => {
  const one = await packed(GOOD, { ...GOOD_FILES, "dist/index.js": MAPPED, ...map });
  expect(checkMaps(one).join()).toMatch(told);
});

test("a source map that holds its sources is whole", async () => {
  const map = { "dist/index.js.map": mapOf(["export const answer = 42;"]) };
  expect(checkMaps(await packed(GOOD, { ...GOOD_FILES, "dist/index.js": MAPPED, ...map }))).toEqual(
    [],
  );
});

test("a package that takes more than its budget is found, unpacked", async () => {
  const good = await packed(GOOD, GOOD_FILES);
  expect(checkSize(good)).toEqual([]);
  const large = await packed(GOOD, { ...GOOD_FILES, "dist/large.js": " ".repeat(4_100_000) });
  expect(checkSize(large)).toEqual([expect.stringMatching(/takes 4\.10 MB unpacked.*budget is 4/)]);
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
