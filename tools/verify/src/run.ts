import { spawn } from "node:child_process";
import { performance } from "node:perf_hooks";
import { ROOT } from "@specwright/config/workspace";
import { type Counts, sum } from "./counts.ts";
import type { Stage } from "./stages.ts";

/** What running a stage needs of it. */
type Runnable = Omit<Stage, "quick">;

/**
 * Runs the stages one after another, all of them even when one fails, and prints a summary whose
 * last line is `N passed, N failed`.
 *
 * @param env set for every command
 * @param notRun what is left out, with the reason
 * @returns the exit code: 0 only where nothing failed
 */
export async function runStages(
  stages: readonly Runnable[],
  { env = {}, notRun = [] }: { env?: Record<string, string>; notRun?: readonly string[] } = {},
): Promise<number> {
  const results: { stage: Runnable; counts: Counts; seconds: number }[] = [];
  for (const [index, stage] of stages.entries()) {
    console.log(`\n[${index + 1}/${stages.length}] ${stage.title}`);
    const start = performance.now();
    const { code, output } = await runCommand(stage.command, env);
    const seconds = (performance.now() - start) / 1000;
    results.push({ stage, counts: judge(stage, code, output), seconds });
  }
  console.log("\nsummary");
  for (const { stage, counts, seconds } of results) {
    const mark = counts.failed === 0 ? "ok  " : "FAIL";
    const figures = `${counts.passed} passed, ${counts.failed} failed`;
    console.log(`  ${mark} ${stage.name.padEnd(10)} ${figures.padEnd(28)} ${seconds.toFixed(1)} s`);
  }
  const all = sum([...results.map(({ counts }) => counts), { passed: 0, failed: 0, notRun }]);
  for (const name of all.notRun) console.log(`  not run: ${name}`);
  const skipped = all.notRun.length > 0 ? `, ${all.notRun.length} skipped` : "";
  console.log(`\n${all.passed} passed, ${all.failed} failed${skipped}`);
  return all.failed === 0 ? 0 : 1;
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

function runCommand(
  command: readonly [string, ...string[]],
  env: Record<string, string>,
): Promise<{ code: number; output: string }> {
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
