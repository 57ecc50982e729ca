import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { ROOT } from "./workspace.ts";

/** A copy of the repository that a test may do with as it likes. */
export interface Clone {
  readonly folder: string;
  /** Runs a command in it and returns what it printed; throws, with all of it, where it fails. */
  run(program: string, ...args: string[]): string;
  /** Paths that differ from the first commit, new ones included, as git prints them. */
  changes(): string[];
  remove(): void;
}

/**
 * Copies the working tree as it is (what git tracks, and what it would) into a temporary folder,
 * as one commit.
 */
export function cloneWorkingTree(): Clone {
  const folder = mkdtempSync(join(tmpdir(), "specwright-clone-"));
  const listed = git(ROOT, "ls-files", "-z", "--cached", "--others", "--exclude-standard");
  for (const path of listed.split("\0")) {
    if (path === "" || !existsSync(join(ROOT, path))) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    cpSync(join(ROOT, path), join(folder, path), { verbatimSymlinks: true });
  }
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "config", "user.name", "clone");
  git(folder, "config", "user.email", "clone@example.test");
  git(folder, "add", "--all");
  git(folder, "commit", "--quiet", "--message=clone");
  return {
    folder,
    run: (program, ...args) => {
      const { status, stdout, stderr, error } = spawnSync(program, args, {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "pipe"],
        maxBuffer: 64 * 1024 * 1024,
      });
      if (status === 0) return stdout;
      throw error ?? new Error(`${program} ${args.join(" ")}: ${status}\n${stdout}${stderr}`);
    },
    changes: () =>
      git(folder, "status", "--porcelain", "--untracked-files=all").split("\n").filter(Boolean),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}
