import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Files, SHELF, spoil } from "./shelf.ts";

const CLI = join(import.meta.dirname, "../src/cli.ts");
const folder = mkdtempSync(join(tmpdir(), "specwright-specs-"));

function drop(name: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    writeFileSync(join(folder, name, path), text);
  }
}

async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [
      CLI,
      "--specs",
      folder,
      ...args,
    ]);
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

beforeAll(() => {
  drop("good", SHELF);
  drop("bad", spoil("resources/books.yaml", "summary: Get a book", "summary: Get a book."));
  const { "sources.yaml": _sources, "coverage.yaml": _coverage, ...stranger } = SHELF;
  drop("stranger", stranger);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a good provider passes and is counted", async () => {
  const { code, out } = await run("good");
  expect(code).toBe(0);
  expect(out.trimEnd().split("\n").at(-1)).toMatch(/^spec-rules: good 0 problems, \d+ rules$/);
});

test("a bad one fails, with place, rule and fix", async () => {
  const { code, out } = await run("bad");
  expect(code).toBe(1);
  expect(out).toMatch(/resources\/books\.yaml:56:\d+ specwright\/operation-summary: /);
  expect(out).toContain("Fix: write a title");
  expect(out).toContain("spec-rules: bad 1 problem, ");
});

test("without names, every provider is linted; one without sources.yaml to gen only", async () => {
  const { code, out } = await run();
  expect(code).toBe(1);
  const counts = out.match(/^spec-rules: \w+ .*$/gm) ?? [];
  expect(counts.map((line) => line.split(" ")[1])).toEqual(["bad", "good", "stranger"]);
  expect(counts[2]).toContain("0 problems");
  expect(counts[2]?.split(", ")[1]).not.toBe(counts[1]?.split(", ")[1]);
});

test.each([
  [["nobody"], "There is no provider nobody"],
  [["--strength", "hard"], "--strength is hard; it can be check or gen."],
])("wrong arguments %s are refused", async (args, message) => {
  const { code, err } = await run(...args);
  expect(code).toBe(2);
  expect(err).toContain(message);
});

test("what nobody curates is green with a word about what was not asked", async () => {
  expect((await run("stranger")).out).toMatch(
    / {2}not curated \(no sources\.yaml\): \d+ rules not asked/,
  );
  expect((await run("good")).out).not.toContain("not curated");
});

test("a folder without a spec is a problem, named or not", async () => {
  drop("misnamed", { "swagger.yaml": "openapi: 3.1.0" });
  for (const names of [[], ["misnamed"]]) {
    const { code, out } = await run(...names);
    expect(code).toBe(1);
    expect(out).toContain("specwright/file-names: No spec is among swagger.yaml.");
    expect(out).toContain("Fix: call the spec's file openapi.yaml (or openapi.yml, openapi.json)");
  }
});
