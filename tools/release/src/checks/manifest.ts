import type { PackedPackage } from "../pack.ts";

/** Does package.json say what users and registries need to know? */
export function checkManifest({ packedManifest: manifest }: PackedPackage): string[] {
  const problems: string[] = [];
  if (manifest.license !== "MIT") problems.push('"license" is not MIT');
  if (!manifest.description) problems.push('"description" is missing');
  if (manifest.type !== "module") problems.push('"type" is not "module"');
  if (!manifest.engines?.node) problems.push('"engines.node" is missing');
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    if (/^(workspace|catalog|link|file):/.test(range)) {
      problems.push(`its dependency ${name} is still ${range}: nobody outside could install it`);
    }
  }
  return problems;
}

/** What is not wrong but should be known before a release. */
export function manifestNotes({ packedManifest: manifest }: PackedPackage): string[] {
  return manifest.repository === undefined || manifest.repository === ""
    ? ['"repository" is empty: set it once the project has an address (npm provenance compares it)']
    : [];
}
