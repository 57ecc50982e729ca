import { writeFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { commandLine } from "@specwright/config/command";
import { linesOf } from "@specwright/spec";
import { type Applied, apply, readReports } from "./apply/apply.ts";

const HELP = `Makes of what drift radars report a change of the specs, for a person to review.

  pnpm drift apply <report…>         edit specs/<provider> and write a changeset
  pnpm drift apply --dry <report…>   say what would be done, and write nothing
  pnpm drift score [provider…]       play drift on mocks: how much is found, rightly placed and mended
      --changes <n>   so many changes of each spec (default 30)
      --seed <n>      draw others (default 1)
      --hours <n>     hours of traffic (default 24)
  pnpm drift cost                    measure the CPU of a call, and what a radar adds to it

apply never takes a field, a status or a value out of a spec. What reports contradict each other about is told, and left.
Afterwards: git diff, say what the fields are, pnpm gen, pnpm lint:specs.`;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  try {
    return await obey(argv);
  } catch (error) {
    console.error(linesOf(`drift: ${(error as Error).message}`));
    return 2;
  }
}

async function obey(argv: string[]): Promise<number> {
  const { values, positionals } = commandLine("pnpm drift", {
    args: argv,
    allowPositionals: true,
    options: {
      dry: { type: "boolean", default: false },
      root: { type: "string", default: resolve(import.meta.dirname, "../../..") },
      changes: { type: "string", default: "30" },
      seed: { type: "string", default: "1" },
      hours: { type: "string", default: "24" },
      help: { type: "boolean", short: "h", default: false },
    },
  });
  const [command, ...names] = positionals;
  if (values.help) return say(HELP);
  if (command === "score") {
    const { scoreAll } = await import("./score/cli.ts");
    const [changes, seed, hours] = [values.changes, values.seed, values.hours].map(number);
    return scoreAll(names, { changes, seed, hours } as never);
  }
  if (command === "cost") return (await import("./cost.ts")).cost();
  if (command !== "apply")
    throw new Error(`${JSON.stringify(command ?? "")} is no command; see pnpm drift --help`);
  if (names.length === 0) throw new Error("apply needs a report; see pnpm drift --help");
  const root = resolve(values.root);
  const applied = apply(root, readReports(names));
  for (const one of applied) {
    report(one);
    for (const [file, text] of one.files) {
      say(`${values.dry ? "would write" : "wrote"} ${relative(root, file)}`);
      if (!values.dry) writeFileSync(file, text);
    }
  }
  return 0;
}

function report({ provider, changes, contradictions, notes }: Applied): void {
  const done = changes.filter(({ isDone }) => isDone);
  const open = changes.filter(({ isDone }) => !isDone);
  say(
    `${provider}: ${done.length} changes, ${open.length} left to a person, ${contradictions.length} contradictions`,
  );
  for (const note of notes) say(`  note: ${note}`);
  for (const { said } of done) say(`  ${said}`);
  for (const { said } of open) say(`  left: ${said}`);
  for (const { pointer, says } of contradictions)
    say(`  contradiction at ${pointer}: ${says.join("; ")}`);
}

function number(text: string): number {
  if (!/^\d+$/.test(text)) throw new Error(`${JSON.stringify(text)} is no number`);
  return Number(text);
}

function say(text: string): 0 {
  console.log(linesOf(text));
  return 0;
}
