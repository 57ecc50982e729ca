import { named, redacted, SpecwrightError } from "@specwright/runtime";

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
  /** What was looked up: a channel, an FCS file, a panel, a population. */
  readonly kind: string;
  /** The name that was looked up. */
  readonly wanted: string;
  /** What it could mean; for an unknown name, what there is. */
  readonly candidates: readonly string[];
  readonly ambiguous: boolean;

  static {
    named(LookupError, "LookupError");
  }

  constructor(kind: string, wanted: string, ambiguous: boolean, candidates: readonly string[]) {
    const there = candidates.length === 0 ? "there is none at all" : `there is ${some(candidates)}`;
    super(
      ambiguous
        ? `${kind} "${wanted}" is ambiguous: it may be ${some(candidates)}; use the id`
        : `${kind} "${wanted}" is unknown; ${there}`,
    );
    this.kind = kind;
    this.wanted = wanted;
    this.candidates = candidates;
    this.ambiguous = ambiguous;
  }
}

/**
 * What a look into an answer gives. Its names are a server's words: in an error they hold no secret.
 *
 * @throws LookupError without any secret that the client knows; what else `look` throws
 */
export function lookedUp<T>(client: object, look: () => T): T {
  try {
    return look();
  } catch (error) {
    if (!(error instanceof LookupError)) throw error;
    const { kind, wanted, ambiguous, candidates } = error;
    const shown = candidates.map((name) => redacted(client, name));
    throw new LookupError(kind, wanted, ambiguous, shown);
  }
}
