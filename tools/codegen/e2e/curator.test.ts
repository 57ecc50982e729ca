import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";

/**
 * Taking in GitHub's spec as a curator does: with the command, into a clone of this repository. The
 * README shows what it prints.
 */
const CODEGEN = resolve(import.meta.dirname, "..");
const ROOT = resolve(CODEGEN, "../..");
const SPEC = "tools/codegen/node_modules/@octokit/openapi/generated/api.github.com.json";

let clone: string;
let printed: string[];

function gen(...args: string[]): string {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).devEngines
    .packageManager;
  const pnpm = ["--yes", `pnpm@${version}`, "--silent", "gen"];
  return execFileSync("npx", [...pnpm, ...args, "--root", clone], { cwd: ROOT, encoding: "utf8" });
}

beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), "specwright-curator-"));
  execFileSync("git", ["clone", "--quiet", "--shared", ROOT, clone]);
  printed = gen("github", "--from", SPEC, "--no-install").split("\n");
});

afterAll(() => rmSync(clone, { recursive: true, force: true }));

/** From the line that begins so to the next one that begins otherwise. */
function excerpt(from: string, to: string): string {
  const at = (start: string): number => printed.findIndex((line) => line.startsWith(start));
  return printed.slice(at(from), at(to) + 1).join("\n");
}

test("the command prints what to look at first, as the README shows", () => {
  const list = excerpt("What to look at first", "github: ");
  expect(list).toMatch(/^What to look at first stands in specs\/github\/CURATING\.md:\n/);
  for (const what of [
    "Pagination that looks like one of our styles",
    "Successes without an example",
    "Errors without a schema",
  ]) {
    expect(list).toMatch(new RegExp(`^ +\\d+  ${what}$`, "m"));
  }
  expect(list).toMatch(/^github: \d{4} operations, \d{4} methods$/m);
  expect(readFileSync(join(CODEGEN, "README.md"), "utf8")).toContain(`\n${list}\n`);
});

test("the list names operations, and suggests a style of paging without writing it", () => {
  const read = (path: string): string => readFileSync(join(clone, "specs/github", path), "utf8");
  const list = read("CURATING.md");
  const paging = "`link` (its answer has a `Link` header), by `page` and `per_page`";
  expect(list).toContain(`- \`GET /gists\`: ${paging}\n`);
  expect(list).toContain("- `GET /advisories`: `cursor`, by `after` and `per_page`\n");
  expect(list).toMatch(/\n## Errors without a schema\n\n.+\n\n- `\w+ \/.+`: \d{3}/);
  expect(read("openapi.json")).toBe(readFileSync(join(ROOT, SPEC), "utf8"));
  expect(read("original/openapi.json")).toBe(read("openapi.json"));
  const { operations } = parse(read("coverage.yaml"));
  expect(printed).toContain(
    `github: ${operations.length} operations, ${operations.length} methods`,
  );
});

test("what it wrote is up to date", () => {
  expect(gen("github", "--check")).toContain("gen --check: github: up to date");
});
