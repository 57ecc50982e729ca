import { join, relative } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import { buildSite } from "./build.ts";
import { readSite } from "./data/provider.ts";

const HELP = `Builds the docs site of all providers into tools/docs/dist, to be opened from disk.

  pnpm docs:build
  node tools/docs/src/cli.ts [--out <folder>]
`;

process.exitCode = await main(process.argv.slice(2));

async function main(args: string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) return say(HELP, 0);
  const [option, value, ...rest] = args;
  const isOut = option === "--out" && value !== undefined && rest.length === 0;
  if (args.length > 0 && !isOut)
    return say(`docs: unknown arguments ${args.join(" ")}; see --help`, 2);
  const folder = value ?? join(ROOT, "tools/docs/dist");
  const site = readSite();
  if (site.providers.length === 0) {
    return say("docs: no generated package under packages/; run pnpm gen first", 1);
  }
  await buildSite(site, folder);
  return say(`docs: ${join(relative(process.cwd(), folder), "index.html")}`, 0);
}

function say(words: string, code: number): number {
  (code === 0 ? console.log : console.error)(words);
  return code;
}
