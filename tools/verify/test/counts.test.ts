import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { countCells } from "../src/count-cells.ts";
import { countClosing } from "../src/count-closing.ts";
import { countReport, countReports } from "../src/count-reports.ts";

test("cells of all providers are summed", () => {
  const output = "noise\ncontract: pluto 10/12 cells\ncontract: plutio 5/5 cells\n";
  expect(countCells(output)).toEqual({ passed: 15, failed: 2, notRun: [] });
});

test("a contract suite that printed no line is a failure", () => {
  expect(countCells("all good, honestly")).toEqual({ passed: 0, failed: 1, notRun: [] });
});

test("a command that counts itself is taken by its last line", () => {
  expect(countClosing("3 passed, 9 failed\nnoise\n12 passed, 1 failed\n")).toEqual({
    passed: 12,
    failed: 1,
    notRun: [],
  });
});

test("a command that closed with nothing is a failure", () => {
  for (const output of ["", "all good", "12 passed, 0 failed\nand then it broke"])
    expect(countClosing(output)).toEqual({ passed: 0, failed: 1, notRun: [] });
});

const suite = (status: "passed" | "failed", ...tests: string[]) => ({
  name: "x.test.ts",
  status,
  message: "",
  assertionResults: tests.map((status) => ({ status, fullName: `a test that ${status}` })),
});

test("skipped and todo tests are named, not counted as passed", () => {
  const report = { testResults: [suite("passed", "passed", "skipped", "todo")] };
  expect(countReport(report)).toEqual({
    passed: 1,
    failed: 0,
    notRun: ["a test that skipped", "a test that todo"],
  });
});

test("a file that breaks before its first test is a failure", () => {
  expect(countReport({ testResults: [suite("failed")] }).failed).toBe(1);
});

test("a failed test is counted once, not once more for its file", () => {
  expect(countReport({ testResults: [suite("failed", "failed", "passed")] })).toEqual({
    passed: 1,
    failed: 1,
    notRun: [],
  });
});

test("a package whose tests left no report is a failure, one without tests is none", () => {
  const root = mkdtempSync(join(tmpdir(), "verify-"));
  for (const [name, scripts] of [
    ["silent", { test: "vitest run" }],
    ["without", { build: "tsc" }],
  ] as const) {
    mkdirSync(join(root, "packages", name), { recursive: true });
    writeFileSync(join(root, "packages", name, "package.json"), JSON.stringify({ scripts }));
  }
  expect(countReports("test", "report.json", root)).toEqual({ passed: 0, failed: 1, notRun: [] });
  mkdirSync(join(root, "packages/silent/.vitest"));
  const report = { testResults: [suite("passed", "passed")] };
  writeFileSync(join(root, "packages/silent/.vitest/report.json"), JSON.stringify(report));
  expect(countReports("test", "report.json", root)).toEqual({ passed: 1, failed: 0, notRun: [] });
  rmSync(root, { recursive: true });
});
