import { fileURLToPath } from "node:url";
import shared from "@specwright/config/vitest";
import { mergeConfig } from "vitest/config";

export default mergeConfig(shared, {
  test: { setupFiles: [fileURLToPath(new URL("test/support/seed.ts", import.meta.url))] },
  resolve: {
    // Unit tests run on the sources; the conditions of package.json lead to dist.
    alias: { "#fs": fileURLToPath(new URL("src/transfer/fs-node.ts", import.meta.url)) },
  },
});
