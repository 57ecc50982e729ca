import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { commandLine } from "@specwright/config/command";
import {
  describeProblem,
  folderProblems,
  foldersOf,
  isCurated,
  linesOf,
  SPEC_FILE_NAMES,
  specFileIn,
} from "@specwright/spec";
import { countsTable } from "./counts-table.ts";
import { keysPage } from "./keys.ts";
import { lint } from "./lint.ts";
import { notAsked, rulesOf } from "./plugin.ts";
import type { Strength } from "./support/rule.ts";

const ROOT = resolve(import.meta.dirname, "../../..");

const HELP = `Lints the specs of providers.

  node tools/spec-rules/src/cli.ts [provider…] [--strength check|gen] [--specs <folder>]

  provider     folder name under specs/; without one, all of them
  --strength   gen: what makes generated output wrong; check: all of specs/README.md.
               Without it: check for a provider with a sources.yaml, else gen.
  --specs      another folder of providers than specs/
  --rules      list our rules
  --keys       the x- keys by example, as a page (specs/KEYS.md)
  --counts     how exact the bundled specs are, in figures; --at <commit>: those of a commit
`;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  const { values, positionals } = commandLine("pnpm lint:specs", {
    args: argv,
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h" },
      rules: { type: "boolean" },
      keys: { type: "boolean" },
      counts: { type: "boolean" },
      at: { type: "string" },
      strength: { type: "string" },
      specs: { type: "string", default: join(ROOT, "specs") },
    },
  });
  if (values.help) return say(HELP, 0);
  if (values.counts) return say(countsTable(ROOT, positionals, values.at), 0);
  if (values.keys) return say(keysPage().trimEnd(), 0);
  if (values.rules) return say(rulesTable(), 0);
  const { strength } = values;
  if (strength !== undefined && strength !== "check" && strength !== "gen") {
    return say(`--strength is ${strength}; it can be check or gen.`, 2);
  }
  const folder = resolve(values.specs);
  if (!existsSync(folder)) {
    return say(`There is no folder ${folder}.\n    Fix: give --specs another one`, 2);
  }
  const all = foldersOf(folder);
  const unknown = positionals.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    const where = relative(ROOT, folder);
    const there = `There is no provider ${unknown} in ${where} (there are: ${all.join(", ") || "none"}).`;
    return say(`${there}\n    Fix: put its spec at ${where}/<name>/${SPEC_FILE_NAMES[0]}`, 2);
  }
  let errors = 0;
  for (const name of positionals.length > 0
    ? all.filter((one) => positionals.includes(one))
    : all) {
    errors += await lintFolder(name, join(folder, name), strength);
  }
  return errors === 0 ? 0 : 1;
}

async function lintFolder(name: string, folder: string, wanted?: Strength): Promise<number> {
  const strength = wanted ?? (isCurated(folder) ? "check" : "gen");
  const spec = specFileIn(folder);
  const found = spec === undefined ? [] : await lint(spec, { strength });
  const problems = [...folderProblems(folder), ...found];
  for (const problem of problems) console.log(linesOf(describeProblem(problem)));
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const count = errors === 1 ? "1 problem" : `${errors} problems`;
  if (warnings > 0) console.log(`${name}: ${warnings} warnings`);
  console.log(`spec-rules: ${name} ${count}, ${rulesOf(strength).length} rules`);
  if (wanted === undefined && strength === "gen") console.log(`  ${notAsked()}`);
  return errors;
}

function rulesTable(): string {
  return rulesOf("check")
    .map(({ name, strength, says }) => `${strength.padEnd(5)} ${name.padEnd(22)} ${says}`)
    .join("\n");
}

function say(text: string, code: number): number {
  (code === 0 ? console.log : console.error)(text);
  return code;
}
