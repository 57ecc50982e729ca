// `npm start`: installs, then runs the workbench. Plain JavaScript for whatever Node the machine has; the
// workbench itself runs on the Node that was installed.
//
// npm starts this through a shell, and a shell that is ended does not end what it started. So the workbench
// is a process group of its own, to which each end is passed on, and a channel that closes tells it of a
// death that nobody could pass on.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const windows = process.platform === "win32";
const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).devEngines
  .packageManager;
let child;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => end());
}
// The shell between npm and us may be gone while we are not.
const parent = process.ppid;
setInterval(() => process.ppid !== parent && end(), 500).unref();

const installed = await run("npx", ["--yes", `pnpm@${version}`, "install", "--frozen-lockfile"], {
  shell: windows,
});
if (installed !== 0) process.exit(installed);
const bin = join(root, "node_modules/.bin");
process.exitCode = await run(
  join(root, "node_modules/node/bin", windows ? "node.exe" : "node"),
  [join(root, "tools/workbench/src/cli.ts"), ...process.argv.slice(2)],
  {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
  },
);

/** Runs a command in a process group of its own; resolves with its exit code. */
function run(command, args, options) {
  return new Promise((done, fail) => {
    child = spawn(command, args, { cwd: root, stdio: "inherit", detached: !windows, ...options });
    child.on("error", fail);
    child.on("close", (code) => done(code ?? 1));
  });
}

function end() {
  if (child === undefined || child.exitCode !== null) process.exit(1);
  if (windows) child.kill();
  else process.kill(-child.pid, "SIGTERM");
}
