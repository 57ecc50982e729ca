// Measures what this package costs its users, and writes it between the markers of the README.
//   node scripts/figures.mjs          measures and writes
//   node scripts/figures.mjs --check  ends with 1 where the sizes in the README are off by more than a tenth
// A client is one piece: its size does not depend on how many methods are used. Needs the packages built.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const README = `${root}README.md`;
// Inside the package, so that it finds itself by its name.
const FOLDER = `${root}.cache/figures`;
const MARKED = /(<!-- figures:start -->\n)[\s\S]*?(<!-- figures:end -->)/;

const CONSUMER = `import { createPlutio, fields, isNotFoundError, type Task } from "@specwright/plutio";

const plutio = createPlutio({ clientId: "a", clientSecret: "b", business: "studio" });
const task = fields<Task>();
export async function run(id: string): Promise<string[]> {
  const created = await plutio.tasks.create({ title: "Send proposal", projectId: id });
  await plutio.tasks.update(created._id, { status: "completed" });
  const titles: string[] = [];
  const q = String(task("dueDate").lt(new Date()).and(task("status").isNot("completed")));
  for await (const { title } of plutio.tasks.list({ q })) titles.push(title ?? "");
  const invoice = await plutio.invoices.get(id).catch((e: unknown) => (isNotFoundError(e) ? undefined : Promise.reject(e)));
  return [...titles, String(invoice?.amount)];
}
`;

/** Bytes of a program, minified and then compressed. */
async function sizeOf(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
  });
  const [{ contents }] = outputFiles;
  return { min: contents.length, gzip: gzipSync(contents, { level: 9 }).length };
}

/** Milliseconds that the compiler takes for a program: the middle one of seven runs. */
function checkTime(source) {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(`${FOLDER}/consumer.ts`, source);
  const compilerOptions = {
    target: "es2022",
    module: "nodenext",
    lib: ["es2023", "dom", "dom.iterable"],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
  };
  writeFileSync(
    `${FOLDER}/tsconfig.json`,
    JSON.stringify({ compilerOptions, files: ["consumer.ts"] }),
  );
  const times = [];
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    execFileSync(`${root}node_modules/.bin/tsc`, ["-p", FOLDER], { stdio: "inherit" });
    times.push(performance.now() - start);
  }
  rmSync(FOLDER, { recursive: true });
  return times.sort((a, b) => a - b)[3];
}

const kB = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (ms) => `${(ms / 1000).toFixed(2)} s`;
const versionOf = (name) =>
  JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, "utf8")).version;

const all = await sizeOf(CONSUMER);
if (process.argv.includes("--check")) {
  const [, min, gzip] =
    /\| a whole client \| ([\d.]+) kB \| ([\d.]+) kB \|/.exec(readFileSync(README, "utf8")) ?? [];
  const off = (said, bytes) => !(Math.abs(Number(said) * 1000 - bytes) <= bytes * 0.1);
  if (off(min, all.min) || off(gzip, all.gzip)) {
    console.error(
      `README.md says ${min} and ${gzip} kB, it is ${kB(all.min)} and ${kB(all.gzip)}; run: pnpm --filter @specwright/plutio figures`,
    );
    process.exit(1);
  }
} else {
  const table = `| | min | min+gzip |
| --- | --- | --- |
| a whole client | ${kB(all.min)} | ${kB(all.gzip)} |

Checking the types of a program with five calls takes ${seconds(checkTime(CONSUMER))}, of an empty one ${seconds(checkTime("export {};\n"))} (TypeScript ${versionOf("typescript")}, the
middle one of seven runs, two cores). Bundled with esbuild ${versionOf("esbuild")} for browsers. By \`pnpm --filter @specwright/plutio figures\`.
`;
  writeFileSync(
    README,
    readFileSync(README, "utf8").replace(MARKED, (_, start, end) => start + table + end),
  );
  console.log(table);
}
