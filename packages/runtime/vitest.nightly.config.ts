import { fileURLToPath } from "node:url";
import { nightly } from "@specwright/config/vitest";
import { mergeConfig } from "vitest/config";

export default mergeConfig(nightly, {
  resolve: {
    alias: { "#fs": fileURLToPath(new URL("src/transfer/fs-node.ts", import.meta.url)) },
  },
});
