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
  readonly keywords?: readonly string[];
  readonly author?: unknown;
  readonly repository?: unknown;
  readonly homepage?: unknown;
  readonly bugs?: unknown;
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

/** The same packages, each after those that it depends on. */
export function inOrder<T extends PublishedPackage>(packages: readonly T[]): T[] {
  const byName = new Map(packages.map((one) => [one.manifest.name, one]));
  const ordered = new Set<T>();
  const seen = new Set<T>();
  const add = (one: T): void => {
    if (seen.has(one)) return;
    seen.add(one);
    for (const name of Object.keys(one.manifest.dependencies ?? {})) {
      const needed = byName.get(name);
      if (needed !== undefined) add(needed);
    }
    ordered.add(one);
  };
  packages.forEach(add);
  return [...ordered];
}
