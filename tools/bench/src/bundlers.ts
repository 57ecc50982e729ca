import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { buildProgram } from "./build.ts";
import { bin, PEERS, run, WORK, write } from "./paths.ts";

/** What of the bundlers' own interfaces is used here; the packages are peers, not ours. */
interface Built {
  generate(options: object): Promise<{ output: readonly { readonly code: string }[] }>;
}
interface Rollup {
  rollup(options: object): Promise<Built>;
}
interface Resolve {
  nodeResolve(options: object): object;
}
interface Rolldown {
  rolldown(options: object): Promise<Built>;
}
interface Webpack {
  default(
    options: object,
    done: (error: unknown, stats?: { hasErrors(): boolean; toString(): string }) => void,
  ): void;
}

const peer = async <T>(path: string): Promise<T> =>
  (await import(pathToFileURL(join(PEERS, "node_modules", path)).href)) as T;

/** The code of a program as one file. */
const codeOf = async (built: Built): Promise<string> =>
  (await built.generate({ format: "es" })).output.map(({ code }) => code).join("\n");

/** Makes one file of a program for browsers; @returns its code, minified or not */
const BUNDLERS: Readonly<Record<string, (entry: string) => Promise<string>>> = {
  esbuild: async (entry) => readFileSync(buildProgram(entry, "browser"), "utf8"),
  async Rollup(input) {
    const { rollup } = await peer<Rollup>("rollup/dist/es/rollup.js");
    const { nodeResolve } = await peer<Resolve>("@rollup/plugin-node-resolve/dist/es/index.js");
    return codeOf(await rollup({ input, plugins: [nodeResolve({ browser: true })] }));
  },
  async Rolldown(input) {
    const { rolldown } = await peer<Rolldown>("rolldown/dist/index.mjs");
    return codeOf(await rolldown({ input, platform: "browser" }));
  },
  async webpack(entry) {
    const { default: webpack } = await peer<Webpack>("webpack/lib/index.js");
    const filename = "webpack.js";
    const output = { path: join(WORK, "bytes"), filename, module: true };
    const options = {
      mode: "production",
      entry,
      output,
      target: "web",
      experiments: { outputModule: true },
      performance: false,
    };
    await new Promise<void>((done, fail) => {
      webpack(options, (error, stats) => {
        if (error || !stats || stats.hasErrors()) fail(error ?? new Error(`${stats}`));
        else done();
      });
    });
    return readFileSync(join(output.path, filename), "utf8");
  },
};

/** A program's bytes by each bundler, minified by the same minifier and packed. */
export async function sizesBy(entry: string): Promise<ReadonlyMap<string, number>> {
  const sizes = new Map<string, number>();
  for (const [name, bundle] of Object.entries(BUNDLERS)) {
    const path = write("bytes/bundled.mjs", await bundle(entry));
    const code = run(bin("esbuild"), [path, "--minify", "--format=esm"]);
    sizes.set(name, gzipSync(code, { level: 9 }).length);
  }
  return sizes;
}
