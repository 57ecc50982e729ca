import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { makeDeclarations, project } from "../consumers.ts";
import type { Measure, Table } from "../measure.ts";
import { PEERS } from "../paths.ts";
import { median, pairedRatio } from "../stats.ts";

const ROUNDS = 7;
const COMPILERS = { "5.9": "typescript5", "7": "typescript7" } as const;

interface Check {
  readonly time: number;
  readonly memory: number;
  readonly instantiations: number;
}

/** One run of a compiler: its CPU time, and what it says about itself. */
function check(compiler: string, config: string): Check {
  const tsc = join(PEERS, "node_modules", compiler, "bin/tsc");
  // bash's `time` counts the children too; TypeScript 7 is one.
  const command = `TIMEFORMAT='CPU %U %S'; time "$0" "$1" -p "$2" --extendedDiagnostics`;
  const { stdout, stderr, status } = spawnSync(
    "bash",
    ["-c", command, process.execPath, tsc, config],
    { encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${config} does not compile:\n${stdout}${stderr}`);
  const of = (name: string): number =>
    Number(stdout.match(new RegExp(`^${name}:\\s+(\\d+)`, "m"))?.[1]);
  const [, user, system] = stderr.match(/CPU ([\d.]+) ([\d.]+)/) ?? [];
  return {
    time: Number(user) + Number(system),
    memory: of("Memory used") / 1000,
    instantiations: of("Instantiations"),
  };
}

const WHAT = {
  time: { title: "CPU", unit: "s" },
  memory: { title: "memory", unit: "MB" },
  instantiations: { title: "instantiations", unit: "" },
} as const;

/** What a consumer's type check costs, from the built declarations. */
export const tsc: Measure = {
  name: "tsc",
  async run({ spec, say }) {
    const consumers = makeDeclarations();
    const tables: Table[] = [];
    for (const [version, compiler] of Object.entries(COMPILERS)) {
      for (const calls of [1, 100]) {
        say(`tsc ${version}, ${calls} calls`);
        const checks = new Map<string, Check[]>(consumers.map(({ name }) => [name, []]));
        for (let round = 0; round < ROUNDS; round++) {
          for (const consumer of consumers)
            checks.get(consumer.name)?.push(check(compiler, project(consumer, calls, spec)));
        }
        for (const [key, { title, unit }] of Object.entries(WHAT)) {
          const series = (name: string) =>
            (checks.get(name) as Check[]).map((one) => one[key as keyof Check]);
          tables.push({
            id: `tsc-${version}-${calls}-${key}`,
            title: `tsc ${version}, ${calls === 1 ? "1 call" : `${calls} calls`}: ${title}`,
            base: "openapi-fetch",
            figures: consumers.map(({ name }) => ({
              name,
              value: median(series(name)),
              unit,
              ratio: pairedRatio(series(name), series("openapi-fetch")),
            })),
          });
        }
      }
    }
    return tables;
  },
};
