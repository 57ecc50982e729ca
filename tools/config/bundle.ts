/**
 * Puts what a package's subpaths hold into few files, since Node reads a hundred small ones five times as
 * long: `node ../../tools/config/bundle.ts`, in the folder of a built package. What other bundlers take
 * stays in files of its own, of which they leave out what a program does not use.
 *
 * A subpath is bundled where its `exports` say `node`; what is bundled is its `default`.
 */
import { readFileSync } from "node:fs";
import { build } from "esbuild";

interface Subpath {
  readonly node?: string;
  readonly default?: string;
}

const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly exports: Readonly<Record<string, Subpath | string>>;
};

const FOLDER = "./dist/bundle/";
const entries = Object.values(exports).flatMap((one) => {
  if (typeof one === "string" || !one.node?.startsWith(FOLDER) || !one.default) return [];
  return [{ in: one.default, out: one.node.slice(FOLDER.length).replace(/\.js$/, "") }];
});

await build({
  entryPoints: entries,
  outdir: FOLDER,
  bundle: true,
  // What subpaths share is there once: two copies of a registry would be two registries.
  splitting: true,
  chunkNames: "shared-[hash]",
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  sourcemap: true,
  // Without the workspace's own paths, which lead to sources.
  tsconfigRaw: "{}",
  logLevel: "warning",
});
