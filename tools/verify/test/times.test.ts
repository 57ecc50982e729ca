import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { suitesOf, timesTable } from "../src/house/times.ts";

/** A clone whose only suite has run: files with the seconds at which they began and ended. */
function ran(passed: number, files: Readonly<Record<string, readonly [number, number]>>): string {
  const root = mkdtempSync(join(tmpdir(), "times-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "tools/x/.vitest"), { recursive: true });
  const testResults = Object.entries(files).map(([name, [start, end]]) => ({
    name: join(root, "tools/x/test", name),
    startTime: start * 1000,
    endTime: end * 1000,
  }));
  const report = { startTime: 1000, numPassedTests: passed, testResults };
  writeFileSync(join(root, "tools/x/.vitest/e2e.json"), JSON.stringify(report));
  return root;
}

test("a suite took what lay between its start and its last end, beside what it took elsewhere", () => {
  const now = suitesOf(ran(7, { "a.test.ts": [2, 3], "b.test.ts": [3, 6.5] }));
  expect(now).toEqual([
    { name: "tools/x test:e2e", passed: 7, seconds: 5.5, longest: "test/b.test.ts 3.5" },
  ]);
  const words = (lines: readonly string[]) => lines.map((line) => line.trim().split(/ {2,}/));
  expect(words(timesTable(now))).toEqual([
    ["passed", "seconds", "longest file"],
    ["tools/x test:e2e", "7", "5.5", "test/b.test.ts 3.5"],
  ]);
  const before = suitesOf(ran(6, { "a.test.ts": [2, 9] }));
  expect(words(timesTable(now, before))[1]).toEqual([
    "tools/x test:e2e",
    "6",
    "8.0",
    "7",
    "5.5",
    "test/b.test.ts 3.5",
  ]);
});
