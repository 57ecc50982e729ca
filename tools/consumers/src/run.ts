import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { nodeProgram } from "@specwright/config/node-versions";
import { type Consumer, type Run, runsOf } from "./consumer.ts";
import { execute } from "./execute.ts";

/** What came of a run. */
export interface Result {
  readonly consumer: Consumer;
  readonly run: Run;
  readonly ok: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Does a run's outcome meet what the project says of it? */
export function meets({ says, ruledOut }: Run, code: number, output: string): boolean {
  const ended = ruledOut === undefined ? code === 0 : code !== 0;
  return ended && (says === undefined || new RegExp(says).test(output));
}

/**
 * Runs the commands of a project one after another.
 *
 * @param env what they are told: addresses of the mocks
 * @param onResult hears of each as it ends
 */
export async function runConsumer(
  consumer: Consumer,
  folder: string,
  env: Readonly<Record<string, string>>,
  onResult: (result: Result) => void,
): Promise<void> {
  for (const run of runsOf(consumer)) {
    const [name, ...args] = run.command;
    const program = await programOf(name, folder);
    const bin = join(folder, "node_modules/.bin");
    const paths = [dirname(program), bin, dirname(process.execPath), process.env.PATH];
    const own = { ...env, NO_COLOR: "1", FORCE_COLOR: undefined, CI: "1", ...run.env };
    const started = performance.now();
    const { code, output } = await execute(program, args, folder, {
      ...own,
      PATH: paths.join(delimiter),
    });
    const seconds = (performance.now() - started) / 1000;
    onResult({ consumer, run, ok: meets(run, code, output), output, seconds });
  }
}

async function programOf(name: string, folder: string): Promise<string> {
  if (name === "node") return process.execPath;
  if (name.startsWith("node@")) return nodeProgram(name.slice("node@".length));
  const bin = join(folder, "node_modules/.bin", name);
  return existsSync(bin) ? bin : join(folder, name);
}
