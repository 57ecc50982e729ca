import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { outcomeOf } from "../support/outcome.ts";
import { publicSpecs } from "../support/public-specs.ts";

/**
 * Generates from a copy of every public spec, each in a folder of another depth, and prints what
 * came out, one line of JSON a spec. A program of its own, so that the environment is another, too.
 */
const folder = mkdtempSync(join(tmpdir(), "elsewhere-"));
process.chdir(folder);
try {
  for (const [index, { label, name, path }] of publicSpecs().entries()) {
    const deep = join(folder, "a", "b c", "ü", ...Array(index % 4).fill("d"));
    mkdirSync(deep, { recursive: true });
    const copy = join(deep, basename(path));
    copyFileSync(path, copy);
    const { lines } = await outcomeOf(name, copy);
    process.stdout.write(`${JSON.stringify([label, lines])}\n`);
    rmSync(copy);
  }
} finally {
  process.chdir(tmpdir());
  rmSync(folder, { recursive: true, force: true });
}
