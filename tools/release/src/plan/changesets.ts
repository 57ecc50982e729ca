import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { BUMPS, type Bump, isLess } from "./bump.ts";

/** A changeset as it waits in `.changeset/`. */
export interface Changeset {
  readonly file: string;
  readonly bumps: ReadonlyMap<string, Bump>;
}

/**
 * The changesets that wait.
 *
 * @throws Error naming the file and the line that can't be read
 */
export function readChangesets(root: string): Changeset[] {
  const folder = join(root, ".changeset");
  return readdirSync(folder)
    .filter((file) => file.endsWith(".md") && file !== "README.md")
    .sort()
    .map((file) => ({ file, bumps: bumpsOf(file, readFileSync(join(folder, file), "utf8")) }));
}

/** The greatest bump that the changesets ask for a package, and where. */
export function askedFor(
  changesets: readonly Changeset[],
  name: string,
): { bump: Bump; file?: string } {
  let asked: { bump: Bump; file?: string } = { bump: "none" };
  for (const { file, bumps } of changesets) {
    const bump = bumps.get(name) ?? "none";
    if (isLess(asked.bump, bump)) asked = { bump, file };
  }
  return asked;
}

/**
 * Writes what the plan asks for a package into a changeset of its own, or completes that.
 *
 * @returns the path from the root
 */
export function writeChangeset(root: string, name: string, bump: Bump, text: string): string {
  const path = `.changeset/plan-${name.replace(/^@[^/]+\//, "")}.md`;
  const full = join(root, path);
  const written = existsSync(full)
    ? readFileSync(full, "utf8")
        .replace(/^---[\s\S]*?---\n/, "")
        .trim()
    : "";
  const lines = [...new Set([...written.split("\n"), ...text.split("\n")])].filter(Boolean);
  writeFileSync(full, `---\n"${name}": ${bump}\n---\n\n${lines.join("\n")}\n`);
  return path;
}

function bumpsOf(file: string, text: string): Map<string, Bump> {
  const head = /^---\r?\n([\s\S]*?)\r?\n?---/.exec(text)?.[1];
  if (head === undefined) {
    throw new Error(
      `.changeset/${file} does not begin with a block of packages between lines of ---`,
    );
  }
  const entries = head.split(/\r?\n/).filter((line) => line.trim() !== "");
  return new Map(
    entries.map((line) => {
      const [, name, bump] = /^["']?([^"':]+)["']?\s*:\s*(\w+)\s*$/.exec(line) ?? [];
      if (name === undefined || !BUMPS.includes(bump as Bump)) {
        throw new Error(
          `.changeset/${file}: ${JSON.stringify(line)} is no package with patch, minor or major`,
        );
      }
      return [name, bump as Bump];
    }),
  );
}
