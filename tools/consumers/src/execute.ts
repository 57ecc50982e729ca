import { spawn } from "node:child_process";

/** What a command said, and how it ended. */
export interface Outcome {
  readonly code: number;
  readonly output: string;
}

/** Runs a command to its end; one that takes longer than that is ended, with all it has started. */
export function execute(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string | undefined>> = {},
  most = 300_000,
): Promise<Outcome> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (piece: Buffer) => {
        output += piece.toString();
      });
    const timer = setTimeout(() => {
      output += `\nended after ${most / 1000} s`;
      if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
    }, most);
    child.on("error", (error) => {
      clearTimeout(timer);
      done({ code: 127, output: `${output}${error.message}` });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      done({ code: code ?? 1, output });
    });
  });
}
