import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** Largest file that is searched for words; a larger one is an archive or a picture. */
const LARGEST = 32 * 1024 * 1024;

/** A local copy of a source: a folder of plain files. */
export class Copy {
  readonly #folder: string;
  readonly #texts = new Map<string, string>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Whether there is a copy at all. */
  get exists(): boolean {
    return existsSync(this.#folder) && this.files.length > 0;
  }

  /** Its files, by path from its folder. */
  get files(): string[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.split("/").includes(".git"))
      .map((entry) => relative(this.#folder, join(entry.parentPath, entry.name)))
      .sort();
  }

  /** SHA-256 of a file in hex; undefined where there is no such file. */
  hash(path: string): string | undefined {
    const full = join(this.#folder, path);
    if (!existsSync(full)) return undefined;
    return createHash("sha256").update(readFileSync(full)).digest("hex");
  }

  /** Whether words stand in a file, white space and case aside. */
  holds(path: string, words: string): boolean {
    return this.#text(path).includes(plain(words));
  }

  #text(path: string): string {
    let text = this.#texts.get(path);
    if (text === undefined) {
      const full = join(this.#folder, path);
      text = statSync(full).size > LARGEST ? "" : plain(readFileSync(full, "utf8"));
      this.#texts.set(path, text);
    }
    return text;
  }
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
