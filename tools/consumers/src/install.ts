import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Consumer } from "./consumer.ts";
import { execute } from "./execute.ts";
import type { Tarballs } from "./packages.ts";

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

/** Versions that are younger than this are not installed: most of what is poisoned is found by then. */
const AGE_MINUTES = 4320;

const COMMANDS = {
  npm: ["npm", "install", "--no-audit", "--no-fund", "--prefer-offline"],
  nested: [
    "npm",
    "install",
    "--no-audit",
    "--no-fund",
    "--prefer-offline",
    "--install-strategy=nested",
  ],
  pnpm: ["pnpm", "install", "--no-frozen-lockfile", "--prefer-offline"],
} as const;

/**
 * Copies a project out of the workspace and installs it, our packages from their tarballs.
 *
 * @returns its folder
 * @throws Error with what the installer said
 */
export async function install(
  { name, folder, installer }: Consumer,
  tarballs: Tarballs,
  scratch: string,
): Promise<string> {
  const target = join(scratch, name);
  mkdirSync(target, { recursive: true });
  cpSync(folder, target, { recursive: true });
  const path = join(target, "package.json");
  const manifest = JSON.parse(readFileSync(path, "utf8")) as Manifest;
  const own = Object.fromEntries([...tarballs].map(([one, file]) => [one, `file:${file}`]));
  // `tarball:@specwright/pluto` is the one just packed, under whatever name the project gives it.
  const dependencies = Object.fromEntries(
    Object.entries(manifest.dependencies ?? {}).map(([one, version]) => {
      const ours = /^tarball:(.+)/.exec(version)?.[1] ?? (one in own ? one : undefined);
      return [one, ours === undefined ? version : (own[ours] ?? version)];
    }),
  );
  // Else the registry would be asked for those of our packages that others depend on.
  const overrides = installer === "pnpm" ? {} : { overrides: own };
  writeFileSync(path, JSON.stringify({ ...manifest, dependencies, ...overrides }, null, 2));
  if (installer === "pnpm") {
    const settings = { overrides: own, minimumReleaseAge: AGE_MINUTES, strictDepBuilds: false };
    writeFileSync(join(target, "pnpm-workspace.yaml"), JSON.stringify(settings));
  }
  const [program, ...args] = COMMANDS[installer];
  const { code, output } = await execute(program, args, target);
  if (code !== 0) throw new Error(`${name} can't be installed:\n${output}`);
  return target;
}
