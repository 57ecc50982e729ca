import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { ROOT, readJson } from "@specwright/config/workspace";
import type { PackageManifest } from "../packages.ts";
import { run } from "../run.ts";

/** A package as it was at some moment: its manifest, its spec where it has one, its built types. */
export interface PackageState {
  readonly manifest: PackageManifest;
  readonly folder: string;
}

/** All published packages of a moment, by name, on disk until `remove`. */
export interface Snapshot {
  readonly packages: ReadonlyMap<string, PackageState>;
  remove(): void;
}

/** The working tree as it is; `typed`: built, so that it has types. */
export async function treeSnapshot(typed: boolean, root: string = ROOT): Promise<Snapshot> {
  if (typed) await build(root);
  return { packages: packagesIn(join(root, "packages")), remove: () => {} };
}

/**
 * A commit, checked out into a folder of its own; `typed`: built there.
 *
 * @throws Error where git does not know it, or it does not build
 */
export async function commitSnapshot(
  commit: string,
  typed: boolean,
  root: string = ROOT,
): Promise<Snapshot> {
  const named = await run("git", ["rev-parse", "--verify", `${commit}^{commit}`], { cwd: root });
  if (named.code !== 0) throw new Error(`git knows no commit ${JSON.stringify(commit)}`);
  const folder = mkdtempSync(join(tmpdir(), "specwright-plan-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    await must("git", ["clone", "--quiet", "--shared", "--no-checkout", root, folder], root);
    await must("git", ["checkout", "--quiet", "--detach", named.output.trim()], folder);
    if (typed) {
      await must("pnpm", ["install", "--frozen-lockfile", "--prefer-offline", "--silent"], folder);
      await build(folder);
    }
    return { packages: packagesIn(join(folder, "packages")), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Packed packages, unpacked side by side. What they need beside each other comes from the working tree. */
export async function tarballSnapshot(
  files: readonly string[],
  root: string = ROOT,
): Promise<Snapshot> {
  const folder = mkdtempSync(join(tmpdir(), "specwright-plan-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const scope = join(folder, "node_modules/@specwright");
    mkdirSync(scope, { recursive: true });
    for (const [index, file] of files.entries()) {
      const target = join(folder, `${index}`);
      mkdirSync(target);
      await must("tar", ["-xzf", resolve(file), "--strip-components=1", "-C", target], root);
      const { name } = readJson<PackageManifest>(join(target, "package.json"));
      await must("mv", [target, join(folder, "node_modules", name)], root);
    }
    const given = packagesIn(scope);
    for (const [name, state] of packagesIn(join(root, "packages"))) {
      if (!given.has(name)) symlinkSync(state.folder, join(folder, "node_modules", name));
    }
    return { packages: given, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** The bundled spec of a package; undefined where it has none. */
export function specOf({ folder }: PackageState): object | undefined {
  const path = join(folder, "openapi.json");
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as object) : undefined;
}

/** The `.d.ts` behind each entry of a package's `exports`, by entry. */
export function typedEntries({ manifest, folder }: PackageState): Map<string, string> {
  const entries = Object.entries(manifest.exports ?? {}).flatMap(([entry, target]) => {
    const types = typesOf(target);
    return types === undefined ? [] : [[entry, join(folder, types)] as const];
  });
  return new Map(entries);
}

function typesOf(target: unknown): string | undefined {
  if (typeof target !== "object" || target === null) return undefined;
  const { types, ...others } = target as Record<string, unknown>;
  if (typeof types === "string") return types;
  return Object.values(others)
    .map(typesOf)
    .find((one) => one !== undefined);
}

function packagesIn(folder: string): Map<string, PackageState> {
  const states = readdirSync(folder).flatMap((name) => {
    const path = join(folder, name, "package.json");
    if (!existsSync(path)) return [];
    const manifest = readJson<PackageManifest>(path);
    return manifest.private === true ? [] : [{ manifest, folder: dirname(path) }];
  });
  return new Map(states.map((state) => [state.manifest.name, state]));
}

async function build(root: string): Promise<void> {
  await must("turbo", ["run", "build", "--output-logs=errors-only", "--ui=stream"], root);
}

async function must(program: string, args: readonly string[], cwd: string): Promise<void> {
  const { code, output } = await run(program, args, { cwd });
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} failed:\n${output.trim()}`);
}
