import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { random } from "./samples.ts";

/** A spec of a public package. */
export interface PublicSpec {
  /** Package and path: `@scalar/galaxy/dist/3.1.json`. */
  readonly label: string;
  readonly path: string;
  /** A provider's name made of both. */
  readonly name: string;
}

const MODULES = resolve(import.meta.dirname, "../../node_modules");

/** Where each package keeps its specs. */
const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  "@octokit/openapi": ["generated"],
  "@readme/oas-examples": ["2.0", "3.0", "3.1"],
  "@scalar/galaxy": ["dist"],
};

/**
 * Every JSON and YAML file of the packages, in alphabetical order; where the environment variable
 * PUBLIC_SPECS is a number, so many of them, drawn with SEED, and none of the largest.
 */
export function publicSpecs(): PublicSpec[] {
  const count = Number(process.env.PUBLIC_SPECS ?? 0);
  if (count === 0) return allSpecs();
  const next = random(Number(process.env.SEED ?? 20_261_122));
  return allSpecs()
    .filter(({ label }) => !label.startsWith("@octokit/"))
    .map((spec) => ({ spec, place: next() }))
    .sort((a, b) => a.place - b.place)
    .slice(0, count)
    .map(({ spec }) => spec)
    .sort((a, b) => (a.label < b.label ? -1 : 1));
}

function allSpecs(): PublicSpec[] {
  return Object.entries(FOLDERS).flatMap(([pkg, folders]) =>
    folders.flatMap((folder) =>
      readdirSync(join(MODULES, pkg, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(?:json|ya?ml)$/.test(file))
        .map((file) => `${folder}/${file.replaceAll("\\", "/")}`)
        .sort()
        .map((file) => ({
          label: `${pkg}/${file}`,
          path: join(MODULES, pkg, file),
          name: nameOf(`${pkg.split("/")[1]}/${file}`),
        })),
    ),
  );
}

/** `oas-examples/3.0/json/petstore.json` -> `oas-examples-v3-v0-json-petstore-json`. */
function nameOf(path: string): string {
  return path
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => (/^\d/.test(word) ? `v${word}` : word))
    .join("-");
}
