import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { promisify } from "node:util";

/** Oldest Node that published packages support; `engines` of each says the same. */
export const OLDEST_NODE = "20.19.6";

/**
 * The program of a Node version, fetched through npx on first use, so that nobody pays for it who
 * does not need it.
 *
 * @param version exact version, such as {@link OLDEST_NODE}
 * @returns path of the program
 * @throws Error where that Node can't be had on this machine
 */
export async function nodeProgram(version: string): Promise<string> {
  // Outside the repository: npx would look for the package in the workspace first.
  const { stdout } = await promisify(execFile)(
    "npx",
    ["--yes", `--package=node@${version}`, "--", "node", "--print", "process.execPath"],
    { cwd: tmpdir() },
  );
  return stdout.trim();
}
