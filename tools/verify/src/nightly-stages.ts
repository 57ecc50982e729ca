import { ROOT } from "@specwright/config/workspace";
import { countClosing } from "./count-closing.ts";
import { countReports } from "./count-reports.ts";
import type { Stage } from "./stages.ts";

/** A stage of the night: heavy, or drawn with a seed that is another one each time. */
export interface NightlyStage extends Omit<Stage, "quick" | "budget"> {
  /** Whether Windows and macOS run it as well: paths, uploads, the command lines. */
  readonly everywhere: boolean;
}

const TURBO = ["turbo", "run", "--ui=stream", "--output-logs=new-only", "--continue"] as const;

/** Tests of one package in its folder `nightly/`, by its script `test:nightly` or one more of that kind. */
function suite(folder: string, name: string, title: string, script = "test:nightly"): NightlyStage {
  return {
    name,
    title,
    everywhere: false,
    command: [...TURBO, script, `--filter=./${folder}`],
    count: () => countReports(script, "nightly.json", ROOT, [folder]),
  };
}

/** Unit tests of packages once more: with the seed of the night, on every machine. */
function units(folders: readonly string[], name: string, title: string): NightlyStage {
  const filters = folders.map((folder) => `--filter=./${folder}`);
  return {
    name,
    title,
    everywhere: true,
    command: [...TURBO, "test", "--force", ...filters],
    count: () => countReports("test", "report.json", ROOT, folders),
  };
}

/** In the order in which a fault is cheapest to find. A stage more is a line more. */
export const NIGHTLY: readonly NightlyStage[] = [
  units(
    ["packages/runtime"],
    "runtime",
    "the runtime: properties drawn with the seed, uploads, files",
  ),
  units(
    ["packages/mock", "tools/spec", "tools/spec-rules"],
    "paths",
    "the mock, its command line, and what reads files",
  ),
  {
    name: "consumers",
    title: "users' toolchains: packed packages installed into each, and run",
    everywhere: false,
    command: ["node", "tools/consumers/src/cli.ts"],
    count: countClosing,
  },
  suite(
    "packages/runtime",
    "streams",
    "6 000 bodies that are cut, reset, aborted or collected before they are read, in every way they are handed out",
    "test:streams",
  ),
  suite(
    "packages/mock",
    "fuzz",
    "20 000 spoilt requests to the mocks of all providers, twice: no 5xx, no hang, the same answers",
  ),
  suite("packages/runtime", "soak", "200 000 calls over each transport, one answer in ten a fault"),
  suite(
    "tools/release",
    "release",
    "a release rehearsed against a registry, and three in a row: patch, minor, breaking",
  ),
  suite(
    "tools/drift",
    "drift",
    "drift played on the mocks of all providers: found, rightly placed, patched, no value told",
  ),
  suite(
    "tools/codegen",
    "specs",
    "every public spec, specs mutated with the seed, 500 of strangers and twelve giants",
  ),
  suite(
    "tools/docs",
    "samples",
    "samples in Python (requests) and R (httr2), each one run against the mock; not run where they are missing",
  ),
];
