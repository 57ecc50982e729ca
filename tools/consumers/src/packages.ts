import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { pack } from "@specwright/release/pack";
import { publishedPackages } from "@specwright/release/packages";
import { execute } from "./execute.ts";

/** The tarballs of our packages by name. */
export type Tarballs = ReadonlyMap<string, string>;

/**
 * Builds the packages and packs each, once for all projects.
 *
 * @param folder takes the tarballs
 * @throws Error where a package can't be built or packed
 */
export async function packAll(folder: string): Promise<Tarballs> {
  mkdirSync(folder, { recursive: true });
  const build = ["run", "build", "--ui=stream", "--output-logs=errors-only"];
  const { code, output } = await execute(join(ROOT, "node_modules/.bin/turbo"), build, ROOT);
  if (code !== 0) throw new Error(`the packages can't be built:\n${output}`);
  const packed = await Promise.all(publishedPackages().map((one) => pack(one, folder)));
  const lacking = packed.find(({ tarball }) => !existsSync(tarball));
  if (lacking) throw new Error(`${lacking.manifest.name} was not packed`);
  return new Map(packed.map(({ manifest, tarball }) => [manifest.name, tarball]));
}
