import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { UserError } from "../problem.ts";

/**
 * Writes machine-owned files all or not at all: they are laid out in a temporary folder first, then
 * swapped in by renaming, and swapped back if one of the swaps fails.
 *
 * @param owned folders that belong to the generator whole: what it did not write there goes
 * @returns the paths that changed
 */
export function writeFiles(
  root: string,
  files: ReadonlyMap<string, string>,
  owned: readonly string[] = [],
): string[] {
  for (const path of [...files.keys(), ...owned]) demandPlace(root, path);
  const changed = [...files].filter(([path, text]) => read(join(root, path)) !== text);
  const extra = owned.flatMap((folder) => strays(root, folder, files));
  if (changed.length === 0 && extra.length === 0) return [];
  const cache = join(root, ".cache");
  mkdirSync(cache, { recursive: true });
  const stage = mkdtempSync(join(cache, "gen-"));
  const undo: (() => void)[] = [];
  try {
    for (const [path, text] of changed) {
      const target = join(stage, "new", path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, text);
    }
    for (const path of [...changed.map(([path]) => path), ...extra]) {
      undo.unshift(swap(root, stage, path));
    }
  } catch (error) {
    for (const step of undo) step();
    throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
  return [...changed.map(([path]) => path), ...extra];
}

/** Refuses to write, or to take anything away, through a link that leads somewhere else. */
function demandPlace(root: string, path: string): void {
  let here = path;
  while (here !== "." && !existsSync(join(root, here))) here = dirname(here);
  if (realpathSync(join(root, here)) === join(realpathSync(root), here)) return;
  const fix = "put a folder or file in its place";
  throw new UserError(`${path} is reached through a link.\n    Fix: ${fix}`);
}

/** Files of an owned folder that are not among the generated ones. */
export function strays(root: string, folder: string, files: ReadonlyMap<string, string>): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !files.has(path))
    .sort();
}

/** The text of a file; undefined where there is none. */
export function read(path: string): string | undefined {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** Puts the staged file in place of the old one, or takes the old one away; returns the way back. */
function swap(root: string, stage: string, path: string): () => void {
  const [target, fresh, old] = [
    join(root, path),
    join(stage, "new", path),
    join(stage, "old", path),
  ];
  const existed = existsSync(target);
  if (existed) {
    mkdirSync(dirname(old), { recursive: true });
    renameSync(target, old);
  }
  const back = (): void => {
    rmSync(target, { force: true });
    if (existed) renameSync(old, target);
  };
  try {
    if (existsSync(fresh)) {
      mkdirSync(dirname(target), { recursive: true });
      renameSync(fresh, target);
    }
  } catch (error) {
    back();
    throw error;
  }
  return back;
}
