import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "../problem.ts";

/** A folder under `specs/`. */
export interface ProviderSpec {
  readonly name: string;
  readonly folder: string;
  /** Its `openapi.yaml`, or `openapi.json` for a stranger's spec. */
  readonly specPath: string;
}

const SPEC_FILES = ["openapi.yaml", "openapi.yml", "openapi.json"];

/** Every provider of the repository, by name. */
export function allProviders(root: string): ProviderSpec[] {
  return readdirSync(join(root, "specs"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => find(root, name) ?? []);
}

/** The providers of these names; all, where none is named. */
export function chooseProviders(root: string, names: readonly string[]): ProviderSpec[] {
  const all = allProviders(root);
  if (names.length === 0) return all;
  return names.map((name) => {
    checkName(name);
    const found = find(root, name);
    if (found) return found;
    const known = all.map((one) => one.name).join(", ") || "none yet";
    throw new UserError(
      `There is no spec of "${name}" (there are: ${known}).\n    Fix: put it at specs/${name}/openapi.yaml (or openapi.json)`,
    );
  });
}

/** Refuses what cannot be the name of a folder, a package and a function. */
export function checkName(name: string): void {
  if (/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) return;
  const fix = 'use lower-case words joined by "-", as in protocols-io';
  throw new UserError(`"${name}" is no provider's name.\n    Fix: ${fix}`);
}

function find(root: string, name: string): ProviderSpec | undefined {
  const folder = join(root, "specs", name);
  const file = SPEC_FILES.find((candidate) => existsSync(join(folder, candidate)));
  return file === undefined ? undefined : { name, folder, specPath: join(folder, file) };
}
