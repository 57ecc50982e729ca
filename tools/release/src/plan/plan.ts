import { asReleased, type Bump, type Change, greatest, isLess } from "./bump.ts";
import { askedFor, type Changeset } from "./changesets.ts";
import { compareStates, type Halves } from "./compare-packages.ts";
import type { Snapshot } from "./snapshots.ts";

/** What a package's next release must be at least, and why. */
export interface PackagePlan {
  readonly name: string;
  readonly version: string;
  /** Undefined: there is nothing to compare with, this is the first release. */
  readonly changes: readonly Change[] | undefined;
  /** The least bump, as a version tells it. */
  readonly least: Bump;
  /** What the changesets ask for; undefined where two commits are compared. */
  readonly asked: { readonly bump: Bump; readonly file?: string } | undefined;
  /** Whether the changesets ask for less than the least. */
  readonly tooLittle: boolean;
}

/** Compares each package of two moments, and holds the changesets against what must be. */
export async function planOf(
  before: ReadonlyMap<string, Snapshot | undefined>,
  after: Snapshot,
  changesets: readonly Changeset[] | undefined,
  halves: Halves,
): Promise<PackagePlan[]> {
  const plans: PackagePlan[] = [];
  for (const [name, state] of after.packages) {
    const old = before.get(name)?.packages.get(name);
    const changes = old && (await compareStates(old, state, halves));
    const version = old?.manifest.version ?? state.manifest.version;
    const least = changes ? asReleased(greatest(changes), version) : "none";
    const asked = changesets && askedFor(changesets, name);
    const tooLittle = asked !== undefined && isLess(asked.bump, least);
    plans.push({ name, version, changes, least, asked, tooLittle });
  }
  return plans;
}
