import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder of the repository. */
export const ROOT = resolve(import.meta.dirname, "../..");

/** A provider whose package has been generated. */
export interface GeneratedProvider {
  /** Folder name under `packages/` and `specs/`. */
  readonly name: string;
  /** Folder of its package. */
  readonly folder: string;
  /** Bundled spec. */
  readonly specPath: string;
  readonly manifestPath: string;
}

/** The providers that have a generated package, by name: whatever is there, is discovered. */
export function generatedProviders(root: string = ROOT): GeneratedProvider[] {
  const packages = join(root, "packages");
  return readdirSync(packages)
    .filter((name) => existsSync(join(packages, name, "openapi.json")))
    .sort()
    .map((name) => {
      const folder = join(packages, name);
      return {
        name,
        folder,
        specPath: join(folder, "openapi.json"),
        manifestPath: join(folder, "src/gen/manifest.json"),
      };
    });
}

/** Reads a JSON file. */
export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8")) as T;
}

interface PackageFile {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly types?: string }>>;
}

/**
 * What TypeScript's `paths` need to find a package without installing it: each name that it exports,
 * with its file among the sources, or among what is built of them.
 */
export function exportedPaths(folder: string, from: "src" | "dist"): Record<string, string[]> {
  const { name, exports } = readJson<PackageFile>(join(folder, "package.json"));
  const entries = Object.entries(exports).flatMap(([path, target]) => {
    const types = typeof target === "string" ? undefined : target.types;
    if (types === undefined) return [];
    const file = from === "dist" ? types : types.replace(/^\.\/dist\/(.*)\.d\.ts$/, "./src/$1.ts");
    return [[name + path.slice(1), [join(folder, file)]] as [string, string[]]];
  });
  return Object.fromEntries(entries);
}
