import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";

/** Hand-written code by path from the root of the repository: what is generated, is left out. */
export type Tree = ReadonlyMap<string, string>;

const CODE = /^(packages|tools)\/[^/]+\/.*\.(ts|mts|mjs|js)$/;
const MADE = /\/(gen|dist|node_modules|fixtures)\/|\.(gen|derived)\.ts$/;

/** The code as it lies here, or as it was at a commit. */
export function readTree(commit?: string, root: string = ROOT): Tree {
  const isOurs = (path: string) => CODE.test(path) && !MADE.test(path);
  if (commit === undefined) {
    const listed = git(root, ["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    const paths = names(listed).filter((path) => isOurs(path) && existsSync(join(root, path)));
    return new Map(paths.sort().map((path) => [path, readFileSync(join(root, path), "utf8")]));
  }
  const paths = names(git(root, ["ls-tree", "-r", "-z", "--name-only", commit])).filter(isOurs);
  const wanted = paths.map((path) => `${commit}:${path}\n`).join("");
  return new Map(
    texts(git(root, ["cat-file", "--batch"], wanted)).map((t, i) => [paths[i] ?? "", t]),
  );
}

/** The packages and tools of a tree: `packages/pluto`. */
export function foldersOf(tree: Tree): string[] {
  return [...new Set([...tree.keys()].map((path) => path.split("/").slice(0, 2).join("/")))].sort();
}

/** The files out of what `git cat-file --batch` prints: a line with the size, then so many bytes. */
function texts(printed: Buffer): string[] {
  const found: string[] = [];
  for (let at = 0; at < printed.length; ) {
    const end = printed.indexOf("\n", at);
    const size = Number(printed.subarray(at, end).toString().split(" ").at(-1));
    found.push(printed.subarray(end + 1, end + 1 + size).toString());
    at = end + size + 2;
  }
  return found;
}

const names = (printed: Buffer): string[] => printed.toString().split("\0").filter(Boolean);

function git(root: string, args: readonly string[], input?: string): Buffer {
  return execFileSync("git", args, { cwd: root, input, maxBuffer: 1 << 28 });
}
