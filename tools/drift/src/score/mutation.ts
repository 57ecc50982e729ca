import type { DifferenceKind } from "@specwright/drift";

/** A way in which a provider has changed, and where a radar must say so. */
export interface Mutation {
  readonly what: string;
  /** What must be reported: all of these. */
  readonly truth: readonly { readonly kind: DifferenceKind; readonly pointer: string }[];
  /** What follows from it, and is no false alarm. */
  readonly follows: (kind: DifferenceKind, pointer: string) => boolean;
  /** The type that a new field has. */
  readonly type?: string;
}

/** For a change from which nothing follows but itself. */
export const nothing = (): boolean => false;
