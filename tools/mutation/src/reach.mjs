import { readdir, readFile, stat } from "node:fs/promises";
import { dirname, join, relative } from "node:path";

/** Any relative path that is named: imports, also those made while running, and files that are read. */
const NAMED = /(["'`])((?:\.{1,2}\/)+\w[^"'`$\n]*)\1/g;
/** Types are gone before anything runs, so what is imported for them alone changes nothing. */
const TYPES = /^(?:import|export) type\b[^;]*;/gm;
/** The one import by another name: tests run on the sources. */
const FILES = { '"#fs"': "src/transfer/fs-node.ts" };

const kindOf = (path) =>
  stat(path).then(
    (it) => (it.isDirectory() ? "folder" : "file"),
    () => undefined,
  );

/** The files that a named path stands for: a source by the name that it is built to, all of a folder. */
async function filesAt(path) {
  for (const one of [path, path.replace(/\.js$/, ".ts")])
    if ((await kindOf(one)) === "file") return [one];
  if ((await kindOf(path)) !== "folder") return [];
  const all = await readdir(path, { recursive: true, withFileTypes: true });
  return all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
}

/**
 * All files that some files lead to, themselves included: what runs when they run. More than that is
 * fine and less is not, so every relative path in their text counts, whatever is done with it; one that
 * leads to a folder stands for all that is in it.
 *
 * @param root nothing outside of it is looked at
 * @returns paths below the root, sorted
 */
export async function reach(root, files) {
  const seen = new Set();
  const todo = files.map((file) => join(root, file));
  while (todo.length > 0) {
    const path = todo.pop();
    const own = relative(root, path);
    if (seen.has(own) || own.startsWith("..") || /(^|\/)(node_modules|dist)\//.test(own)) continue;
    seen.add(own);
    if (!/\.[mc]?[jt]s$/.test(path)) continue;
    const text = (await readFile(path, "utf8")).replace(TYPES, "");
    for (const [, , name] of text.matchAll(NAMED))
      todo.push(...(await filesAt(join(dirname(path), name))));
    for (const [word, file] of Object.entries(FILES))
      if (text.includes(word)) todo.push(join(root, file));
  }
  return [...seen].sort();
}
