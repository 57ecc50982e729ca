import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/**
 * Adding a provider is dropping a spec and running one command: done here in a temporary clone of
 * this repository (of what is committed), with a look at every file that changed.
 */
const ROOT = resolve(import.meta.dirname, "../../..");
const NAME = "newco";

let clone: string;

const git = (...args: string[]): string =>
  execFileSync("git", ["-c", "user.name=test", "-c", "user.email=test@newco.example", ...args], {
    cwd: clone,
    encoding: "utf8",
  });

/** Runs a command in the clone; its output, or an error with it. */
function run(file: string, args: readonly string[], cwd = clone): string {
  const { status, stdout, stderr } = spawnSync(file, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${file} ${args.join(" ")}: ${status}\n${stdout}${stderr}`);
  return stdout + stderr;
}

const gen = (...args: string[]): string =>
  run(process.execPath, ["tools/codegen/src/cli.ts", ...args]);

/** Lines that a commit added and removed in a file. */
function changedLines(path: string): { added: string[]; removed: string[] } {
  const lines = git("diff", "HEAD", "--unified=0", "--", path)
    .split("\n")
    .filter((line) => !/^(\+\+\+|---)/.test(line));
  const marked = (mark: string): string[] =>
    lines.filter((line) => line.startsWith(mark)).map((line) => line.slice(1));
  return { added: marked("+"), removed: marked("-") };
}

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), "specwright-fifth-"));
  execFileSync("git", ["clone", "--quiet", "--shared", ROOT, clone]);
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).devEngines
    .packageManager;
  run("npx", ["--yes", `pnpm@${version}`, "install", "--no-frozen-lockfile", "--prefer-offline"]);
  cpSync(join(import.meta.dirname, "fixtures/small"), join(clone, "specs", NAME), {
    recursive: true,
  });
  git("add", "--all");
  git("commit", "--quiet", "--no-verify", "--message", "a fifth provider's spec");
  gen(NAME);
}, 300_000);

// A clone has a node_modules of its own, which slow disks take their time over.
afterAll(() => rmSync(clone, { recursive: true, force: true }), 300_000);

test("only the package, its changeset, the lockfile and the two READMEs changed", () => {
  const changed = git("status", "--porcelain", "--untracked-files=all")
    .split("\n")
    .filter(Boolean)
    .map((line) => `${line.slice(0, 2).trim()} ${line.slice(3)}`)
    .sort();
  expect(changed).toEqual(
    [
      "M README.md",
      "M pnpm-lock.yaml",
      `?? .changeset/${NAME}-first.md`,
      `?? packages/${NAME}/LICENSE`,
      `?? packages/${NAME}/README.md`,
      `?? packages/${NAME}/openapi.json`,
      `?? packages/${NAME}/package.json`,
      `?? packages/${NAME}/src/gen/client.gen.ts`,
      `?? packages/${NAME}/src/gen/manifest.json`,
      `?? packages/${NAME}/src/gen/core.gen.ts`,
      `?? packages/${NAME}/src/gen/features.gen.ts`,
      `?? packages/${NAME}/src/gen/operations.gen.ts`,
      `?? packages/${NAME}/src/gen/table.gen.ts`,
      `?? packages/${NAME}/src/gen/schema.gen.ts`,
      `?? packages/${NAME}/src/index.ts`,
      `?? packages/${NAME}/test/client.test.ts`,
      `?? packages/${NAME}/tsconfig.build.json`,
      `?? packages/${NAME}/tsconfig.json`,
      `?? packages/${NAME}/vitest.config.ts`,
      `?? specs/${NAME}/README.md`,
    ].sort(),
  );
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

test("the package builds, type-checks and passes its first test", () => {
  const tsc = join(clone, "node_modules/.bin/tsc");
  const folder = join(clone, "packages", NAME);
  run(tsc, ["-p", "tsconfig.build.json"], join(clone, "packages/runtime"));
  run(tsc, ["-p", "tsconfig.build.json"], folder);
  run(tsc, ["-p", "."], folder);
  expect(existsSync(join(folder, "dist/index.d.ts"))).toBe(true);
  expect(run(join(folder, "node_modules/.bin/vitest"), ["run"], folder)).toContain("1 passed");
});

test("what was scaffolded passes the repository's own format and lint", () => {
  const hands = ["src/index.ts", "test", "package.json", "tsconfig.json", "tsconfig.build.json"];
  const paths = [...hands, "vitest.config.ts"].map((path) => `packages/${NAME}/${path}`);
  expect(run(join(clone, "node_modules/.bin/biome"), ["check", ...paths])).toContain("No fixes");
});

test("the changeset is one that changesets understands", () => {
  const text = readFileSync(join(clone, `.changeset/${NAME}-first.md`), "utf8");
  expect(text).toBe(
    `---\n"@specwright/${NAME}": minor\n---\n\nFirst version: a typed client for the Newco API.\n`,
  );
});

test("gen --check holds the new package from now on", () => {
  expect(gen("--check", NAME)).toContain(`gen --check: ${NAME}: up to date`);
});
