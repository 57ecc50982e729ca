import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What changed in a package. */
export interface Changes {
  /** Texts of what the next version brings, in Markdown. */
  readonly next: readonly string[];
  /** What released versions brought, as `CHANGELOG.md` has it; empty before the first one. */
  readonly released: string;
}

/** The changes of each package, by its name: what waits for a release, and what was released. */
export function readChanges(root: string): (packageName: string, folder: string) => Changes {
  const folder = join(root, ".changeset");
  const files = existsSync(folder)
    ? readdirSync(folder).filter((name) => name.endsWith(".md") && name !== "README.md")
    : [];
  const waiting = files
    .sort()
    .map((name) => readChangeset(readFileSync(join(folder, name), "utf8")));
  return (packageName, packageFolder) => {
    const path = join(packageFolder, "CHANGELOG.md");
    return {
      next: waiting
        .filter(({ packages }) => packages.includes(packageName))
        .map(({ text }) => text),
      released: existsSync(path) ? readFileSync(path, "utf8").replace(/^# .*\n/, "") : "",
    };
  };
}

function readChangeset(source: string): { packages: readonly string[]; text: string } {
  const [, head = "", text = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(source) ?? [];
  return {
    packages: [...head.matchAll(/^["']?([^"':\s]+)["']?\s*:/gm)].map(([, name = ""]) => name),
    text: text.trim(),
  };
}
