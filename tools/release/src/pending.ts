// Imports nothing but Node and its neighbours: the workflow asks it before anything is installed.
import { readFileSync } from "node:fs";
import { join, matchesGlob, resolve } from "node:path";
import { readChangesets } from "./plan/changesets.ts";

/**
 * Changesets that wait to become versions. One that is about ignored packages alone is left by `changeset version` and does not wait: it would
 * for ever. One that is about ignored and other packages is refused by it, which says so.
 */
export function pendingChangesets(root: string): string[] {
  const config = JSON.parse(readFileSync(join(root, ".changeset/config.json"), "utf8")) as {
    ignore?: string[];
  };
  const isIgnored = (name: string): boolean =>
    (config.ignore ?? []).some((pattern) => matchesGlob(name, pattern));
  return readChangesets(root)
    .filter(({ bumps }) => bumps.size === 0 || [...bumps.keys()].some((name) => !isIgnored(name)))
    .map(({ file }) => file);
}

if (process.argv[1] === import.meta.filename) {
  console.log(pendingChangesets(resolve(import.meta.dirname, "../../..")).length > 0);
}
