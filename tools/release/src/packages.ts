import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT, readJson } from "@specwright/config/workspace";

/** The fields of package.json that a release cares about. */
export interface PackageManifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly description?: string;
  readonly type?: string;
  readonly repository?: unknown;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly engines?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package of the workspace that is published. */
export interface PublishedPackage {
  readonly folder: string;
  readonly manifest: PackageManifest;
}

/** The packages that are published, by name. */
export function publishedPackages(root: string = ROOT): PublishedPackage[] {
  return globSync("packages/*/package.json", { cwd: root })
    .map((path) => ({
      folder: join(root, dirname(path)),
      manifest: readJson<PackageManifest>(join(root, path)),
    }))
    .filter(({ manifest }) => manifest.private !== true)
    .sort((a, b) => a.manifest.name.localeCompare(b.manifest.name));
}
