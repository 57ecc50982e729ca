import { parseArgs } from "node:util";
import { NIGHTLY, type NightlyStage } from "./nightly-stages.ts";
import { runStages } from "./run.ts";

const HELP = `Runs what is too heavy for every commit, with a seed that is another one each day; ends with "N passed, N failed".

  pnpm nightly                 every stage that this machine can run
  pnpm nightly --only specs    one stage; repeat for more
  pnpm nightly --seed 20261122 the draws of that night again: the seed of a run stands in its first line
  pnpm nightly --list          the stages

Linux runs all of them, Windows and macOS those marked "everywhere". Tests draw with the environment variable SEED, which
also holds for a single file: SEED=20261122 pnpm exec vitest run <file>.`;

/** What a command line asks for. */
export interface Wanted {
  readonly stages: readonly NightlyStage[];
  /** Stages that this machine is not for. */
  readonly elsewhere: readonly NightlyStage[];
  readonly seed: number;
}

/** Reads a command line. @throws Error that names the argument and what would do */
export function wanted(
  args: readonly string[],
  { platform = process.platform, now = new Date() }: { platform?: string; now?: Date } = {},
): Wanted | { readonly say: string } {
  const { values } = parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true, default: [] },
      seed: { type: "string" },
      list: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) return { say: HELP };
  if (values.list) return { say: NIGHTLY.map(line).join("\n") };
  const unknown = values.only.find((name) => !NIGHTLY.some((stage) => stage.name === name));
  if (unknown !== undefined) {
    const known = NIGHTLY.map(({ name }) => name).join(", ");
    throw new Error(`no stage ${JSON.stringify(unknown)}; there are ${known}`);
  }
  const seed = values.seed === undefined ? dateSeed(now) : Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0 || seed > 2 ** 31 - 1) {
    throw new Error(`--seed takes a whole number from 0 to 2147483647, not ${values.seed}`);
  }
  const chosen = NIGHTLY.filter(
    ({ name }) => values.only.length === 0 || values.only.includes(name),
  );
  const here = (stage: NightlyStage) => platform === "linux" || stage.everywhere;
  return {
    stages: chosen.filter(here),
    elsewhere: chosen.filter((stage) => !here(stage)),
    seed,
  };
}

/** 20261128 on the 28th of November 2026: a night's seed can be told by its date. */
function dateSeed(now: Date): number {
  return Number(now.toISOString().slice(0, 10).replaceAll("-", ""));
}

function line({ name, title, everywhere }: NightlyStage): string {
  return `${name.padEnd(10)} ${title}${everywhere ? " (everywhere)" : ""}`;
}

async function main(): Promise<number> {
  let found: ReturnType<typeof wanted>;
  try {
    found = wanted(process.argv.slice(2));
  } catch (error) {
    console.error(`nightly: ${(error as Error).message}; see pnpm nightly --help`);
    return 2;
  }
  if ("say" in found) {
    console.log(found.say);
    return 0;
  }
  const { stages, elsewhere, seed } = found;
  console.log(`nightly with seed ${seed}: again by pnpm nightly --seed ${seed}`);
  const notRun = elsewhere.map(({ name }) => `stage ${name}: only on Linux`);
  return runStages(stages, { env: { SEED: String(seed) }, notRun });
}

if (import.meta.main) process.exitCode = await main();
