import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Row } from "./search/rows.ts";
import { setting } from "./text/setting.ts";

/** Writes the stylesheet, the script, and what search reads once somebody searches. */
export async function writeAssets(
  rows: readonly Row[],
  write: (path: string, content: string) => void,
): Promise<void> {
  write("assets/site.css", readFileSync(join(import.meta.dirname, "style/site.css"), "utf8"));
  for (const name of ["site", "find", "try", "workbench"])
    write(`assets/${name}.js`, await script(`${name}.ts`));
  write("assets/search.js", setting("searchRows", rows));
}

async function script(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "script", entry)],
    bundle: true,
    minify: true,
    write: false,
    format: "iife",
    target: "es2022",
    charset: "utf8",
  });
  return outputFiles[0]?.text ?? "";
}
