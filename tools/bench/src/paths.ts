import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { ROOT } from "@specwright/config/workspace";

const BENCH = resolve(import.meta.dirname, "..");

/** The peers: a package of its own, outside the workspace. */
export const PEERS: string = join(BENCH, "peers");
/** Where programs are written: below the peers, so that they find them. */
export const WORK: string = join(PEERS, ".work");
/** What a run leaves behind. */
export const RESULTS: string = join(BENCH, "results");
/** The generator, which runs from its sources. */
export const GENERATOR: string = join(ROOT, "tools/codegen/src/generate.ts");
/** GitHub's spec, which the generator's own tests use. */
export const GITHUB: string = join(
  ROOT,
  "tools/codegen/node_modules/@octokit/openapi/generated/api.github.com.json",
);

/** Installs the peers, unless their lockfile was installed already. */
export function installPeers(): void {
  const [lock, stamp] = [join(PEERS, "pnpm-lock.yaml"), join(PEERS, "node_modules/.installed")];
  const wanted = readFileSync(lock, "utf8");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  const pnpm = ["--yes", "pnpm@12.21.0", "install", "--frozen-lockfile"];
  execFileSync("npx", pnpm, { cwd: PEERS, stdio: ["ignore", "ignore", "inherit"] });
  writeFileSync(stamp, wanted);
}

/** Writes a file of a program; @returns its path */
export function write(path: string, text: string): string {
  const full = join(WORK, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
  return full;
}

/** Where the `exports` of a package of ours lead. */
function leadsTo(name: string, subpath: string, condition: "node" | "default"): string {
  const folder = join(ROOT, "packages", name);
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  return join(folder, exports[subpath][condition]);
}

/** What Node loads of a package of ours, as it is published. */
export const published = (name: string): string => leadsTo(name, ".", "node");

/** What bundlers for browsers take. */
export const modulesOf = (name: string, subpath = "."): string => leadsTo(name, subpath, "default");

/** The program of a peer. */
export const bin = (name: string): string => join(PEERS, "node_modules/.bin", name);

/** Runs a program in the folder of the programs; @returns what it printed */
export function run(program: string, args: readonly string[], cwd: string = WORK): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
    env: { ...process.env, NODE_NO_WARNINGS: "1", REDOCLY_TELEMETRY: "off" },
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}
