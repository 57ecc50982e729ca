import { fileURLToPath } from "node:url";
import { mergeConfig } from "vitest/config";
import config from "../vitest.config.js";

/**
 * The tests of one folder, in one process: a mutant should meet the tests that are about it, not
 * be caught by chance elsewhere, and there are thousands of them. The hostile table stays out: it
 * loads the runtime anew for each row, beside the mutants. A mutant that hangs is ended by Stryker; the
 * tests have time enough on a machine that is busy.
 */
const merged = mergeConfig(config, {
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: { exclude: ["test/hostile/**"], testTimeout: 20_000, isolate: false },
});
merged.test.include = (process.env.MUTATION_TESTS ?? "test/**/*.test.ts").split(",");
export default merged;
