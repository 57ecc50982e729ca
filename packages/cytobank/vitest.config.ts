import { fileURLToPath } from "node:url";
import shared from "@specwright/config/vitest";
import { mergeConfig } from "vitest/config";

export default mergeConfig(shared, {
  resolve: {
    // Unit tests run on the sources; the conditions of package.json lead to dist.
    alias: { "#disk": fileURLToPath(new URL("src/transfers/disk-node.ts", import.meta.url)) },
  },
});
