import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Ran, runProgram } from "@specwright/config/programs";

/** The folder of this package. */
export const PACKAGE = fileURLToPath(new URL("../..", import.meta.url));

/** Runs an example of this package. */
export function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  return runProgram(join(PACKAGE, program), { args, env, cwd: PACKAGE });
}
