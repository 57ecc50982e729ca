import { spawn } from "node:child_process";

/** What a command printed, and how it ended. */
export interface CommandResult {
  readonly code: number;
  readonly output: string;
}

/** Where and how a command runs. */
export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Show the output while it comes. */
  readonly show?: boolean;
}

/** Runs a command to its end. Its failure is a result, not an exception. */
export function run(
  program: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    for (const [stream, target] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        if (options.show) target.write(chunk);
      });
    }
    child.on("error", fail);
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}
