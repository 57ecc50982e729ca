import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Generated } from "../generate.ts";
import { hash, type Manifest, selfHash } from "../stages/manifest.ts";
import { allProviders } from "./providers.ts";
import { read, strays } from "./write.ts";

/** A machine-owned file that is not what the spec and the generator make of it. */
export interface Difference {
  readonly path: string;
  readonly kind: "stale" | "edited by hand" | "missing" | "stray";
  readonly why: string;
  readonly fix: string;
}

/**
 * Compares a fresh generation with what is committed. A file that still has the hash in the
 * manifest is as the generator once left it, so the spec or the generator has moved on: stale. One
 * that has another hash was edited by hand.
 */
export function differences(root: string, provider: string, { files }: Generated): Difference[] {
  const gen = `packages/${provider}/src/gen`;
  const manifestPath = `${gen}/manifest.json`;
  const recorded = parse(read(join(root, manifestPath)));
  const fresh = parse(files.get(manifestPath));
  const why = staleReason(provider, recorded, fresh);
  const found = [...files].flatMap(([path, text]): Difference[] => {
    const actual = read(join(root, path));
    if (actual === text) return [];
    if (actual === undefined) {
      return [
        { path, kind: "missing", why: "the file is not there", fix: `run: pnpm gen ${provider}` },
      ];
    }
    const untouched =
      path === manifestPath
        ? recorded !== undefined && selfHash(recorded) === recorded.self
        : recorded?.files[path] === hash(actual);
    return [
      untouched
        ? { path, kind: "stale", why, fix: `run: pnpm gen ${provider}` }
        : {
            path,
            kind: "edited by hand",
            why: "it is not what the generator wrote",
            fix: `make the change in specs/${provider} (or in hand-written code), then run: pnpm gen ${provider}`,
          },
    ];
  });
  const extra = strays(root, gen, files).map((path): Difference => {
    const fix = `move it out of src/gen, then run: pnpm gen ${provider}`;
    return { path, kind: "stray", why: "src/gen belongs to the generator", fix };
  });
  return [...found, ...extra];
}

/** Generated packages whose spec is gone. */
export function orphans(root: string): Difference[] {
  const known = new Set(allProviders(root).map(({ name }) => name));
  return readdirSync(join(root, "packages"))
    .filter((name) => existsSync(join(root, "packages", name, "src/gen/manifest.json")))
    .filter((name) => !known.has(name))
    .map((name) => ({
      path: `packages/${name}`,
      kind: "stale",
      why: `there is no specs/${name} any more`,
      fix: `put specs/${name} back, or remove packages/${name}`,
    }));
}

function staleReason(
  provider: string,
  old: Manifest | undefined,
  fresh: Manifest | undefined,
): string {
  return old?.specHash === fresh?.specHash
    ? "the generator has changed since"
    : `specs/${provider} has changed since`;
}

function parse(text: string | undefined): Manifest | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Manifest);
  } catch {
    return undefined;
  }
}
