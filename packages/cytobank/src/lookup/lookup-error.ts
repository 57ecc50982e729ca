import { SpecwrightError } from "@specwright/runtime";

const MOST = 8;

/** Some names, and how many more there are. */
function some(names: readonly string[]): string {
  const more = names.length - MOST;
  return names.slice(0, MOST).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/**
 * A name stands for nothing, or for more than one thing. A guess would compute the wrong statistics
 * without a sign, so it is an error and names what there is.
 *
 * @example
 * if (error instanceof LookupError) console.error(error.wanted, error.candidates);
 */
export class LookupError extends SpecwrightError {
  /** The name that was looked up. */
  readonly wanted: string;
  /** What it could mean; for an unknown name, what there is. */
  readonly candidates: readonly string[];
  readonly ambiguous: boolean;

  static {
    Object.defineProperty(LookupError.prototype, "name", { value: "LookupError" });
  }

  constructor(kind: string, wanted: string, ambiguous: boolean, candidates: readonly string[]) {
    const there = candidates.length === 0 ? "there is none at all" : `there is ${some(candidates)}`;
    super(
      ambiguous
        ? `${kind} "${wanted}" is ambiguous: it may be ${some(candidates)}; use the id`
        : `${kind} "${wanted}" is unknown; ${there}`,
    );
    this.wanted = wanted;
    this.candidates = candidates;
    this.ambiguous = ambiguous;
  }
}
