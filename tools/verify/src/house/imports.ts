import { dirname, join } from "node:path/posix";
import type { Tree } from "./tree.ts";

/** One file of a folder that imports another one of it. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether only types are imported: nothing of it is there when the program runs. */
  readonly types: boolean;
}

/** Statements, not what code that prints code has in its texts: those name no file that there is. */
const STATEMENT =
  /^\s*(?:(?:import|export)\b([^;"'`]*?)\bfrom\s*|import\s*|.*\bimport\(\s*)"(\.[^"]+)"/gm;

/** The imports within the sources of a package or tool, types included: who knows of whom. */
export function importsOf(tree: Tree, folder: string): Import[] {
  const source = `${folder}/src/`;
  const found: Import[] = [];
  for (const [path, text] of tree) {
    if (!path.startsWith(source)) continue;
    for (const [, names = "", target = ""] of withoutComments(text).matchAll(STATEMENT)) {
      const to = join(dirname(path), target).replace(/\.js$/, ".ts");
      if (to.startsWith(source) && tree.has(to))
        found.push({ from: path, to, types: typesOnly(names) });
    }
  }
  return found;
}

/** `type { … }`, or braces in which each name is a type. */
function typesOnly(names: string): boolean {
  if (/^\s*type\b/.test(names)) return true;
  const inside = /^\s*\{(.*)\}\s*$/s.exec(names)?.[1];
  const all = inside?.split(",").map((name) => name.trim()) ?? [];
  return all.some(Boolean) && all.every((name) => name === "" || name.startsWith("type "));
}

const withoutComments = (text: string): string => text.replaceAll(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
