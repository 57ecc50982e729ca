import { readFileSync } from "node:fs";
import type { PackageManifest, PublishedPackage } from "./packages.ts";
import { run } from "./run.ts";

/** A package as a registry would get it. */
export interface PackedPackage extends PublishedPackage {
  /** Path of the tarball. */
  readonly tarball: string;
  /** Paths of its files inside the package. */
  readonly files: readonly string[];
  /** Its package.json after pnpm has put versions in place of `workspace:` and `catalog:`. */
  readonly packedManifest: PackageManifest;
}

/**
 * Packs a package into a folder.
 *
 * @throws Error where pnpm can't pack it
 */
export async function pack(source: PublishedPackage, folder: string): Promise<PackedPackage> {
  const packed = await run("pnpm", ["pack", "--json", "--pack-destination", folder], {
    cwd: source.folder,
  });
  if (packed.code !== 0)
    throw new Error(`${source.manifest.name} can't be packed:\n${packed.output}`);
  const json = packed.output.slice(packed.output.indexOf("{"), packed.output.lastIndexOf("}") + 1);
  const { filename, files } = JSON.parse(json) as { filename: string; files: { path: string }[] };
  const manifest = await run("tar", ["-xOzf", filename, "package/package.json"], { cwd: folder });
  return {
    ...source,
    tarball: filename,
    files: files.map((file) => file.path).sort(),
    packedManifest: JSON.parse(manifest.output) as PackageManifest,
  };
}

/** The bytes of its tarball. */
export function tarballBytes(packed: PackedPackage): Uint8Array {
  return readFileSync(packed.tarball);
}
