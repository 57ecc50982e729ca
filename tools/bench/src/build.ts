import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { bin, run, WORK } from "./paths.ts";

/** Bundles a program, so that all subjects are loaded alike; @returns the path of the bundle */
export function buildProgram(entry: string, platform: "node" | "browser"): string {
  const out = entry.replace(/\.m?[jt]s$/, ".bundle.mjs");
  const common = ["--bundle", "--format=esm", `--platform=${platform}`, `--outfile=${out}`];
  // CommonJS packages ask for `require` in a bundle of ES modules.
  const require =
    "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";
  const extra = platform === "node" ? [`--banner:js=${require}`] : ["--minify"];
  // Without a tsconfig: packages of this workspace have paths in theirs that lead to sources.
  const rest = ["--tsconfig-raw={}", "--log-level=error"];
  run(bin("esbuild"), [entry, ...common, ...extra, ...rest], WORK);
  return out;
}

/** The bytes of a program for browsers: minified, and minified and packed. */
export function sizeOf(entry: string): { min: number; gzip: number } {
  const code = readFileSync(join(buildProgram(entry, "browser")));
  return { min: code.length, gzip: gzipSync(code, { level: 9 }).length };
}
