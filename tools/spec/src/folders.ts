import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What the file of a spec may be called; where there are several, the first counts. */
export const SPEC_FILE_NAMES = ["openapi.yaml", "openapi.yml", "openapi.json"] as const;

/** A folder with a spec in it. */
export interface ProviderSpec {
  readonly name: string;
  readonly folder: string;
  /** Its `openapi.yaml`, or what else {@link SPEC_FILE_NAMES} has. */
  readonly specPath: string;
}

/** The spec's file of a folder; undefined where there is none. */
export function specFileIn(folder: string): string | undefined {
  return SPEC_FILE_NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
}

/** The folders below `specs/` that have a spec, by name. */
export function specFolders(specs: string): ProviderSpec[] {
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .flatMap((name) => {
      const folder = join(specs, name);
      const specPath = specFileIn(folder);
      return specPath === undefined ? [] : [{ name, folder, specPath }];
    });
}
