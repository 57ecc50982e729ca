import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { PEERS } from "./paths.ts";

/** What of esbuild's own interface is used here; the package is a peer's, not ours. */
interface Esbuild {
  build(options: object): Promise<{ outputFiles: { contents: Uint8Array }[] }>;
}
interface Hooks {
  onLoad(filter: { filter: RegExp }, load: (args: { path: string }) => object | undefined): void;
}

const NAMES = /export (?:async )?(?:function\*?|const|class) (\w+)/g;

/** A module that exports the same names and holds nothing. */
function hollow(path: string): string {
  const names = [...readFileSync(path, "utf8").matchAll(NAMES)].flatMap(([, name]) => name ?? []);
  const exported = names.map((name) => `export const ${name} = class {};`);
  return [...exported, "export default class {}"].join("\n");
}

/** Bytes of a program for browsers, minified and packed, as if some of its modules held nothing. */
export async function sizeWithout(entry: string, parts: readonly RegExp[]): Promise<number> {
  const home = pathToFileURL(join(PEERS, "node_modules/esbuild/lib/main.js"));
  const { build } = (await import(home.href)) as Esbuild;
  const plugin = {
    name: "hollow",
    setup: ({ onLoad }: Hooks) =>
      onLoad({ filter: /\.m?[jt]s$/ }, ({ path }) =>
        parts.some((part) => part.test(path))
          ? { contents: hollow(path), loader: "js" }
          : undefined,
      ),
  };
  const options = { bundle: true, format: "esm", platform: "browser", minify: true, write: false };
  const { outputFiles } = await build({ entryPoints: [entry], plugins: [plugin], ...options });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return gzipSync(code, { level: 9 }).length;
}
