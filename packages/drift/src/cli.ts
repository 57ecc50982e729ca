#!/usr/bin/env node
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { mergeReports } from "./merge.js";
import { parseReport } from "./parse.js";
import type { Report } from "./report.js";
import { show } from "./show.js";

const HELP = `Usage: specwright-drift <command> <report>...

Looks at the reports of a drift radar: where a provider's answers differ from the spec of its client.

Commands:
  show <report>...               what the reports say, those of one spec together
  merge <report>... --to <file>  one report of several of the same spec

Options:
  --json   show: as data
  --help   this text

A report holds pointers into the spec, types and counts: no value, no id, no header of any answer. Read it before you
send it to anybody all the same. It ends with 1 where something differs, with 2 where a report can't be read.`;

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        to: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    // Node goes on with advice that nobody needs who has mistyped a word.
    const [what] = (error as Error).message.split(". ");
    throw new Error(`${what}; see specwright-drift --help`);
  }
}

function main(args: string[]): number {
  const { values, positionals } = parse(args);
  const [command, ...files] = positionals;
  if (values.help) return say(HELP);
  if (command !== "show" && command !== "merge")
    throw new Error(`${JSON.stringify(command ?? "")} is no command; see specwright-drift --help`);
  if (files.length === 0) throw new Error(`${command} needs a report; see specwright-drift --help`);
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined)
    throw new Error(
      `there is no ${missing}; a radar writes it once an answer was looked at, as its program ends`,
    );
  const reports = files.map((file) => parseReport(readFileSync(file, "utf8"), file));
  if (command === "merge") {
    if (values.to === undefined) throw new Error("merge needs --to <file>");
    const [first, ...others] = reports as [Report, ...Report[]];
    writeFileSync(values.to, `${JSON.stringify(mergeReports([first, ...others]), null, 2)}\n`);
    return say(`${values.to}: ${files.length} reports as one`);
  }
  const bySpec = new Map<string, Report>();
  for (const report of reports) {
    const { hash } = report.spec;
    const known = bySpec.get(hash);
    bySpec.set(hash, known ? mergeReports([known, report]) : report);
  }
  const merged = [...bySpec.values()];
  say(values.json ? JSON.stringify(merged, null, 2) : merged.map(show).join("\n\n"));
  return merged.some(({ differences }) => differences.length > 0) ? 1 : 0;
}

function say(text: string): 0 {
  console.log(text);
  return 0;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  console.error(`specwright-drift: ${(error as Error).message}`);
  process.exitCode = 2;
}
