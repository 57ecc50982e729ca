import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runStages } from "./run.ts";
import { STAGES, type Stage, stagesOf } from "./stages.ts";
import { VERIFIED, Verified } from "./verified.ts";

const HELP = `Runs everything that must hold, one stage after another, and ends with "N passed, N failed".

  npm test                     install, then every stage
  pnpm verify                  every stage
  pnpm check                   the stages that a commit needs (no browser, no registry)
  pnpm verify --only contract  one stage; repeat for more
  pnpm verify --list           the stages`;

function main(args: string[]): Promise<number> | number {
  const only: string[] = [];
  let quick = false;
  while (args.length > 0) {
    const arg = args.shift();
    if (arg === "--help" || arg === "-h") return print(HELP, 0);
    if (arg === "--list")
      return print(STAGES.map((s) => `${s.name.padEnd(10)} ${s.title}`).join("\n"), 0);
    if (arg === "--quick") quick = true;
    else if (arg === "--only") only.push(args.shift() ?? "");
    else return print(`verify: unknown argument ${JSON.stringify(arg)}; see pnpm verify --help`, 2);
  }
  const unknown = only.find((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    const known = STAGES.map((stage) => stage.name).join(", ");
    return print(`verify: no stage ${JSON.stringify(unknown)}; there are ${known}`, 2);
  }
  const chosen = STAGES.filter(({ name }) => only.includes(name));
  return runVerified(only.length > 0 ? chosen : stagesOf(quick));
}

/** Whoever is run by a stage finds what the stages before it have verified. */
async function runVerified(stages: readonly Stage[]): Promise<number> {
  const given = process.env[VERIFIED];
  const folder = given ?? mkdtempSync(join(tmpdir(), "specwright-verified-"));
  try {
    return await runStages(stages, {
      // Hundreds of processes load the same large libraries: Node compiles each once.
      env: { [VERIFIED]: folder, NODE_COMPILE_CACHE: join(folder, "compiled") },
      verified: new Verified(folder),
    });
  } finally {
    if (given === undefined) rmSync(folder, { recursive: true, force: true });
  }
}

function print(text: string, code: number): number {
  (code === 0 ? console.log : console.error)(text);
  return code;
}

process.exitCode = await main(process.argv.slice(2));
