import { fileURLToPath } from "node:url";
import { type Ran, runProgram } from "@specwright/config/programs";

/** The folder of this package. */
export const PACKAGE = fileURLToPath(new URL("..", import.meta.url));

/** Runs a program, by its path from this folder, as a process of its own. */
export function run(
  program: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<Ran> {
  return runProgram(fileURLToPath(new URL(program, import.meta.url)), { args, env, flags });
}
