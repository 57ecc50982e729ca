import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "@specwright/config/workspace";
import ts from "typescript";
import type { Change } from "./bump.ts";
import { type PackageState, typedEntries } from "./snapshots.ts";
import { COMPILER } from "./types/exports.ts";

/**
 * Compiles the example programs of the older state against the newer one: what they show was promised.
 * A tarball brings no programs, and then there is nothing to compile.
 */
export function programChanges(before: PackageState, after: PackageState): Change[] {
  const folder = join(before.folder, "examples");
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
  const known = new Set(errorsOf(files, before).map(({ key }) => key));
  return errorsOf(files, after)
    .filter(({ key }) => !known.has(key))
    .map(({ file, text }) => ({
      bump: "major",
      where: `examples/${file}`,
      text: `It does not compile any more: ${text}`,
      seen: "programs",
    }));
}

function errorsOf(files: readonly string[], state: PackageState) {
  const { name } = state.manifest;
  const paths = Object.fromEntries(
    [...typedEntries(state)].map(([entry, path]) => [
      entry === "." ? name : `${name}/${entry.slice(2)}`,
      [path],
    ]),
  );
  const program = ts.createProgram(files, {
    ...COMPILER,
    paths,
    types: ["node"],
    typeRoots: [join(ROOT, "node_modules/@types")],
    resolveJsonModule: true,
  });
  return files.flatMap((path) => {
    const source = program.getSourceFile(path);
    const found = source ? program.getSemanticDiagnostics(source) : [];
    const file = path.split("/").at(-1) ?? path;
    return found.map(({ code, messageText }) => {
      const text = ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300);
      return { file, text, key: `${file} ${code} ${text}` };
    });
  });
}
