import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startMocks } from "@specwright/mock";
import { type Consumer, readConsumers } from "./consumer.ts";
import { install } from "./install.ts";
import { packAll } from "./packages.ts";
import { listing, table, wordsOf } from "./report.ts";
import { type Result, runConsumer } from "./run.ts";

const HELP = `Installs our packages from their tarballs into users' toolchains, outside the workspace, and runs each.

  pnpm consumers                  every project; prints the matrix as a table
  pnpm consumers --only jest-cjs  one project; repeat for more
  pnpm consumers --show           what each run printed, too
  pnpm consumers --keep           leaves the projects where they were installed, and says where
  pnpm consumers --list           the projects, and how many runs each has

A project is a folder of tools/consumers/projects: package.json, sources, and consumer.json, which says what must come of it.
Node versions and packages come from npm. Ends with "N passed, N failed".`;

/** Does what a command line asks for, and gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  let chosen: readonly Consumer[];
  let values: ReturnType<typeof parsed>;
  try {
    values = parsed(args);
    chosen = choose(readConsumers(), values.only);
  } catch (error) {
    console.error(`consumers: ${(error as Error).message}; see pnpm consumers --help`);
    return 2;
  }
  if (values.help) console.log(HELP);
  else if (values.list) console.log(listing(chosen));
  else return matrix(chosen, values);
  return 0;
}

function parsed(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      only: { type: "string", multiple: true, default: [] },
      show: { type: "boolean", default: false },
      keep: { type: "boolean", default: false },
      list: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  }).values;
}

/** The projects of these names; all where none is named. @throws Error for a name that none has */
export function choose(all: readonly Consumer[], only: readonly string[]): readonly Consumer[] {
  const unknown = only.find((name) => !all.some((one) => one.name === name));
  if (unknown !== undefined) {
    const names = all.map(({ name }) => name).join(", ");
    throw new Error(`no project ${JSON.stringify(unknown)}; there are ${names}`);
  }
  return only.length === 0 ? all : all.filter(({ name }) => only.includes(name));
}

interface Wishes {
  readonly show: boolean;
  readonly keep: boolean;
}

/** Installs and runs projects; prints a line for each run, and the table of all at the end. */
export async function matrix(chosen: readonly Consumer[], { show, keep }: Wishes): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), "specwright-consumers-"));
  const mocks = await startMocks(["pluto", "plutio"], { state: true });
  const results: Result[] = [];
  let broken = 0;
  try {
    const tarballs = await packAll(join(scratch, "tarballs"));
    const env = {
      PLUTO: mocks.urls.pluto?.api ?? "",
      PLUTIO: mocks.urls.plutio?.api ?? "",
      PLUTO_API_TOKEN: "a".repeat(40),
    };
    for (const consumer of chosen) {
      try {
        const folder = await install(consumer, tarballs, scratch);
        await runConsumer(consumer, folder, env, (result) => {
          results.push(result);
          console.log(`${consumer.name}: ${result.run.name}: ${wordsOf(result)}`);
          if (show || !result.ok) console.log(result.output.trim().replace(/^/gm, "    "));
        });
      } catch (error) {
        broken++;
        console.log(`${consumer.name}: FAILS: ${(error as Error).message}`);
      }
      if (!keep) rmSync(join(scratch, consumer.name), { recursive: true, force: true });
    }
  } finally {
    await mocks.stop();
    if (keep) console.log(`installed in ${scratch}`);
    else rmSync(scratch, { recursive: true, force: true });
  }
  const passed = results.filter(({ ok }) => ok).length;
  console.log(
    `\n${table(results)}\n\n${passed} passed, ${results.length - passed + broken} failed`,
  );
  return passed === results.length && broken === 0 && passed > 0 ? 0 : 1;
}
