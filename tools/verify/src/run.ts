import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { ROOT } from "@specwright/config/workspace";
import { type Counts, sum } from "./counts.ts";
import type { Command, Stage } from "./stages.ts";
import type { Verified } from "./verified.ts";

/** What running a stage needs of it. */
type Runnable = Omit<Stage, "quick" | "budget"> & Partial<Pick<Stage, "budget">>;

/** What a run is told beside its stages. */
export interface RunOptions {
  /** Set for every command. */
  readonly env?: Readonly<Record<string, string>>;
  /** What is left out, with the reason. */
  readonly notRun?: readonly string[];
  /** What was verified of these files already. */
  readonly verified?: Verified;
}

/**
 * Runs the stages one after another, all of them even when one fails, and prints a summary whose
 * last line is `N passed, N failed`.
 * @returns the exit code: 0 only where nothing failed
 */
export async function runStages(
  stages: readonly Runnable[],
  { env = {}, notRun = [], verified }: RunOptions = {},
): Promise<number> {
  const results: Result[] = [];
  for (const [index, stage] of stages.entries()) {
    console.log(`\n[${index + 1}/${stages.length}] ${stage.title}`);
    const known = stage.repeats ? verified?.find(stage.name) : undefined;
    if (known) {
      console.log("these very files have passed it");
      results.push({ stage, counts: known, seconds: 0, again: true });
      continue;
    }
    const start = performance.now();
    const chains = [[stage.command], ...(stage.beside ? [stage.beside] : [])];
    const ended = (await Promise.all(chains.map((chain) => runChain(chain, env)))).flat();
    const code = Math.max(...ended.map((one) => one.code));
    const output = ended.map((one) => one.output).join("");
    const seconds = (performance.now() - start) / 1000;
    const counts = judge(stage, code, output);
    results.push({ stage, counts, seconds, again: false });
    if (stage.repeats) verified?.keep(stage.name, counts);
  }
  console.log("\nsummary");
  for (const result of results) console.log(lineOf(result));
  const all = sum([...results.map(({ counts }) => counts), { passed: 0, failed: 0, notRun }]);
  for (const name of all.notRun) console.log(`  not run: ${name}`);
  const skipped = all.notRun.length > 0 ? `, ${all.notRun.length} skipped` : "";
  const seconds = results.reduce((sum, one) => sum + one.seconds, 0);
  console.log(`  ${(seconds / 60).toFixed(1)} minutes`);
  console.log(`\n${all.passed} passed, ${all.failed} failed${skipped}`);
  return all.failed === 0 ? 0 : 1;
}

interface Result {
  readonly stage: Runnable;
  readonly counts: Counts;
  readonly seconds: number;
  /** It was verified before, and did not run once more. */
  readonly again: boolean;
}

/** A stage in the summary: how it ended, and how long it took of what it may. */
export function lineOf({ stage, counts, seconds, again }: Result): string {
  const mark = counts.failed === 0 ? "ok  " : "FAIL";
  const figures = `${counts.passed} passed, ${counts.failed} failed`;
  const { budget } = stage;
  const of = budget === undefined ? "" : ` of ${budget} s`;
  const took = again ? "verified before" : `${seconds.toFixed(1).padStart(6)} s${of}`;
  const over = budget !== undefined && seconds > budget ? ", over its budget" : "";
  return `  ${mark} ${stage.name.padEnd(10)} ${figures.padEnd(28)} ${took}${over}`;
}

/** A command that fails is a failure, also where its reports show none. */
function judge(stage: Runnable, code: number, output: string): Counts {
  const counts = stage.count?.(output) ?? {
    passed: code === 0 ? 1 : 0,
    failed: code === 0 ? 0 : 1,
    notRun: [],
  };
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** Commands one after another, all of them even where one fails. */
async function runChain(
  chain: readonly Command[],
  env: Readonly<Record<string, string>>,
): Promise<Ended[]> {
  const ended: Ended[] = [];
  for (const command of chain) ended.push(await runCommand(command, env));
  return ended;
}

interface Ended {
  readonly code: number;
  readonly output: string;
}

function runCommand(command: Command, env: Readonly<Record<string, string>>): Promise<Ended> {
  const [program, ...args] = command;
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "pipe"],
      // On Windows the commands of node_modules/.bin are scripts of its shell.
      shell: process.platform === "win32",
      env: { ...process.env, ...env, SPECWRIGHT_REPORT: "1", TURBO_TELEMETRY_DISABLED: "1" },
    });
    let output = "";
    const collect = (target: NodeJS.WriteStream) => (chunk: Buffer) => {
      output += chunk.toString();
      target.write(chunk);
    };
    child.stdout.on("data", collect(process.stdout));
    child.stderr.on("data", collect(process.stderr));
    child.on("error", fail);
    child.on("close", (code) => done({ code: code ?? 1, output }));
  });
}
