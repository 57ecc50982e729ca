import { existsSync, globSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT, readJson } from "@specwright/config/workspace";
import { type Counts, sum } from "./counts.ts";

interface VitestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: "passed" | "failed";
    readonly message: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

/**
 * Counts the vitest reports of all packages that have a script. turbo restores a report with the
 * rest of a cached task, so that a cache hit counts what it stands for. A package with the script
 * and without a report is a failure: its tests said nothing.
 *
 * @param script name of the package script that runs the tests
 * @param file name of the report in each package's `.vitest` folder
 * @param folders the packages that ran; all that have the script, where they are not named
 */
export function countReports(
  script: string,
  file: string,
  root: string = ROOT,
  folders: readonly string[] = packagesWithScript(script, root),
): Counts {
  return sum(
    folders.map((folder) => {
      const path = join(root, folder, ".vitest", file);
      if (existsSync(path)) return countReport(readJson<VitestReport>(path));
      console.error(`${folder}: no report of ${script}`);
      return { passed: 0, failed: 1, notRun: [] };
    }),
  );
}

/** Counts one vitest report. A file that fails before its first test is one failure. */
export function countReport(report: VitestReport): Counts {
  let passed = 0;
  let failed = 0;
  const notRun: string[] = [];
  for (const suite of report.testResults) {
    for (const test of suite.assertionResults) {
      if (test.status === "passed") passed++;
      else if (test.status === "failed") failed++;
      else notRun.push(test.fullName);
    }
    if (suite.status === "failed" && suite.assertionResults.every((t) => t.status !== "failed")) {
      failed++;
    }
  }
  return { passed, failed, notRun };
}

function packagesWithScript(script: string, root: string): string[] {
  return globSync("{packages,tools}/*/package.json", { cwd: root })
    .filter((path) => {
      const manifest = readJson<{ scripts?: Record<string, string> }>(join(root, path));
      return manifest.scripts?.[script] !== undefined;
    })
    .map((path) => dirname(path))
    .sort();
}
