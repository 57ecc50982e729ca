import type { PackedPackage } from "../pack.ts";

/** Does package.json say what users and registries need to know? */
export function checkManifest({ packedManifest: manifest }: PackedPackage): string[] {
  const problems: string[] = [];
  if (manifest.license !== "MIT") problems.push('"license" is not MIT');
  if (!manifest.description) problems.push('"description" is missing');
  if (!manifest.keywords?.length)
    problems.push('"keywords" are missing: registries search by them');
  if (!manifest.author) problems.push('"author" is missing');
  if (manifest.type !== "module") problems.push('"type" is not "module"');
  if (!manifest.engines?.node) problems.push('"engines.node" is missing');
  for (const [name, range] of Object.entries(manifest.dependencies ?? {})) {
    if (/^(workspace|catalog|link|file):/.test(range)) {
      problems.push(`its dependency ${name} is still ${range}: nobody outside could install it`);
    }
  }
  return problems;
}

/** What needs an address that the project does not have yet, and why it is worth one. */
const ADDRESSES = {
  repository: "npm's provenance compares it",
  homepage: "registries and editors link to it",
  bugs: "where a user tells what is wrong",
} as const;

/** What is not wrong but should be known before a release. */
export function manifestNotes({ packedManifest: manifest }: PackedPackage): string[] {
  return Object.entries(ADDRESSES)
    .filter(([field]) => !manifest[field as keyof typeof ADDRESSES])
    .map(([field, why]) => `"${field}" is empty: set it once the project has an address (${why})`);
}
