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

/** Generates a fixture as `pnpm gen` would, so that what is tested is what users get. */
export async function generateDepot(name = "depot"): Promise<Depot> {
  const here = resolve(import.meta.dirname, "..");
  mkdirSync(join(here, ".cache"), { recursive: true });
  const root = mkdtempSync(join(here, `.cache/${name}-`));
  cpSync(join(here, "test/fixtures", name), join(root, "specs", name), { recursive: true });
  mkdirSync(join(root, "packages"));
  writeFileSync(join(root, "README.md"), "<!-- providers:start -->\n<!-- providers:end -->\n");
  writeFileSync(join(root, "LICENSE"), "MIT\n");
  writeFileSync(join(root, "package.json"), '{ "type": "module" }\n');
  const codegen = require.resolve("@specwright/codegen/package.json");
  const cli = join(dirname(codegen), "src/cli.ts");
  const args = [cli, "--root", root, "--no-install", name];
  const run = spawnSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
  const folder = join(root, "packages", name);
  const module = (await import(join(folder, "src/gen/client.gen.ts"))) as Record<
    string,
    ((options: ClientOptions) => object) | undefined
  >;
  const create = module[`create${name[0]?.toUpperCase()}${name.slice(1)}`];
  if (!create) throw new Error(`the package of ${name} has no factory`);
  return {
    provider: { name, folder },
    factory: (options) => create(options as ClientOptions) as Json,
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
