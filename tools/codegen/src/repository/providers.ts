import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import {
  folderProblems,
  foldersOf,
  type ProviderSpec,
  SPEC_FILE_NAMES,
  specFolders,
} from "@specwright/spec";
import { obj } from "@specwright/spec/json";
import { SpecError, UserError } from "../problem.ts";
import { read } from "./write.ts";

const OTHERS = SPEC_FILE_NAMES.slice(1).join(", ");

/** Every provider of the repository, by name. */
export function allProviders(root: string): ProviderSpec[] {
  const all = specFolders(join(root, "specs"));
  for (const { name } of all) checkName(name, root);
  return all;
}

/** The providers of these names; all, where none is named. */
export function chooseProviders(root: string, names: readonly string[]): ProviderSpec[] {
  const all = allProviders(root);
  const specs = join(root, "specs");
  const misnamed = foldersOf(specs)
    .filter((name) => names.length === 0 || names.includes(name))
    .flatMap((name) => folderProblems(join(specs, name)));
  if (misnamed.length > 0) throw new SpecError(misnamed);
  if (names.length === 0) return all;
  return names.map((name) => {
    checkName(name, root);
    const found = all.find((one) => one.name === name);
    if (found) return found;
    const known = all.map((one) => one.name).join(", ") || "none yet";
    throw new UserError(
      `There is no spec of "${name}" (there are: ${known}).\n    Fix: put it at specs/${name}/${SPEC_FILE_NAMES[0]} (or ${OTHERS})`,
    );
  });
}

/** The tool whose package has that name. */
function toolCalled(name: string, root: string): string | undefined {
  const tools = join(root, "tools");
  const folders = existsSync(tools) ? readdirSync(tools) : [];
  return folders
    .map((folder) => `tools/${folder}`)
    .find((folder) => {
      const manifest = read(join(root, folder, "package.json"));
      return manifest !== undefined && obj(JSON.parse(manifest)).name === name;
    });
}

/** Refuses what cannot be the name of a folder, a package and a function, and names of our own packages. */
export function checkName(name: string, root: string): void {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
    // Two packages of one name, and nobody would know which of them a tool is built with.
    const tool = toolCalled(`@specwright/${name}`, root);
    if (tool !== undefined)
      throw new UserError(`${tool} is called @specwright/${name}.\n    Fix: choose another name`);
    const folder = join(root, "packages", name);
    const manifest = read(join(folder, "package.json"));
    if (manifest === undefined || existsSync(join(folder, "src/gen"))) return;
    if (obj(obj(JSON.parse(manifest)).exports)["./openapi.json"] !== undefined) return;
    const fix = "choose another name";
    throw new UserError(`packages/${name} is no provider's package.\n    Fix: ${fix}`);
  }
  const fix = 'use lower-case words joined by "-", as in protocols-io';
  // A name is also a folder, so it may hold what would be code, or a line of its own, elsewhere.
  throw new UserError(`${JSON.stringify(name)} is no provider's name.\n    Fix: ${fix}`);
}
