import { spawnSync } from "node:child_process";

/** Checks files with a version of TypeScript, libraries included. */
export function tsc(version, files, options) {
  const strict = ["--noEmit", "--strict", "--skipLibCheck", "false", "--target", "es2022"];
  const args = [`node_modules/ts${version}/bin/tsc`, ...strict, ...options, ...files];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  console.log(`${stdout}${stderr}`);
  process.exitCode = status;
}
