/**
 * The smoke program in workerd, the engine of Cloudflare's workers: bundled as workers are, and run as a
 * worker's test, which may reach this machine.
 */
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

// A dependency of the packages' build, not of this package.
const { build } = createRequire(fileURLToPath(import.meta.resolve("@specwright/config/bundle")))(
  "esbuild",
);
const here = fileURLToPath(new URL(".", import.meta.url));

const WORKER = (url) => `
import * as main from "@specwright/runtime";
import { rawOf } from "@specwright/runtime/raw";
import { program } from "./program.mjs";
export default {
  async test() {
    console.log(\`\${await program({ ...main, rawOf }, ${JSON.stringify(url)})} checks\`);
  },
};`;

const CONFIG = `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [
  (name = "main", worker = (
    modules = [(name = "worker", esModule = embed "worker.js")],
    compatibilityDate = "2025-01-01",
    globalOutbound = "network",
  )),
  (name = "network", network = (allow = ["private", "public"])),
]);`;

/**
 * Writes what workerd is to run.
 *
 * @returns the path of its configuration
 */
export async function makeWorker(folder, url) {
  await build({
    stdin: { contents: WORKER(url), resolveDir: here },
    bundle: true,
    format: "esm",
    conditions: ["workerd", "worker", "browser"],
    tsconfigRaw: "{}",
    outfile: join(folder, "worker.js"),
  });
  const config = join(folder, "worker.capnp");
  await writeFile(config, CONFIG);
  return config;
}
