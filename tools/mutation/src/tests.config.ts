import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { mergeConfig } from "vitest/config";

/**
 * The tests of one folder, in one process: a mutant should meet the tests that are about it, not
 * be caught by chance elsewhere, and there are thousands of them. The hostile table stays out: it
 * loads the runtime anew for each row, beside the mutants. A mutant that hangs is ended by Stryker; the
 * tests have time enough on a machine that is busy.
 *
 * Stryker works in a copy of the runtime: its settings, and what they lead to, are those of the copy.
 */
const { default: config } = await import(pathToFileURL(resolve("vitest.config.ts")).href);
// Which tests share a process is said below: the projects of the runtime say it for all of its tests.
const { projects: _, ...test } = config.test;
const merged = mergeConfig(
  { ...config, test },
  {
    root: process.cwd(),
    test: { exclude: ["test/hostile/**"], testTimeout: 20_000, isolate: false },
  },
);
merged.test.include = (process.env.MUTATION_TESTS ?? "test/**/*.test.ts").split(",");
export default merged;
