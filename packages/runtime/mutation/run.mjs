/**
 * Mutation testing, folder by folder: `pnpm mutate [folder…]`. Each folder of `src/` is mutated
 * against the tests that are about it, which is quicker than all against all, and stricter.
 * Prints a score for each folder and in all, writes `.stryker/survivors.md`, and fails below 85 %.
 */
import { spawn } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const LEAST = 85;

/** The tests of each folder, below `test/`. */
const FOLDERS = {
  json: ["json"],
  retry: ["retry", "layers/retry.test.ts"],
  budget: ["budget", "layers/rate-limit.test.ts"],
  pages: ["pages"],
  layers: ["layers", "clock", "decode", "auth", "errors/errors.test.ts", "client/raw.test.ts"],
  encode: ["encode"],
  auth: ["auth", "layers/auth.test.ts"],
  decode: ["decode"],
  redact: ["redact"],
  errors: ["errors"],
  clock: ["clock", "layers/deadline.test.ts"],
  wait: ["wait"],
  call: ["call", "errors", "decode", "client"],
  client: ["client"],
  transfer: ["transfer"],
  http: ["client/raw.test.ts"],
};

const root = fileURLToPath(new URL("..", import.meta.url));
const wanted = process.argv.slice(2).filter((name) => name !== "--");
const unknown = wanted.filter((name) => !(name in FOLDERS));
if (unknown.length > 0) {
  console.error(
    `mutate: no folder ${unknown.join(", ")}; there is ${Object.keys(FOLDERS).join(", ")}`,
  );
  process.exit(2);
}

const run = (folder, config) =>
  new Promise((done) => {
    const tests = FOLDERS[folder].map(
      (path) => `test/${path.endsWith(".ts") ? path : `${path}/**/*.test.ts`}`,
    );
    const mutate = `src/${folder}/**/*.ts,!src/errors/index.ts`;
    const env = { ...process.env, MUTATION_TESTS: tests.join(",") };
    const child = spawn("stryker", ["run", config, "--mutate", mutate], {
      cwd: root,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let log = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data) => {
        log += data;
      });
    }
    child.on("error", (error) => done(String(error)));
    child.on("close", () => done(log));
  });

const total = { killed: 0, all: 0 };
const survivors = [];
const score = ({ killed, all }) =>
  `${all === 0 ? "  –  " : ((100 * killed) / all).toFixed(1).padStart(5)} %  ${killed}/${all}`;
let broken = false;

await mkdir(`${root}.stryker`, { recursive: true });
for (const folder of wanted.length > 0 ? wanted : Object.keys(FOLDERS)) {
  const report = `.stryker/${folder}.report.json`;
  const config = `.stryker/${folder}.config.json`;
  const settings = JSON.parse(await readFile(`${root}mutation/stryker.json`, "utf8"));
  const own = {
    ...settings,
    jsonReporter: { fileName: report },
    tempDirName: `.stryker/tmp-${folder}`,
  };
  await writeFile(root + config, JSON.stringify(own));
  await writeFile(root + report, "null");
  const log = await run(folder, config);
  const result = JSON.parse(await readFile(root + report, "utf8"));
  if (!result) {
    broken = true;
    console.log(`${folder.padEnd(9)} failed:\n${log.slice(-3000)}`);
    continue;
  }
  const here = { killed: 0, all: 0 };
  for (const [path, { mutants }] of Object.entries(result.files)) {
    for (const { status, location, mutatorName, replacement } of mutants) {
      if (status === "Killed" || status === "Timeout") here.killed++;
      else if (status !== "Survived" && status !== "NoCoverage") continue;
      else
        survivors.push(
          `${path.slice(4)}:${location.start.line} ${mutatorName} \`${(replacement ?? "").replace(/\s+/g, " ").slice(0, 60)}\``,
        );
      here.all++;
    }
  }
  total.killed += here.killed;
  total.all += here.all;
  console.log(`${folder.padEnd(9)} ${score(here)}`);
}
await writeFile(
  `${root}.stryker/survivors.md`,
  `${survivors.map((line) => `- ${line}`).join("\n")}\n`,
);
console.log(`in all    ${score(total)}  (survivors: .stryker/survivors.md)`);
const passed = !broken && total.killed * 100 >= LEAST * total.all;
console.log(passed ? "1 passed, 0 failed" : "0 passed, 1 failed");
process.exit(passed ? 0 : 1);
