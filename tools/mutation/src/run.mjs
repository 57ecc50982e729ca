/**
 * Mutation testing, folder by folder: `pnpm mutate [folder…] [--fresh]`. Each folder of the runtime's `src/` is
 * mutated against the tests that are about it, which is quicker than all against all, and stricter.
 *
 * Prints score and time of each folder, how many mutants were noticed only since they ran out of time, and
 * the survivors that `survivors.md` does not list; writes all of them to `.stryker/survivors.txt`. Fails
 * below 85 %, and for survivors without a reason. A folder is not measured again while nothing that its
 * tests lead to has changed, unless with `--fresh`.
 */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { FOLDERS } from "./folders.mjs";
import { asEntry, asPlace, compare, inOrder, readList } from "./listed.mjs";
import { measure, root } from "./measure.mjs";

const LEAST = 85;
const LIST = fileURLToPath(new URL("../survivors.md", import.meta.url));
const USAGE = `pnpm mutate [folder…] [--fresh]\n\nfolders: ${Object.keys(FOLDERS).join(", ")}; without a name, all of them\n--fresh  measures all mutants again, also those that neither a source nor a test of theirs has changed since`;

const given = process.argv.slice(2).filter((word) => word !== "--");
if (given.includes("--help")) {
  console.log(USAGE);
  process.exit(0);
}
const fresh = given.includes("--fresh");
const wanted = given.filter((word) => word !== "--fresh");
const unknown = wanted.filter((name) => !Object.hasOwn(FOLDERS, name));
if (unknown.length > 0) {
  console.error(`mutate: no folder ${unknown.join(", ")}\n${USAGE}`);
  process.exit(2);
}

const list = readList(await readFile(LIST, "utf8"));
const listOf = (folder) =>
  new Map([...list].filter(([, { file }]) => file.startsWith(`src/${folder}/`)));

const percent = ({ killed, all }) =>
  all === 0 ? "  –  " : ((100 * killed) / all).toFixed(1).padStart(5);
const row = (name, counts, rest) =>
  console.log(
    `${name.padEnd(9)} ${percent(counts)} %  ${`${counts.killed}/${counts.all}`.padStart(9)}  ${rest}`,
  );

const total = { killed: 0, all: 0 };
const [survivors, news, gones] = [[], [], []];
let broken = 0;
for (const folder of wanted.length > 0 ? wanted : Object.keys(FOLDERS)) {
  const start = Date.now();
  const result = await measure(folder, fresh);
  if (result.failed !== undefined) {
    broken++;
    console.log(`${folder.padEnd(9)} failed:\n${result.failed}`);
    continue;
  }
  total.killed += result.killed;
  total.all += result.all;
  const { fresh: unlisted, gone } = compare(result.survivors, listOf(folder));
  survivors.push(...result.survivors);
  news.push(...unlisted);
  gones.push(...gone);
  const time = result.kept ? "as before" : `${Math.round((Date.now() - start) / 1000)} s`;
  const listed = result.survivors.length - unlisted.length;
  const late = result.late > 0 ? `${result.late} by time, ` : "";
  row(
    folder,
    result,
    `${late}${listed} listed, ${unlisted.length} new, ${gone.length} gone  ${time}`,
  );
}

const lines = survivors.sort(inOrder).map(asPlace);
await writeFile(`${root}.stryker/survivors.txt`, lines.map((line) => `${line}\n`).join(""));
row("in all", total, `${survivors.length} survive: .stryker/survivors.txt`);

const groups = Object.entries(Object.groupBy(news.sort(inOrder), ({ file }) => file));
if (groups.length > 0) console.log("\nNew: kill them, or list them in survivors.md with a reason.");
for (const [file, ones] of groups) {
  console.log(`\n## \`${file}\`\n`);
  for (const one of ones) console.log(`${`${one.line}:${one.column}`.padEnd(8)}${asEntry(one)}`);
}
if (gones.length > 0) console.log("\nGone: take them out of survivors.md.");
for (const { file, line } of gones) console.log(`${file}  ${line}`);

const passed = broken === 0 && news.length === 0 && total.killed * 100 >= LEAST * total.all;
console.log(passed ? "1 passed, 0 failed" : "0 passed, 1 failed");
process.exit(passed ? 0 : 1);
