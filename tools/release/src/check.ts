import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { checkContents } from "./checks/contents.ts";
import { checkImports, installTarballs, nodeVersions } from "./checks/imports.ts";
import { checkLint } from "./checks/lint.ts";
import { checkManifest, manifestNotes } from "./checks/manifest.ts";
import { checkTypes } from "./checks/types.ts";
import { pack } from "./pack.ts";
import { publishedPackages } from "./packages.ts";
import { run } from "./run.ts";

/**
 * Packs each package and verifies what users would install. Prints what it finds.
 *
 * @returns the exit code: 0 where nothing is wrong
 */
export async function checkPackages(root: string = ROOT): Promise<number> {
  console.log("building…");
  const built = await run("turbo", ["run", "build", "--output-logs=errors-only", "--ui=stream"], {
    cwd: root,
  });
  if (built.code !== 0) {
    console.error(built.output);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), "specwright-release-"));
  try {
    const packed = await Promise.all(publishedPackages(root).map((source) => pack(source, folder)));
    const versions = await nodeVersions();
    const consumer = join(folder, "consumer");
    const installProblems = await installTarballs(packed, consumer);
    for (const problem of installProblems) console.error(problem);
    let failures = installProblems.length;
    for (const one of packed) {
      const problems = [
        ...checkContents(one),
        ...checkManifest(one),
        ...(await checkLint(one)),
        ...(await checkTypes(one)),
        ...(installProblems.length > 0 ? [] : await checkImports(one, consumer, versions)),
      ];
      failures += problems.length;
      const { name, version } = one.manifest;
      const state = problems.length === 0 ? "ok" : `${problems.length} problems`;
      console.log(`${name} ${version}: ${one.files.length} files, ${state}`);
      for (const problem of problems) console.error(`  error: ${problem}`);
      for (const note of manifestNotes(one)) console.log(`  note: ${note}`);
    }
    const nodes = versions.map(({ version }) => version).join(" and ");
    console.log(
      `release:check: ${packed.length} packages, ${failures} problems (loaded on Node ${nodes})`,
    );
    return failures === 0 ? 0 : 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
