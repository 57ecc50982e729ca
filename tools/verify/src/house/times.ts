import { globSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { readJson } from "@specwright/config/workspace";

interface Report {
  readonly startTime: number;
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

/** What a package's tests of one kind took when they last ran. */
export interface Suite {
  readonly name: string;
  readonly passed: number;
  readonly seconds: number;
  /** The file that took longest, with its seconds. */
  readonly longest: string;
}

const KINDS: Readonly<Record<string, string>> = { "report.json": "test", "e2e.json": "test:e2e" };

/** The suites of a clone that have a report, the longest first. */
export function suitesOf(root: string): Suite[] {
  return globSync("{packages,tools}/*/.vitest/{report,e2e}.json", { cwd: root })
    .map((path) => {
      const folder = dirname(dirname(path));
      const { startTime, numPassedTests, testResults } = readJson<Report>(join(root, path));
      const files = testResults
        .map(({ name, ...at }) => ({ name, seconds: (at.endTime - at.startTime) / 1000 }))
        .sort((a, b) => b.seconds - a.seconds);
      const [first] = files;
      return {
        name: `${folder} ${KINDS[basename(path)]}`,
        passed: numPassedTests,
        seconds: (Math.max(...testResults.map(({ endTime }) => endTime)) - startTime) / 1000,
        longest: first
          ? `${relative(join(root, folder), first.name)} ${first.seconds.toFixed(1)}`
          : "",
      };
    })
    .sort((a, b) => b.seconds - a.seconds);
}

/** The suites as a table; with those of an earlier run, both stand side by side. */
export function timesTable(suites: readonly Suite[], before: readonly Suite[] = []): string[] {
  const known = new Map(before.map((suite) => [suite.name, suite]));
  const figures = (suite: Suite | undefined): string[] =>
    suite ? [String(suite.passed), suite.seconds.toFixed(1)] : ["", ""];
  const row = (name: string, cells: readonly string[], longest: string): string =>
    [name.padEnd(32), ...cells.map((cell) => cell.padStart(8)), "", longest].join(" ").trimEnd();
  const head = before.length > 0 ? ["before", "seconds", "now", "seconds"] : ["passed", "seconds"];
  return [
    row("", head, "longest file"),
    ...suites.map((suite) => {
      const then = before.length > 0 ? figures(known.get(suite.name)) : [];
      return row(suite.name, [...then, ...figures(suite)], suite.longest);
    }),
  ];
}
