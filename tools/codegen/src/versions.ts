import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Versions of what decides how the output looks. They stand in the manifest, and nowhere else. */
export function generatorVersions(): Record<string, string> {
  return {
    codegen: versionIn(join(import.meta.dirname, "..")),
    "openapi-typescript": versionOf("openapi-typescript"),
    "@redocly/openapi-core": versionOf("@redocly/openapi-core"),
  };
}

function versionOf(name: string): string {
  let folder = dirname(createRequire(import.meta.url).resolve(name));
  while (!isPackage(folder, name)) folder = dirname(folder);
  return versionIn(folder);
}

function isPackage(folder: string, name: string): boolean {
  try {
    return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).name === name;
  } catch {
    if (dirname(folder) === folder) throw new Error(`${name} is not installed: run pnpm install`);
    return false;
  }
}

function versionIn(folder: string): string {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
}
