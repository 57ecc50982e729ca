import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Clone, cloneWorkingTree } from "@specwright/config/clone";
import { ROOT, readJson } from "@specwright/config/workspace";
import { afterAll, beforeAll, expect, test } from "vitest";

/**
 * Adding a provider is dropping a spec and running one command: done here with the provider that
 * specs/README.md shows, in a copy of the working tree, with a look at every file that changed.
 */
const NAME = "newco";

/** The files of the example in specs/README.md: fenced blocks with a path behind their language. */
function shown(): Map<string, string> {
  const text = readFileSync(join(ROOT, "specs/README.md"), "utf8");
  const blocks = text.matchAll(/^```(?:yaml|md) (\S+)\n([\s\S]*?)^```$/gm);
  return new Map([...blocks].map(([, path = "", content = ""]) => [path, content]));
}

let clone: Clone;
let said: string;

const node = (...args: string[]): string => clone.run(process.execPath, ...args);
const { version } = readJson<{ devEngines: { packageManager: { version: string } } }>(
  join(ROOT, "package.json"),
).devEngines.packageManager;
const pnpm = (...args: string[]): string => clone.run("npx", "--yes", `pnpm@${version}`, ...args);
const gen = (...args: string[]): string => node("tools/codegen/src/cli.ts", ...args);

/** Lines that were added and removed in a file. */
function changedLines(path: string): { added: string[]; removed: string[] } {
  const lines = clone
    .run("git", "diff", "HEAD", "--unified=0", "--", path)
    .split("\n")
    .filter((line) => !/^(\+\+\+|---)/.test(line));
  const marked = (mark: string): string[] =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(1));
  return { added: marked("+"), removed: marked("-") };
}

beforeAll(() => {
  clone = cloneWorkingTree();
  pnpm("install", "--frozen-lockfile", "--prefer-offline");
  for (const [path, content] of shown()) {
    const target = join(clone.folder, "specs", NAME, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  clone.run("git", "add", "--all");
  clone.run("git", "commit", "--quiet", "--message=a fifth provider's spec");
  said = gen(NAME);
}, 600_000);

// A clone has a node_modules of its own, which slow disks take their time over.
afterAll(() => clone?.remove(), 300_000);

test("specs/README.md shows every kind of file that a curated provider has", () => {
  const kinds = [...shown().keys()].map((path) => path.replace(/\/.*/, "/"));
  expect([...new Set(kinds)]).toEqual([
    "openapi.yaml",
    "resources/",
    "examples/",
    "sources.yaml",
    "coverage.yaml",
    "WORLD.md",
  ]);
});

test("only the package, its changeset, the lockfile and the two READMEs changed", () => {
  const changed = clone
    .changes()
    .map((line) => `${line.slice(0, 2).trim()} ${line.slice(3)}`)
    .sort();
  const inPackage = [
    "LICENSE",
    "README.md",
    "openapi.json",
    "package.json",
    "src/gen/client.gen.ts",
    "src/gen/core.gen.ts",
    "src/gen/features.gen.ts",
    "src/gen/manifest.json",
    "src/gen/operations.gen.ts",
    "src/gen/schema.gen.ts",
    "src/gen/table.gen.ts",
    "src/index.ts",
    "test/client.test.ts",
    "tsconfig.build.json",
    "tsconfig.json",
    "vitest.config.ts",
  ].map((path) => `?? packages/${NAME}/${path}`);
  expect(changed).toEqual(
    [
      "M README.md",
      "M pnpm-lock.yaml",
      `?? .changeset/${NAME}-first.md`,
      `?? specs/${NAME}/README.md`,
      ...inPackage,
    ].sort(),
  );
});

test("the run says what it made, and that the spec is held to all rules", () => {
  expect(said).toContain(`${NAME}: 1 operations, 1 methods\n`);
  expect(said).not.toContain("not curated");
});

test("the root README got one row, the lockfile one package", () => {
  expect(changedLines("README.md")).toEqual({
    added: [
      `| Newco API | [\`@specwright/${NAME}\`](packages/${NAME}) | 1 | \`npm install @specwright/${NAME}\` |`,
    ],
    removed: [],
  });
  const { added, removed } = changedLines("pnpm-lock.yaml");
  expect(removed).toEqual([]);
  expect(added).toContain(`  packages/${NAME}:`);
  expect(added.filter((line) => /^ {2}\S/.test(line))).toEqual([`  packages/${NAME}:`]);
});

test("a curator's rules hold", () => {
  const out = node("tools/spec-rules/src/cli.ts", NAME);
  expect(out).toMatch(new RegExp(`^spec-rules: ${NAME} 0 problems, \\d+ rules$`, "m"));
});

test("the package builds, type-checks, passes its first test and every contract cell", () => {
  const folder = join(clone.folder, "packages", NAME);
  const tsc = join(clone.folder, "node_modules/typescript/bin/tsc");
  pnpm("--filter", `@specwright/${NAME}...`, "--filter", "@specwright/mock", "build");
  node(tsc, "-p", `packages/${NAME}`);
  expect(existsSync(join(folder, "dist/index.d.ts"))).toBe(true);
  const vitest = join(folder, "node_modules/vitest/vitest.mjs");
  expect(node(vitest, "run", "--root", folder)).toContain("1 passed");
  const [, good, all] = /^contract: newco (\d+)\/(\d+) cells/m.exec(
    node("tools/contract/src/cli.ts", NAME),
  ) ?? ["", "0", "1"];
  expect(good).toBe(all);
  expect(Number(all)).toBeGreaterThan(5);
});

test("what was scaffolded passes the repository's own format and lint", () => {
  const hands = ["src/index.ts", "test", "package.json", "tsconfig.json", "tsconfig.build.json"];
  const paths = [...hands, "vitest.config.ts"].map((path) => `packages/${NAME}/${path}`);
  const biome = join(clone.folder, "node_modules/.bin/biome");
  expect(() => clone.run(biome, "check", ...paths)).not.toThrow();
});

test("the changeset is one that changesets understands", () => {
  const text = readFileSync(join(clone.folder, `.changeset/${NAME}-first.md`), "utf8");
  expect(text).toBe(
    `---\n"@specwright/${NAME}": minor\n---\n\nFirst version: a typed client for the Newco API.\n`,
  );
});

test("gen --check holds the new package from now on", () => {
  expect(gen("--check", NAME)).toContain(`gen --check: ${NAME}: up to date`);
});
