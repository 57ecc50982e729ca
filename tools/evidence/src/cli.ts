import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { commandLine } from "@specwright/config/command";
import { generatedProviders, ROOT, readJson } from "@specwright/config/workspace";
import { readSources } from "@specwright/spec";
import { citationsOf } from "./citations.ts";
import { Copy } from "./copies.ts";
import { hold } from "./hold.ts";
import { isWrong, report } from "./report.ts";
import { fromGitHub, upstream, upstreamReport } from "./upstream.ts";

const HELP = `Holds the evidence of the specs against local copies of their sources.

  pnpm evidence [provider…] --from <folder>
  pnpm evidence <provider> --from <folder> --hash <source>
  pnpm evidence [provider…] --upstream

  provider   folder name under specs/; without one, all of them
  --from     holds the copies: <folder>/<provider>/<source id>/<files as in the source>
  --hash     prints the files of a copy with their hashes, for sources.yaml
  --upstream asks the repositories of the sources for the newest of each cited file, and says in Markdown
             what has changed since it was read; pages are not asked for

A citation is found where its file is in the copy and the words behind the file's name stand in it. Told are: what is not
found, cited files that have changed since they were read, with the operations to read again, and what could not be tried.
Copies are never committed. It ends with 1 where something is not found or has changed.
`;

process.exitCode = await main(process.argv.slice(2));

async function main(argv: string[]): Promise<number> {
  const { values, positionals: names } = commandLine("pnpm evidence", {
    args: argv,
    allowPositionals: true,
    options: {
      help: { type: "boolean", short: "h" },
      from: { type: "string" },
      hash: { type: "string" },
      upstream: { type: "boolean" },
    },
  });
  if (values.help) return say(HELP, 0);
  const all = generatedProviders();
  const unknown = names.find((name) => !all.some((one) => one.name === name));
  if (unknown !== undefined) {
    return say(
      `evidence: no provider ${unknown}; there are: ${all.map(({ name }) => name).join(", ")}`,
      2,
    );
  }
  if (values.upstream) return lookUpstream(names);
  if (values.from === undefined) {
    return say("evidence: say where the copies are: --from <folder>; see pnpm evidence --help", 2);
  }
  const from = resolve(values.from);
  if (!existsSync(from)) return say(`evidence: there is no folder ${values.from}`, 2);
  if (values.hash !== undefined) return printHashes(from, names, values.hash);
  let wrong = false;
  for (const { name, specPath } of all) {
    if (names.length > 0 && !names.includes(name)) continue;
    const sources = readSources(join(ROOT, "specs", name));
    if (sources.length === 0) {
      console.log(`${name}: not curated: it has no sources.yaml`);
      continue;
    }
    const held = hold(citationsOf(readJson(specPath)), sources, (id) => join(from, name, id));
    console.log(report(name, held));
    wrong ||= isWrong(held);
  }
  return wrong ? 1 : 0;
}

async function lookUpstream(names: readonly string[]): Promise<number> {
  let isSame = true;
  for (const { name, specPath } of generatedProviders()) {
    if (names.length > 0 && !names.includes(name)) continue;
    const sources = readSources(join(ROOT, "specs", name));
    if (sources.length === 0) continue;
    const found = await upstream(citationsOf(readJson(specPath)), sources, fromGitHub);
    console.log(upstreamReport(name, found));
    isSame &&= found.moved.length === 0 && found.failed.length === 0;
  }
  return isSame ? 0 : 1;
}

function printHashes(from: string, names: readonly string[], source: string): number {
  const [name] = names;
  if (name === undefined || names.length > 1) {
    return say(
      "evidence: --hash wants one provider: pnpm evidence <provider> --from <folder> --hash <source>",
      2,
    );
  }
  const copy = new Copy(join(from, name, source));
  if (!copy.exists)
    return say(`evidence: there is no copy of ${source} below ${join(from, name)}`, 2);
  for (const path of copy.files)
    console.log(`- { path: ${JSON.stringify(path)}, sha256: ${copy.hash(path)} }`);
  return 0;
}

function say(text: string, code: number): number {
  (code === 0 ? console.log : console.error)(text);
  return code;
}
