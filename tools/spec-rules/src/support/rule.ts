import type { Location } from "@redocly/openapi-core";
import type { ExtensionUse } from "./extension-visitor.ts";
import type { Spec } from "./spec.ts";

/**
 * `gen`: what makes the generated client wrong, so that any spec must keep it.
 * `check`: what makes a spec good; curated providers keep it too.
 */
export type Strength = "gen" | "check";

/** A finding of a rule. */
export interface Finding {
  /** Names what is wrong, with the offending text. */
  readonly message: string;
  /** What to do about it. */
  readonly fix?: string | undefined;
  readonly location: Location;
  /** Default: error. */
  readonly severity?: "warn" | undefined;
}

/** Takes a rule's findings. */
export type Report = (finding: Finding) => void;

/** A lint rule: one file, one idea. It looks at the whole spec, or at every x- key in it. */
export interface Rule {
  readonly name: string;
  readonly strength: Strength;
  /** What the rule demands, in one sentence. */
  readonly says: string;
  readonly check?: (spec: Spec, report: Report) => void;
  readonly extensions?: (
    uses: readonly ExtensionUse[],
    spec: Spec,
    report: Report,
    strength: Strength,
  ) => void;
}
