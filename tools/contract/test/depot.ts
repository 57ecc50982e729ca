import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import type { ClientOptions } from "@specwright/runtime";
import type { Json } from "../src/json.ts";
import type { Factory } from "../src/rig.ts";
import type { Provider } from "../src/run.ts";

const require = createRequire(import.meta.url);

/** The fixture's package, generated into a temporary repository inside this folder. */
export interface Depot {
  readonly provider: Provider;
  readonly factory: Factory;
  remove(): void;
}

/** Generates the fixture as `pnpm gen` would, so that what is tested is what users get. */
export async function generateDepot(): Promise<Depot> {
  const here = resolve(import.meta.dirname, "..");
  mkdirSync(join(here, ".cache"), { recursive: true });
  const root = mkdtempSync(join(here, ".cache/depot-"));
  cpSync(join(here, "test/fixtures/depot"), join(root, "specs/depot"), { recursive: true });
  mkdirSync(join(root, "packages"));
  writeFileSync(join(root, "README.md"), "<!-- providers:start -->\n<!-- providers:end -->\n");
  writeFileSync(join(root, "LICENSE"), "MIT\n");
  writeFileSync(join(root, "package.json"), '{ "type": "module" }\n');
  const codegen = require.resolve("@specwright/codegen/package.json");
  const cli = join(dirname(codegen), "src/cli.ts");
  const args = [cli, "--root", root, "--no-install", "depot"];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
  const folder = join(root, "packages/depot");
  const module = (await import(join(folder, "src/gen/client.gen.ts"))) as {
    createDepot(options: ClientOptions): object;
  };
  return {
    provider: { name: "depot", folder },
    factory: (options) => module.createDepot(options as ClientOptions) as Json,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
