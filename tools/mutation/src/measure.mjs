import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { glob, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { testsOf } from "./folders.mjs";
import { reach } from "./reach.mjs";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
/** What is mutated: the runtime. */
export const root = here("../../../packages/runtime/");
/** What all tests begin with. */
const FOR_ALL = ["vitest.config.ts", "package.json", "test/support/seed.ts"];
const SETTINGS = ["stryker.json", "tests.config.ts"];
/** A folder that takes longer than this has a test that hangs: a fault, not a measurement. */
const LONGEST = 90 * 60_000;

/**
 * What a measurement depends on: what the folder's tests lead to, the folder itself, and how it is measured.
 * What else the runtime holds may change without it.
 */
async function fingerprint(folder) {
  const of = [`src/${folder}/**/*.ts`, ...FOR_ALL, ...testsOf(folder)];
  const files = await reach(root, await Array.fromAsync(glob(of, { cwd: root })));
  const hash = createHash("sha256").update(testsOf(folder).join());
  for (const file of files) hash.update(file).update(await readFile(root + file));
  for (const file of SETTINGS) hash.update(await readFile(here(file)));
  return hash.digest("hex");
}

const readJson = (path) => readFile(path, "utf8").then(JSON.parse, () => undefined);

/** Runs Stryker; how far it is goes to the errors, and all it says into the answer. */
function stryker(folder, config) {
  return new Promise((done) => {
    const child = spawn(
      here("../node_modules/.bin/stryker"),
      ["run", config, "--mutate", `src/${folder}/**/*.ts,!src/errors/index.ts`],
      {
        cwd: root,
        env: { ...process.env, MUTATION_TESTS: testsOf(folder).join() },
        stdio: ["ignore", "pipe", "pipe"],
        detached: true,
      },
    );
    let log = "";
    // The whole group: Stryker's workers would go on without it.
    const stop = () => {
      try {
        process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended by itself.
      }
    };
    const timer = setTimeout(() => {
      stop();
      log += `\nnot done within ${LONGEST / 60_000} minutes`;
    }, LONGEST);
    const interrupted = () => {
      stop();
      process.exit(130);
    };
    process.once("SIGINT", interrupted).once("SIGTERM", interrupted);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (data) => {
        log += data;
        const progress = /\d+\/\d+ tested \([^)]*\)/.exec(data)?.[0];
        if (progress)
          process.stderr.write(
            process.stderr.isTTY ? `\r${folder}: ${progress} ` : `${progress}\n`,
          );
      });
    }
    child.on("error", (error) => {
      log += error;
    });
    child.on("close", () => {
      clearTimeout(timer);
      process.off("SIGINT", interrupted).off("SIGTERM", interrupted);
      if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
      done(log);
    });
  });
}

/** The text that a mutant replaces. Lines and columns count from 1. */
function originalOf(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join("\n");
}

/** The counts and survivors in a report of Stryker; `late` are those of the killed that ran out of time. */
function summary(report) {
  const result = { killed: 0, late: 0, all: 0, survivors: [] };
  for (const [file, { source, mutants }] of Object.entries(report.files)) {
    for (const { status, location, replacement = "" } of mutants) {
      const lives = status === "Survived" || status === "NoCoverage";
      if (!lives && status !== "Killed" && status !== "Timeout") continue;
      result.all++;
      if (!lives) {
        result.killed++;
        if (status === "Timeout") result.late++;
      } else {
        const { line, column } = location.start;
        const original = originalOf(source, location);
        result.survivors.push({ file, line, column, original, replacement });
      }
    }
  }
  return result;
}

/**
 * Measures one folder, unless nothing has changed since it was measured: what was interrupted goes
 * on where it stopped.
 *
 * @returns counts, survivors and whether they were kept from before; or the log of what failed
 */
export async function measure(folder, fresh) {
  const own = `.stryker/${folder}`;
  await mkdir(`${root}.stryker`, { recursive: true });
  const print = await fingerprint(folder);
  const before = fresh ? undefined : await readJson(`${root}${own}.result.json`);
  if (before?.print === print) return { ...before, kept: true };
  const settings = await readJson(here("stryker.json"));
  const report = `${own}.report.json`;
  const config = {
    ...settings,
    vitest: { configFile: here("tests.config.ts") },
    jsonReporter: { fileName: report },
    // What was found of a mutant holds while neither it nor a test that reached it has changed.
    incremental: true,
    incrementalFile: `${own}.incremental.json`,
    force: fresh,
    tempDirName: `${own}.tmp`,
  };
  await writeFile(`${root}${own}.config.json`, JSON.stringify(config));
  await rm(root + report, { force: true });
  const log = await stryker(folder, `${own}.config.json`);
  const found = await readJson(root + report);
  if (!found) return { failed: log.slice(-3000) };
  const result = { print, ...summary(found) };
  // Sources that changed under the measurement make it one of neither.
  if ((await fingerprint(folder)) === print)
    await writeFile(`${root}${own}.result.json`, JSON.stringify(result));
  return result;
}
