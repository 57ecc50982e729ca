import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";

/** What the file of a spec may be called; a folder has one of them. */
export const SPEC_FILE_NAMES = ["openapi.yaml", "openapi.yml", "openapi.json"] as const;

/** What a curator writes beside the spec, each called just so. */
const COMPANIONS = ["sources.yaml", "coverage.yaml", "exceptions.yaml", "WORLD.md"];

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

/** The folders below `specs/` that hold anything, by name: each is meant to be a provider. */
export function foldersOf(specs: string): string[] {
  return readdirSync(specs, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(specs, entry.name)).length > 0)
    .map(({ name }) => name)
    .sort();
}

/** The folders below `specs/` that have a spec, by name. */
export function specFolders(specs: string): ProviderSpec[] {
  return foldersOf(specs).flatMap((name) => {
    const folder = join(specs, name);
    const specPath = specFileIn(folder);
    return specPath === undefined ? [] : [{ name, folder, specPath }];
  });
}

/** Whether all rules of a curator are asked of a provider: it says what its facts are known from. */
export function isCurated(folder: string): boolean {
  return existsSync(join(folder, "sources.yaml"));
}

/**
 * What is wrong with the names in a provider's folder. What is called otherwise is read by nobody, and
 * nobody would say so.
 */
export function folderProblems(folder: string): Problem[] {
  const names = readdirSync(folder);
  const problem = (name: string, message: string, fix: string): Problem => {
    const place = { file: join(folder, name), line: 1, column: 1 };
    return { rule: "specwright/file-names", message, fix, ...place, severity: "error" };
  };
  const [first, ...others] = SPEC_FILE_NAMES.filter((name) => names.includes(name));
  const known = `${SPEC_FILE_NAMES[0]} (or ${SPEC_FILE_NAMES.slice(1).join(", ")})`;
  return [
    ...(first === undefined
      ? [
          problem(
            "",
            `No spec is among ${names.sort().join(", ")}.`,
            `call the spec's file ${known}`,
          ),
        ]
      : []),
    ...others.map((name) =>
      problem(name, `${first} is the spec already; ${name} is not read.`, "keep one of them"),
    ),
    ...names.flatMap((name) => {
      const meant = COMPANIONS.find((one) => likes(one) === likes(name) && one !== name);
      return meant ? [problem(name, `${name} is not read.`, `call it ${meant}`)] : [];
    }),
  ];
}

/** Names that are taken for each other: by their case, and by what YAML files may end in. */
const likes = (name: string): string => name.toLowerCase().replace(/\.(?:ya?ml|json)$/, ".yaml");
