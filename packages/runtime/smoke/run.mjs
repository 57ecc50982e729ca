/**
 * Runs the smoke program in every engine that there is: `pnpm smoke`. Engines come from npm, by npx;
 * one that can't be had is reported as not run, and is no failure unless `--strict` is given.
 */
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { start } from "./server.mjs";
import { makeWorker } from "./workerd.mjs";

const main = fileURLToPath(new URL("main.mjs", import.meta.url));
const folder = await mkdtemp(join(tmpdir(), "specwright-smoke-"));
const file = join(folder, "file");
const server = await start();

const npx = (...command) => ["npx", "--yes", ...command];
const engines = {
  "node 20": npx("--package=node@20", "--", "node", main, server.url, file),
  "node 22": npx("--package=node@22", "--", "node", main, server.url, file),
  "node 24": [process.execPath, main, server.url, file],
  bun: npx("--package=bun@1", "--", "bun", main, server.url, file),
  deno: npx(
    "--package=deno@2",
    "--",
    "deno",
    "run",
    "--quiet",
    "--allow-all",
    main,
    server.url,
    file,
  ),
  workerd: npx(
    "--package=workerd@1",
    "--",
    "workerd",
    "test",
    "--verbose",
    await makeWorker(folder, server.url),
  ),
};

function run([command, ...args]) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    const timer = setTimeout(() => child.kill("SIGKILL"), 180_000);
    let text = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (data) => {
        text += data;
      });
    }
    const end = (code) => {
      clearTimeout(timer);
      done({ code, text: text.trim() });
    };
    child.on("error", () => end(127));
    child.on("close", end);
  });
}

/** Chromium from npm, as the other browser tests have it. */
async function chromium() {
  const [{ default: binary }, { chromium: browsers }] = await Promise.all([
    import("@sparticuz/chromium"),
    import("playwright-core"),
  ]);
  const browser = await browsers.launch({
    executablePath: await binary.executablePath(),
    args: [...binary.args, "--no-sandbox"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(`${server.url}/`);
    return await page.evaluate(async (url) => {
      const [runtime, { rawOf }, { program }] = await Promise.all([
        import(`${url}/dist/index.js`),
        import(`${url}/dist/raw/index.js`),
        import(`${url}/smoke/program.mjs`),
      ]);
      return `${await program({ ...runtime, rawOf }, url)} checks`;
    }, server.url);
  } finally {
    await browser.close();
  }
}

let [passed, failed, missing] = [0, 0, 0];
function report(name, state, text) {
  if (state === "ok") passed++;
  else if (state === "FAILED") failed++;
  else missing++;
  console.log(`${state.padEnd(8)} ${name.padEnd(9)} ${text}`);
}

for (const [name, command] of Object.entries(engines)) {
  const { code, text } = await run(command);
  const lines = text.split("\n");
  const last = lines.at(-1) ?? "";
  const checks = lines.find((line) => /^\d+ checks$/.test(line));
  if (code === 0 && checks) report(name, "ok", checks);
  else if (/smoke: |Error/.test(text) && !/npm (?:error|ERR)/.test(text))
    report(name, "FAILED", text.slice(0, 2000));
  else report(name, "not run", last.slice(0, 120));
}
try {
  report("chromium", "ok", await chromium());
} catch (error) {
  const text = String(error);
  report("chromium", /smoke: |evaluate/.test(text) ? "FAILED" : "not run", text.slice(0, 600));
}
server.stop();
await rm(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed, ${missing} not run`);
process.exit(failed > 0 || (process.argv.includes("--strict") && missing > 0) ? 1 : 0);
