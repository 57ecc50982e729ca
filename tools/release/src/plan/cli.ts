import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { ROOT } from "@specwright/config/workspace";
import { readChangesets, writeChangeset } from "./changesets.ts";
import { type PackagePlan, planOf } from "./plan.ts";
import { changelog, report } from "./report.ts";
import { commitSnapshot, type Snapshot, tarballSnapshot, treeSnapshot } from "./snapshots.ts";

const HELP = `Says how far each package's version must move, computed from what has changed for its users.

  pnpm release:plan                        the working tree against each package's last release (its git tag)
  pnpm release:plan --against <file.tgz>   against packed packages; repeat for more
  pnpm release:plan --from <commit> --to <commit>

  --wire     only the specs (fast); --types only the types. Default: both
  --write    writes, or completes, a changeset for each package whose changesets ask for too little
  --all      lists every change

The wire half is redocly diff, judged anew for a client package; the types half compares the exported types, by where they
stand: what a program is given, what it gives. Below 1.0 what breaks is a minor. It ends with 1 where the changesets of the
working tree ask for less than they must.`;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  const values = read(argv);
  if (typeof values === "string")
    return say(`release:plan: ${values}; see pnpm release:plan --help`, 2);
  if (values.help) return say(HELP, 0);
  const { from, to, against = [], all = false, write = false } = values;
  if ((from === undefined) !== (to === undefined))
    return say("release:plan: --from and --to go together", 2);
  const missing = against.find((file) => !existsSync(file));
  if (missing !== undefined) return say(`release:plan: there is no file ${missing}`, 2);
  const halves = {
    wire: !values.types || values.wire === true,
    types: !values.wire || values.types === true,
  };
  const opened: Snapshot[] = [];
  const open = async (snapshot: Promise<Snapshot>): Promise<Snapshot> => {
    const one = await snapshot;
    opened.push(one);
    return one;
  };
  try {
    const after = await open(
      to === undefined ? treeSnapshot(halves.types) : commitSnapshot(to, halves.types),
    );
    const before = new Map<string, Snapshot | undefined>();
    if (against.length > 0) {
      const packed = await open(tarballSnapshot(against));
      for (const name of packed.packages.keys()) before.set(name, packed);
    } else if (from !== undefined) {
      const old = await open(commitSnapshot(from, halves.types));
      for (const name of after.packages.keys()) before.set(name, old);
    } else {
      const released = new Map<string, Snapshot>();
      for (const name of after.packages.keys()) {
        const tag = lastTag(name);
        if (tag === undefined) continue;
        const snapshot = released.get(tag) ?? (await open(commitSnapshot(tag, halves.types)));
        released.set(tag, snapshot);
        before.set(name, snapshot);
      }
    }
    const changesets = to === undefined ? readChangesets(ROOT) : undefined;
    const plans = await planOf(before, after, changesets, halves);
    for (const plan of plans) console.log(report(plan, { all }));
    return end(plans, write);
  } catch (error) {
    return say(`release:plan: ${(error as Error).message}`, 2);
  } finally {
    for (const one of opened) one.remove();
  }
}

function end(plans: readonly PackagePlan[], write: boolean): number {
  const short = plans.filter(({ tooLittle }) => tooLittle);
  if (short.length === 0) return 0;
  if (write) {
    for (const plan of short) {
      console.log(`wrote ${writeChangeset(ROOT, plan.name, plan.least, changelog(plan))}`);
    }
    return 0;
  }
  const names = short.map(({ name, least }) => `${name} (${least})`).join(", ");
  return say(
    `release:plan: changesets ask for too little: ${names}; run pnpm release:plan --write, and put it into words for users`,
    1,
  );
}

function read(argv: string[]) {
  try {
    const flag = { type: "boolean" } as const;
    const text = { type: "string" } as const;
    return parseArgs({
      args: argv,
      options: {
        help: { ...flag, short: "h" },
        from: text,
        to: text,
        against: { ...text, multiple: true },
        wire: flag,
        types: flag,
        write: flag,
        all: flag,
      },
    }).values;
  } catch (error) {
    return (error as Error).message;
  }
}

/** The newest tag of a package, as changesets writes them: `@specwright/pluto@0.2.0`. */
function lastTag(name: string): string | undefined {
  const args = ["tag", "--list", `${name}@*`, "--sort=-version:refname"];
  return execFileSync("git", args, { cwd: ROOT, encoding: "utf8" }).split("\n")[0] || undefined;
}

function say(text: string, code: number): number {
  (code === 0 ? console.log : console.error)(text);
  return code;
}
