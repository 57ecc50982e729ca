import { mkdirSync, rmSync } from "node:fs";
import { commandLine, refuse } from "@specwright/config/command";
import { ROOT } from "@specwright/config/workspace";
import { makeClients } from "./clients.ts";
import { GOALS, judge } from "./goals.ts";
import { writeImports } from "./imports.ts";
import type { Table } from "./measure.ts";
import { MEASURES } from "./measures/index.ts";
import { installPeers, WORK } from "./paths.ts";
import { compare, keep, load, markdown } from "./report.ts";
import { plutio147 } from "./specs.ts";

const HELP = `pnpm bench [--only <measure>…] [--plutio <repository>] [--compare]

Measures Specwright beside its peers, in one run on this machine: tools/bench/README.md says how.
The peers are installed on the first run, below tools/bench/peers.

  --only <name>  one measurement (${MEASURES.map(({ name }) => name).join(", ")}); repeat for more.
                 The other tables of the last run are kept.
  --plutio <dir> a repository that holds packages/plutio, where this one does not
  --compare      say how far each ratio is from the last run's; fail above 15 %`;

/** A run of the bench. @returns the exit code */
export async function main(argv: readonly string[]): Promise<number> {
  const { values } = commandLine("pnpm bench", {
    args: [...argv],
    options: {
      only: { type: "string", multiple: true, default: [] },
      plutio: { type: "string", default: ROOT },
      compare: { type: "boolean", default: false },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const unknown = values.only.find((name) => !MEASURES.some((one) => one.name === name));
  if (unknown !== undefined) {
    const known = MEASURES.map(({ name }) => name).join(", ");
    refuse("pnpm bench", `no measurement ${JSON.stringify(unknown)}; there are ${known}`);
  }
  const say = (line: string) => console.error(`… ${line}`);
  const before = load();
  installPeers();
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  const spec = await makeClients(plutio147(values.plutio));
  const measured: Table[] = [];
  for (const measure of MEASURES) {
    if (values.only.length > 0 && !values.only.includes(measure.name)) continue;
    say(measure.name);
    measured.push(...(await measure.run({ spec, say })));
  }
  const ids = new Set(measured.map(({ id }) => id));
  const tables = [
    ...measured,
    ...(values.only.length > 0 ? before.filter(({ id }) => !ids.has(id)) : []),
  ];
  const verdicts = judge(GOALS, tables);
  keep(tables, verdicts);
  writeImports(tables);
  console.log(markdown(tables, verdicts));
  if (!values.compare) return 0;
  const far = compare(before, measured);
  console.log(`\n${far.lines.join("\n")}`);
  return far.most > 0.15 ? 1 : 0;
}
