import { mergeConfig } from "vitest/config";
import config from "./vitest.config.js";

/** The unit tests alone: the hostile table loads the runtime anew for each row, beside the mutants. */
export default mergeConfig(config, {
  test: { exclude: ["test/hostile/**"], testTimeout: 5000, isolate: false },
});
