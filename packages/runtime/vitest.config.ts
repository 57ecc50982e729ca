import { fileURLToPath } from "node:url";
import shared from "@specwright/config/vitest";
import { mergeConfig } from "vitest/config";

/** Tests that load the runtime anew, put modules in the place of others, or look at what a whole process holds. */
const ALONE = ["hostile", "node", "soak", "streams"].map((room) => `test/${room}/**/*.test.ts`);

/**
 * A file of tests shares a process, and the modules that it has loaded, with others: starting one for each of two
 * hundred files takes longer than the tests. Whoever changes what all would see stands in `ALONE`.
 */
const settings = mergeConfig(shared, {
  test: { setupFiles: [fileURLToPath(new URL("test/support/seed.ts", import.meta.url))] },
  resolve: {
    // Unit tests run on the sources; the conditions of package.json lead to dist.
    alias: { "#fs": fileURLToPath(new URL("src/transfer/fs-node.ts", import.meta.url)) },
  },
});
const { include, ...test } = settings.test;

export default {
  ...settings,
  test: {
    ...test,
    projects: [
      { extends: true, test: { name: "together", include, exclude: ALONE, isolate: false } },
      { extends: true, test: { name: "alone", include: ALONE, isolate: true } },
    ],
  },
};
