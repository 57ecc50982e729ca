import type { Change } from "./bump.ts";
import { programChanges } from "./programs.ts";
import { type PackageState, specOf, typedEntries } from "./snapshots.ts";
import { typeChanges } from "./types/exports.ts";
import { wireChanges } from "./wire.ts";

/** What is compared. */
export interface Halves {
  readonly wire: boolean;
  readonly types: boolean;
}

/** What has changed between two states of a package for its users. */
export async function compareStates(
  before: PackageState,
  after: PackageState,
  { wire, types }: Halves,
): Promise<Change[]> {
  return [
    ...(wire ? await compareSpecs(before, after) : []),
    ...(types ? [...compareEntries(before, after), ...programChanges(before, after)] : []),
  ];
}

async function compareSpecs(before: PackageState, after: PackageState): Promise<Change[]> {
  const [old, now] = [specOf(before), specOf(after)];
  if (!old || !now || JSON.stringify(old) === JSON.stringify(now)) return [];
  return await wireChanges(old, now);
}

function compareEntries(before: PackageState, after: PackageState): Change[] {
  const [old, now] = [typedEntries(before), typedEntries(after)];
  const both = [...old].flatMap(([entry, path]) => {
    const other = now.get(entry);
    return other === undefined ? [] : [[entry, path, other] as const];
  });
  const gone = [...old.keys()].filter((entry) => !now.has(entry));
  const come = [...now.keys()].filter((entry) => !old.has(entry));
  const seen = "types" as const;
  const changes = typeChanges(both.map(([, one, other]) => [one, other]));
  return [
    ...gone.map((where) => ({ bump: "major" as const, where, text: "The entry is gone.", seen })),
    ...come.map((where) => ({ bump: "minor" as const, where, text: "The entry is new.", seen })),
    ...changes.flatMap((found, index) => {
      const entry = both[index]?.[0] ?? ".";
      return entry === "."
        ? found
        : found.map((one) => ({ ...one, where: `${entry.slice(2)}: ${one.where}` }));
    }),
  ];
}
