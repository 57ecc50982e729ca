import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { UserError } from "../problem.ts";
import { read } from "./write.ts";

/**
 * Links a new package into the workspace and enters it into the lockfile, with the pnpm of the
 * repository: the one that runs us, else the pinned version through npx.
 */
export function install(root: string, say: (line: string) => void): void {
  const version = JSON.parse(read(join(root, "package.json")) ?? "{}").devEngines?.packageManager
    ?.version;
  const command = `npx --yes pnpm@${version} install --no-frozen-lockfile --prefer-offline`;
  say(`new package, so this runs: ${command}`);
  const [file = "", ...args] = command.split(" ");
  const { status, stdout, stderr } = spawnSync(file, args, {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  if (status === 0) return;
  throw new UserError(
    `The new package is written, but installing failed:\n${stdout}${stderr}\n    Fix: mend that, then run: ${command}`,
  );
}
