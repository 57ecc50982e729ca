import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of this package. */
export const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));

/** What a program did. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a TypeScript program of this package with Node, which takes the types off by itself. */
export function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  cwd = PACKAGE,
): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [program, ...args],
      // Nothing of the caller's own account gets into an example.
      { cwd, env, timeout: 60_000 },
      (error, stdout, stderr) => done({ code: error ? Number(error.code) : 0, stdout, stderr }),
    );
  });
}
