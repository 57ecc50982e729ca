/** Generates from one spec into a folder, and prints what it took: milliseconds of CPU, and MB of memory at most. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generate } from "../../src/generate.ts";

const [name = "", path = "", root = ""] = process.argv.slice(2);
// Not the clock's: other programs may run beside it.
const started = process.cpuUsage();
const { files, model } = await generate({ name, folder: dirname(path), specPath: path });
const { user, system } = process.cpuUsage(started);
const ms = Math.round((user + system) / 1000);
for (const [file, text] of files) {
  if (!/\/src\/.*\.ts$/.test(file)) continue;
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
const megabytes = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ ms, megabytes, operations: model.operations.length }));
