import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, readJson } from "@specwright/config/workspace";
import type { Counts } from "./counts.ts";

/** Names the folder in which stages leave, by hash, what they have verified. */
export const VERIFIED = "SPECWRIGHT_VERIFIED";

/**
 * What was verified of these very files, by a run that this one is part of: the first gate of a release
 * for the second, `verify` for what a stage runs. Nothing outlives the run that made the folder.
 */
export class Verified {
  readonly #folder: string;
  readonly #root: string;

  constructor(folder: string, root: string = ROOT) {
    this.#folder = folder;
    this.#root = root;
  }

  /** How a stage ended for this tree; undefined where it did not run, or was red. */
  find(stage: string): Counts | undefined {
    const path = this.#path(stage);
    return existsSync(path) ? readJson<Counts>(path) : undefined;
  }

  /** Keeps how a stage ended, where that was well. */
  keep(stage: string, counts: Counts): void {
    if (counts.failed > 0) return;
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(this.#path(stage), JSON.stringify(counts));
  }

  #path(stage: string): string {
    return join(this.#folder, `${stage}-${treeHash(this.#root)}.json`);
  }
}

/** What `changeset version` writes: it says what a release is called, not what it does. */
const NAMES_ONLY = /^\.changeset\/[^/]+\.md$|(^|\/)CHANGELOG\.md$/;

/** A hash of all that git tracks or would, whatever the versions of the packages are. */
export function treeHash(root: string = ROOT): string {
  const listed = execFileSync(
    "git",
    ["ls-files", "-z", "--cached", "--others", "--exclude-standard"],
    { cwd: root, maxBuffer: 1 << 28 },
  );
  const hash = createHash("sha256").update(`${process.version} ${process.platform}\n`);
  for (const path of [...new Set(listed.toString().split("\0"))].sort()) {
    if (path === "" || NAMES_ONLY.test(path) || !existsSync(join(root, path))) continue;
    const content = readFileSync(join(root, path));
    const text = path.endsWith("/package.json")
      ? content.toString().replace(/^( {2}"version": ")[^"]*"/m, '$1"')
      : content;
    hash.update(`${path}\0${createHash("sha256").update(text).digest("hex")}\n`);
  }
  return hash.digest("hex");
}
