import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";

/** The JSON report is what `tools/verify` counts, also when turbo answers from its cache. */
const reporters = (file: string): ("default" | ["json", { outputFile: string }])[] =>
  process.env.SPECWRIGHT_REPORT
    ? ["default", ["json", { outputFile: `.vitest/${file}` }]]
    : ["default"];

/** The settings that every package's tests share. */
const shared = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: reporters("report.json"),
    testTimeout: 120_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
  },
}) as ViteUserConfig;
export default shared;

/**
 * The same for packages whose tests leave the process as they found it: files share processes and the modules that
 * these have loaded, since loading takes longer than most tests do.
 */
export const together = mergeConfig(shared, { test: { isolate: false } });

/**
 * The settings of the tests of `pnpm nightly`: in `nightly/`, for hours rather than minutes, drawing with
 * the environment variable SEED. Run by the script `test:nightly`.
 */
export const nightly = defineConfig({
  test: {
    include: ["nightly/**/*.test.ts"],
    reporters: reporters("nightly.json"),
    testTimeout: 7_200_000,
    hookTimeout: 7_200_000,
    fileParallelism: false,
    passWithNoTests: false,
  },
}) as ViteUserConfig;

/**
 * The settings of tests that install, build, browse or publish: in `e2e/`, one file after another in one process,
 * with minutes rather than seconds. Run by the script `test:e2e`.
 */
export const e2e = defineConfig({
  test: {
    include: ["e2e/**/*.test.ts"],
    reporters: reporters("e2e.json"),
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
    fileParallelism: false,
    isolate: false,
    passWithNoTests: false,
  },
}) as ViteUserConfig;
