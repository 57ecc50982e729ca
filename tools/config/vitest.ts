import { defineConfig, type ViteUserConfig } from "vitest/config";

/**
 * The settings that every package's tests share. The JSON report is what `tools/verify` counts,
 * also when turbo answers from its cache.
 */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    reporters: process.env["SPECWRIGHT_REPORT"]
      ? ["default", ["json", { outputFile: ".vitest/report.json" }]]
      : ["default"],
    testTimeout: 30_000,
    passWithNoTests: false,
  },
}) as ViteUserConfig;
