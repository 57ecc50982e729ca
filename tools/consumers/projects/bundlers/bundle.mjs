import assert from "node:assert/strict";
import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const [bundler, entry, most] = process.argv.slice(2);
const file = resolve(`dist-${bundler}`, "out.mjs");
rmSync(`dist-${bundler}`, { recursive: true, force: true });

const BUNDLERS = {
  async esbuild() {
    const { build } = await import("esbuild");
    const { warnings } = await build({
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      platform: "browser",
      outfile: file,
    });
    return warnings;
  },
  async vite() {
    const { build } = await import("vite");
    const said = [];
    await build({
      logLevel: "silent",
      build: {
        outDir: `dist-${bundler}`,
        rollupOptions: {
          input: entry,
          output: { entryFileNames: "out.mjs" },
          onwarn: (warning) => said.push(warning.message),
        },
      },
    });
    return said;
  },
  async webpack() {
    const { default: webpack } = await import("webpack");
    const compiler = webpack({
      mode: "production",
      target: "web",
      entry: resolve(entry),
      output: { path: resolve(`dist-${bundler}`), filename: "out.mjs" },
    });
    const stats = await new Promise((done, failed) =>
      compiler.run((error, result) => (error ? failed(error) : done(result))),
    );
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    return [...errors, ...warnings].map(({ message }) => message);
  },
  async rollup() {
    const [{ rollup }, { default: nodeResolve }, { transform }] = await Promise.all([
      import("rollup"),
      import("@rollup/plugin-node-resolve"),
      import("esbuild"),
    ]);
    const said = [];
    const bundle = await rollup({
      input: entry,
      plugins: [nodeResolve({ browser: true })],
      onwarn: ({ message }) => said.push(message),
    });
    const minify = {
      name: "minify",
      renderChunk: async (code) => (await transform(code, { minify: true })).code,
    };
    await bundle.write({ file, format: "esm", plugins: [minify] });
    return said;
  },
};

const said = await BUNDLERS[bundler]();
assert.deepEqual(said, []);
const code = readFileSync(file, "utf8");
assert.doesNotMatch(code, /(?:from|import|require\()\s*["']node:/);
const size = gzipSync(code, { level: 9 }).length / 1000;
console.log(`${size.toFixed(1)} kB, minified and packed`);
assert.ok(size < Number(most), `more than ${most} kB`);
globalThis.PLUTO = process.env.PLUTO;
await import(pathToFileURL(file).href);
assert.equal(await globalThis.answer, 1);
console.log("ok");
