/** How far a version moves, the least first. */
export const BUMPS = ["none", "patch", "minor", "major"] as const;

/** How far a version moves. `major` is "it breaks somebody", whatever the number that tells it. */
export type Bump = (typeof BUMPS)[number];

/** One thing that has changed for a user of a package. */
export interface Change {
  readonly bump: Bump;
  /** In a user's words. */
  readonly text: string;
  /** operationId, or the exported name with the way to what has changed. */
  readonly where: string;
  readonly seen: "wire" | "types" | "programs";
}

/** The greatest bump of some changes; `none` where there are none. */
export function greatest(changes: readonly Pick<Change, "bump">[]): Bump {
  return BUMPS[Math.max(0, ...changes.map(({ bump }) => BUMPS.indexOf(bump)))] ?? "none";
}

/** Whether a bump asks for less than another. */
export function isLess(one: Bump, other: Bump): boolean {
  return BUMPS.indexOf(one) < BUMPS.indexOf(other);
}

/** How a bump is told by a version: below 1.0 what breaks is a minor. */
export function asReleased(bump: Bump, version: string): Bump {
  return bump === "major" && version.startsWith("0.") ? "minor" : bump;
}
