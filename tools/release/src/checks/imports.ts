import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nodeProgram, OLDEST_NODE } from "@specwright/config/node-versions";
import type { PackedPackage } from "../pack.ts";
import { run } from "../run.ts";

/** A Node to try: its version and its program. */
export interface NodeVersion {
  readonly version: string;
  readonly program: string;
}

/** The Node that develops, and the oldest that published packages support. */
export async function nodeVersions(): Promise<NodeVersion[]> {
  return [
    { version: process.version, program: process.execPath },
    { version: `v${OLDEST_NODE}`, program: await nodeProgram(OLDEST_NODE) },
  ];
}

/**
 * Installs the tarballs with plain npm into an empty folder.
 *
 * @returns what npm said, where it failed
 */
export async function installTarballs(
  packed: readonly PackedPackage[],
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(
    packed.map(({ manifest, tarball }) => [manifest.name, `file:${tarball}`]),
  );
  // Without this npm would ask the registry for our own packages that others depend on.
  const manifest = {
    private: true,
    type: "module",
    dependencies: { ...peersOf(packed), ...dependencies },
    overrides: dependencies,
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const { code, output } = await run("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: folder,
  });
  return code === 0 ? [] : [`npm install of the tarballs failed:\n${output}`];
}

/** Optional peers, so that the entry points over them load too; the oldest line that is allowed. */
function peersOf(packed: readonly PackedPackage[]): Record<string, string> {
  const peers = packed.flatMap((one) => Object.entries(one.packedManifest.peerDependencies ?? {}));
  return Object.fromEntries(
    peers.map(([name, range]) => [name, range.split("||")[0]?.trim() ?? range]),
  );
}

/** Loads every entry point of a package that was installed, by `import` and by `require`, on each Node. */
export async function checkImports(
  { packedManifest: manifest }: PackedPackage,
  folder: string,
  versions: readonly NodeVersion[],
): Promise<string[]> {
  const problems: string[] = [];
  for (const subpath of Object.keys(manifest.exports ?? {})) {
    const id = JSON.stringify(join(manifest.name, subpath));
    const json = subpath.endsWith(".json");
    const ways = json
      ? [["require", `require(${id})`]]
      : [
          [
            "import",
            `const m = await import(${id}); if (Object.keys(m).length === 0) throw new Error("exports nothing")`,
          ],
          [
            "require",
            `const m = require(${id}); if (Object.keys(m).length === 0) throw new Error("exports nothing")`,
          ],
        ];
    for (const [way, code] of ways as [string, string][]) {
      const type = way === "import" ? "module" : "commonjs";
      for (const { program, version } of versions) {
        const result = await run(program, [`--input-type=${type}`, "--eval", code], {
          cwd: folder,
        });
        if (result.code !== 0)
          problems.push(`${way} of ${id} on Node ${version}:\n${result.output}`);
      }
    }
  }
  return problems;
}
