import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { checkContents } from "./checks/contents.ts";
import { checkImports, installTarballs, nodeVersions } from "./checks/imports.ts";
import { checkLint } from "./checks/lint.ts";
import { checkManifest, manifestNotes } from "./checks/manifest.ts";
import { checkMaps } from "./checks/maps.ts";
import { checkSize, unpackedSize } from "./checks/size.ts";
import { checkTypes } from "./checks/types.ts";
import { pack } from "./pack.ts";
import { inOrder, publishedPackages } from "./packages.ts";
import { integrityOf, writeRecord } from "./record.ts";
import { run } from "./run.ts";

/**
 * Packs each package and verifies what users would install. Prints what it finds.
 *
 * @param keep a folder for the tarballs and the record of their hashes, where all is well
 * @returns the exit code: 0 where nothing is wrong
 */
export async function checkPackages(root: string = ROOT, keep?: string): Promise<number> {
  console.log("building…");
  const sources = publishedPackages(root);
  // Neither what an earlier build has left, nor what a cache holds.
  for (const { folder } of sources) rmSync(join(folder, "dist"), { recursive: true, force: true });
  const args = ["run", "build", "--force", "--output-logs=errors-only", "--ui=stream"];
  const built = await run("turbo", args, { cwd: root });
  if (built.code !== 0) {
    console.error(built.output);
    return 1;
  }
  const scratch = mkdtempSync(join(tmpdir(), "specwright-release-"));
  const folder = keep ?? scratch;
  try {
    mkdirSync(folder, { recursive: true });
    const packed = await Promise.all(sources.map((source) => pack(source, folder)));
    // Taken before anything runs that could change them.
    const hashes = new Map(packed.map((one) => [one, integrityOf(one.tarball)]));
    const versions = await nodeVersions();
    const consumer = join(scratch, "consumer");
    const installProblems = await installTarballs(packed, consumer);
    for (const problem of installProblems) console.error(problem);
    let failures = installProblems.length;
    for (const one of packed) {
      const problems = [
        ...checkContents(one),
        ...checkManifest(one),
        ...checkMaps(one),
        ...checkSize(one),
        ...(await checkLint(one)),
        ...(await checkTypes(one)),
        ...(installProblems.length > 0 ? [] : await checkImports(one, consumer, versions)),
      ];
      failures += problems.length;
      const { name, version } = one.manifest;
      const state = problems.length === 0 ? "ok" : `${problems.length} problems`;
      const size = `${one.files.length} files, ${unpackedSize(one).toFixed(2)} MB unpacked`;
      console.log(`${name} ${version}: ${size}, ${state}`);
      for (const problem of problems) console.error(`  error: ${problem}`);
      for (const note of manifestNotes(one)) console.log(`  note: ${note}`);
    }
    const nodes = versions.map(({ version }) => version).join(" and ");
    console.log(
      `release:check: ${packed.length} packages, ${failures} problems (loaded on Node ${nodes})`,
    );
    if (failures === 0 && keep !== undefined) {
      const { output } = await run("git", ["rev-parse", "HEAD"], { cwd: root });
      const packages = inOrder(packed).map((one) => {
        const { name, version } = one.packedManifest;
        return { name, version, file: basename(one.tarball), integrity: hashes.get(one) ?? "" };
      });
      writeRecord(keep, { commit: output.trim(), packages });
    }
    return failures === 0 ? 0 : 1;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
