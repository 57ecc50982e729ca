import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { checkPackages } from "./check.ts";
import { pendingChangesets } from "./pending.ts";
import { publishTarballs } from "./publish-tarballs.ts";
import { run } from "./run.ts";

/** What must be green before anything is packed, in this order. */
const GATES = [
  { name: "contract", args: ["tools/verify/src/cli.ts", "--only", "build", "--only", "contract"] },
  { name: "check", args: ["tools/verify/src/cli.ts", "--quick"] },
] as const;

/**
 * Runs the gates, packs and checks, then publishes those very tarballs. Any red ends it before anything
 * is published; only `release:check` asks the registry, for what it installs beside the tarballs.
 *
 * @returns the exit code
 */
export async function publish(root: string = ROOT): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-verified-"));
  try {
    if ((await verify(folder, root)) !== 0) return 1;
    console.log("\nrelease: publish");
    return await publishTarballs(folder, root);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Runs the gates, then packs each package into a folder and checks those tarballs; beside them stands
 * what they are, by hash.
 *
 * @returns the exit code
 */
export async function verify(folder: string, root: string = ROOT): Promise<number> {
  const pending = pendingChangesets(root);
  if (pending.length > 0) {
    console.error(
      `release: these changesets are not yet versions: ${pending.join(", ")}; run "pnpm changeset version" and commit`,
    );
    return 1;
  }
  if (await isDirty(root)) return 1;
  if (!(await passGates(root))) return 1;
  console.log("\nrelease: packages");
  if ((await checkPackages(root, folder)) !== 0) {
    console.error("\nrelease: release:check is red; nothing was published");
    return 1;
  }
  // The gates write, and a tag is to say what was published.
  return (await isDirty(root)) ? 1 : 0;
}

/** Runs the gates. What the first has verified of these files, the second need not run again. */
async function passGates(root: string): Promise<boolean> {
  const known = mkdtempSync(join(tmpdir(), "specwright-gates-"));
  try {
    const env = { SPECWRIGHT_VERIFIED: process.env.SPECWRIGHT_VERIFIED ?? known };
    for (const gate of GATES) {
      console.log(`\nrelease: ${gate.name}`);
      const { code } = await run(process.execPath, gate.args, { cwd: root, env, show: true });
      if (code === 0) continue;
      console.error(
        `\nrelease: ${gate.name} is red; nothing was published and no registry was contacted`,
      );
      return false;
    }
    return true;
  } finally {
    rmSync(known, { recursive: true, force: true });
  }
}

/** What is not committed would be published, and no commit would say so. */
async function isDirty(root: string): Promise<boolean> {
  const { output } = await run("git", ["status", "--porcelain"], { cwd: root });
  if (output.trim() === "") return false;
  console.error(
    `release: this is not committed; commit it or put it away, nothing was published:\n${output}`,
  );
  return true;
}
