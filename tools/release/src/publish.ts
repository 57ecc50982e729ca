import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { checkPackages } from "./check.ts";
import { run } from "./run.ts";

/** What must be green before a registry hears of us, in this order. */
const GATES = [
  { name: "contract", args: ["tools/verify/src/cli.ts", "--only", "build", "--only", "contract"] },
  { name: "check", args: ["tools/verify/src/cli.ts", "--quick"] },
] as const;

/**
 * Runs the gates, then publishes what is not yet published. Any red ends it before the registry is
 * contacted.
 *
 * @returns the exit code
 */
export async function publish(root: string = ROOT): Promise<number> {
  const pending = pendingChangesets(root);
  if (pending.length > 0) {
    console.error(
      `release: these changesets are not yet versions: ${pending.join(", ")}; run "pnpm changeset version" and commit`,
    );
    return 1;
  }
  for (const gate of GATES) {
    console.log(`\nrelease: ${gate.name}`);
    const { code } = await run(process.execPath, gate.args, { cwd: root, show: true });
    if (code !== 0) return refuse(gate.name);
  }
  console.log("\nrelease: packages");
  if ((await checkPackages(root)) !== 0) return refuse("release:check");
  console.log("\nrelease: publish");
  const { code } = await run("changeset", ["publish"], { cwd: root, show: true });
  return code;
}

function refuse(gate: string): number {
  console.error(`\nrelease: ${gate} is red; nothing was published and no registry was contacted`);
  return 1;
}

/** Changesets that wait to become versions. */
export function pendingChangesets(root: string): string[] {
  return readdirSync(join(root, ".changeset")).filter(
    (file) => file.endsWith(".md") && file !== "README.md",
  );
}
